"""Which lines are furniture of the page: buttons, forms, prompts, lists of other articles."""

import re
from collections.abc import Iterator
from typing import Final

from provenance.credits.layout import Line, is_heading_like
from provenance.lexicon.boilerplate import BOILERPLATE, CLOSING, LISTING, REPORTING


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.I)


_BOILERPLATE: Final = _any_of(BOILERPLATE)
_CLOSING: Final = _any_of(CLOSING)
_LISTING: Final = _any_of(LISTING)
_REPORTING: Final = re.compile(REPORTING, re.I)
_OPENING_LINES: Final = 3
"""A link to the comment form can stand over the article; the form itself stands below it."""


def find_boilerplate(lines: tuple[Line, ...]) -> Iterator[int]:
    """Give the numbers of the lines that are no part of the article."""
    closed = listing = False
    for number, line in enumerate(lines):
        closes = _CLOSING.fullmatch(line.text) is not None
        lists = _LISTING.fullmatch(line.text) is not None
        closed = closed or (closes and number >= _OPENING_LINES)
        listing = lists or (listing and is_heading_like(line.text))
        if closed or listing or closes or _is_furniture(line.text):
            yield number


def _is_furniture(words: str) -> bool:
    return _BOILERPLATE.fullmatch(words) is not None and _REPORTING.search(words) is None
