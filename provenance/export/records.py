"""A work with all that its citations say of it, as catalogues want it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from provenance.export.plain import one_line
from provenance.model import Analysis, Citation, Work, WorkKind
from provenance.text.names import family_name, is_person

_PERIODICALS: Final[frozenset[WorkKind | None]] = frozenset({"news", "journal"})
"""Kinds that appear in something that may bear its publisher's name."""


@dataclass(frozen=True)
class Author:
    """A person, whose name could be parted, or a body or name that is kept whole."""

    family: str
    given: str | None = None


@dataclass(frozen=True)
class Record:
    """A work. Dates are EDTF; `keys` are all that it is known by, the strongest first.

    `name` is what the article calls it, which may be all there is.
    """

    id: str
    name: str
    keys: tuple[str, ...]
    kind: WorkKind | None
    title: str | None
    authors: tuple[Author, ...]
    container: str | None
    publisher: str | None
    date: str | None
    volume: str | None
    issue: str | None
    pages: str | None
    url: str | None
    accessed: str | None
    doi: str | None
    isbn: str | None
    archives: tuple[str, ...]

    @property
    def remarks(self) -> list[str]:
        """What a catalogue has no field for, in words."""
        called = [f"Called: {self.name}"] if self.title is None and self.name else []
        return called + [f"Archived: {copy}" for copy in self.archives]


def records(analyses: Iterable[Analysis]) -> list[Record]:
    """Return the works of all analyses in their order; a work with the same id only once."""
    found: dict[str, Record] = {}
    for analysis in analyses:
        citations = _citations_of(analysis)
        for work in analysis.works:
            key = work.id if is_global(work) else f"{analysis.document.id}/{work.id}"
            if key not in found:
                found[key] = _record(key, work, citations.get(work.id, []))
    return list(found.values())


def is_global(work: Work) -> bool:
    """Say whether the id of a work means the same in every article, and is no place in one."""
    return work.id.partition(":")[0] in {"doi", "isbn", "url", "cite"}


def _citations_of(analysis: Analysis) -> dict[str, list[Citation]]:
    found: dict[str, list[Citation]] = defaultdict(list)
    for citation in analysis.citations:
        if citation.work is not None:
            found[citation.work].append(citation)
    return found


def _record(key: str, work: Work, citations: list[Citation]) -> Record:
    def first(field: str) -> str | None:
        for citation in citations:
            value = getattr(citation.fields, field)
            if value:
                return one_line(str(value)) or None
        return None

    container = work.container or first("container")
    publisher = first("publisher")
    if container == publisher and work.kind not in _PERIODICALS:
        container = None  # a report stands in no volume of the body that publishes it
    archives = dict.fromkeys(c.fields.archive_url for c in citations if c.fields.archive_url)
    return Record(
        id=one_line(key),
        name=one_line(work.name),
        keys=tuple(map(one_line, (work.id, *work.same_as))),
        kind=work.kind,
        title=_shown(work.title) or first("title"),
        authors=tuple(author(name) for name in map(one_line, work.authors) if name),
        container=_shown(container),
        publisher=publisher or _shown(work.issuer if work.issuer != container else None),
        date=_shown(work.issued) or first("date"),
        volume=first("volume"),
        issue=first("issue"),
        pages=first("pages"),
        url=_shown(work.url) or first("url"),
        accessed=first("accessed"),
        doi=first("doi"),
        isbn=first("isbn"),
        archives=tuple(map(one_line, archives)),
    )


def _shown(text: str | None) -> str | None:
    return one_line(text) or None if text else None


def author(name: str) -> Author:
    """Part a person's name where it says itself how; keep every other whole."""
    family, comma, given = name.partition(",")
    if comma and family.strip() and given.strip() and is_person(f"{given.strip()} {family}"):
        return Author(family.strip(), given.strip())
    last = family_name(name)
    if not is_person(name) or len(name.casefold()) != len(name):
        return Author(name)
    if not name.casefold().endswith(" " + last):
        return Author(name)
    return Author(name[-len(last) :], name[: -len(last)].strip())
