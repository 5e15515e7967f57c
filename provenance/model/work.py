"""What citations and attributions mean: a report, an article, a letter, a post."""

from pydantic import Field

from provenance.model.base import Value
from provenance.model.citation import WorkKind
from provenance.model.span import Span


class Work(Value):
    """A work. The same work cited or mentioned twice is one work."""

    id: str = Field(
        description="strongest key: doi, isbn, url, hash of the citation, or first mention"
    )
    same_as: tuple[str, ...] = Field(default=(), description="the weaker keys")
    name: str = Field(description="how a hop is called after it: outlet, title, or issuer and kind")
    kind: WorkKind | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    container: str | None = None
    issuer: str | None = None
    issued: str | None = Field(default=None, description="EDTF")
    url: str | None = None
    mentions: tuple[Span, ...] = Field(default=(), description="where the prose speaks of it")
    citations: tuple[str, ...] = Field(default=(), description="ids of the citations that name it")
