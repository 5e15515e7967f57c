"""One reference inside a note or a hyperlink."""

from typing import Literal

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import Span, TextSpan

CitationForm = Literal["full", "short", "ibid", "supra", "repeat", "link"]
"""full: names a work; short, ibid, supra: point back; repeat: names again, in full, a work cited
before; link: only an address."""

WorkKind = Literal[
    "news",
    "journal",
    "report",
    "book",
    "web",
    "social",
    "legal",
    "letter",
    "speech",
    "interview",
    "statement",
    "study",
    "poll",
    "document",
]
"""Kinds of works. The last four come from prose ("the study"), the others from notes."""

FieldName = Literal[
    "author",
    "title",
    "container",
    "publisher",
    "date",
    "volume",
    "issue",
    "pages",
    "url",
    "other_url",
    "archive_url",
    "accessed",
    "doi",
    "isbn",
]


class CitationFields(Value):
    """The parsed values. Dates are EDTF, as precise as written; URLs repaired where need be."""

    authors: tuple[str, ...] = ()
    title: str | None = None
    container: str | None = None
    publisher: str | None = None
    date: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    url: str | None = None
    other_urls: tuple[str, ...] = ()
    archive_url: str | None = None
    accessed: str | None = None
    doi: str | None = None
    isbn: str | None = None


class FieldEvidence(Value):
    """The words that a field's value was read from, and what was done to them."""

    field: FieldName
    span: TextSpan
    value: str
    repair: str | None = Field(default=None, description="what was mended, if anything was")


class Citation(Value):
    """One reference inside a note or a hyperlink. A note may hold several."""

    id: str
    note: str | None = Field(description="id of the note; null for a hyperlink in the body")
    span: Span
    text: str
    form: CitationForm
    kind: WorkKind | None = None
    signal: str | None = Field(default=None, description="see, quoting, cf., … as printed")
    language: str | None = Field(default=None, description="ISO 639-1 code")
    fields: CitationFields = CitationFields()
    evidence: tuple[FieldEvidence, ...] = ()
    refers_to: str | None = Field(
        default=None, description="id of the earlier citation that names the same work"
    )
    refers_to_note: str | None = Field(
        default=None, description="id of the earlier note, where the whole note is meant"
    )
    candidates: tuple[str, ...] = Field(
        default=(), description="ids of citations, where more than one can be meant"
    )
    work: str | None = None
    method: str = Field(description="name of the grammar or rule that read it")
    confidence: float = Field(ge=0, le=1)
