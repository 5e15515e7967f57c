"""Books in which a chapter stands, where pages come before the imprint."""

import re
from typing import Final

from provenance.citations.draft import Draft
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip

_HOST: Final = re.compile(
    r"In:?\s[^“”\"]*?,\s+(?:pp?\.\s)?(?P<pages>[\dxivl]+[–-][\dxivl]+)\.\s+(?=[^\W\d_a-z])"
)


def after_host(segment: Segment, rest: tuple[Element, ...], draft: Draft) -> tuple[Element, ...]:
    """Pass over `In Book, edited by A, 12–40.`; returns the elements of the imprint behind it."""
    start = next((e.start for e in rest if e.kind == "text"), segment.end)
    match = _HOST.match(segment.text, start, segment.end)
    if match is None:
        return rest
    draft.put("pages", match.start("pages"), match.end("pages"), match["pages"])
    draft.hints.add("chapter")
    return clip(rest, match.end(), segment.end)
