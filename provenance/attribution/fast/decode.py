"""From the labels of a window to a candidate."""

from collections.abc import Sequence
from typing import Final

from provenance.attribution.candidate import Candidate
from provenance.attribution.fast.triggers import Trigger
from provenance.attribution.fast.words import Words
from provenance.model import Span

SOURCE: Final = frozenset({"SL", "SR"})
CUE: Final = frozenset({"K"})
CONTENT: Final = frozenset({"TL", "TR"})
"""Labels: source, cue and content, left and right of the trigger; OL and OR are neither."""


def label(index: int, trigger: int, roles: tuple[set[int], set[int], set[int]]) -> str:
    """Return the label of a word; `roles` are the indices of cue, source and content."""
    cue, source, content = roles
    side = "L" if index < trigger else "R"
    if index in cue:
        return "K"
    return ("S" if index in source else "T" if index in content else "O") + side


def decode(
    words: Words, trigger: Trigger, chosen: Sequence[int], labels: Sequence[str], confidence: float
) -> Candidate | None:
    """Make a candidate of labels; None where they name no content.

    A word that the model did not read, inside a long quotation, has the label of both its sides.
    """
    content = _pieces(words, chosen, labels, CONTENT)
    if not content:
        return None
    cue = _pieces(words, chosen, labels, CUE)
    if not cue:
        start, end = words.span(trigger.at, trigger.at)
        cue = (Span(start=start, end=end),)
    source = _nearest(_pieces(words, chosen, labels, SOURCE), cue[0])
    return Candidate(source, cue, content, confidence, "fast")


def _pieces(
    words: Words, chosen: Sequence[int], labels: Sequence[str], wanted: frozenset[str]
) -> tuple[Span, ...]:
    runs: list[list[int]] = []
    before = ""
    for index, each in zip(chosen, labels, strict=True):
        if each in wanted:
            if each == before:
                runs[-1][1] = index
            else:
                runs.append([index, index])
        before = each
    found = []
    for first, last in runs:
        start, end = words.span(first, last)
        if any(words.tokens[i].is_word for i in range(first, last + 1)) or wanted is CUE:
            found.append(Span(start=start, end=end))
    return tuple(found)


def _nearest(pieces: tuple[Span, ...], cue: Span) -> tuple[Span, ...]:
    """Return the piece beside the cue: a source is one phrase."""
    if len(pieces) < 2:
        return pieces
    return (min(pieces, key=lambda p: min(abs(p.end - cue.start), abs(p.start - cue.end))),)
