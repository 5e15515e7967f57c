"""Superscripts, in Unicode or of the format, and the exponents among them."""

import re
from collections.abc import Iterator

from provenance.lexicon.notes import UNITS
from provenance.notes.brackets_content import read_content
from provenance.notes.labels import CIRCLED, RAISED_DIGITS, RAISED_LETTERS
from provenance.notes.page import Page
from provenance.notes.sightings import Sighting

_RAISED = re.compile(
    rf"⁽[{RAISED_DIGITS}]{{1,4}}⁾"
    rf"|[{RAISED_DIGITS}]{{1,4}}(?:(?:[,;‚][ ]?|[⁻–-])[{RAISED_DIGITS}]{{1,4}})*"
    rf"|[{CIRCLED}]|\^\d{{1,3}}\^"
    rf"|(?<=[^\W\d])[{RAISED_LETTERS}](?![^\W\d])|(?<=[.,;:!?”»])[{RAISED_LETTERS}](?![^\W\d])"
)
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d\Z")
_UNIT_BEFORE = re.compile(r"\d[\s\u00a0\u202f]?([^\W\d]{1,2})\Z|(?<![\w’'])([^\W\d]{1,2})\Z")
_LONE_LETTER = re.compile(r"(?<!\w)[^\W\d]\Z")


def find_raised(page: Page) -> Iterator[Sighting]:
    """Find superscripts that can be markers: those of Unicode, then those of the format."""
    found = [(m.start(), m.end(), m[0]) for m in _RAISED.finditer(page.text)]
    for start, end, words in sorted({*found, *page.raised}):
        if words.startswith("[") and page.text[start] == "<":
            continue
        content = read_content(words.strip("[]()^⁽⁾"), roman=page.has_roman)
        if content is None or page.code.hold(start):
            continue
        trust = _trust(page.text, start, end)
        if trust:
            yield Sighting(start, end, content.labels, "raised", trust, None, content.backwards)


def _trust(text: str, start: int, end: int) -> float:
    before, after = text[max(0, start - 12) : start], text[end : end + 2]
    if not before or before[-1] in "⁻⁺(":
        return 0
    if after[:1].isalnum() and not before[-1].isalnum():
        return 0
    if before[-1].isspace():
        return 1.0 if not after.strip() or after[0] in " .,;:!?)»" else 0
    if before[-1].isdigit():
        return 1.5 if _YEAR_BEFORE.search(before) else 0.3
    unit = _UNIT_BEFORE.search(before)
    if unit and (unit[1] or unit[2]).casefold() in UNITS:
        return 0.3 if text[start] in "²³23<" else 1.0
    return 0.5 if _LONE_LETTER.search(before) else 2.0
