"""The claim sheet as CSV: one row a claim, with empty columns for the checker."""

from collections.abc import Iterable, Iterator
from typing import Final

from provenance.export.article_table import Row, several, table
from provenance.model import Analysis, Claim, Hop, LinkResult, Marker
from provenance.report.joins import Joins
from provenance.report.paths import paths, shown_paths
from provenance.report.reviewed import decisions, status

_CHECKER: Final = ("status", "initials", "remark")
"""Columns that a person fills in, or has filled in with `provenance review`."""
_CLAIMS: Final = (
    "number", "claim", "quoted", "sentence", "said_by", "through", "origin_kind", "chains",
    "notes", "works", "addresses", "link_verdicts", "archive_copies", "warnings", "hedges",
    *_CHECKER, "start", "end", "id", "article", "document",
)  # fmt: skip


def _claims(joins: Joins) -> Iterator[Row]:
    analysis = joins.analysis
    decided_on = decisions(analysis)
    for number, claim in enumerate(analysis.claims, 1):
        markers = joins.markers_of(claim)
        works = _works_of(claim, joins)
        ends = paths(claim.tree)
        decided = decided_on.get(claim.id)
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
            "notes": several(marker.label for marker in markers),
            "works": several(works),
            "addresses": several(_addresses(claim, markers, joins)),
            "link_verdicts": several(_verdicts(claim, markers, joins)),
            "archive_copies": several(_archives(claim, markers, joins)),
            "warnings": several(claim.warnings),
            "hedges": several(hedge.text for hedge in claim.hedges),
            "status": status(decided),
            "initials": decided.by if decided else None,
            "remark": decided.remark if decided else None,
            "start": claim.span.start,
            "end": claim.span.end,
            "id": claim.id,
        }


def as_csv(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give the claim sheet. Raises OutputError if a line does not read back."""
    return table("csv", _CLAIMS, _claims, analyses)


def _works_of(claim: Claim, joins: Joins) -> list[str]:
    names = {work.id: work.title or work.name for work in joins.analysis.works}
    return [names[hop.work] for hop in claim.tree if hop.work in names]


def _addresses(claim: Claim, markers: list[Marker], joins: Joins) -> Iterator[str]:
    urls = {work.id: work.url for work in joins.analysis.works}
    yield from filter(None, (urls.get(hop.work or "") for hop in claim.tree))
    for marker in markers:
        for citation in joins.citations_of.get(marker.note, []) if marker.note else []:
            yield from filter(None, [citation.fields.url])


def _checks(claim: Claim, markers: list[Marker], joins: Joins) -> Iterator[LinkResult]:
    for url in dict.fromkeys(_addresses(claim, markers, joins)):
        if url in joins.checks:
            yield joins.checks[url]


def _verdicts(claim: Claim, markers: list[Marker], joins: Joins) -> Iterator[str]:
    """Give what a check found; nothing where none was made."""
    for check in _checks(claim, markers, joins):
        yield f"{check.verdict} ({check.reason})"


def _archives(claim: Claim, markers: list[Marker], joins: Joins) -> Iterator[str]:
    """Give the copies that the notes name, then those that a check found."""
    for marker in markers:
        for citation in joins.citations_of.get(marker.note, []) if marker.note else []:
            yield from filter(None, [citation.fields.archive_url])
    for check in _checks(claim, markers, joins):
        if check.archive is not None:
            yield check.archive.url
