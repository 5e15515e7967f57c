"""What changed about the quotation marks: words inside them, and how far they reach."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from provenance.corpus.compare.steps import Difference
from provenance.corpus.compare.telling import Change, Side, Telling
from provenance.corpus.compare.units import Token

_ELLIPSES: Final = ("…", "...", "[", ". . .")
_QUOTED: Final = 2
_EDGE: Final = 3


def quoted_words(telling: Telling) -> Iterator[Change]:
    """Other words inside quotation marks on both sides; an ellipsis or a bracket owns up to it."""
    both = [
        (a, b)
        for a, b in telling.pairs
        if telling.left[a].quotation >= 0 and telling.right[b].quotation >= 0
    ]
    if len(both) < _QUOTED:
        return
    for a, b in both:
        one, other = telling.left[a], telling.right[b]
        if one.word.key != other.word.key and not one.name:
            yield Change(
                "quoted-words", telling.first.words((a, a + 1)), telling.second.words((b, b + 1))
            )
    for difference in telling.differences:
        changed = _inside(telling, difference) or _at_the_edge(telling, difference)
        if changed and not _owned(telling, difference):
            before = telling.first.words(difference.first)
            after = telling.second.words(difference.second)
            yield Change("quoted-words", before, after)


def _inside(telling: Telling, difference: Difference) -> bool:
    """Say whether one quotation holds the words and their neighbours, on each side."""
    return _one_quotation(telling.left, difference.first) and _one_quotation(
        telling.right, difference.second
    )


def _at_the_edge(telling: Telling, difference: Difference) -> bool:
    """Say whether a quotation begins or ends with other words on each side, and is else shared."""
    (a, b), (c, d) = difference
    held = {t.quotation for t in telling.left[a:b]}, {t.quotation for t in telling.right[c:d]}
    if any(len(each) != 1 or -1 in each for each in held) or max(b - a, d - c) > _EDGE:
        return False
    return any(
        pair in telling.pairs
        and {telling.left[pair[0]].quotation} == held[0]
        and {telling.right[pair[1]].quotation} == held[1]
        for pair in ((a - 1, c - 1), (b, d))
    )


def _one_quotation(tokens: Sequence[Token], where: tuple[int, int]) -> bool:
    if where[0] == 0 or where[1] >= len(tokens):
        around = tokens[where[0] : where[1]]
        if where[0] == where[1]:
            return False  # nothing is missing at the edge: there the quotation just begins or ends
    else:
        around = tokens[where[0] - 1 : where[1] + 1]
    return len({t.quotation for t in around}) == 1 and around[0].quotation >= 0


def _owned(telling: Telling, difference: Difference) -> bool:
    return _marked(telling.first, difference.first) or _marked(telling.second, difference.second)


def _marked(side: Side, where: tuple[int, int]) -> bool:
    tokens = side.part.tokens
    start = tokens[max(0, where[0] - 1)].word.end
    end = tokens[min(len(tokens) - 1, where[1])].word.start
    return any(mark in side.text[min(start, end) : max(start, end)] for mark in _ELLIPSES)


def moved_marks(telling: Telling) -> Iterator[Change]:
    """Shared words that stand inside the marks in one article and outside in the other.

    A passage that one side quotes as a whole may be quoted in part by the other; that is no change.
    """
    if _whole(telling.left) or _whole(telling.right):
        return
    overlap = any(
        telling.left[a].quotation >= 0 and telling.right[b].quotation >= 0 for a, b in telling.pairs
    )
    if not overlap:
        return
    differing = [
        (a, b)
        for a, b in telling.pairs
        if (telling.left[a].quotation >= 0) != (telling.right[b].quotation >= 0)
    ]
    if not any(_touches_a_quotation(telling, pair) for pair in differing):
        return
    yield Change("quotation-marks", _quoted(telling.first), _quoted(telling.second))


def _whole(tokens: Sequence[Token]) -> bool:
    return all(t.quotation >= 0 for t in tokens)


def _touches_a_quotation(telling: Telling, pair: tuple[int, int]) -> bool:
    """Say whether a word's marks moved over it: a neighbour is quoted on both sides."""
    pairs = telling.pairs
    for one, other in pairwise(pairs):
        if pair not in (one, other):
            continue
        near = other if pair == one else one
        if telling.left[near[0]].quotation >= 0 and telling.right[near[1]].quotation >= 0:
            return True
    return False


def _quoted(side: Side) -> str:
    tokens = side.part.tokens
    inside = [at for at, token in enumerate(tokens) if token.quotation >= 0]
    return side.words((inside[0], inside[-1] + 1)) if inside else ""
