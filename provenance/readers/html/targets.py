"""The blocks that the markers of an article point at, where they are not read with it."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple
from urllib.parse import unquote

from provenance.readers.html.addresses import resolve_address
from provenance.readers.html.flow import names_of
from provenance.readers.html.stretch import Stretch
from provenance.readers.html.tree import Element, Page

LABEL: Final = re.compile(r"[\[(]?(?:\w{1,4}|\d{1,3}:\d{1,2}|[*†‡§¶#]{1,3})[\])]?\.?\Z")
_LONGEST: Final = 6000
_NOTE_BLOCKS: Final = frozenset(
    ["li", "p", "dd", "tr", "aside", "section", "div", "td", "small", "details", "dialog", "footer"]
)
_PARAGRAPHS: Final = frozenset(["p", "blockquote", "ul", "ol"])
_LISTS: Final = frozenset(["ol", "ul"])


def find_targets(page: Page, stretch: Stretch, base: str | None) -> list[Element]:
    """Return the blocks with the targets of markers, and what stands between them."""
    names = _find_names(page, stretch, base)
    if not names:
        return []
    targets = [each for each in page.elements() if not names.isdisjoint(names_of(each))]
    widened = [_widen(each, stretch) for each in targets if not stretch.shows(each)]
    blocks = [each for each in widened if _is_short(page, each)]
    return list(_whole_notes(page, stretch, blocks))


def _find_names(page: Page, stretch: Stretch, base: str | None) -> set[str]:
    """Return the names that markers of the article point at."""
    names: set[str] = set()
    for link in page.elements():
        if link.tag != "a" or not stretch.shows(link) or not LABEL.match(page.words(link)):
            continue
        address = resolve_address(link.get("href"), base) or ""
        # Where a page does not say what its address is, any address may be its own.
        if address.startswith("#") or base is None:
            name = address.partition("#")[2]
            names |= {name, unquote(name)} - {""}
    return names


def _widen(target: Element, stretch: Stretch) -> Element:
    """Return the block in which the target of a marker stands, or the list of which it is one."""
    block = target
    if target.tag not in _NOTE_BLOCKS:
        block = next((each for each in target.ancestors() if each.tag in _NOTE_BLOCKS), target)
    if stretch.shows(block) or block.holds(stretch.body):
        return target
    item = next((each for each in (block, *block.ancestors()) if each.tag == "li"), None)
    if item is not None and item.parent is not None and item.parent.tag in _LISTS:
        return item.parent
    return block


def _whole_notes(page: Page, stretch: Stretch, blocks: list[Element]) -> Iterator[Element]:
    """Give the blocks, and the further paragraphs of their notes.

    Of two notes, what holds the one and not the other holds a whole note, if both are alike; and
    a paragraph that stands between them belongs to the first.
    """
    yield from blocks
    for first, second in pairwise(blocks):
        if first.holds(second) or second.holds(first):
            continue
        one, other = _apart(first, second), _apart(second, first)
        is_alike = one.element.tag == other.element.tag and one.depth == other.depth
        if is_alike and not any(each.element.holds(stretch.body) for each in (one, other)):
            yield one.element
            yield other.element
            yield from _between(page, stretch, one.element, other.element)


class _Part(NamedTuple):
    element: Element
    depth: int


def _apart(element: Element, other: Element) -> _Part:
    """Return the widest element around `element` that does not hold `other`."""
    depth = 0
    while element.parent is not None and not element.parent.holds(other):
        element = element.parent
        depth += 1
    return _Part(element, depth)


def _between(page: Page, stretch: Stretch, one: Element, other: Element) -> Iterator[Element]:
    at = one.end
    while at < other.at:
        item = page.items[at]
        if isinstance(item, str):
            at += 1
            continue
        if item.tag in _PARAGRAPHS and not stretch.shows(item) and not item.holds(stretch.body):
            yield item
        at = item.end


def _is_short(page: Page, element: Element) -> bool:
    """Say whether a block is as short as notes are; a marker can also point at half a page."""
    return element.tag in _LISTS or len(page.words(element)) <= _LONGEST
