"""Which marker belongs to which section, where numbering begins anew.

Strategy: markers and sections stand in the order of the text, so the assignment is monotone; the
cheapest one is found by dynamic programming over all markers at once. It costs to mark a note that
the section has not, to go on to another section in the middle of a count, to fall back within a
section, and to mark a note that stood above. Few states are kept at each marker, so the cost is
linear.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from provenance.notes.labels import Label
from provenance.notes.opening import Opening

_ABSENT = 3.0
_ABOVE = 2.0
_PASSED_BY = 1.2
_MID_COUNT = 0.8
_RESTARTED_WITHIN = 0.9
_FELL_WITHIN = 0.2
_SKIPPED_SECTION = 0.4
_KEPT = 12


class Scope(NamedTuple):
    """Notes that are counted together. `is_parted`: the article goes on between it and the last."""

    openings: tuple[Opening, ...]
    keys: frozenset[str]
    is_parted: bool


class Mark(NamedTuple):
    """One label of one sighting."""

    start: int
    label: Label


class _State(NamedTuple):
    cost: float
    section: int
    previous: "_State | None"


def assign(marks: Sequence[Mark], scopes: Sequence[Scope]) -> list[int]:
    """Return for each mark, in the order of the text, the index of its scope."""
    if len(scopes) < 2 or not marks:
        return [0] * len(marks)
    states = [_State(_SKIPPED_SECTION * s, s, None) for s in range(len(scopes))][:_KEPT]
    states = _advance(states, marks[0], None, scopes, moves=0)
    for before, mark in pairwise(marks):
        states = _advance(states, mark, before, scopes, moves=3)
    best: _State | None = min(
        states, key=lambda s: (s.cost + _SKIPPED_SECTION * (len(scopes) - 1 - s.section), s.section)
    )
    path: list[int] = []
    while best and len(path) < len(marks):
        path.append(best.section)
        best = best.previous
    return path[::-1]


def _advance(
    states: list[_State],
    mark: Mark,
    before: Mark | None,
    scopes: Sequence[Scope],
    *,
    moves: int,
) -> list[_State]:
    best: dict[int, _State] = {}
    for state in states:
        for section in range(state.section, min(state.section + moves + 1, len(scopes))):
            cost = state.cost + _place_cost(mark, section, scopes)
            cost += _move_cost(mark, before, section - state.section)
            if section not in best or cost < best[section].cost:
                best[section] = _State(cost, section, state if before else None)
    return sorted(best.values(), key=lambda state: (state.cost, state.section))[:_KEPT]


def _place_cost(mark: Mark, place: int, scopes: Sequence[Scope]) -> float:
    scope = scopes[place]
    cost = 0.0 if mark.label.key in scope.keys else _ABSENT
    if mark.start > scope.openings[-1].start:
        cost += _ABOVE
    if place and scope.is_parted and mark.start < scopes[place - 1].openings[0].start:
        cost += _PASSED_BY
    return cost


def _move_cost(mark: Mark, before: Mark | None, moved: int) -> float:
    if before is None:
        return 0.0
    falls = mark.label.rank <= before.label.rank
    if not moved:
        if not falls:
            return 0.0
        begins = mark.label.rank == 1 and before.label.rank > 1
        return _RESTARTED_WITHIN if begins else _FELL_WITHIN
    cost = _SKIPPED_SECTION * (moved - 1)
    return cost if falls and mark.label.rank == 1 else cost + _MID_COUNT
