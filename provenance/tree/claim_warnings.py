"""What a checker should know of a claim before believing it. Each rule is a named function."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from provenance.lexicon.words import DETERMINERS
from provenance.model import Basis, Hop, Origin, WarningCode, Work


class Evidence(NamedTuple):
    """What the rules look at."""

    basis: Basis
    hops: tuple[Hop, ...]
    origin: Origin
    works: Mapping[str, Work]


def unattributed(evidence: Evidence) -> bool:
    """Nobody is named for it, and no note or link backs it."""
    return evidence.basis == "none" or not evidence.hops


def anonymous_only(evidence: Evidence) -> bool:
    """Those it comes from have no name."""
    return evidence.origin.kind == "anonymous person"


def second_hand(evidence: Evidence) -> bool:
    """It is known only through another outlet, whose story is not cited."""
    first = evidence.hops[0] if evidence.hops else None
    return first is not None and first.kind == "outlet" and first.method != "note"


def unnamed_document(evidence: Evidence) -> bool:
    """It rests on a document that the article neither titles nor gives an issuer."""
    name = evidence.origin.name or ""
    return evidence.origin.kind in {"document", "leaked document"} and (
        name.split(" ", 1)[0].lower() in DETERMINERS
    )


def no_link(evidence: Evidence) -> bool:
    """A note cites the work, and gives no address for it."""
    works = (evidence.works.get(hop.work or "") for hop in evidence.hops)
    cited = [work for work in works if work is not None]
    noted = [w for w in cited if w.citations]
    return bool(noted) and all(w.url is None for w in noted)


RULES: Final[tuple[tuple[WarningCode, Callable[[Evidence], bool]], ...]] = (
    ("unattributed", unattributed),
    ("anonymous-only", anonymous_only),
    ("second-hand", second_hand),
    ("unnamed-document", unnamed_document),
    ("no-link", no_link),
)


def warnings_of(evidence: Evidence) -> tuple[WarningCode, ...]:
    """Return the codes of the rules that hold."""
    return tuple(code for code, holds in RULES if holds(evidence))
