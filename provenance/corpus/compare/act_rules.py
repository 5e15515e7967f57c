"""What changed about what was done: another step of a story, or done where it was to come.

"Fallen ill" is not "in hospital", "left" is not "deported", "would apply" is not "has applied".
"""

from collections.abc import Iterator, Sequence
from typing import Final

from provenance.corpus.compare.telling import Change, Side, Telling
from provenance.corpus.compare.units import Token
from provenance.lexicon.steps import COMING, COMING_TO, IN_PLACE, LADDERS, MEASURES

_HAVE: Final = frozenset(("has", "have", "had"))
_MODALS: Final = COMING | frozenset(("may", "might", "could", "can", "should", "must"))
Steps = tuple[frozenset[str], ...]


def measures(telling: Telling) -> Iterator[Change]:
    """Another unit behind the same figure: "40 seconds", "40 minutes"."""
    for a, b in telling.pairs:
        if not telling.left[a].word.number or telling.left[a].word.key != telling.right[b].word.key:
            continue
        one, other = _measure(telling.left, a + 1), _measure(telling.right, b + 1)
        if one and other and one != other:
            yield Change(
                "number", telling.first.words((a, a + 2)), telling.second.words((b, b + 2))
            )


def _measure(tokens: Sequence[Token], at: int) -> str:
    return MEASURES.get(tokens[at].word.key, "") if at < len(tokens) else ""


def steps(telling: Telling) -> Iterator[Change]:
    """Words of another step on both sides, of which the other side has none."""
    for ladder in LADDERS:
        yield from _climbed(
            telling, ladder, (0, len(telling.left)), (0, len(telling.right)), whole=True
        )
    for ladder in IN_PLACE:
        for difference in telling.differences:
            if telling.tight(difference):
                yield from _climbed(telling, ladder, *difference, whole=False)


def _climbed(
    telling: Telling,
    ladder: Steps,
    first: tuple[int, int],
    second: tuple[int, int],
    *,
    whole: bool,
) -> Iterator[Change]:
    left, right = _steps_in(telling.left, first, ladder), _steps_in(telling.right, second, ladder)
    mine = [left[step] for step in left if step not in right]
    theirs = [right[step] for step in right if step not in left]
    if len(mine) == 1 and len(theirs) == 1 and (whole or len(left) == len(right) == 1):
        a, b = mine[0], theirs[0]
        yield Change("predicate", telling.first.words((a, a + 1)), telling.second.words((b, b + 1)))


def _steps_in(tokens: Sequence[Token], where: tuple[int, int], ladder: Steps) -> dict[int, int]:
    """Return the steps that stand there, each with the place of its first word."""
    found: dict[int, int] = {}
    for at in range(*where):
        for number, step in enumerate(ladder):
            if tokens[at].word.key in step and not tokens[at].name:
                found.setdefault(number, at)
    return found


def done(telling: Telling) -> Iterator[Change]:
    """To come on one side, done on the other: "would apply", "has applied"."""
    for a, b in telling.pairs:
        for mine, theirs, turned in (
            ((telling.first, a), (telling.second, b), False),
            ((telling.second, b), (telling.first, a), True),
        ):
            if _is_coming(mine) and _is_done(theirs):
                one, other = _with_auxiliary(mine), _with_auxiliary(theirs)
                yield Change("predicate", *((other, one) if turned else (one, other)))


def _is_coming(place: tuple[Side, int]) -> bool:
    tokens, at = place[0].part.tokens, place[1]
    before = [t.word.key for t in tokens[max(0, at - 2) : at]]
    return bool(before) and (
        before[-1] in COMING or (before[-1] == "to" and before[0] in COMING_TO)
    )


def _is_done(place: tuple[Side, int]) -> bool:
    tokens, at = place[0].part.tokens, place[1]
    before = [t.word.key for t in tokens[max(0, at - 2) : at]]
    perfect = bool(before) and before[-1] in _HAVE and not set(before) & _MODALS
    return perfect and tokens[at].word.key.endswith("ed")


def _with_auxiliary(place: tuple[Side, int]) -> str:
    side, at = place
    return side.words((max(0, at - 1), at + 1))
