"""What changed among those whom a claim is about: another name, or another sort of actor."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from provenance.corpus.compare.names import same_actor, same_name
from provenance.corpus.compare.steps import Difference
from provenance.corpus.compare.telling import Change, Telling
from provenance.corpus.compare.units import Token
from provenance.lexicon.comparing import WEEKDAYS
from provenance.lexicon.months import MONTHS
from provenance.lexicon.nouns import TITLES

_NEAR: Final = 5


def names(telling: Telling) -> Iterator[Change]:
    """A name in the place of another that is not the same one said longer or shorter."""
    for difference in telling.differences:
        whole = _whole(telling, difference)
        left = [t for t in telling.left[slice(*whole.first)] if _names_somebody(t)]
        right = [t for t in telling.right[slice(*whole.second)] if _names_somebody(t)]
        if not left or not right or same_name(left, right) or not telling.tight(difference):
            continue
        if _described(telling.left, whole.first) != _described(telling.right, whole.second):
            continue
        kind = "subject" if difference.first[0] < telling.opening else "name"
        before = telling.first.words(_trimmed(telling.left, whole.first))
        after = telling.second.words(_trimmed(telling.right, whole.second))
        yield Change(kind, before, after)


def _described(tokens: Sequence[Token], where: tuple[int, int]) -> bool:
    """Say whether something is named by where or whose it is: "the Wexcombe prison".

    That may well be what the other article calls by its own name.
    """
    inside = tokens[where[0] : where[1]]
    return any(
        one.name and not other.name and not other.word.small and not same_actor([other], [other])
        for one, other in pairwise(inside)
    ) and any(t.word.key == "the" for t in tokens[max(0, where[0] - 1) : where[1]])


def _names_somebody(token: Token) -> bool:
    key = token.word.key
    return token.name and key not in WEEKDAYS and key not in MONTHS and key not in TITLES


def _whole(telling: Telling, difference: Difference) -> Difference:
    """Widen a difference to the shared names that touch it, so that no name is cut.

    "North" and "South" before a shared "Province" are two names; "the Harbour Guard's unit in
    Brinmouth" and "the Harbour Guard" are one, said longer.
    """
    counts = [
        sum(_names_somebody(t) for t in side[slice(*where)])
        for side, where in ((telling.left, difference.first), (telling.right, difference.second))
    ]
    if counts[0] == counts[1] or not all(counts):
        return difference
    (a, b), (c, d) = difference
    mine, theirs = zip(*telling.pairs, strict=True) if telling.pairs else ((), ())
    one = _name_before(telling.left, a, frozenset(mine))
    other = _name_before(telling.right, c, frozenset(theirs))
    if one is not None and other is not None and (one, other) in telling.pairs:
        a, c = one, other
    while (b, d) in telling.pairs and telling.left[b].name:
        b, d = b + 1, d + 1
    return Difference((a, b), (c, d))


def _name_before(tokens: Sequence[Token], at: int, shared: frozenset[int]) -> int | None:
    """Find the name that a phrase belongs to: only small words, or words of its own, part them."""
    for place in range(at - 1, max(-1, at - _NEAR), -1):
        if tokens[place].name:
            return place
        if place in shared and not tokens[place].word.small:
            return None
    return None


def _trimmed(tokens: Sequence[Token], where: tuple[int, int]) -> tuple[int, int]:
    start, end = where
    while start < end and not tokens[start].name:
        start += 1
    while (
        start > where[0]
        and tokens[start - 1].word.end + 1 >= tokens[start].word.start
        and (tokens[start - 1].word.capital)
    ):
        start -= 1  # the Al of Al-Hadi
    while end > start and not tokens[end - 1].name:
        end -= 1
    return (start, end) if start < end else where


def actors(telling: Telling) -> Iterator[Change]:
    """Rebels where there were soldiers, in a telling that is else nearly the same."""
    if not telling.close:
        return
    for difference in telling.differences:
        left, right = (
            telling.left[slice(*difference.first)],
            telling.right[slice(*difference.second)],
        )
        if same_actor(left, right) is False:
            yield Change(
                "subject" if difference.first[0] < telling.opening else "name",
                telling.first.words(_actor(telling.left, difference.first)),
                telling.second.words(_actor(telling.right, difference.second)),
            )


def _actor(tokens: Sequence[Token], where: tuple[int, int]) -> tuple[int, int]:
    """Leave out small words at the edges: "the army of" is "army"."""
    start, end = where
    while start < end and tokens[start].word.small:
        start += 1
    while end > start and tokens[end - 1].word.small:
        end -= 1
    return (start, end) if start < end else where
