"""What is wrong with the notes of a document.

One diagnostic a label where it concerns a label; one for the document where there are no notes at
all; and where most labels are out of order, as in a list of references by author, one says so.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain

from provenance.model import Diagnostic, Span, diagnose
from provenance.notes.bodies import Body
from provenance.notes.opening import Opening
from provenance.notes.order import out_of_order
from provenance.notes.sightings import Sighting
from provenance.notes.spots import Spots
from provenance.notes.tracks import Bound, Track

_MANY = 4
_MANY_SHARE = 0.25


class Findings:
    """What the diagnostics look at: tracks, notes, and paragraphs that are said again."""

    def __init__(self, bodies: dict[Opening, Body], said_again: Spots) -> None:
        """Take the notes and the places of repeated paragraphs."""
        self.bodies = bodies
        self.said_again = said_again

    def span_of(self, opening: Opening) -> Span:
        """Return where a note stands."""
        body = self.bodies[opening]
        return Span(start=body.start, end=body.end)


def _by_scope(track: Track) -> list[list[Bound]]:
    scopes: list[list[Bound]] = [[] for _ in track.scopes]
    for bound in track.bound:
        scopes[bound.scope].append(bound)
    return scopes


def _place(sighting: Sighting) -> Span:
    return Span(start=sighting.start, end=sighting.end)


def missing_definitions(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """Marked, but defined nowhere."""
    for scope, marks in zip(track.scopes, _by_scope(track), strict=True):
        first: dict[str, Bound] = {}
        for bound in marks:
            if bound.mark.label.key not in scope.keys:
                first.setdefault(bound.mark.label.key, bound)
        for bound in first.values():
            label = bound.mark.label.printed
            message = f"Note {label} is marked here, but there is no such note."
            yield diagnose("missing-definition", message, _place(bound.sighting), label)


def unused_definitions(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """Defined, but marked nowhere."""
    for scope, marks in zip(track.scopes, _by_scope(track), strict=True):
        seen = {bound.mark.label.key for bound in marks}
        for opening in scope.openings:
            if opening.label.key not in seen:
                seen.add(opening.label.key)
                label = opening.label.printed
                message = f"Note {label} stands here, but nothing in the text marks it."
                yield diagnose("unused-definition", message, findings.span_of(opening), label)


def duplicate_definitions(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """Defined more than once in one scope."""
    for scope in track.scopes:
        counts: Counter[str] = Counter()
        for opening in scope.openings:
            counts[opening.label.key] += 1
            if counts[opening.label.key] == 2:
                label = opening.label.printed
                message = f"There is a note {label} already; this one says it again or otherwise."
                yield diagnose("duplicate-definition", message, findings.span_of(opening), label)


def repeated_markers(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """Marked more than once, and not only because a whole paragraph is printed twice."""
    for marks in _by_scope(track):
        counts: Counter[str] = Counter()
        for bound in marks:
            if findings.said_again.hold(bound.sighting.start):
                continue
            counts[bound.mark.label.key] += 1
            if counts[bound.mark.label.key] == 2:
                label = bound.mark.label.printed
                message = f"Note {label} is marked again here."
                yield diagnose("repeated-marker", message, _place(bound.sighting), label)


def disordered_markers(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """First marked after a higher label, or in a range that runs backwards."""
    for scope, marks in zip(track.scopes, _by_scope(track), strict=True):
        first: dict[str, Bound] = {}
        for bound in marks:
            if bound.mark.label.key in scope.keys and bound.mark.label.rank:
                first.setdefault(bound.mark.label.key, bound)
        late = out_of_order([bound.mark.label.rank for bound in first.values()])
        disordered = [bound for place, bound in enumerate(first.values()) if place in late]
        if len(disordered) >= _MANY and len(disordered) > _MANY_SHARE * len(first):
            message = f"{len(disordered)} of {len(first)} notes are not marked in their order."
            yield diagnose("out-of-order", message, _place(disordered[0].sighting))
            continue
        for bound in disordered:
            label = bound.mark.label.printed
            message = f"Note {label} is marked out of its order."
            yield diagnose("out-of-order", message, _place(bound.sighting), label)


def backward_ranges(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """[5-3]."""
    seen: set[int] = set()
    for bound in track.bound:
        if bound.sighting.backwards and bound.sighting.start not in seen:
            seen.add(bound.sighting.start)
            message = "The range runs backwards; it was read from its lower end."
            yield diagnose("out-of-order", message, _place(bound.sighting))


def restarted_numberings(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """The second section of a series, and every one after it."""
    if track.series not in ("number", "roman"):
        return
    for scope, marks in zip(track.scopes[1:], _by_scope(track)[1:], strict=True):
        label = scope.openings[0].label.printed
        span = _place(marks[0].sighting) if marks else findings.span_of(scope.openings[0])
        yield diagnose("restarted-numbering", "The numbering of notes begins anew.", span, label)


def glued_markers(findings: Findings, track: Track) -> Iterator[Diagnostic]:
    """Digits that touch a word."""
    for bound in track.bound:
        if bound.sighting.family == "glued":
            label = bound.mark.label.printed
            message = f"The digits {label} at the end of a word were read as a note number."
            yield diagnose("glued-marker", message, _place(bound.sighting), label)


Check = Callable[[Findings, Track], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    missing_definitions,
    unused_definitions,
    duplicate_definitions,
    repeated_markers,
    disordered_markers,
    backward_ranges,
    restarted_numberings,
    glued_markers,
)
"""Every trouble that a document with notes can have."""


def diagnose_all(findings: Findings, tracks: list[Track]) -> tuple[Diagnostic, ...]:
    """Return what is wrong, in the order of the text."""
    found = chain.from_iterable(check(findings, track) for check in CHECKS for track in tracks)
    return tuple(sorted(found, key=lambda d: (d.span.start if d.span else 0, d.code)))


def no_notes_section(sightings: list[Sighting]) -> Diagnostic:
    """Say, once, that there are markers and no notes."""
    count = len(sightings)
    words = "1 marker" if count == 1 else f"{count} markers"
    message = f"The text has {words}, but no notes."
    return diagnose("no-notes-section", message, _place(sightings[0]))
