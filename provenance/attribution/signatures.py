"""Quotations with a signature: "“The dam is safe.” — Ana Lind, engineer"."""

import re
from collections.abc import Sequence
from typing import Final

from provenance.attribution.found import Found
from provenance.attribution.passage import Passage
from provenance.attribution.source_kind import classify

_SIGNED: Final = re.compile(
    r"[^\S\n]*([―—–]|--?)[^\S\n]*([^\W\d_][^\n“”„\"]{2,90}?)[\s.]*(?:\n|\Z)"
)
"""A dash behind the quotation, and a name up to the end of the line."""

_LONGEST: Final = 14
"""Words and marks of a signature: a name, an age, a calling, a town."""


def signatures(text: str, paragraph: Sequence[Passage]) -> list[Found]:
    """Find the lines of a paragraph that are nothing but a quotation and whose it is."""
    start, end = paragraph[0].start, paragraph[-1].end
    if paragraph[0].title:
        return []
    found = []
    for quotation in {q for p in paragraph for q in p.quotations if q.closed and q.depth == 0}:
        signed = _SIGNED.match(text, quotation.end, end)
        begins = quotation.start == start or text[quotation.start - 1] == "\n"
        if signed is not None and begins and _is_name(paragraph, signed.span(2)):
            found.append(_signed((quotation.start, quotation.end), signed))
    return sorted(found, key=lambda f: f.cue)


def _is_name(paragraph: Sequence[Passage], span: tuple[int, int]) -> bool:
    words = [t for p in paragraph for t in p.inside(*span)]
    if not words or len(words) > _LONGEST or not words[0].is_name:
        return False
    return classify(words) is not None and not any(t.is_finite for t in words)


def _signed(content: tuple[int, int], signed: re.Match[str]) -> Found:
    return Found(
        source=signed.span(2),
        cue=signed.span(1),
        content=(content,),
        stance="said",
        method="signature",
        confidence=0.85,
    )
