"""Which of the labels at line starts belong to one numbering.

Strategy: among all openings of one style and series, the cheapest path is chosen by dynamic
programming. To go from n to n + 1 costs nothing; to skip, to repeat, to fall back and to begin
anew cost something, but less than to leave an opening out, if that is marked in the body. So a
wrapped line that begins with "12. May" is passed over, and a note that nobody wrote is not missed.
"""

from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise

from provenance.notes.opening import Opening
from provenance.notes.spots import Spots

_WINDOW = 24
_GAIN_WITHIN_SENTENCE = 0.5
_NEVER_WRAPPED = frozenset({"given", "noted", "tagged"})
_SKIP = 0.8
_SKIP_EACH = 0.05
_REPEAT = 0.6
_RESTART = 0.7
_FALL = 1.4


def find_chains(
    openings: list[Opening],
    marked: frozenset[str],
    between: Spots,
    runs_on: Callable[[int], bool],
) -> list[tuple[Opening, ...]]:
    """Return the numberings among `openings`, each with its labels in order.

    `marked` are the keys that are marked in the body; `between` are markers and headings: where
    one stands between two openings of the same label, the second begins a new numbering; `runs_on`
    says of a line that the one above breaks off within a sentence.
    """
    groups: defaultdict[tuple[str, str], list[Opening]] = defaultdict(list)
    for opening in openings:
        groups[opening.style, opening.label.series].append(opening)
    chains: list[tuple[Opening, ...]] = []
    for (style, _), group in groups.items():
        if style == "caret":
            chains.append(tuple(group))
        else:
            chains.extend(_cut(_best_path(group, marked, runs_on), between))
    return chains


def _cost(before: int, after: int) -> float:
    step = after - before
    if step == 1:
        return 0.0
    if step == 0:
        return _REPEAT
    if after == 1:
        return _RESTART
    if step > 1:
        return _SKIP + _SKIP_EACH * min(step, 20)
    return _FALL


def _best_path(
    group: list[Opening], marked: frozenset[str], runs_on: Callable[[int], bool]
) -> list[Opening]:
    scores: list[float] = []
    previous: list[int] = []
    for index, opening in enumerate(group):
        rank = opening.label.rank
        best, origin = (0.0 if rank == 1 else -0.9 - 0.02 * min(rank, 100)), -1
        for earlier in range(max(0, index - _WINDOW), index):
            score = scores[earlier] - _cost(group[earlier].label.rank, rank)
            if score > best:
                best, origin = score, earlier
        gain = 1.5 if opening.label.key in marked or opening.target else 1.0
        if opening.style not in _NEVER_WRAPPED and runs_on(opening.line):
            gain = _GAIN_WITHIN_SENTENCE
        scores.append(best + gain)
        previous.append(origin)
    place = max(range(len(group)), key=scores.__getitem__)
    path: list[Opening] = []
    while place >= 0:
        path.append(group[place])
        place = previous[place]
    return path[::-1]


def _cut(path: list[Opening], between: Spots) -> list[tuple[Opening, ...]]:
    """Cut a path where its numbering begins anew."""
    chains: list[list[Opening]] = [[path[0]]]
    for before, after in pairwise(path):
        if _begins_anew(before, after, between):
            chains.append([])
        chains[-1].append(after)
    return [tuple(chain) for chain in chains]


def _begins_anew(before: Opening, after: Opening, between: Spots) -> bool:
    if after.label.rank > before.label.rank:
        return False
    is_parted = between.start_between(before.body, after.start)
    if before.label.key == after.label.key:
        return is_parted
    return after.label.rank == 1 or (is_parted and after.label.series == "symbol")
