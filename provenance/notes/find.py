"""The door: markers and notes of a document."""

import re

from provenance.model import Document, Marker, Note, Span
from provenance.notes.findings import NoteFindings

_DEFINITION = re.compile(r"^[ \t]*\[(\d{1,4})\][ \t]+(?=\S)", re.M)
_MARKER = re.compile(r"\[(\d{1,4})\]")


def find_notes(document: Document) -> NoteFindings:
    """Return the markers, the notes and what is wrong with them, in the order of the text."""
    text = document.text
    starts = list(_DEFINITION.finditer(text))
    notes: dict[str, Note] = {}
    for match, after in zip(starts, [*(m.start() for m in starts[1:]), len(text)], strict=True):
        end = len(text[:after].rstrip())
        span = Span(start=match.start(), end=end)
        body = Span(start=match.end(), end=end)
        note_id = f"note:{span.start}-{span.end}"
        notes.setdefault(
            match[1], Note(id=note_id, label=match[1], span=span, body=body, text=body.of(text))
        )
    markers = tuple(
        Marker(
            id=f"marker:{m.start()}-{m.end()}",
            span=Span(start=m.start(), end=m.end()),
            label=m[1],
            note=notes[m[1]].id,
        )
        for m in _MARKER.finditer(text)
        if m[1] in notes and not any(n.span.start <= m.start() < n.span.end for n in notes.values())
    )
    return NoteFindings(markers, tuple(notes.values()), ())
