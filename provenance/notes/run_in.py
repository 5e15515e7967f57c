"""Notes that follow one another in one paragraph: [1] A paper. [2] A letter."""

import re
from collections.abc import Iterator

from provenance.notes.labels import read_label
from provenance.notes.opening import Opening
from provenance.notes.page import Page

_NEXT = re.compile(r"(?<=[.!?)”»/\w])[ \u00a0]+\[(\d{1,5})\][ \u00a0]+(?=[^\W_a-z]|[“\"«„'‘<])")


def run_in_openings(page: Page, first: Opening, end: int) -> Iterator[Opening]:
    """Return the notes that begin within the paragraph of `first`, each the next in number."""
    if first.style not in ("bracket", "noted") or first.label.series != "number":
        return
    if first.close is not None:
        return
    rank = first.label.rank
    for match in _NEXT.finditer(page.text, first.body, end):
        label = read_label(match[1])
        if label and label.rank == rank + 1 and not page.code.hold(match.start(1)):
            rank += 1
            start = match.start(1) - 1
            yield Opening(start, match.end(), label, first.style, first.line)
