"""Everything that was found in one article."""

from typing import Literal

from pydantic import Field

from provenance.model.attribution import Attribution
from provenance.model.base import Value
from provenance.model.citation import Citation
from provenance.model.claim import Claim
from provenance.model.diagnostic import Diagnostic
from provenance.model.document import Document
from provenance.model.engine import EngineUsed
from provenance.model.link import Link
from provenance.model.note import Marker, Note
from provenance.model.review import Review
from provenance.model.showing import notebook_html
from provenance.model.source import Source
from provenance.model.span import Span
from provenance.model.work import Work

SCHEMA: Literal["provenance.analysis/1"] = "provenance.analysis/1"


class Analysis(Value):
    """The provenance of one article. Ids are unique within it and stable for the same text."""

    schema_name: Literal["provenance.analysis/1"] = Field(default=SCHEMA, alias="schema")
    version: str = Field(description="version of this package that made it")
    engine: EngineUsed | None = Field(
        default=None, description="what looked for attributions; null in an analysis of before 0.2"
    )
    document: Document
    markers: tuple[Marker, ...] = ()
    notes: tuple[Note, ...] = ()
    citations: tuple[Citation, ...] = ()
    works: tuple[Work, ...] = ()
    sources: tuple[Source, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    links: tuple[Link, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    reviews: tuple[Review, ...] = Field(
        default=(), description="what persons decided, in their order; the last on a claim holds"
    )

    def text(self, span: Span) -> str:
        """Return the words of the document at `span`."""
        return span.of(self.document.text)

    def _repr_html_(self) -> str | None:
        """Return what Jupyter shows; a room above renders it, never the value itself."""
        return notebook_html(self)
