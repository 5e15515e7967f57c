"""The tree of a claim, and for each hop how the article says it."""

from collections import defaultdict
from dataclasses import dataclass, field

from provenance.model import Attribution, Claim, Hop
from provenance.report.joins import Joins


@dataclass(frozen=True)
class Branch:
    """A hop, how it was said, and what lies beyond it. Siblings are alternatives."""

    name: str
    kind: str
    how: tuple[str, ...]
    hop: Hop | None = None
    beyond: tuple["Branch", ...] = field(default=())


def branches(claim: Claim, joins: Joins) -> tuple[Branch, ...]:
    """Return the tree of `claim`, then what was attributed without a hop: denied, or to nobody."""
    attributions = joins.attributions_of(claim)
    said = _match(claim.tree, attributions)
    matched = {a.id for a in said.values() if a is not None}
    rest = [a for a in attributions if a.id in claim.attributions and a.id not in matched]
    # Beside hops, only a denial is told for certain from an attribution whose hop was not matched.
    rest = [a for a in rest if not claim.tree or a.stance == "denied"]
    return (*_tree(claim.tree, said), *(_without_hop(a) for a in rest))


def _tree(tree: tuple[Hop, ...], said: dict[str, Attribution | None]) -> tuple[Branch, ...]:
    # Parents come first, so that from the end every hop finds what lies beyond it ready.
    place = {hop.id: at for at, hop in reversed(list(enumerate(tree)))}
    beyond: dict[str | None, list[Branch]] = defaultdict(list)
    for at, hop in reversed(list(enumerate(tree))):
        further = tuple(reversed(beyond.pop(hop.id, [])))
        how = _how(hop, said[hop.id])
        branch = Branch(name=hop.name, kind=hop.kind, how=how, hop=hop, beyond=further)
        known = hop.parent is not None and place.get(hop.parent, at) < at
        beyond[hop.parent if known else None].append(branch)
    return tuple(reversed(beyond[None]))


def _match(tree: tuple[Hop, ...], attributions: list[Attribution]) -> dict[str, Attribution | None]:
    """Find for each hop the attribution whose source it is.

    An attribution goes to the hops that bear its surest sign, and to no others: "X reported, citing
    a memo" is of X, though the memo is its work. In every alternative the same hop may stand again.
    """
    found: dict[str, Attribution | None] = dict.fromkeys(hop.id for hop in tree)
    for attribution in attributions:
        signs = {hop.id: _sign(hop, attribution) for hop in tree}
        surest = max(signs.values(), default=0)
        for known, sign in signs.items():
            if sign == surest > 0 and found[known] is None:
                found[known] = attribution
    return found


def _sign(hop: Hop, attribution: Attribution) -> int:
    """Say how surely `hop` is the source of `attribution`; 0 for not at all."""
    if hop.evidence and attribution.source and attribution.source.overlaps(hop.evidence):
        return 3
    if hop.source is not None and hop.source == attribution.source_id:
        return 2
    same_work = hop.work is not None and hop.work == attribution.work
    return int(same_work or hop.name == attribution.resolved)


def _how(hop: Hop, attribution: Attribution | None) -> tuple[str, ...]:
    if attribution is not None:
        return (attribution.kind, attribution.cue.text)
    return (hop.evidence.text,) if hop.evidence is not None else ()


def _without_hop(attribution: Attribution) -> Branch:
    name = attribution.resolved
    if name is None and attribution.candidates:
        name = " or ".join(attribution.candidates)
    if name is None:
        name = attribution.source.text if attribution.source else "nobody is named"
    kind = attribution.source_kind or "unknown"
    return Branch(name=name, kind=kind, how=(attribution.kind, attribution.cue.text))
