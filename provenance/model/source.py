"""Who or what a content comes from."""

from typing import Literal

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import Span

SourceKind = Literal["person", "organisation", "document", "outlet", "anonymous", "group"]


class Source(Value):
    """A source with all its mentions in one document. Never merged across documents by name."""

    id: str
    name: str = Field(description="the fullest name that the article gives")
    kind: SourceKind
    role: str | None = None
    affiliation: str | None = None
    mentions: tuple[Span, ...] = ()
