"""What on a page surrounds an article, and how much text stands where."""

import re
from collections.abc import Callable, Iterable
from typing import Final

from provenance.readers.html.tags import (
    BACKLINK_NAMES,
    BACKLINK_ROLES,
    COMMENT_NAMES,
    FURNITURE_NAMES,
    FURNITURE_ROLES,
    FURNITURE_TAGS,
    NEVER_SHOWN,
)
from provenance.readers.html.tree import Element, Page

_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_MOST: Final = 0.5


class Weights:
    """How many letters stand in an element, links and what is left out not counted."""

    def __init__(self, page: Page, left_out: Callable[[Element], bool]) -> None:
        self._sums = [0]
        until = 0
        for at, item in enumerate(page.items):
            letters = 0
            if isinstance(item, str):
                letters = len("".join(item.split())) if at >= until else 0
            elif at >= until and (item.tag == "a" or left_out(item)):
                until = item.end
            self._sums.append(self._sums[-1] + letters)

    def __call__(self, element: Element) -> int:
        """Return the letters in an element."""
        return self.between(element.at, element.end)

    def between(self, start: int, end: int) -> int:
        """Return the letters between two places of the page."""
        return self._sums[end] - self._sums[start]


def find_furniture(page: Page) -> frozenset[int]:
    """Return the places of the elements that are no part of any article.

    What looks like furniture but holds most of the page's text is none: some sites wrap a whole
    page in a form, or hide it until a script has run. Comments are the exception.
    """
    weights = Weights(page, lambda element: is_never_shown(element) or is_comments(element))
    most = _MOST * weights.between(0, len(page.items))
    return frozenset(
        element.at
        for element in page.elements()
        if is_never_shown(element)
        or is_comments(element)
        or _is_backlink(page, element)
        or (_looks_like_furniture(element) and weights(element) <= most)
    )


def is_never_shown(element: Element) -> bool:
    """Say whether no browser shows this as text."""
    return element.tag in NEVER_SHOWN


def is_comments(element: Element) -> bool:
    """Say whether this is where readers write."""
    return element.tag not in ("html", "body") and not COMMENT_NAMES.isdisjoint(
        element.tokens("class", "id")
    )


def _looks_like_furniture(element: Element) -> bool:
    if element.tag in ("html", "body"):
        return False
    return (
        element.tag in FURNITURE_TAGS
        or not FURNITURE_ROLES.isdisjoint(element.tokens("role"))
        or not FURNITURE_NAMES.isdisjoint(element.tokens("class", "id"))
        or is_hidden(element)
        or (element.tag in ("header", "footer") and _is_of_the_page(element.ancestors()))
    )


def is_hidden(element: Element) -> bool:
    """Say whether the page hides this, at least until a reader asks for it."""
    return (
        "hidden" in element.attributes
        or element.get("aria-hidden").lower() == "true"
        or _HIDDEN.search(element.get("style")) is not None
    )


def _is_of_the_page(ancestors: Iterable[Element]) -> bool:
    """Say whether a header or footer is that of the page, not of an article in it."""
    return not any(each.tag in ("article", "main", "section") for each in ancestors)


def _is_backlink(page: Page, element: Element) -> bool:
    """Say whether this leads back from a note, and is not its number as well."""
    is_named = not (
        BACKLINK_NAMES.isdisjoint({*element.tokens("class"), *element.attributes})
        and BACKLINK_ROLES.isdisjoint(element.tokens("role"))
    )
    return is_named and not any(char.isdigit() for char in page.words(element))
