"""The arrows and letters that encyclopaedias print before a reference: `^ a b "Title". …`."""

import re
from collections.abc import Sequence
from typing import Final

from provenance.citations.lexer import Element
from provenance.citations.segment import clip

_BACKLINKS: Final = re.compile(
    r"(?:[\^↑]\s*(?:[a-z]{1,2}(?:\s+|$))*|(?:[a-z](?:\s+|$)){2,26})(?=[^\W\d_a-z]|$)"
)


def without_backlinks(elements: Sequence[Element]) -> Sequence[Element]:
    """Return the elements of a piece without the links back to the text. Never raises."""
    first = elements[0]
    match = _BACKLINKS.match(first.text) if first.kind == "text" else None
    if match is None or (
        len(elements) > 1 and elements[1].kind == "sep" and match.end() == len(first.text)
    ):
        return elements
    return clip(elements, first.start + match.end(), elements[-1].end)
