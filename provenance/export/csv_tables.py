"""The tables that go into spreadsheets: claims, attributions, citations, links."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from provenance.export.paths import paths, shown_paths
from provenance.export.table_file import Cell, table_lines
from provenance.model import Analysis, Claim, Hop, Marker
from provenance.report.joins import Joins
from provenance.report.wording import shown_title

Row = Mapping[str, Cell]
_CHECKER: Final = ("status", "initials", "remark")
"""Columns that a person fills in."""


def as_csv(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give the claim sheet: one row a claim. Raises OutputError if it does not read back."""
    return _table("csv", _CLAIMS, _claims, analyses)


def as_csv_attributions(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one row an attribution. Raises OutputError if it does not read back."""
    return _table("csv-attributions", _ATTRIBUTIONS, _attributions, analyses)


def as_csv_citations(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one row a citation. Raises OutputError if it does not read back."""
    return _table("csv-citations", _CITATIONS, _citations, analyses)


def as_csv_links(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one row an address. Raises OutputError if it does not read back."""
    return _table("csv-links", _LINKS, _links, analyses)


def _table(
    format: str,
    columns: tuple[str, ...],
    rows: Callable[[Joins], Iterator[Row]],
    analyses: Iterable[Analysis],
) -> Iterator[str]:
    def cells() -> Iterator[list[Cell]]:
        for analysis in analyses:
            article = {
                "article": analysis.document.location or shown_title(analysis.document),
                "document": analysis.document.id,
            }
            for row in rows(Joins(analysis)):
                whole = {**article, **row}
                yield [whole[column] for column in columns]

    return table_lines(format, columns, cells())


_CLAIMS: Final = (
    "number", "claim", "quoted", "sentence", "said_by", "through", "origin_kind", "chains",
    "notes", "works", "addresses", "link_verdicts", "archive_copies", "warnings", "hedges",
    *_CHECKER, "start", "end", "id", "article", "document",
)  # fmt: skip


def _claims(joins: Joins) -> Iterator[Row]:
    analysis = joins.analysis
    for number, claim in enumerate(analysis.claims, 1):
        markers = joins.markers_of(claim)
        works = _works_of(claim, joins)
        ends = paths(claim.tree)
        first: tuple[Hop, ...] = ends[0] if ends else ()
        yield {
            "number": number,
            "claim": claim.text,
            "quoted": {"direct": "yes", "mixed": "in part", "indirect": "no"}[claim.kind],
            "sentence": analysis.text(claim.sentence),
            "said_by": first[-1].name if first else claim.origin.name,
            "through": " > ".join(hop.name for hop in first[:-1]),
            "origin_kind": claim.origin.kind,
            "chains": shown_paths(claim.tree),
            "notes": _several(marker.label for marker in markers),
            "works": _several(works),
            "addresses": _several(_addresses(claim, markers, joins)),
            "link_verdicts": None,
            "archive_copies": _several(_archives(markers, joins)),
            "warnings": _several(claim.warnings),
            "hedges": _several(hedge.text for hedge in claim.hedges),
            **dict.fromkeys(_CHECKER),
            "start": claim.span.start,
            "end": claim.span.end,
            "id": claim.id,
        }


_ATTRIBUTIONS: Final = (
    "number", "kind", "stance", "source", "cue", "content", "resolved", "candidates", "chain",
    "source_kind", "hedges", "method", "confidence", "start", "end", "id", "parent", "article",
    "document",
)  # fmt: skip


def _attributions(joins: Joins) -> Iterator[Row]:
    for number, found in enumerate(joins.analysis.attributions, 1):
        yield {
            "number": number,
            "kind": found.kind,
            "stance": found.stance,
            "source": found.source.text if found.source else None,
            "cue": found.cue.text,
            "content": " … ".join(piece.text for piece in found.content),
            "resolved": found.resolved,
            "candidates": _several(found.candidates),
            "chain": " > ".join(found.chain),
            "source_kind": found.source_kind,
            "hedges": _several(hedge.text for hedge in found.hedges),
            "method": found.method,
            "confidence": found.confidence,
            "start": found.content[0].start,
            "end": found.content[-1].end,
            "id": found.id,
            "parent": found.parent,
        }


_CITATIONS: Final = (
    "number", "note", "form", "kind", "signal", "authors", "title", "container", "publisher",
    "date", "volume", "issue", "pages", "url", "archive_url", "accessed", "doi", "isbn", "text",
    "refers_to", "work", "method", "confidence", "start", "end", "id", "article", "document",
)  # fmt: skip


def _citations(joins: Joins) -> Iterator[Row]:
    for number, found in enumerate(joins.analysis.citations, 1):
        note = joins.notes.get(found.note or "")
        fields = found.fields
        yield {
            "number": number,
            "note": note.label if note else None,
            "authors": _several(fields.authors),
            "start": found.span.start,
            "end": found.span.end,
            **{name: getattr(fields, name) for name in _OF_FIELDS},
            **{name: getattr(found, name) for name in _OF_CITATION},
        }


_OF_FIELDS: Final = (
    "title", "container", "publisher", "date", "volume", "issue", "pages", "url", "archive_url",
    "accessed", "doi", "isbn",
)  # fmt: skip
_OF_CITATION: Final = (
    "form", "kind", "signal", "text", "refers_to", "work", "method", "confidence", "id",
)  # fmt: skip

_LINKS: Final = (
    "number", "url", "text", "citation", "note", "archive_copy", "verdict", "start", "end",
    "article", "document",
)  # fmt: skip


def _links(joins: Joins) -> Iterator[Row]:
    for number, link in enumerate(joins.analysis.links, 1):
        citation = joins.citations.get(link.citation or "")
        note = joins.notes.get(citation.note or "") if citation else None
        yield {
            "number": number,
            "url": link.url,
            "text": link.text,
            "citation": link.citation,
            "note": note.label if note else None,
            "archive_copy": citation.fields.archive_url if citation else None,
            "verdict": None,
            "start": link.span.start,
            "end": link.span.end,
        }


def _several(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(texts))


def _works_of(claim: Claim, joins: Joins) -> list[str]:
    names = {work.id: work.title or work.name for work in joins.analysis.works}
    return [names[hop.work] for hop in claim.tree if hop.work in names]


def _addresses(claim: Claim, markers: list[Marker], joins: Joins) -> Iterator[str]:
    urls = {work.id: work.url for work in joins.analysis.works}
    yield from filter(None, (urls.get(hop.work or "") for hop in claim.tree))
    for marker in markers:
        for citation in joins.citations_of.get(marker.note, []) if marker.note else []:
            yield from filter(None, [citation.fields.url])


def _archives(markers: list[Marker], joins: Joins) -> Iterator[str]:
    for marker in markers:
        for citation in joins.citations_of.get(marker.note, []) if marker.note else []:
            yield from filter(None, [citation.fields.archive_url])
