"""Notes → citations with fields. The door is `read_notes`; `read_note` takes a bare string."""

import re
from typing import Final, NamedTuple

from provenance.citations.reader import NoteParts, read_parts
from provenance.lexicon.citing_words import DAYS_FIRST
from provenance.model import Citation, Diagnostic, Document, Note, diagnose
from provenance.text.dates import Order, slash_order

__all__ = ["NoteParts", "NoteReading", "read_note", "read_notes"]

_SLASHES: Final = re.compile(r"\d/\d{1,2}/\d")
_DAYS_FIRST: Final = re.compile(DAYS_FIRST, re.IGNORECASE)


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
    shown = slash_order("\n".join(note.text for note in notes))
    published = document.published or ""
    for note in notes:
        order = shown or _order_of_figures(note.text)
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
    return read_parts(text, order=slash_order(text) or _order_of_figures(text))


def _order_of_figures(text: str) -> Order | None:
    """Say how `3/10/2011` is meant in a note whose other dates do not show it.

    Only English puts months first; its notes are told by their words, since they hold few.
    """
    return "dmy" if "/" in text and _SLASHES.search(text) and _DAYS_FIRST.search(text) else None
