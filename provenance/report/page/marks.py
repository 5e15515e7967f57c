"""The findings that are marked in the article, and the words that say what they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from provenance.model import Claim, Marker, Span
from provenance.report.joins import Joins


@dataclass(frozen=True)
class Mark:
    """A stretch of the article and what it is.

    `number` is that of the claim whose words begin here, or of the marker; `note` the marker's;
    `claim` the number of the claim in every piece of it.
    """

    start: int
    end: int
    classes: str
    title: str
    number: int | None = None
    note: str | None = None
    claim: int | None = None


def marks(joins: Joins) -> list[Mark]:
    """Return the marks of claims, sources, cues and hedges, the outermost first."""
    found = [*_claims(joins), *_attributions(joins)]
    return sorted(found, key=lambda mark: (mark.start, -mark.end))


def marker_marks(joins: Joins) -> list[Mark]:
    """Return the marks of the markers, in the order of the text."""
    found = [_marker(number, marker) for number, marker in enumerate(joins.analysis.markers, 1)]
    return sorted(found, key=lambda mark: (mark.start, -mark.end))


def _claims(joins: Joins) -> Iterator[Mark]:
    for number, claim in enumerate(joins.analysis.claims, 1):
        title = f"claim {number}: {_how(claim)}"
        # A claim in several pieces is found at the first.
        pieces = sorted(claim.pieces, key=lambda piece: piece.start)
        for at, piece in enumerate(pieces):
            here = None if at else number
            yield Mark(piece.start, piece.end, f"claim {_look(claim)}", title, here, claim=number)


def _look(claim: Claim) -> str:
    return "bare" if claim.basis == "none" else claim.kind


def _how(claim: Claim) -> str:
    return "no source is given" if claim.basis == "none" else claim.kind


def _attributions(joins: Joins) -> Iterator[Mark]:
    for attribution in joins.analysis.attributions:
        if attribution.source is not None:
            name = attribution.resolved or " or ".join(attribution.candidates) or "not resolved"
            yield _plain(attribution.source, "source", f"source: {name}")
        yield _plain(attribution.cue, "cue", f"cue: {attribution.stance}")
        for hedge in attribution.hedges:
            yield _plain(hedge, "hedge", "hedge")


def _plain(span: Span, name: str, title: str) -> Mark:
    return Mark(span.start, span.end, name, title)


def _marker(number: int, marker: Marker) -> Mark:
    title = f"note {marker.label}" if marker.note else f"note {marker.label}: not found"
    return Mark(marker.span.start, marker.span.end, "marker", title, number, marker.note)
