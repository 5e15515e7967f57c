"""A decision on one claim of an analysis, made from what a person typed."""

from typing import NamedTuple

from provenance.errors import InputError
from provenance.model import Analysis, Claim, Correction, Decision, Part, Quote, Span
from provenance.text.anchors import anchor_at


class Decided(NamedTuple):
    """What a person decided of a claim; `words` and `names` only where it was corrected."""

    number: int
    decision: Decision
    of: Part = "claim"
    words: str | None = None
    names: tuple[str, ...] = ()


def decide(analysis: Analysis, decided: Decided, *, by: str, at: str, remark: str) -> Correction:
    """Return the decision with the place that it is of. `at` is in ISO 8601.

    Raises InputError for a number that no claim has, or words that do not stand in or around the
    claim's sentence.
    """
    where = analysis.document.location or "the analysis"
    if not 1 <= decided.number <= len(analysis.claims):
        raise InputError(f"{where}: no claim {decided.number}; it has {len(analysis.claims)}")
    claim = analysis.claims[decided.number - 1]
    if not by.strip():
        raise InputError("who decides is not said: give --by INITIALS")
    return Correction(
        of=decided.of,
        decision=decided.decision,
        claim=_quote(analysis, claim.span),
        by=by.strip(),
        at=at,
        remark=remark,
        words=None if decided.words is None else _words(analysis, claim, decided),
        names=decided.names,
    )


def _quote(analysis: Analysis, span: Span) -> Quote:
    anchor = anchor_at(analysis.document.text, span.start, span.end)
    return Quote(exact=anchor.exact, prefix=anchor.prefix, suffix=anchor.suffix, start=span.start)


def _words(analysis: Analysis, claim: Claim, decided: Decided) -> Quote:
    words = decided.words or ""
    sentence = claim.sentence
    at = analysis.text(sentence).find(words) if words.strip() else -1
    if at < 0:
        raise InputError(
            f"claim {decided.number}: its sentence does not hold {words!r}; copy the words from it"
        )
    start = sentence.start + at
    return _quote(analysis, Span(start=start, end=start + len(words)))
