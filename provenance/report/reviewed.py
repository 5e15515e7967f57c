"""What persons decided of the claims of an analysis, for every report that shows it."""

from provenance.model import Analysis, Correction, Part


def decided_parts(analysis: Analysis) -> dict[str, tuple[Correction, ...]]:
    """Return the last decision on each part of each claim, by the claim's id, the latest last."""
    found: dict[str, dict[Part, Correction]] = {}
    for review in analysis.reviews:
        if review.claim is not None:
            parts = found.setdefault(review.claim, {})
            parts.pop(review.correction.of, None)
            parts[review.correction.of] = review.correction
    return {known: tuple(parts.values()) for known, parts in found.items()}


def stated(correction: Correction) -> str:
    """Write a decision and what is right instead: source corrected: The Harbour Gazette."""
    right = correction.words.exact if correction.words else " > ".join(correction.names)
    return f"{status(correction)}: {right}" if right else status(correction)


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
