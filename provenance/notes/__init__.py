"""Markers in the body, and the notes that they stand for."""

from provenance.notes.find import find_notes
from provenance.notes.findings import NoteFindings

__all__ = ["NoteFindings", "find_notes"]
