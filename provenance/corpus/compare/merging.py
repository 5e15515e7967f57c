"""Neighbouring pairs that are one claim: the sentences of one quotation, told on both sides."""

from collections.abc import Sequence

from provenance.corpus.compare.matching import Match, Part
from provenance.corpus.compare.units import Unit


def merge(matches: Sequence[Match]) -> tuple[Match, ...]:
    """Join pairs whose units follow each other, on both sides, in one content."""
    merged: list[Match] = []
    for each in sorted(matches, key=lambda m: (m.first.unit.number, m.first.start)):
        if (
            merged
            and _follows(merged[-1].first, each.first)
            and _follows(merged[-1].second, each.second)
        ):
            merged[-1] = _joined(merged[-1], each)
        else:
            merged.append(each)
    return tuple(merged)


def _follows(before: Part, after: Part) -> bool:
    one, other = before.unit, after.unit
    if one.speaker is None or other.speaker is None or one.speaker.id != other.speaker.id:
        return False
    return one.number + 1 == other.number and after.start == 0 and before.end == len(one.tokens)


def _joined(one: Match, other: Match) -> Match:
    by = (one.first.end - one.first.start, one.second.end - one.second.start)
    pairs = (*one.pairs, *((a + by[0], b + by[1]) for a, b in other.pairs))
    first, second = _long(one.first, other.first), _long(one.second, other.second)
    return Match(first, second, pairs, one.score + other.score)


def _long(before: Part, after: Part) -> Part:
    tokens = (*before.tokens, *after.tokens)
    unit = Unit(
        after.unit.number,
        tokens,
        before.unit.sentence,
        before.unit.paragraph,
        before.unit.speaker,
        before.unit.framed,
    )
    return Part(unit, 0, len(tokens))
