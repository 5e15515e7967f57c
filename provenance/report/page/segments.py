"""A stretch of text with its marks, as the opening and closing of elements.

Findings nest and overlap as they like; elements must nest. So the text is cut wherever a mark
begins or ends, and a mark that outlives the one around it is closed with it and opened again.
Each character comes out once, in its place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from provenance.report.page.marks import Mark


@dataclass(frozen=True)
class Open:
    """An element begins here; `first` where its mark does."""

    mark: Mark
    first: bool


@dataclass(frozen=True)
class Close:
    """The innermost element ends here."""


@dataclass(frozen=True)
class Piece:
    """Words without a boundary inside; `mark` if they are those of a marker."""

    text: str
    mark: Mark | None = None
    first: bool = False


Step = Open | Close | Piece


def steps(text: str, within: range, marks: Sequence[Mark], markers: Sequence[Mark]) -> list[Step]:
    """Walk `text` over the offsets `within`. `marks` come sorted, the outermost first."""
    touching = [m for m in marks if m.start < within.stop and within.start < m.end]
    leaves = [m for m in markers if m.start < within.stop and within.start < m.end]
    cuts = {within.start, within.stop}
    cuts |= {at for m in (*touching, *leaves) for at in (m.start, m.end) if at in within}
    found: list[Step] = []
    stack: list[Mark] = []
    waiting = touching[::-1]
    for start, end in pairwise(sorted(cuts)):
        found += _close(stack, start)
        while waiting and waiting[-1].start <= start:
            stack.append(waiting.pop())
            found.append(Open(stack[-1], first=stack[-1].start == start))
        while leaves and leaves[0].end <= start:
            del leaves[0]
        leaf = leaves[0] if leaves and leaves[0].start <= start else None
        found.append(Piece(text[start:end], leaf, first=leaf is not None and leaf.start == start))
    found += [Close()] * len(stack)
    return found


def _close(stack: list[Mark], at: int) -> Iterator[Step]:
    """Take what has ended from `stack`, and give the steps that this takes."""
    ended = [depth for depth, mark in enumerate(stack) if mark.end <= at]
    if not ended:
        return
    above = stack[ended[0] :]
    yield from [Close()] * len(above)
    kept = [mark for mark in above if mark.end > at]
    stack[ended[0] :] = kept
    yield from (Open(mark, first=False) for mark in kept)
