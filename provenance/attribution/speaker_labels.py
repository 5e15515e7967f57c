"""Transcripts: "LIND: The dam is safe." says who speaks before each turn."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from provenance.attribution.found import Found
from provenance.attribution.passage import Passage
from provenance.model import Document
from provenance.text.quotes import FAMILIES

_LABEL: Final = re.compile(r"[\"“„«]?([A-Z][A-Z’'-]+(?: [A-Z][A-Z’'-]*){0,4}):\s")
"""One to five words in capitals; \\w would take digits, and times are no speakers.

A quotation mark may open each turn of what is quoted from elsewhere.
"""

_TURNS: Final = 3
_SPEAKERS: Final = 2
"""So many turns of so many speakers make a transcript; a single "OSLO:" is a dateline."""

_SHORTEST: Final = 2
"""Words of a turn that states something."""


def speaker_labels(document: Document) -> frozenset[str]:
    """Return the labels of a transcript's speakers; none where the text is no transcript.

    One speaker at least must have two turns: the datelines of news in brief stand there once each.
    """
    found = (_LABEL.match(document.text, b.span.start, b.span.end) for b in document.blocks)
    turns = Counter(match[1] for match in found if match is not None)
    repeated = max(turns.values(), default=0) > 1
    enough = turns.total() >= _TURNS and len(turns) >= _SPEAKERS and repeated
    return frozenset(turns) if enough else frozenset()


def speaker_label(paragraph: Sequence[Passage], labels: frozenset[str]) -> Found | None:
    """Read a turn of a transcript: all that stands behind the label is what the speaker says."""
    first = paragraph[0]
    if not labels:
        return None
    colon = next((i for i, t in enumerate(first.tokens) if t.text == ":"), 0)
    name = 1 if first.tokens and first.tokens[0].text in FAMILIES else 0
    if not colon or " ".join(t.text for t in first.tokens[name:colon]) not in labels:
        return None
    words = [t for p in paragraph for t in p.tokens if t.is_word]
    if len(words) - (colon - name) < _SHORTEST or colon + 1 >= len(first.tokens):
        return None
    content = (first.tokens[colon + 1].start, paragraph[-1].tokens[-1].end)
    cue = first.tokens[colon]
    return Found(
        source=(first.tokens[name].start, first.tokens[colon - 1].end),
        cue=(cue.start, cue.end),
        content=(content,),
        stance="said",
        method="speaker_label",
        confidence=0.85,
    )
