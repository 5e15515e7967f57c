"""Quotations that run on after their attribution."""

from provenance.attribution.found import Found
from provenance.attribution.passage import Passage
from provenance.text.quotes import FAMILIES


def continue_quotations(paragraph: tuple[Passage, ...], found: list[Found]) -> list[Found]:
    """Give quotations that stand alone to the attribution that they continue.

    "“P,” X said. “Q.”": the sentence after the cue is nothing but a quotation, so it is X's. The
    same across paragraphs where the one before did not close its quotation.
    """
    result = list(found)
    for passage in paragraph:
        quotation = _standing_alone(passage)
        if quotation is None or any(_inside(f, passage) for f in result):
            continue
        owner = _owner(result, passage, paragraph)
        if owner is not None:
            each = result[owner]
            kind = each.kind if each.kind != "indirect" else "mixed"
            result[owner] = each._replace(content=(*each.content, quotation), kind=kind)
    return result


def _standing_alone(passage: Passage) -> tuple[int, int] | None:
    tokens = passage.tokens
    if passage.title or not tokens or not passage.quotations:
        return None
    words = [t for t in tokens if t.is_word]
    if not words or any(not t.quoted for t in words):
        return None
    last = max(t.end for t in tokens if t.quoted or t.text in FAMILIES)
    return (tokens[0].start, last)


def _inside(found: Found, passage: Passage) -> bool:
    return passage.start <= found.cue[0] < passage.end


def _owner(found: list[Found], passage: Passage, paragraph: tuple[Passage, ...]) -> int | None:
    """Find the last quoted attribution before, in this paragraph or just at the end of the last."""
    before = [(f.cue[0], i) for i, f in enumerate(found) if f.cue[0] < passage.start]
    if not before:
        return None
    index = max(before)[1]
    while found[index].parent is not None:
        index = found[index].parent or 0
    each = found[index]
    near = max(each.cue[0], each.end) >= paragraph[0].start or passage is paragraph[0]
    between = passage.start - max(each.end, each.cue[1])
    return index if near and each.source is not None and between < 200 else None
