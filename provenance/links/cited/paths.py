"""The ways from claims to links: over markers, notes and citations, or a link in the sentence."""

from collections import defaultdict
from functools import cached_property

from provenance.model import Analysis, Citation, Claim, Link


class Paths:
    """Answers which links a claim rests on. Made once for an analysis."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the analysis."""
        self.analysis = analysis

    @cached_property
    def citations(self) -> dict[str, Citation]:
        """Citations by id."""
        return {citation.id: citation for citation in self.analysis.citations}

    @cached_property
    def _notes(self) -> dict[str, str]:
        """Notes by the id of a marker."""
        return {m.id: m.note for m in self.analysis.markers if m.note is not None}

    @cached_property
    def labels(self) -> dict[str, str]:
        """Labels of the notes, by id."""
        return {note.id: note.label for note in self.analysis.notes}

    @cached_property
    def _in_note(self) -> dict[str, list[Citation]]:
        found: dict[str, list[Citation]] = defaultdict(list)
        for citation in self.analysis.citations:
            if citation.note is not None:
                found[citation.note].append(citation)
        return found

    @cached_property
    def _of_citation(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place, link in enumerate(self.analysis.links):
            if link.citation is not None:
                found[link.citation].append(place)
        return found

    @cached_property
    def notes_of_links(self) -> list[str | None]:
        """The note in which each link stands, by its place; None in the body."""
        return [self._note_of(link) for link in self.analysis.links]

    def _note_of(self, link: Link) -> str | None:
        citation = self.citations.get(link.citation or "")
        if citation is not None:
            return citation.note
        # No grammar read the note; the address stands in it all the same.
        return next((n.id for n in self.analysis.notes if n.span.contains(link.span)), None)

    def unread_in_notes(self, claim: Claim) -> list[int]:
        """Return the places of the links in the notes of a claim that are in no citation."""
        notes = {self._notes[m] for m in claim.markers if m in self._notes}
        return [
            place
            for place, link in enumerate(self.analysis.links)
            if link.citation is None and self.notes_of_links[place] in notes
        ]

    def cited_by(self, claim: Claim) -> list[Citation]:
        """Return the citations in the notes of a claim."""
        notes = dict.fromkeys(self._notes[m] for m in claim.markers if m in self._notes)
        return [citation for note in notes for citation in self._in_note[note]]

    def named(self, citation: Citation) -> Citation:
        """Return the citation that a short one points back to; a full one is its own."""
        seen = {citation.id}
        while not self._of_citation.get(citation.id) and citation.refers_to in self.citations:
            citation = self.citations[citation.refers_to]
            if citation.id in seen:
                break
            seen.add(citation.id)
        return citation

    def links_of(self, citation: Citation) -> list[int]:
        """Return the places of the links of a citation, or of the one it points back to."""
        return self._of_citation.get(self.named(citation).id, [])

    def links_in(self, claim: Claim) -> list[int]:
        """Return the places of the links that stand in the sentence of a claim, not in a note."""
        return [
            place
            for place, link in enumerate(self.analysis.links)
            if claim.sentence.contains(link.span) and self.notes_of_links[place] is None
        ]

    def links_behind(self, claim: Claim) -> list[int]:
        """Return the places of all links that a claim rests on."""
        noted = [place for c in self.cited_by(claim) for place in self.links_of(c)]
        unread = self.unread_in_notes(claim)
        return list(dict.fromkeys([*noted, *unread, *self.links_in(claim)]))
