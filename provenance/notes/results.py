"""From what was found to the values that are given back."""

from collections import Counter
from itertools import chain

from provenance.model import Marker, Note, Span
from provenance.notes.bodies import Body
from provenance.notes.opening import Opening
from provenance.notes.sections import Section
from provenance.notes.sightings import Sighting
from provenance.notes.tracks import Track


def make_notes(
    text: str, bodies: dict[Opening, Body], sections: list[Section]
) -> tuple[tuple[Note, ...], dict[Opening, str]]:
    """Return the notes in the order of the text, and the id of each opening's."""
    openings = chain.from_iterable(section.openings for section in sections)
    counts: Counter[str] = Counter()
    notes: list[Note] = []
    ids: dict[Opening, str] = {}
    for opening in sorted(openings, key=lambda opening: opening.start):
        body = bodies[opening]
        printed = opening.label.printed
        counts[printed] += 1
        label = printed if counts[printed] == 1 else f"{printed}@{counts[printed]}"
        note = Note(
            id=f"note:{body.start}-{body.end}",
            label=label,
            span=Span(start=body.start, end=body.end),
            body=Span(start=body.body, end=body.end),
            text=text[body.body : body.end],
        )
        notes.append(note)
        ids[opening] = note.id
    return tuple(notes), ids


def make_markers(tracks: list[Track], ids: dict[Opening, str]) -> tuple[Marker, ...]:
    """Return the markers of all tracks in the order of the text, each with its note."""
    markers: list[Marker] = []
    for track in tracks:
        first: dict[tuple[int, str], Opening] = {}
        for place, scope in enumerate(track.scopes):
            for opening in scope.openings:
                first.setdefault((place, opening.label.key), opening)
        for bound in track.bound:
            label = bound.mark.label
            opening_of_it = first.get((bound.scope, label.key))
            note = ids[opening_of_it] if opening_of_it else None
            markers.append(_marker(bound.sighting, label.printed, note))
    return tuple(sorted(markers, key=lambda marker: (marker.span.start, marker.span.end)))


def unbound_markers(sightings: list[Sighting]) -> tuple[Marker, ...]:
    """Return the markers of a document without notes."""
    return tuple(
        _marker(sighting, label.printed, None)
        for sighting in sightings
        for label in sighting.labels
    )


def _marker(sighting: Sighting, label: str, note: str | None) -> Marker:
    suffix = f"/{label}" if len(sighting.labels) > 1 else ""
    return Marker(
        id=f"marker:{sighting.start}-{sighting.end}{suffix}",
        span=Span(start=sighting.start, end=sighting.end),
        label=label,
        note=note,
    )
