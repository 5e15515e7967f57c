"""Claims with what a checker should know of each, and the words that prove it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from provenance.model import (
    BODY_ROLES,
    WARNINGS,
    Claim,
    Diagnostic,
    Document,
    Span,
    WarningCode,
    Work,
    diagnose,
)
from provenance.text.unbalanced import unbalanced_marks
from provenance.tree.claim_warnings import Evidence, warnings_of


class Warned(NamedTuple):
    """The claims with their warnings, and a diagnostic for each of these."""

    claims: tuple[Claim, ...]
    diagnostics: tuple[Diagnostic, ...]


def warn(document: Document, claims: Sequence[Claim], works: Sequence[Work]) -> Warned:
    """Say of every claim what a checker should know before believing it.

    `works` are all that the hops of the claims name.
    """
    known = {work.id: work for work in works}
    broken = sorted(
        at
        for block in document.blocks
        if block.role in BODY_ROLES
        for at in unbalanced_marks(document.text, block.span.start, block.span.end)
    )
    outlet = document.outlet.name if document.outlet else None
    found = [
        warnings_of(Evidence(claim.basis, claim.sentence, claim.tree, known, outlet, broken))
        for claim in claims
    ]
    pairs = list(zip(claims, found, strict=True))
    return Warned(
        tuple(c.model_copy(update={"warnings": tuple(proofs)}) for c, proofs in pairs),
        (
            *(d for claim, proofs in pairs for d in _said(claim, proofs)),
            *_beside_claims(broken, claims),
        ),
    )


def _beside_claims(broken: Sequence[int], claims: Sequence[Claim]) -> list[Diagnostic]:
    """Return those of marks that no claim is warned of; a mark may have hidden the claim."""
    sentences = [claim.sentence for claim in claims]
    left = (at for at in broken if not any(s.start <= at < s.end for s in sentences))
    spans = (Span(start=at, end=at + 1) for at in left)
    code: WarningCode = "unbalanced-quotation"
    return [diagnose(code, WARNINGS[code], span) for span in spans]


def _said(claim: Claim, proofs: Mapping[WarningCode, Span]) -> list[Diagnostic]:
    return [
        diagnose(code, WARNINGS[code], Span(start=span.start, end=span.end), claim=claim.id)
        for code, span in proofs.items()
    ]
