"""The joins between the values of an analysis, made once for a whole report."""

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property

from provenance.model import (
    Analysis,
    Attribution,
    Citation,
    Claim,
    Diagnostic,
    LinkResult,
    Marker,
    Note,
    Work,
)


class Joins:
    """Answers which value belongs to which. Ids that lead nowhere are passed over."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis

    @cached_property
    def attributions(self) -> dict[str, Attribution]:
        """Attributions by id."""
        return {attribution.id: attribution for attribution in self.analysis.attributions}

    @cached_property
    def citations(self) -> dict[str, Citation]:
        """Citations by id."""
        return {citation.id: citation for citation in self.analysis.citations}

    @cached_property
    def citations_of(self) -> dict[str | None, list[Citation]]:
        """Citations by the id of their note; those of hyperlinks in the body under None."""
        found: dict[str | None, list[Citation]] = defaultdict(list)
        for citation in self.analysis.citations:
            found[citation.note].append(citation)
        return dict(found)

    @cached_property
    def checks(self) -> dict[str, LinkResult]:
        """What a check of the links found, by address."""
        return {link.url: link.check for link in self.analysis.links if link.check is not None}

    @cached_property
    def notes(self) -> dict[str, Note]:
        """Notes by id."""
        return {note.id: note for note in self.analysis.notes}

    @cached_property
    def markers(self) -> dict[str, Marker]:
        """Markers by id."""
        return {marker.id: marker for marker in self.analysis.markers}

    @cached_property
    def works(self) -> dict[str, Work]:
        """Works by id."""
        return {work.id: work for work in self.analysis.works}

    @cached_property
    def claims_of_note(self) -> dict[str, list[int]]:
        """Numbers of the claims that a note backs, by the id of the note."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, claim in enumerate(self.analysis.claims, 1):
            for marker in self.markers_of(claim):
                if marker.note is not None and number not in found[marker.note]:
                    found[marker.note].append(number)
        return dict(found)

    @cached_property
    def troubles(self) -> list[Diagnostic]:
        """Diagnostics of the article; those of a claim stand with the claim, as its warnings."""
        return [d for d in self.analysis.diagnostics if d.claim is None]

    @cached_property
    def _line_starts(self) -> list[int]:
        text = self.analysis.document.text
        return [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]

    def line(self, offset: int) -> int:
        """Return the number, from 1, of the line of the document's text that holds `offset`."""
        return bisect_right(self._line_starts, offset)

    def markers_of(self, claim: Claim) -> list[Marker]:
        """Return the markers that back `claim`, in their order, one for each note.

        A claim that a page says twice has every marker twice.
        """
        known = [self.markers[marker] for marker in claim.markers if marker in self.markers]
        return list({marker.note or marker.id: marker for marker in reversed(known)}.values())[::-1]

    def attributions_of(self, claim: Claim) -> list[Attribution]:
        """Return the attributions of `claim`, then those in whose content it stands."""
        found: dict[str, Attribution] = {}
        queue = list(claim.attributions)
        for known in queue:
            if known in self.attributions and known not in found:
                found[known] = self.attributions[known]
                queue.extend(filter(None, [found[known].parent]))
        return list(found.values())
