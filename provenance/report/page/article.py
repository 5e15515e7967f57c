"""The article, block by block, with its findings marked."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from provenance.model import Block, Document
from provenance.report.joins import Joins
from provenance.report.page.marks import Mark, marker_marks, marks
from provenance.report.page.segments import Open, Piece, Step, steps
from provenance.report.pictured import pictured


@dataclass(frozen=True)
class Part:
    """A block, or what stands between two, in which case it has no role."""

    role: str | None
    label: str | None
    steps: list[Step]


@dataclass(frozen=True)
class Article:
    """The parts of an article, and the numbers of the claims and markers that are seen in them."""

    parts: list[Part]
    claims: frozenset[int]
    markers: frozenset[int]


def article(joins: Joins) -> Article:
    """Cut the article into blocks and mark its findings."""
    document = joins.analysis.document
    text = pictured(document.text)
    wrapping, leaves = _Touching(marks(joins)), _Touching(marker_marks(joins))
    parts = [
        Part(
            block.role if block else None,
            pictured(block.label) if block and block.label else None,
            steps(text, within, wrapping.marks(within), leaves.marks(within)),
        )
        for block, within in _ranges(document)
    ]
    return Article(parts, _numbers(parts, Open), _numbers(parts, Piece))


def _numbers(parts: list[Part], kind: type[Open] | type[Piece]) -> frozenset[int]:
    firsts = (s for part in parts for s in part.steps if isinstance(s, kind) and s.first)
    found = (step.mark.number for step in firsts if step.mark is not None)
    return frozenset(number for number in found if number is not None)


def _ranges(document: Document) -> Iterator[tuple[Block | None, range]]:
    """Cover the text from end to end, each character once."""
    done, whole = 0, len(document.text)
    for block in document.blocks:
        start, end = max(block.span.start, done), min(block.span.end, whole)
        if start >= end:
            continue
        if start > done:
            yield None, range(done, start)
        yield block, range(start, end)
        done = end
    if done < whole:
        yield None, range(done, whole)


class _Touching:
    """Finds the marks of a range without looking at all of them."""

    def __init__(self, sorted_marks: list[Mark]) -> None:
        self._marks = sorted_marks
        self._starts = [mark.start for mark in sorted_marks]
        self._reach: list[int] = []
        for mark in sorted_marks:
            self._reach.append(max(mark.end, self._reach[-1] if self._reach else 0))

    def marks(self, within: range) -> list[Mark]:
        """Return a run of marks that holds all that touch `within`."""
        low = bisect_left(self._reach, within.start + 1)
        return self._marks[low : bisect_left(self._starts, within.stop)]
