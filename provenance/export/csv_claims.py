"""The claim sheet as CSV: one row a claim, with empty columns for the checker."""

from collections.abc import Iterable, Iterator
from typing import Final

from provenance.export.article_table import Row, several, table
from provenance.model import Analysis
from provenance.report.claim_rows import ClaimRow, claim_rows
from provenance.report.evidence import Address
from provenance.report.joins import Joins
from provenance.report.paths import shown_paths
from provenance.report.reviewed import status

_CHECKER: Final = ("status", "initials", "remark")
"""Columns that a person fills in, or has filled in with `provenance review` or on the page."""
_CLAIMS: Final = (
    "number", "claim", "quoted", "sentence", "said_by", "through", "origin_kind", "chains",
    "notes", "works", "addresses", "link_verdicts", "archive_copies", "warnings", "hedges",
    *_CHECKER, "start", "end", "id", "article", "document",
)  # fmt: skip


def _claims(joins: Joins) -> Iterator[Row]:
    for row in claim_rows(joins):
        claim = row.claim
        first = row.paths[0] if row.paths else None
        last = row.decided[-1] if row.decided else None
        yield {
            "number": row.number,
            "claim": claim.text,
            "quoted": row.quoted,
            "sentence": joins.analysis.text(claim.sentence),
            "said_by": first.said_by.name if first else claim.origin.name,
            "through": " > ".join(hop.name for hop in first.through) if first else "",
            "origin_kind": claim.origin.kind,
            "chains": shown_paths(claim.tree),
            **_rests_on(row),
            "warnings": several(claim.warnings),
            "hedges": several(hedge.text for hedge in claim.hedges),
            "status": several(map(status, row.decided)),
            "initials": last.by if last else None,
            "remark": last.remark if last else None,
            "start": claim.span.start,
            "end": claim.span.end,
            "id": claim.id,
        }


def _rests_on(row: ClaimRow) -> Row:
    addresses = [address for one in row.evidence for address in one.addresses]
    return {
        "notes": several(filter(None, (one.label for one in row.evidence))),
        "works": several(filter(None, (one.work for one in row.evidence))),
        "addresses": several(address.url for address in addresses),
        "link_verdicts": several(_verdicts(addresses)),
        "archive_copies": several(copy for address in addresses for copy in address.copies),
    }


def _verdicts(addresses: Iterable[Address]) -> Iterator[str]:
    """Give what a check found; nothing where none was made."""
    for check in (address.check for address in addresses):
        if check is not None:
            yield f"{check.verdict} ({check.reason})"


def as_csv(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give the claim sheet. Raises OutputError if a line does not read back."""
    return table("csv", _CLAIMS, _claims, analyses)
