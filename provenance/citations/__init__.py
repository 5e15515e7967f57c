"""Notes → citations with fields. The door is `read_notes`; `read_note` takes a bare string."""

from typing import NamedTuple

from provenance.citations.reader import NoteParts, read_parts
from provenance.model import Citation, Diagnostic, Document, Note, diagnose
from provenance.text.dates import slash_order

__all__ = ["NoteParts", "NoteReading", "read_note", "read_notes"]


class NoteReading(NamedTuple):
    """The notes with their commentary, their citations, and what could not be read."""

    notes: tuple[Note, ...]
    citations: tuple[Citation, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_notes(document: Document, notes: tuple[Note, ...]) -> NoteReading:
    """Read the citations of `notes`; every span is one of `document.text`. Never raises."""
    read: list[Note] = []
    citations: list[Citation] = []
    diagnostics: list[Diagnostic] = []
    order = slash_order("\n".join(note.text for note in notes))
    published = document.published or ""
    for note in notes:
        parts = read_parts(
            note.text, offset=note.body.start, note=note.id, label=note.label, order=order
        )
        found = parts.commentary
        same = found == note.commentary
        read.append(note if same else note.model_copy(update={"commentary": found}))
        citations += parts.citations
        diagnostics += parts.diagnostics
        for citation in parts.citations:
            if len(published) == 10 and (citation.fields.date or "")[:10] > published:
                message = f"Dated {citation.fields.date}, cited in an article of {published}."
                code = "date-after-publication"
                diagnostics.append(diagnose(code, message, citation.span, note.label))
    return NoteReading(tuple(read), tuple(citations), tuple(diagnostics))


def read_note(text: str) -> NoteParts:
    """Read one note given as a string, its label taken off; spans are those of the string."""
    return read_parts(text, order=slash_order(text))
