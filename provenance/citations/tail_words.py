"""The words after a title: named rules in their order; the first that says yes has read them."""

from collections.abc import Callable, Sequence
from typing import Final

from provenance.citations.draft import Draft
from provenance.citations.lexer import Element
from provenance.citations.tail import Tail, take_date, take_open, take_sep, take_url
from provenance.citations.tail_announcing import (
    announces,
    day_and_month,
    isbn,
    language_in_brackets,
)
from provenance.citations.tail_container import (
    container,
    dated_issue,
    law_report,
    numbered_container,
    preprint,
    quoted_container,
    second_name,
    via_platform,
)
from provenance.citations.tail_imprint import chapter_in, imprint_without_place, publisher
from provenance.citations.tail_numbers import (
    bare_number,
    numbers_of_a_volume,
    pages,
    roman_volume,
    volume_and_page,
)

Rule = Callable[[Tail], bool]

TEXT_RULES: Final[tuple[Rule, ...]] = (
    via_platform,
    isbn,
    day_and_month,
    language_in_brackets,
    volume_and_page,
    preprint,
    announces,
    pages,
    dated_issue,
    numbers_of_a_volume,
    roman_volume,
    bare_number,
    chapter_in,
    publisher,
    imprint_without_place,
    numbered_container,
    law_report,
    container,
    second_name,
)


def _read_words(tail: Tail) -> None:
    """Ask one rule after the other; words that none reads count as unread."""
    for rule in TEXT_RULES:
        if rule(tail):
            return
    tail.draft.unread += len(tail.element.text)


def read_tail(
    text: str, elements: Sequence[Element], draft: Draft, *, container_known: bool = False
) -> int:
    """Read what follows a title into `draft`; returns where the citation ends (0: nothing read)."""
    tail = Tail(text, elements, draft, wants_container=not container_known)
    while tail.index < len(elements):
        kind = tail.element.kind
        if kind == "text":
            _read_words(tail)
        elif kind == "date":
            take_date(tail)
        elif kind == "url":
            take_url(tail)
        elif kind == "quote":
            if not quoted_container(tail):
                draft.unread += len(tail.element.text)
        elif kind == "open":
            take_open(tail)
        elif kind == "sep":
            take_sep(tail)
        elif tail.last:
            tail.took()
        tail.index += 1
    return tail.last
