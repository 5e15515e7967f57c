"""Decisions applied to an analysis: that of the same text, or of the next version of it."""

import re
from collections.abc import Sequence
from typing import Final

from provenance.model import (
    Analysis,
    Claim,
    Correction,
    Corrections,
    Diagnostic,
    Quote,
    Review,
    Span,
    diagnose,
)
from provenance.review.chains import renamed_source, with_chain, without_chain, without_source
from provenance.text.anchors import Anchor, find_again

_A_WORD: Final = re.compile(r"\w")


def apply(analysis: Analysis, corrections: Corrections) -> Analysis:
    """Return the analysis with the decisions applied, each kept in `reviews`.

    A claim that was rejected stays, marked, so that numbers do not move. A decision whose claim is
    not found again for certain is lost: kept, applied to nothing, and told in a diagnostic. Of
    several on the same part of a claim only the last is applied.
    """
    known = {review.correction for review in analysis.reviews}
    new = [one for one in enumerate(corrections.corrections, 1) if one[1] not in known]
    places = places_of(analysis, [correction for _, correction in new])
    last = {(place, one.of): one for place, (_, one) in zip(places, new, strict=True)}
    claims = list(analysis.claims)
    kept: list[tuple[int | None, Correction]] = []
    for place, (_, correction) in zip(places, new, strict=True):
        if place is not None and last[place, correction.of] == correction:
            after = _corrected(analysis, claims[place], correction)
            claims[place] = after or claims[place]
            kept.append((place if after else None, correction))
        else:
            kept.append((place, correction))
    reviews = [Review(claim=None if at is None else claims[at].id, correction=c) for at, c in kept]
    lost = [_told(n, c) for (n, c), review in zip(new, reviews, strict=True) if not review.claim]
    return analysis.model_copy(
        update={
            "claims": tuple(claims),
            "reviews": (*analysis.reviews, *reviews),
            "diagnostics": (*analysis.diagnostics, *lost),
        }
    )


def apply_to(analysis: Analysis, decided: Corrections, among: int) -> Analysis:
    """Apply decisions to an article; among several only to the one that they are of."""
    document = analysis.document
    same = decided.document == document.id or decided.location == document.location
    return apply(analysis, decided) if among == 1 or same else analysis


def places_of(analysis: Analysis, corrections: Sequence[Correction]) -> list[int | None]:
    """Return for each decision the place of its claim, the earlier ones applied; None if lost."""
    claims = list(analysis.claims)
    found: list[int | None] = []
    for correction in corrections:
        place = _find(analysis, (claims, analysis.claims), correction)
        after = None if place is None else _corrected(analysis, claims[place], correction)
        if place is not None and after is not None:
            claims[place] = after
        found.append(place)
    return found


def _find(
    analysis: Analysis, states: tuple[Sequence[Claim], ...], correction: Correction
) -> int | None:
    """Return which claim is meant: as it is now, or as it was before an earlier decision."""
    span = _again(analysis, correction.claim)
    if span is None:
        return None
    for claims in states:
        for number, claim in enumerate(claims):
            if _are_same(analysis.document.text, claim.span, span):
                return number
    return None


def _again(analysis: Analysis, quote: Quote) -> Span | None:
    anchor = Anchor(quote.exact, quote.prefix, quote.suffix)
    found = find_again(analysis.document.text, anchor, quote.start)
    return None if found is None else Span(start=found[0], end=found[1])


def _are_same(text: str, one: Span, other: Span) -> bool:
    """Say whether two places begin and end with the same words: a clause more is another claim."""
    edges = ((one.start, other.start), (one.end, other.end))
    return one.overlaps(other) and not any(
        _A_WORD.search(text, min(edge), max(edge)) for edge in edges
    )


def _corrected(analysis: Analysis, claim: Claim, correction: Correction) -> Claim | None:
    """Return the claim as it is to be; None where the right words are not there any more."""
    match (correction.of, correction.decision):
        case ("claim", "corrected"):
            words = correction.words and _again(analysis, correction.words)
            return _reworded(analysis, claim, words) if words else None
        case ("source", "rejected"):
            return without_source(claim)
        case ("source", "corrected"):
            return renamed_source(analysis, claim, correction.names[-1])
        case ("chain", "rejected"):
            return without_chain(claim)
        case ("chain", "corrected"):
            return with_chain(analysis, claim, correction.names)
        case _:
            return claim


def _reworded(analysis: Analysis, claim: Claim, span: Span) -> Claim:
    known = f"claim:{span.start}-{span.end}"
    taken = any(other.id == known for other in analysis.claims)
    return claim.model_copy(
        update={
            "id": claim.id if taken else known,
            "span": span,
            "pieces": (span,),
            "text": analysis.text(span),
        }
    )


def _told(number: int, correction: Correction) -> Diagnostic:
    words = correction.claim.exact
    short = words if len(words) <= 60 else words[:59] + "…"
    return diagnose(
        "lost-correction",
        f"Correction {number} ({correction.of} {correction.decision} by {correction.by}) is lost: "
        f"“{short}” is not found again for certain.",
    )
