"""What the note finder gives back."""

from typing import NamedTuple

from provenance.model import Diagnostic, Marker, Note


class NoteFindings(NamedTuple):
    """Markers, notes and troubles of one document, each in the order of the text."""

    markers: tuple[Marker, ...] = ()
    notes: tuple[Note, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
