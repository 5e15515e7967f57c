"""Semicolons that stand inside one citation: between names, in numbers, imprints and titles."""

import re
from collections.abc import Sequence

from provenance.citations.heads import parts_between
from provenance.citations.lexer import Element, Lexed
from provenance.lexicon.organisation_words import PARTICLES
from provenance.text.names import is_organisation, is_person, split_names

Elements = Sequence[Element]

_VOLUME = re.compile(r"\d{1,4}(?::|$)")
_INITIALS = re.compile(
    r"(?:[^\W\d_]\.?[-\s]*){1,3}|[^\W\d_]\S+(?:\s+(?:[^\W\d_]\.\s*)+)?", re.UNICODE
)
_REVIEW = re.compile(
    r"(?!In re\b|Ex parte\b|[^;]{2,80}\sv\.\s)"
    r"[^;()“”\"]{3,120}?,\s\d{1,4}\s[A-Z][^;()]{1,60}?\s\d+[^;()]{0,30}\([^()]{0,20}\d{4}\)"
)
"""What is left of an article of a law review after a semicolon in its title."""
_IMPRINT = re.compile(r"[^,()“”\"\d]{2,90}?\s\([^()“”\"]{3,80},\s\d{4}\)")
"""What is left of a book after a semicolon in its title: `Want (Bremen: Hafen Press, 1988)`."""
_LINE_OF_HEAD = re.compile(r"(?:from|to|cc|bcc|subject|re|date)$")
"""A line of the head of a message, before its colon."""
_FARTHEST = 300


def stands_inside(lexed: Lexed, since: int, index: int) -> bool:
    """Say whether the semicolon before `index` parts no citations. Never raises."""
    elements = lexed.elements
    return (
        _is_line_of_head(elements, since, index)
        or _is_number_of_a_volume(elements, index)
        or _is_year_of_imprint(elements, since, index)
        or _parts_authors(elements, since, index)
        or _is_in_title(lexed, since, index)
    )


def _is_line_of_head(elements: Elements, since: int, index: int) -> bool:
    """Say whether `; to:` goes on with the head of a message: `Email from: A; to: B`."""
    colon = elements[index + 1] if index + 1 < len(elements) else None
    if colon is None or colon.text != ":" or not _LINE_OF_HEAD.match(elements[index].text):
        return False
    return any(element.text == ":" for element in elements[since:index])


def _is_in_title(lexed: Lexed, since: int, index: int) -> bool:
    """`Ann Poe, Silence; Consent, 12 Yale L.J. 9 (2001)`, `Ann Poe, Work; Want (Bonn, 1988)`."""
    elements = lexed.elements
    left = elements[since : index - 1]
    if not left or any(e.kind != "text" and e.text not in (",", ":", ";") for e in left):
        return False
    parts = parts_between(left, lexed.text)
    if len(parts) < 2 or any(char.isdigit() for part in parts for char in part.text):
        return False
    right = lexed.text[elements[index].start : elements[index].start + _FARTHEST]
    if _IMPRINT.match(right):
        return is_person(parts[0].text)
    author = right.partition(",")[0]
    if not _REVIEW.match(right) or is_person(author) or is_organisation(author):
        return False
    first = re.sub(r"^(?:[Ss]ee(?: also)?|[Cc]f\.|But see)\s", "", parts[0].text)
    return all(is_person(name.text) for name in split_names(first))


def _is_number_of_a_volume(elements: Elements, index: int) -> bool:
    """Say whether the semicolon stands in `2016;41(7):12`, after a year or a day."""
    before = elements[index - 2] if index > 1 else None
    element = elements[index]
    if before is None or before.kind not in ("date", "text"):
        return False
    glued = element.start == elements[index - 1].end
    return (glued or before.kind == "date") and _VOLUME.match(element.text) is not None


def _is_year_of_imprint(elements: Elements, since: int, index: int) -> bool:
    """Say whether the semicolon stands in `Leeds: Tarn; 2013`."""
    if elements[index].kind != "date" or index - since < 4:
        return False
    return elements[index - 3].text == ":" and len(elements[index].text) == 4


def _parts_authors(elements: Elements, since: int, index: int) -> bool:
    """Say whether the semicolon stands between names: "Doe, J.; Roe, K. (1974)."""
    left = elements[since : index - 1]
    while left and left[-1].text in (";", "؛"):
        left = left[:-1]
    start = len(left)
    while start and left[start - 1].text not in (";", "؛", "."):
        start -= 1
    if not _is_name(left[start:]):
        return False
    right = elements[index : index + 3]
    if not (len(right) and right[0].kind == "text") or _is_no_name(right[0].text):
        return False
    if len(right) == 3 and right[1].text == "," and right[2].kind == "text":
        return bool(_INITIALS.fullmatch(right[2].text)) or right[2].text.endswith(
            ("et al.", "et al")
        )
    return len(right) > 1 and right[1].kind == "open" and len(right[0].text.split()) < 6


def _is_no_name(words: str) -> bool:
    """Say whether words begin small and are neither "et al." nor "van der Meer"."""
    first = words.partition(" ")[0]
    return first[:1].islower() and first not in PARTICLES and not words.startswith("et al")


def _is_name(elements: Elements) -> bool:
    """Say whether elements are "Doe, J." and nothing else."""
    if elements and elements[0].kind == "text" and elements[0].text.startswith("In "):
        return True
    return (
        len(elements) == 3
        and elements[0].kind == "text"
        and elements[1].text == ","
        and elements[2].kind == "text"
        and not any(char.isdigit() for char in elements[2].text)
        and len(elements[2].text.split()) <= 3
        and len(elements[0].text.split()) <= 3
    )
