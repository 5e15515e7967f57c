"""Drafts of ClaimReview: https://schema.org/ClaimReview, for an editor to finish.

A draft holds no rating and no address of its own: we have neither, and invent none. Without them
no search engine takes it for a review, and it says itself that it is a draft.
"""

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from pydantic import Field, TypeAdapter

from provenance.export.as_annotations import address_of
from provenance.export.closed import Closed, written
from provenance.export.plain import one_line
from provenance.model import Analysis, Claim, Document, HopKind, Work
from provenance.report.addresses import web_address
from provenance.report.reviewed import decided_parts, is_rejected
from provenance.report.wording import shown_title

ADVISED_LENGTH: Final = 75
"""Characters of `claimReviewed` that search engines show."""
DRAFT: Final = "Draft, not to be published: an editor must add reviewRating, url and author."

PartyType = Literal["Person", "Organization"]
_PARTIES: Final[dict[HopKind, PartyType]] = {
    "person": "Person",
    "organisation": "Organization",
    "group": "Organization",
    "outlet": "Organization",
}


class Party(Closed):
    """Who says or publishes something."""

    type: PartyType = Field(alias="@type")
    name: str


class Appearance(Closed):
    """Where the claim is made."""

    type: Literal["CreativeWork", "NewsArticle"] = Field(alias="@type")
    id: str = Field(alias="@id")
    headline: str | None = None
    date_published: str | None = Field(default=None, alias="datePublished")
    url: str | None = None
    publisher: Party | None = None


class ReviewedClaim(Closed):
    """What is claimed, by whom, and where."""

    type: Literal["Claim"] = Field(default="Claim", alias="@type")
    id: str = Field(alias="@id")
    text: str
    author: Party | None = None
    appearance: list[Appearance] = Field(min_length=1)


class Review(Closed):
    """The draft of one review. It has no field for a rating."""

    type: Literal["ClaimReview"] = Field(default="ClaimReview", alias="@type")
    id: str = Field(alias="@id")
    status: Literal["Draft"] = Field(default="Draft", alias="creativeWorkStatus")
    description: str = DRAFT
    claim_reviewed: str = Field(alias="claimReviewed", max_length=ADVISED_LENGTH)
    item: ReviewedClaim = Field(alias="itemReviewed")


class Context(Closed):
    """What the names mean, so that nothing need be fetched to read the file."""

    vocab: Literal["https://schema.org/"] = Field(default="https://schema.org/", alias="@vocab")


class Drafts(Closed):
    """All drafts."""

    context: Context = Field(default=Context(), alias="@context")
    graph: list[Review] = Field(alias="@graph")


_SHAPE: Final = TypeAdapter(Drafts)


def as_claimreview(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one draft for each claim, in one graph; none for a claim that a person rejected.

    Raises OutputError if it does not read back.
    """
    drafts = [
        _review(analysis, number, claim)
        for analysis, decided in ((a, decided_parts(a)) for a in analyses)
        for number, claim in enumerate(analysis.claims, 1)
        if not any(map(is_rejected, decided.get(claim.id, ())))
    ]
    yield written("claimreview", _SHAPE, Drafts(graph=drafts))


def _review(analysis: Analysis, number: int, claim: Claim) -> Review:
    known = f"urn:{one_line(analysis.document.id)}#claim-{number}"
    text = one_line(claim.text)
    return Review(
        id=f"{known}-review",
        claim_reviewed=shortened(text),
        item=ReviewedClaim(
            id=known,
            text=text,
            author=_author(claim),
            appearance=[_article(analysis.document), *_works(analysis, claim)],
        ),
    )


def shortened(text: str) -> str:
    """Cut words off until the rest is as short as advised."""
    if len(text) <= ADVISED_LENGTH:
        return text
    cut = text[:ADVISED_LENGTH].rpartition(" ")[0] or text[: ADVISED_LENGTH - 1]
    return cut[: ADVISED_LENGTH - 1].rstrip(" ,;:") + "…"


def _author(claim: Claim) -> Party | None:
    """Return the far end of the chain; none for a document, or where nobody is named."""
    last = claim.chain[-1] if claim.chain else None
    kind = _PARTIES.get(last.kind) if last is not None else None
    name = one_line(last.name) if last is not None else ""
    return Party(type=kind, name=name) if kind and name else None


def _article(document: Document) -> Appearance:
    outlet = document.outlet
    name = one_line(outlet.name) if outlet else ""
    return Appearance(
        type="NewsArticle" if outlet else "CreativeWork",
        id=address_of(document),
        headline=one_line(shown_title(document)) or None,
        date_published=document.published,
        url=web_address(document.url or ""),
        publisher=Party(type="Organization", name=name) if name else None,
    )


def _works(analysis: Analysis, claim: Claim) -> list[Appearance]:
    """Return what the chain leads through, where it has an address on the web."""
    works = {work.id: work for work in analysis.works}
    found: dict[str, Work] = {}
    for hop in claim.tree:
        work = works.get(hop.work or "")
        url = web_address(work.url or "") if work else None
        if work and url:
            found.setdefault(url, work)
    return [
        Appearance(
            type="NewsArticle" if work.kind == "news" else "CreativeWork",
            id=url,
            headline=one_line(work.title or "") or None,
            date_published=work.issued,
            url=url,
        )
        for url, work in found.items()
    ]
