"""What a checker should know of a claim before believing it. Each rule is a named function.

A rule returns the words that prove it, or None where it does not hold.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

from provenance.lexicon.words import DETERMINERS
from provenance.model import Basis, Hop, Span, WarningCode, Work
from provenance.tree.grow import last_hops, origin_kind


class Evidence(NamedTuple):
    """What the rules look at. `outlet` is the article's own; `broken` are marks without partner."""

    basis: Basis
    sentence: Span
    hops: tuple[Hop, ...]
    works: Mapping[str, Work]
    outlet: str | None
    broken: Sequence[int]

    def of(self, hop: Hop) -> Span:
        """Return the words that prove a hop; where there are none, the sentence."""
        return self.sentence if hop.evidence is None else hop.evidence


Rule = Callable[[Evidence], Span | None]


def unattributed(evidence: Evidence) -> Span | None:
    """Nobody is named for it, and no note or link backs it."""
    return evidence.sentence if evidence.basis == "none" or not evidence.hops else None


def anonymous_only(evidence: Evidence) -> Span | None:
    """All those it comes from have no name."""
    last = last_hops(evidence.hops)
    if not last or any(origin_kind(hop) != "anonymous person" for hop in last):
        return None
    return evidence.of(last[0])


def one_origin(evidence: Evidence) -> Span | None:
    """Several works or outlets are given for it, and all lead to one origin."""
    last = last_hops(evidence.hops)
    if len(last) < 2 or len({(hop.kind, hop.name.casefold()) for hop in last}) > 1:
        return None
    return evidence.of(last[-1])


def second_hand(evidence: Evidence) -> Span | None:
    """It is known only through another outlet, whose story is not cited."""
    first = evidence.hops[0] if evidence.hops else None
    if first is None or first.kind != "outlet" or first.method in {"note", "link"}:
        return None
    return evidence.of(first)


def circular(evidence: Evidence) -> Span | None:
    """The chain comes back to the article's own outlet."""
    if evidence.outlet is None:
        return None
    own = _folded(evidence.outlet)
    back = (hop for hop in evidence.hops if hop.kind == "outlet" and _folded(hop.name) == own)
    found = next(back, None)
    return None if found is None else evidence.of(found)


def _folded(name: str) -> str:
    return name.casefold().removeprefix("the ")


def unnamed_document(evidence: Evidence) -> Span | None:
    """It rests on a document that the article neither titles nor gives an issuer."""
    for hop in last_hops(evidence.hops):
        if hop.kind == "document" and hop.name.split(" ", 1)[0].lower() in DETERMINERS:
            return evidence.of(hop)
    return None


def no_link(evidence: Evidence) -> Span | None:
    """A note cites the work, and gives no address for it."""
    cited = [
        (hop, work)
        for hop in evidence.hops
        if (work := evidence.works.get(hop.work or "")) is not None and work.citations
    ]
    if not cited or any(work.url is not None for _, work in cited):
        return None
    return evidence.of(cited[0][0])


def unbalanced_quotation(evidence: Evidence) -> Span | None:
    """A quotation mark in its sentence opens or closes nothing."""
    sentence = evidence.sentence
    at = next((at for at in evidence.broken if sentence.start <= at < sentence.end), None)
    return None if at is None else Span(start=at, end=at + 1)


RULES: Final[Mapping[WarningCode, Rule]] = {
    "unattributed": unattributed,
    "anonymous-only": anonymous_only,
    "one-origin": one_origin,
    "second-hand": second_hand,
    "circular": circular,
    "unnamed-document": unnamed_document,
    "no-link": no_link,
    "unbalanced-quotation": unbalanced_quotation,
}


def warnings_of(evidence: Evidence) -> dict[WarningCode, Span]:
    """Return the codes of the rules that hold, each with the words that prove it."""
    found = ((code, rule(evidence)) for code, rule in RULES.items())
    return {code: span for code, span in found if span is not None}
