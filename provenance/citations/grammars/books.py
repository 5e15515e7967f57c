"""Books with their imprint in brackets."""

import re
from collections.abc import Sequence

from provenance.citations.draft import Draft
from provenance.citations.grammars.quoted import issuer_to_container
from provenance.citations.heads import (
    count_of_authors,
    parts_between,
    put_authors,
    with_divisions,
)
from provenance.citations.lexer import Element
from provenance.citations.phrases import announcement
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.lexicon.citing_words import DOCUMENT_NUMBERS
from provenance.lexicon.reference_words import BOOK_SERIES, EDITION

_EDITION = re.compile("|".join(EDITION), re.IGNORECASE)
_BESIDE_TITLE = re.compile(rf"(?:{'|'.join((*EDITION, *BOOK_SERIES))})", re.IGNORECASE)
"""What stands between a title and its imprint: `2nd ed.`, `2 vols.`, `Studies in Labour 12`."""
_REPRINT = re.compile(r"\d{4} ; (?!\d)")
"""`(1932; repr., Leeds: Tarn, 1978)`: the copy that was used is the one that is dated."""
_NOT_YET = ("forthcoming", "in press", "n.d.")
_NUMBERED = re.compile("|".join(DOCUMENT_NUMBERS))


def imprint_in_brackets(segment: Segment) -> Draft | None:
    """`Authors, Title (Place: Publisher, Year), pages` and `Title (Publisher, Year)`."""
    elements = segment.elements
    index = imprint(elements) if segment.title_quote is None else None
    if index is None or index == 0:
        return None
    head = elements[:index]
    if any(element.kind == "url" for element in head):
        return None
    draft = Draft(prior=1.0)
    draft.hints.add("book")
    _authors_and_title(segment.text, head, draft)
    draft.start = segment.start
    inside = index + 3 if elements[index + 1].kind == "date" else index
    draft.end = read_tail(segment.text, elements[inside:], draft, container_known=True)
    issuer_to_container(draft)
    return draft


def imprint(elements: Sequence[Element]) -> int | None:
    """Return the index of the bracket that holds an imprint: words, then a year."""
    for index, element in enumerate(elements):
        if element.text == "(" and element.kind == "open" and element.depth == 0:
            inside = elements[index + 1 : index + 9]
            kinds = ""
            for other in inside:
                if other.kind == "close":
                    break
                kinds += other.kind[0]
            edition = inside and _EDITION.fullmatch(inside[0].text)
            if _REPRINT.match(" ".join(e.text for e in inside[:3])):
                return index
            if _NUMBERED.fullmatch(inside[0].text if inside else "") and kinds == "tsd":
                return index
            if inside and announcement(inside[0].text) and not edition:
                continue
            if kinds == "td" and not edition and _is_british(elements, index):
                return index
            not_yet = kinds.endswith("st") and inside[len(kinds) - 1].text in _NOT_YET
            if not_yet or (kinds.endswith("d") and kinds.startswith("t") and "s" in kinds):
                return index
    return None


def _is_british(elements: Sequence[Element], index: int) -> bool:
    """Say whether a bracket is `(Marlow 2013)` with pages, or nothing, after it."""
    house, after = elements[index + 1].text, elements[index + 4 : index + 5]
    if not house[:1].isupper() or any(char.isdigit() or char == "." for char in house):
        return False
    return not after or after[0].text[:1].isdigit() or after[0].text in (".", ";")


def _authors_and_title(text: str, head: Sequence[Element], draft: Draft) -> None:
    parts = with_divisions(parts_between(head, text), text)
    count = count_of_authors(parts)
    if count:
        authors = clip(head, parts[0].start, parts[count - 1].end)
        put_authors(text, authors, draft)
    if any(_NUMBERED.fullmatch(part.text) for part in parts_between(head, text, keep=True)):
        draft.hints.add("paper-number")
    rest = parts[count:]
    while rest and rest[0].text.rstrip(".") in ("ed", "eds", "Hrsg", "dir", "ред"):
        rest = rest[1:]
    while len(rest) > 1 and _BESIDE_TITLE.fullmatch(rest[-1].text):
        rest = rest[:-1]
    if rest:
        put_title(text, rest[0].start, rest[-1].end, draft)
