"""Two stretches word by word: what they share in order, what moved, and where they differ."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.fuzz import ratio

from provenance.corpus.compare.units import Token
from provenance.lexicon.comparing import LIGHT_WORDS

_MOVED: Final = 0.6
"""What a shared word counts that stands in another order."""
_FIGURE: Final = 0.5
"""What another figure in the same place counts: the claim may be the same, and altered."""
_SPELLED_ALIKE: Final = 84
_LONG: Final = 5


class Difference(NamedTuple):
    """Words of one side that stand in the place of words of the other; either may be empty.

    Four places: the half-open ranges of tokens, first side and second side.
    """

    first: tuple[int, int]
    second: tuple[int, int]


class Shared(NamedTuple):
    """What two token lists share: pairs of places in order, and pairs that moved; their weight."""

    pairs: tuple[tuple[int, int], ...]
    moved: tuple[tuple[int, int], ...]
    weight: float
    words: float


def share(first: Sequence[Token], second: Sequence[Token], weights: Mapping[str, float]) -> Shared:
    """Find the longest runs that both sides share (Ratcliff and Obershelp), then what moved."""
    left = [t.word.like for t in first]
    right = respelled(second, first)
    blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    pairs = tuple((b.a + i, b.b + i) for b in blocks for i in range(b.size))
    taken_left = {p[0] for p in pairs}
    taken_right = {p[1] for p in pairs}
    free: defaultdict[str, list[int]] = defaultdict(list)
    for at, like in enumerate(right):
        if at not in taken_right and not second[at].word.small:
            free[like].append(at)
    moved = tuple(
        (at, free[like].pop(0))
        for at, like in enumerate(left)
        if at not in taken_left and free.get(like)
    )
    weight = sum(weights.get(left[a], 0.0) for a, _ in pairs)
    weight += _MOVED * sum(weights.get(left[a], 0.0) for a, _ in moved)
    words = sum(_tells(first[a]) for a, _ in (*pairs, *moved))
    figures = _other_figures(first, second, pairs)
    weight += _FIGURE * sum(min(weights[left[a]], weights[right[b]]) for a, b in figures)
    return Shared(pairs, moved, weight, words + _FIGURE * len(figures))


def _other_figures(
    first: Sequence[Token], second: Sequence[Token], pairs: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return figures that differ before the same word: "412 assaults", "421 assaults"."""
    return [
        (a - 1, b - 1)
        for a, b in pairs
        if a and b and not first[a].word.small
        if first[a - 1].word.number and second[b - 1].word.number
        if first[a - 1].word.key != second[b - 1].word.key
    ]


def _tells(token: Token) -> float:
    """A name tells half of what another word does; a small word nothing."""
    if token.word.small or token.word.key in LIGHT_WORDS:
        return 0.0
    return 0.5 if token.name else 1.0


def respelled(tokens: Sequence[Token], other: Sequence[Token]) -> list[str]:
    """Return the words of a side, with names as the other side spells them."""
    names = {t.word.like for t in other if t.name and len(t.word.like) >= _LONG}
    known = {t.word.like for t in other}
    return [
        _alike(t.word.like, frozenset(names))
        if t.name and t.word.like not in known and len(t.word.like) >= _LONG
        else t.word.like
        for t in tokens
    ]


@lru_cache(maxsize=20_000)
def _alike(name: str, names: frozenset[str]) -> str:
    best = max(names, key=lambda n: (ratio(n, name), n), default=name)
    return best if best[0] == name[0] and ratio(best, name) >= _SPELLED_ALIKE else name


def differences(
    pairs: Sequence[tuple[int, int]], first: tuple[int, int], second: tuple[int, int]
) -> tuple[Difference, ...]:
    """Return what stands between the shared words, within the ranges given."""
    found = []
    at, to = first[0], second[0]
    inside = [p for p in pairs if first[0] <= p[0] < first[1] and second[0] <= p[1] < second[1]]
    for a, b in (*inside, (first[1], second[1])):
        if a > at or b > to:
            found.append(Difference((at, a), (to, b)))
        at, to = a + 1, b + 1
    return tuple(found)
