"""The tables that go into spreadsheets: attributions, citations, links."""

from collections.abc import Iterable, Iterator
from typing import Final

from provenance.export.article_table import Row, several, table
from provenance.model import Analysis
from provenance.report.joins import Joins


def as_csv_attributions(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one row an attribution. Raises OutputError if it does not read back."""
    return table("csv-attributions", _ATTRIBUTIONS, _attributions, analyses)


def as_csv_citations(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one row a citation. Raises OutputError if it does not read back."""
    return table("csv-citations", _CITATIONS, _citations, analyses)


def as_csv_links(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one row an address. Raises OutputError if it does not read back."""
    return table("csv-links", _LINKS, _links, analyses)


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
            "candidates": several(found.candidates),
            "chain": " > ".join(found.chain),
            "source_kind": found.source_kind,
            "hedges": several(hedge.text for hedge in found.hedges),
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
            "authors": several(fields.authors),
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
    "number", "url", "text", "citation", "note", "archive_copy", "verdict", "reason", "start",
    "end", "article", "document",
)  # fmt: skip


def _links(joins: Joins) -> Iterator[Row]:
    for number, link in enumerate(joins.analysis.links, 1):
        citation = joins.citations.get(link.citation or "")
        note = joins.notes.get(citation.note or "") if citation else None
        named = citation.fields.archive_url if citation else None
        check = link.check
        yield {
            "number": number,
            "url": link.url,
            "text": link.text,
            "citation": link.citation,
            "note": note.label if note else None,
            "archive_copy": named or (check.archive.url if check and check.archive else None),
            "verdict": check.verdict if check else None,
            "reason": check.reason if check else None,
            "start": link.span.start,
            "end": link.span.end,
        }
