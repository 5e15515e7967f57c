"""Addresses that the article gives, and what a check of them found."""

from typing import Literal

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import Span
from provenance.model.verdict import Reason, Verdict

QuoteState = Literal["found", "altered", "missing", "unchecked"]

ArchiveState = Literal["unasked", "found", "none", "unknown"]
"""unknown: an archive did not answer, which never means that it has no copy."""


class Target(Value):
    """An address to check, and what it is cited for."""

    id: str
    url: str
    quote: str | None = Field(default=None, description="words that the page is cited for")
    title: str | None = Field(default=None, description="title of the work cited")
    date: str | None = Field(default=None, description="EDTF: when it was cited or published")


class LinkHop(Value):
    """One request on the way to the page; the address without credentials."""

    url: str
    status: int | None = Field(description="null where nothing was answered")


class ArchiveCopy(Value):
    """An archived copy of the page."""

    url: str
    captured: str = Field(description="when, in ISO 8601")
    quote: QuoteState = "unchecked"


class LinkResult(Value):
    """What was found at one address."""

    id: str
    url: str = Field(description="as cited, without credentials")
    verdict: Verdict
    reason: Reason
    status: int | None = Field(default=None, description="of the last answer")
    final_url: str | None = Field(default=None, description="null where nothing was answered")
    hops: tuple[LinkHop, ...] = ()
    evidence: str = Field(default="", description="what was seen, in a sentence")
    confidence: float = Field(ge=0, le=1)
    seconds: float = Field(ge=0)
    archive: ArchiveCopy | None = None
    archive_state: ArchiveState = "unasked"
    quote: QuoteState = Field(default="unchecked", description="of the words cited, on the page")
    etag: str | None = None
    last_modified: str | None = None
    requests: int = Field(default=0, ge=0, description="that were sent, robots.txt not counted")


class Link(Value):
    """An address that the article gives as evidence."""

    span: Span
    url: str
    text: str = Field(description="the words of the link")
    citation: str | None = Field(default=None, description="id of the citation that it stands in")
    verdict: Verdict | None = Field(default=None, description="null where it was not checked")
    check: LinkResult | None = Field(default=None, description="what the verdict rests on")
