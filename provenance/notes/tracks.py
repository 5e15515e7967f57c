"""Markers and sections that belong to one series, such as letters or numbers.

Two numberings can stand side by side, one in brackets and one in superscripts. They are told apart
where that leaves fewer markers without a note and fewer notes without a marker.
"""

from typing import NamedTuple

from provenance.notes.scopes import Mark, Scope, assign
from provenance.notes.sections import Section
from provenance.notes.sightings import Sighting
from provenance.notes.spots import Spots

_MINOR_SHARE = 0.34
_SIDE_BY_SIDE = frozenset({"bracket", "raised"})


class Bound(NamedTuple):
    """One label of a sighting, and the index of the scope of its track."""

    sighting: Sighting
    mark: Mark
    scope: int


class Track(NamedTuple):
    """One series: its scopes, and its marks with the scopes they belong to."""

    series: str
    scopes: tuple[Scope, ...]
    bound: tuple[Bound, ...]

    @property
    def trouble(self) -> int:
        """Count markers without a note and notes without a marker."""
        used: set[tuple[int, str]] = {(b.scope, b.mark.label.key) for b in self.bound}
        owned = {(i, key) for i, scope in enumerate(self.scopes) for key in scope.keys}
        return len(used ^ owned)


def build_tracks(
    series: str, sightings: list[Sighting], sections: list[Section], markers: Spots
) -> list[Track]:
    """Bind the sightings of a series to its sections, as one numbering or as two."""
    together = _build(series, sightings, sections, markers)
    if series != "number" or len(sections) < 2:
        return [together]
    parts = [[s for s in sightings if (s.family == "raised") == flag] for flag in (False, True)]
    if not all(parts):
        return [together]
    best, least = [together], together.trouble
    for cut in range(1, len(sections)):
        for first, second in ((sections[:cut], sections[cut:]), (sections[cut:], sections[:cut])):
            apart = [
                _build(series, parts[0], first, markers),
                _build(series, parts[1], second, markers),
            ]
            trouble = sum(track.trouble for track in apart)
            if trouble < least:
                best, least = apart, trouble
        if cut >= 6:
            break
    return best


def _build(
    series: str, sightings: list[Sighting], sections: list[Section], markers: Spots
) -> Track:
    scopes = [
        Scope(
            section.openings,
            frozenset(opening.label.key for opening in section.openings),
            bool(place)
            and markers.start_between(sections[place - 1].openings[-1].body, section.start),
        )
        for place, section in enumerate(sections)
    ]
    pairs = [
        (sighting, Mark(sighting.start, label))
        for sighting in _of_major_family(sightings, sections)
        for label in sighting.labels
    ]
    homes = assign([mark for _, mark in pairs], scopes)
    by_target = {
        opening.target: place
        for place, scope in enumerate(scopes)
        for opening in scope.openings
        if opening.target
    }
    bound = [
        Bound(sighting, mark, by_target.get(sighting.target, home) if sighting.target else home)
        for (sighting, mark), home in zip(pairs, homes, strict=True)
    ]
    return _merge_unmarked(Track(series, tuple(scopes), tuple(bound)))


def _of_major_family(sightings: list[Sighting], sections: list[Section]) -> list[Sighting]:
    """Leave out the stray brackets of a text that marks in superscripts, and the reverse."""
    keys = {opening.label.key for section in sections for opening in section.openings}
    counts = {
        family: len(
            {
                label.key
                for sighting in sightings
                if sighting.family == family
                for label in sighting.labels
            }
            & keys
        )
        for family in _SIDE_BY_SIDE
    }
    most = max(counts.values())
    minor = {family for family, count in counts.items() if count < _MINOR_SHARE * most}
    return [sighting for sighting in sightings if sighting.family not in minor]


def _merge_unmarked(track: Track) -> Track:
    """Join a scope that nothing marks to the one right above it: it only defines labels again."""
    marked = {b.scope for b in track.bound if b.mark.label.key in track.scopes[b.scope].keys}
    scopes: list[Scope] = []
    homes: list[int] = []
    for place, scope in enumerate(track.scopes):
        if scopes and place not in marked and not scope.is_parted and marked:
            last = scopes[-1]
            scopes[-1] = Scope(
                (*last.openings, *scope.openings), last.keys | scope.keys, last.is_parted
            )
        else:
            scopes.append(scope)
        homes.append(len(scopes) - 1)
    if len(scopes) == len(track.scopes):
        return track
    bound = tuple(b._replace(scope=homes[b.scope]) for b in track.bound)
    return Track(track.series, tuple(scopes), bound)
