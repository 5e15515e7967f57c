"""Houses that put the date after the authors: rendered CS1, APA, Harvard."""

import re

from provenance.citations.draft import Draft
from provenance.citations.heads import put_authors
from provenance.citations.lexer import Element
from provenance.citations.phrases import PAGES, PINPOINT, announcement
from provenance.citations.segment import Segment
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title

_SENTENCE = re.compile(r"(?:\s[a-z]{3,}){3}\s*$")
"""Three small words before a year in brackets: a sentence, and no names."""
_NO_NAMES = re.compile(
    r"\b(?:vol|no|at|pp?)\.?\s\d|(?:(?:Minutes|Transcript|Notes|Record|Report|Proceedings|Readout|Summary|Letter"
    r"|Interview|Testimony|Statement|Deposition|Hearing|Affidavit|Declaration|Agenda)s?\s"
    r"(?:of|from|with|to|by|on|before)\s)"
)
"""A place in a work, or the phrase that describes a paper: no author is called so."""


def dated_authors(segment: Segment) -> Draft | None:
    """`Family, Given; Family, Given (Date). "Title". Container. 100 (1): 90–93. Publisher. …`."""
    elements = segment.elements
    index = _date_in_brackets(elements)
    if index is None or index == 0:
        return None
    if _SENTENCE.search(segment.text, segment.start, elements[index].start):
        return None
    if _NO_NAMES.search(segment.text, segment.start, elements[index].start):
        return None
    draft = Draft(prior=1.2)
    names = next((i for i, e in enumerate(elements[:index]) if e.kind == "open"), index)
    put_authors(segment.text, elements[:names], draft, inverted=True)
    date = elements[index + 1]
    if date.date is not None and date.date.edtf:
        draft.put("date", date.start, date.end, date.date.edtf)
    if _are_no_names(draft.authors()):
        return None
    after = _after_date(elements, index)
    if after >= len(elements) or _begins_no_title(segment, elements[after]):
        return None
    if elements[after].kind == "quote":
        after = put_quoted_title(segment.text, elements, after, draft)
    elif elements[after].kind == "text":
        start = after
        after = _end_of_title(elements, start)
        put_title(segment.text, elements[start].start, elements[after - 1].end, draft)
        draft.hints |= {"unquoted", "book"}
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, elements[after:], draft), elements[after - 1].end)
    _settle(draft)
    return draft


def _are_no_names(authors: list[str]) -> bool:
    """Say whether figures stand in a list of names: `Budget Office, Costs, Publication 44`."""
    return len(authors) > 1 and any(
        any(map(str.isdigit, name)) and not name.startswith("@") for name in authors
    )


def _after_date(elements: tuple[Element, ...], index: int) -> int:
    """Return the index after the date and a first edition's year, as in `(2001) [1988]`."""
    after = _close(elements, index) + 1
    while after < len(elements) and (elements[after].kind == "sep" or elements[after].text == "["):
        after = _close(elements, after) + 1 if elements[after].text == "[" else after + 1
    return after


def _settle(draft: Draft) -> None:
    """Say whether an imprint makes a book; then what stood before it is a series."""
    if draft.hints & {"numbered", "platform"} and "imprint" not in draft.hints:
        draft.hints.discard("book")
    if {"imprint", "unquoted"} <= draft.hints and draft.has("publisher"):
        draft.drop("container")
    if "book" in draft.hints:
        _publisher_of_a_book(draft)


def _begins_no_title(segment: Segment, element: Element) -> bool:
    """Say whether a sentence, a page or an address stands where a title would."""
    if _goes_on_as_sentence(segment, element) or element.kind == "url" or element.text.isdigit():
        return True
    return bool(PAGES.fullmatch(element.text) or PINPOINT.fullmatch(element.text))


def _goes_on_as_sentence(segment: Segment, element: Element) -> bool:
    """Say whether `Hartwell (2009) argues that …` only speaks of a work."""
    return element.kind == "text" and element.text[0].islower() and "url" not in segment.kinds


def undated_title(segment: Segment) -> Draft | None:
    """`"Title". Container. Date. Retrieved Date.`: the same house, no author."""
    elements = segment.elements
    if elements[0].kind != "quote" or len(elements) < 3:
        return None
    following = elements[1]
    if following.text not in (".", "(", "[") and following.kind != "url":
        return None
    draft = Draft(prior=1.1)
    after = put_quoted_title(segment.text, elements, 0, draft)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, elements[after:], draft), elements[0].end)
    return draft


def _date_in_brackets(elements: tuple[Element, ...]) -> int | None:
    """Return the index of the bracket that holds only a date, after nothing but names."""
    for index, element in enumerate(elements[:-1]):
        if element.kind in ("quote", "url", "date"):
            return None
        if element.text == "(" and elements[index + 1].kind == "date":
            after = elements[index + 2] if index + 2 < len(elements) else None
            return None if after is not None and after.text == ";" else index
        if element.text in (".", "?"):
            return None
    return None


def _close(elements: tuple[Element, ...], index: int) -> int:
    for place in range(index + 1, len(elements)):
        if elements[place].kind == "close":
            return place
    return len(elements) - 1


def _end_of_title(elements: tuple[Element, ...], start: int) -> int:
    """Return the index after the last element before the full stop that ends a title."""
    for place in range(start, len(elements)):
        element = elements[place]
        if element.depth == 0 and (element.text in (".", "?", "!") or element.kind == "url"):
            return place
        following = elements[place + 1] if place + 1 < len(elements) else None
        if element.kind == "open" and following and announcement(following.text):
            return place
    return len(elements)


def _publisher_of_a_book(draft: Draft) -> None:
    """A title without marks and no volume: what follows is a publisher."""
    container = next((piece for piece in draft.pieces if piece.field == "container"), None)
    if container is not None and not draft.has("publisher"):
        container.field = "publisher"
