"""The claim sheet, row by row: the same on the page, in a spreadsheet and in a word processor."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from provenance.model import WARNINGS, AttributionKind, Claim, Correction, Hop
from provenance.report.evidence import Evidence, evidence_of
from provenance.report.joins import Joins
from provenance.report.paths import paths
from provenance.report.reviewed import decided_parts

CHECKER: Final = ("Status", "Initials", "Remark")
"""The columns that a person fills in."""
COLUMNS: Final = (
    "No.", "Claim", "Quoted", "Said by, and through whom", "Note and work, link and copy",
    "Warnings", *CHECKER,
)  # fmt: skip
"""The heads of the sheet's columns."""
QUOTED: Final[dict[AttributionKind, str]] = {"direct": "yes", "mixed": "in part", "indirect": "no"}


@dataclass(frozen=True)
class Path:
    """One chain: who says it, and through whom the article has it, nearest first."""

    said_by: Hop
    through: tuple[Hop, ...]


@dataclass(frozen=True)
class ClaimRow:
    """What the sheet says of a claim; `number` is its place in the article, from 1."""

    number: int
    claim: Claim
    quoted: str
    paths: tuple[Path, ...]
    evidence: tuple[Evidence, ...]
    warnings: tuple[str, ...]
    decided: tuple[Correction, ...]


def claim_rows(joins: Joins) -> Iterator[ClaimRow]:
    """Give a row for each claim, in the order of the article."""
    decided = decided_parts(joins.analysis)
    for number, claim in enumerate(joins.analysis.claims, 1):
        yield ClaimRow(
            number=number,
            claim=claim,
            quoted=QUOTED[claim.kind],
            paths=tuple(Path(path[-1], path[:-1]) for path in paths(claim.tree)),
            evidence=tuple(evidence_of(claim, joins)),
            warnings=tuple(WARNINGS[code] for code in claim.warnings),
            decided=decided.get(claim.id, ()),
        )
