"""Markers in the body and the notes that they stand for."""

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import Span


class Marker(Value):
    """A mark in the body that stands for a note: the whole of "[7]"."""

    id: str
    span: Span
    label: str
    note: str | None = Field(default=None, description="id of the note; null if there is none")


class Note(Value):
    """A footnote, endnote or reference."""

    id: str
    label: str = Field(description="as printed, without brackets; a second one of a label is 1@2")
    span: Span = Field(description="the whole definition, its label included")
    body: Span = Field(description="the definition without its label")
    text: str = Field(description="the words at `body`")
    commentary: tuple[Span, ...] = Field(
        default=(), description="what in the note is no citation, as spans of the document"
    )
