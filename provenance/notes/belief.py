"""Which candidates are believed, once the notes are known."""

from bisect import bisect_left
from collections.abc import Sequence

from provenance.notes.labels import read_label
from provenance.notes.proof import prove, prove_alone
from provenance.notes.sections import Section
from provenance.notes.sightings import Sighting

_FIRM = 0.8
_FREE = 1.5
_FEW = 0.2
_SHARE_OF_SEQUENCE = 0.6


def believe(
    series: str, sections: Sequence[Section], firm: list[Sighting], loose: list[Sighting]
) -> list[Sighting]:
    """Return the sightings of `series` that mark one of `sections`, or should."""
    ranks = {o.label.key: o.label.rank for section in sections for o in section.openings}
    firm = [piece for sighting in firm for piece in _split(sighting, ranks)]
    kept = [s for s in firm if _is_firm(s, ranks)]
    kept.extend(_exponents_that_fit(kept, firm, frozenset(ranks.values())))
    covered = {label.key for s in kept for label in s.labels} & ranks.keys()
    if len(covered) <= _FEW * len(ranks):
        kept.extend(prove_loose(loose, frozenset(ranks.values()), restarts=len(sections) > 1))
    return sorted(set(kept))


def believe_without_notes(firm: list[Sighting], loose: list[Sighting]) -> list[Sighting]:
    """Return the sightings that count from 1 where there are no notes at all."""
    free = [s for s in firm if s.trust >= _FREE and s.labels[0].series in ("number", "caret")]
    numbers = {label.rank for s in free for label in s.labels if label.series == "number"}
    if numbers and 1 in numbers and len(numbers) >= _SHARE_OF_SEQUENCE * max(numbers):
        return free
    carets_and_links = [s for s in free if s.family in ("caret", "link")]
    return carets_and_links or prove_alone([s for s in loose if s.family == "glued"])


def prove_loose(loose: list[Sighting], ranks: frozenset[int], *, restarts: bool) -> list[Sighting]:
    """Return the better proved of the loose families."""
    families = ("parens", "glued")
    proofs = [
        prove([s for s in loose if s.family == family], ranks, restarts=restarts)
        for family in families
    ]
    return max(proofs, key=lambda proof: sum(s.trust for s in proof))


def _is_firm(sighting: Sighting, ranks: dict[str, int]) -> bool:
    if sighting.family == "link":
        return True
    is_defined = any(label.key in ranks for label in sighting.labels)
    if sighting.family == "raised" and sighting.trust < _FIRM:
        return False
    if is_defined:
        return True
    label = sighting.labels[-1]
    if sighting.trust < _FREE or not ranks:
        return False
    if label.series == "number":
        return label.rank <= 3 * max(ranks.values()) + 20
    return label.series == "caret" or label.rank == max(ranks.values()) + 1


def _exponents_that_fit(
    kept: list[Sighting], firm: list[Sighting], ranks: frozenset[int]
) -> list[Sighting]:
    """Return superscripts after a digit or a unit that fill a gap in the count."""
    doubtful = [s for s in firm if s.family == "raised" and s.trust < _FIRM]
    marked = {label.key for s in kept for label in s.labels}
    doubtful = [s for s in doubtful if all(label.key not in marked for label in s.labels)]
    if not doubtful:
        return []
    surest = [s for s in kept if s.family == "raised" and len(s.labels) == 1]
    proof = prove(sorted((*surest, *doubtful)), ranks)
    starts = sorted(s.start for s in doubtful)
    return [s for s in proof if _holds(starts, s.start) and s.trust < _FIRM]


def _holds(starts: list[int], start: int) -> bool:
    index = bisect_left(starts, start)
    return index < len(starts) and starts[index] == start


def _split(sighting: Sighting, ranks: dict[str, int]) -> list[Sighting]:
    """Read ³⁴ as 3 and 4 where there is no note 34."""
    label = sighting.labels[0]
    is_plain = sighting.end - sighting.start == len(label.key)
    if sighting.family != "raised" or label.key in ranks or not is_plain:
        return [sighting]
    for cut in range(1, len(label.key)):
        first, second = read_label(label.key[:cut]), read_label(label.key[cut:])
        if not first or not second or not {first.key, second.key} <= ranks.keys():
            continue
        if second.rank == first.rank + 1:
            middle = sighting.start + cut
            return [
                sighting._replace(end=middle, labels=(first,)),
                sighting._replace(start=middle, labels=(second,)),
            ]
    return [sighting]
