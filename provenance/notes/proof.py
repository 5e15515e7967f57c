"""Which of the doubtful numbers are markers: those that together count as the notes do.

Strategy: the best path through the candidates by dynamic programming over ranks. To go from n to
n + 1 costs nothing, to skip a number costs, and a candidate brings in its trust. The path is
believed as a whole or not at all.
"""

from typing import NamedTuple

from provenance.notes.sightings import Sighting

_SKIP = 0.6
_REPEAT = 1.5
_RESTART = 0.7
_FURTHEST_SKIP = 4
_ENOUGH_SHARE = 0.5
_ENOUGH_TRUST = 0.9


class _Step(NamedTuple):
    score: float
    place: int
    previous: "_Step | None"


def prove(
    candidates: list[Sighting], ranks: frozenset[int], *, restarts: bool = False
) -> list[Sighting]:
    """Return the candidates, in the order of the text, that mark the notes of `ranks`; or none.

    `restarts` says that the notes begin anew somewhere, so that markers may.
    """
    usable = [
        c for c in candidates if all(label.rank in ranks for label in c.labels) and c.trust > 0
    ]
    path = _best_path(usable, restarts=restarts)
    covered = {label.rank for sighting in path for label in sighting.labels}
    if not path or len(covered) < _ENOUGH_SHARE * len(ranks):
        return []
    if sum(sighting.trust for sighting in path) / len(path) < _ENOUGH_TRUST:
        return []
    return path


def prove_alone(candidates: list[Sighting]) -> list[Sighting]:
    """Return candidates that count 1, 2, 3, … without a gap, where there are no notes at all."""
    trusted = [c for c in candidates if c.trust >= 2.0 and len(c.labels) == 1]
    path = _best_path(trusted, restarts=False)
    labels = [sighting.labels[0].rank for sighting in path]
    return path if len(path) >= 3 and labels == list(range(1, len(path) + 1)) else []


def _best_path(usable: list[Sighting], *, restarts: bool) -> list[Sighting]:
    ends: dict[int, _Step] = {}
    top: _Step | None = None
    for index, sighting in enumerate(usable):
        first, last = sighting.labels[0].rank, sighting.labels[-1].rank
        options = [_Step(-_SKIP * (first - 1), index, None)]
        for skipped in range(_FURTHEST_SKIP):
            before = ends.get(first - 1 - skipped)
            if before:
                options.append(_Step(before.score - _SKIP * skipped, index, before))
        if same := ends.get(first):
            options.append(_Step(same.score - _REPEAT, index, same))
        if restarts and first == 1 and top:
            options.append(_Step(top.score - _RESTART, index, top))
        best = max(options, key=lambda step: step.score)
        step = best._replace(score=best.score + sighting.trust)
        if last not in ends or step.score > ends[last].score:
            ends[last] = step
        if top is None or step.score > top.score:
            top = step
    path: list[Sighting] = []
    while top:
        path.append(usable[top.place])
        top = top.previous
    return path[::-1]
