"""What the questions to a corpus are answered with: rows, each with its evidence.

Spans are code points of the article's text. An article is called by its name: its id in JSONL, else
its file's name without ending.
"""

from typing import Literal

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import TextSpan


class Evidence(Value):
    """The words of an article that show something, and who published them when."""

    article: str
    outlet: str | None = None
    published: str | None = Field(default=None, description="EDTF")
    span: TextSpan | None = Field(description="null where only the page's metadata say it")


class ChangeRow(Value):
    """What differs between two tellings; one side is empty where words are gone or new."""

    kind: str
    before: str = Field(alias="from")
    after: str = Field(alias="to")


class DriftRow(Value):
    """One claim in two articles. Changes go from the article that `spans` gives first."""

    claim: str
    spans: dict[str, TextSpan]
    relation: Literal["identical", "reworded", "altered"]
    changes: tuple[ChangeRow, ...]
    first: str | None = Field(description="the earlier article in this corpus, if the dates tell")


class ClaimRow(Value):
    """One claim in all articles that have it, in the order of time; undated ones last."""

    claim: str
    articles: tuple[str, ...]
    outlets: tuple[str, ...]
    relation: Literal["identical", "reworded", "altered"] = Field(description="of the worst pair")
    evidence: tuple[Evidence, ...]


class PathRow(Value):
    """The way from one article to what it rests on, nearest hop first."""

    article: str
    outlet: str | None
    path: tuple[str, ...]
    reaches_primary: bool
    evidence: tuple[Evidence, ...]


class OriginRow(Value):
    """What the articles on one story rest on."""

    topic: str
    articles: tuple[str, ...]
    primary: str | None
    independent_sources: int
    paths: tuple[PathRow, ...]
    outlets: tuple[str, ...] = ()
    single_source: bool = False
    circular: tuple[tuple[str, ...], ...] = Field(
        default=(), description="articles that rest on each other, in a ring"
    )
    earliest: str | None = Field(
        default=None, description="the earliest article in this corpus; nothing is said of others"
    )


class CiteRow(Value):
    """Who cites whom, how often, since when."""

    citing: str
    cited: str
    kind: str
    issuer: str | None
    work: str | None = Field(description="strongest key of the work, where it has one")
    times: int
    since: str | None
    articles: tuple[str, ...]
    joined: tuple[str, ...] = Field(description="why several were taken for one")
    evidence: tuple[Evidence, ...]


class CopyRow(Value):
    """Passages that an article shares word for word with another that it does not name."""

    article: str
    outlet: str | None
    published: str | None
    origin: str
    origin_outlet: str | None
    origin_published: str | None
    first: str | None = Field(description="the earlier one in this corpus, if the dates tell")
    share: float = Field(description="of the words of the article, 0 to 1")
    words: int
    passages: tuple[tuple[TextSpan, TextSpan], ...] = Field(description="here, and there")


class SourceRow(Value):
    """Who is quoted, how often, and by whom."""

    name: str
    kind: str
    anonymous: bool
    times: int
    outlets: tuple[str, ...]
    articles: tuple[str, ...]
    joined: tuple[str, ...] = Field(description="why several were taken for one")
    evidence: tuple[Evidence, ...]
