"""CSL-JSON of all works, for Zotero and every citation processor.

The names and types are those of https://docs.citationstyles.org/en/stable/specification.html and
of its schema for input data, which is closed; what has no name there stands in `custom`.
"""

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from pydantic import Field, TypeAdapter

from provenance.export.closed import Closed, written
from provenance.export.partial_dates import parts, season
from provenance.export.records import Author, Record, records
from provenance.model import Analysis, WorkKind

CslType = Literal[
    "article-journal",
    "article-newspaper",
    "book",
    "document",
    "interview",
    "legislation",
    "personal_communication",
    "post",
    "report",
    "speech",
    "webpage",
]

_TYPES: Final[dict[WorkKind | None, CslType]] = {
    "news": "article-newspaper",
    "journal": "article-journal",
    "report": "report",
    "book": "book",
    "web": "webpage",
    "social": "post",
    "legal": "legislation",
    "letter": "personal_communication",
    "speech": "speech",
    "interview": "interview",
    "study": "report",
}


class CslName(Closed):
    """A person in parts, or a name that is kept whole."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None


class CslDate(Closed):
    """A date in parts; one that has none, as it was written."""

    date_parts: list[list[int]] | None = Field(default=None, alias="date-parts")
    season: int | None = None
    literal: str | None = None


class CslCustom(Closed):
    """What the format has no name for."""

    name: str
    keys: list[str]
    archives: list[str] | None = None


class CslItem(Closed):
    """One work."""

    id: str
    type: CslType
    title: str | None = None
    author: list[CslName] | None = None
    container_title: str | None = Field(default=None, alias="container-title")
    publisher: str | None = None
    issued: CslDate | None = None
    accessed: CslDate | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    url: str | None = Field(default=None, alias="URL")
    doi: str | None = Field(default=None, alias="DOI")
    isbn: str | None = Field(default=None, alias="ISBN")
    custom: CslCustom


_SHAPE: Final = TypeAdapter(list[CslItem])


def as_csl(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one array of all works, in their order. Raises OutputError if it does not read back."""
    yield written("csl-json", _SHAPE, [_item(record) for record in records(analyses)])


def _item(record: Record) -> CslItem:
    return CslItem(
        id=record.id,
        type=_TYPES.get(record.kind, "document"),
        title=record.title,
        author=[_name(author) for author in record.authors] or None,
        container_title=record.container,
        publisher=record.publisher,
        issued=_date(record.date),
        accessed=_date(record.accessed),
        volume=record.volume,
        issue=record.issue,
        page=record.pages,
        url=record.url,
        doi=record.doi,
        isbn=record.isbn,
        custom=CslCustom(
            name=record.name, keys=list(record.keys), archives=list(record.archives) or None
        ),
    )


def _name(author: Author) -> CslName:
    if author.given is None:
        return CslName(literal=author.family)
    return CslName(family=author.family, given=author.given)


def _date(edtf: str | None) -> CslDate | None:
    if edtf is None:
        return None
    found = parts(edtf)
    if found:
        return CslDate(date_parts=found)
    in_season = season(edtf)
    if in_season:
        return CslDate(date_parts=[[in_season[0]]], season=in_season[1])
    return CslDate(literal=edtf)
