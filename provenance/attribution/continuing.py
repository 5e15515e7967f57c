"""Quotations that run on after their attribution."""

from typing import Final

from provenance.attribution.found import Found, Range
from provenance.attribution.passage import Passage
from provenance.text.quotes import FAMILIES

_BACK: Final = 40
"""So many attributions back the owner of a quotation is looked for; bounds the cost."""

_FAR: Final = 200
"""Code points between a quotation and what it may continue."""


def continue_quotations(paragraph: tuple[Passage, ...], found: list[Found]) -> None:
    """Give quotations that stand alone to the attribution that they continue.

    "“P,” X said. “Q.”": the sentence after the cue is nothing but a quotation, so it is X's. The
    same across paragraphs where the one before did not close its quotation. `found` are those up
    to the end of this paragraph, in the order of the text; it is changed in place.
    """
    for passage in paragraph:
        quotation = _standing_alone(passage)
        recent = range(max(0, len(found) - _BACK), len(found))
        if quotation is None or any(_has(found[i], passage, quotation) for i in recent):
            continue
        owner = _owner(found, recent, passage, paragraph)
        if owner is not None:
            each = found[owner]
            kind = each.kind if each.kind != "indirect" else "mixed"
            found[owner] = each._replace(content=(*each.content, quotation), kind=kind)


def _standing_alone(passage: Passage) -> Range | None:
    tokens = passage.tokens
    if passage.title or not tokens or not passage.quotations:
        return None
    words = [t for t in tokens if t.is_word]
    if not words or any(not t.quoted for t in words):
        return None
    last = max(t.end for t in tokens if t.quoted or t.text in FAMILIES)
    return (tokens[0].start, last)


def _has(found: Found, passage: Passage, quotation: Range) -> bool:
    """Say whether the quotation has a cue of its own, or an owner already."""
    own = passage.start <= found.cue[0] < passage.end
    return own or any(a < quotation[1] and quotation[0] < b for a, b in found.content)


def _owner(
    found: list[Found], recent: range, passage: Passage, paragraph: tuple[Passage, ...]
) -> int | None:
    """Find the last quoted attribution before, in this paragraph or just at the end of the last."""
    before = [(found[i].cue[0], i) for i in recent if found[i].cue[0] < passage.start]
    if not before:
        return None
    index = max(before)[1]
    while (parent := found[index].parent) is not None:
        index = parent
    each = found[index]
    near = max(each.cue[0], each.end) >= paragraph[0].start or passage is paragraph[0]
    between = passage.start - max(each.end, each.cue[1])
    return index if near and each.source is not None and between < _FAR else None
