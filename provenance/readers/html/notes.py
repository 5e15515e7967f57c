"""Notes, wherever the page keeps them: often in what is otherwise left out."""

import re
from typing import Final

from provenance.readers.html.article import Article
from provenance.readers.html.flow import names_of
from provenance.readers.html.furniture import is_comments, is_never_shown
from provenance.readers.html.tags import NOTE_NAMES, NOTE_ROLES, NOTE_TAGS
from provenance.readers.html.tree import Element, Page

_LABEL = re.compile(r"[\[(]?(?:\w{1,4}|[*†‡§¶#]{1,3})[\])]?\.?\Z")
_LONGEST: Final = 6000
_NOTE_BLOCKS: Final = frozenset(["li", "p", "dd", "tr", "aside", "section", "div", "td"])
_LISTS: Final = frozenset(["ol", "ul"])


def is_note(element: Element) -> bool:
    """Say whether the page itself calls this element a note or a list of notes."""
    if not NOTE_ROLES.isdisjoint(element.tokens("role", "epub:type")):
        return element.tag not in ("html", "body", "a", "sup", "span")
    return element.tag in NOTE_TAGS and not NOTE_NAMES.isdisjoint(element.tokens("class", "id"))


class Stretch:
    """Where the article is read, and what in it is left out."""

    def __init__(self, page: Page, article: Article, left_out: frozenset[int]) -> None:
        self.start = article.start
        self.end = article.body.end
        self.body = article.body
        self._covered = page.cover(lambda element: element.at in left_out)

    def shows(self, element: Element) -> bool:
        """Say whether this element is read with the article."""
        return self.start <= element.at < self.end and not self._covered[element.at]


def find_notes(page: Page, stretch: Stretch) -> tuple[Element, ...]:
    """Return the outermost elements that hold notes, in document order.

    They are those the page calls so, and those that a marker of the article points at.
    """
    barred = page.cover(lambda element: is_comments(element) or is_never_shown(element))
    named = [each for each in page.elements() if is_note(each)]
    found = {
        each.at: each
        for each in (*named, *_find_targets(page, stretch))
        if not each.holds(stretch.body) and not barred[each.at] and page.words(each)
    }
    outermost: list[Element] = []
    for _, element in sorted(found.items()):
        if not (outermost and outermost[-1].holds(element)):
            outermost.append(element)
    return tuple(outermost)


def _find_targets(page: Page, stretch: Stretch) -> list[Element]:
    """Return the blocks outside the article that its markers point at."""
    names = {
        link.get("href").removeprefix("#")
        for link in page.elements()
        if link.tag == "a"
        and link.get("href").startswith("#")
        and _LABEL.match(page.words(link))
        and stretch.shows(link)
    }
    if not names:
        return []
    targets = [each for each in page.elements() if not names.isdisjoint(names_of(each))]
    return [
        _widen(each)
        for each in targets
        if not stretch.shows(each) and _is_short(page, _widen(each))
    ]


def _widen(target: Element) -> Element:
    """Return the block in which the target of a marker stands, or the list of which it is one."""
    block = target
    if target.tag not in _NOTE_BLOCKS:
        block = next((each for each in target.ancestors() if each.tag in _NOTE_BLOCKS), target)
    item = next((each for each in (block, *block.ancestors()) if each.tag == "li"), None)
    if item is not None and item.parent is not None and item.parent.tag in _LISTS:
        return item.parent
    return block


def _is_short(page: Page, element: Element) -> bool:
    """Say whether a block is as short as notes are; a marker can also point at half a page."""
    return element.tag in _LISTS or len(page.words(element)) <= _LONGEST
