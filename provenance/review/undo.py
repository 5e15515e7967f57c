"""The last decision on a claim taken back, as if it had not been made."""

from provenance.errors import InputError
from provenance.model import Analysis, Correction, Corrections
from provenance.review.apply import places_of


def take_back(analysis: Analysis, kept: Corrections, number: int) -> tuple[Corrections, Correction]:
    """Return the decisions without the last one on claim `number`, and that one.

    Raises InputError where nothing was decided on that claim.
    """
    claims = analysis.claims
    known = claims[number - 1].id if 1 <= number <= len(claims) else None
    applied = [review.correction for review in analysis.reviews if review.claim == known]
    places = places_of(analysis, kept.corrections)
    on_it = [
        at
        for at, (place, one) in enumerate(zip(places, kept.corrections, strict=True))
        if known is not None and (place == number - 1 or one in applied)
    ]
    if not on_it:
        where = analysis.document.location or "the analysis"
        raise InputError(f"{where}: nothing is decided on claim {number}; nothing to undo")
    rest = (*kept.corrections[: on_it[-1]], *kept.corrections[on_it[-1] + 1 :])
    return kept.model_copy(update={"corrections": rest}), kept.corrections[on_it[-1]]
