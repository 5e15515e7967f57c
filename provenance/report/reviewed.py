"""What persons decided of the claims of an analysis, for every report that shows it."""

from provenance.model import Analysis, Correction


def decisions(analysis: Analysis) -> dict[str, Correction]:
    """Return the last decision on each claim, by the claim's id. What was lost is on none."""
    return {r.claim: r.correction for r in analysis.reviews if r.claim is not None}


def told(correction: Correction) -> str:
    """Write a decision in words: source corrected by AB, 2024-03-04: see the letter."""
    remark = f": {correction.remark}" if correction.remark else ""
    return f"{status(correction)} by {correction.by}, {correction.at[:10]}{remark}"


def status(correction: Correction | None) -> str:
    """Write what was decided; nothing where nobody has decided."""
    return f"{correction.of} {correction.decision}" if correction is not None else ""


def is_rejected(correction: Correction | None) -> bool:
    """Say whether a person found that it is no claim."""
    return correction is not None and correction.of == "claim" and correction.decision == "rejected"
