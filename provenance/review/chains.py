"""Chains as a person put them right."""

from typing import Final

from provenance.model import Analysis, Claim, Hop, HopKind, Origin, OriginKind

_METHOD: Final = "review"
_ORIGINS: Final[dict[HopKind, OriginKind]] = {
    "outlet": "outlet",
    "document": "document",
    "person": "named person",
    "organisation": "organisation",
    "anonymous": "anonymous person",
    "group": "anonymous person",
    "unknown": "unknown",
}


def with_chain(analysis: Analysis, claim: Claim, names: tuple[str, ...]) -> Claim:
    """Give the claim one chain of these names, nearest first, and the origin that goes with it."""
    tree: list[Hop] = []
    for number, name in enumerate(names, 1):
        parent = tree[-1].id if tree else None
        tree.append(_hop(analysis, f"{claim.id}/hop:{number}", parent, name))
    return _with_tree(claim, tuple(tree))


def without_chain(claim: Claim) -> Claim:
    """Take the whole tree away: where the claim comes from is not known."""
    return _with_tree(claim, ())


def renamed_source(analysis: Analysis, claim: Claim, name: str) -> Claim:
    """Put another name at the far end of the claim's chain."""
    near = claim.chain[:-1]
    parent = near[-1].id if near else None
    far = _hop(analysis, f"{claim.id}/hop:{len(near) + 1}", parent, name)
    return _with_tree(claim, (*near, far))


def without_source(claim: Claim) -> Claim:
    """Take the far end of the claim's chain away."""
    return _with_tree(claim, claim.chain[:-1])


def _with_tree(claim: Claim, tree: tuple[Hop, ...]) -> Claim:
    far = tree[-1] if tree else None
    origin = Origin(kind=_ORIGINS[far.kind], name=far.name) if far else Origin(kind="unknown")
    # The warnings told of the chain that was; what they would say of this one was not looked for.
    warnings = tuple(code for code in claim.warnings if code == "unbalanced-quotation")
    return claim.model_copy(update={"tree": tree, "origin": origin, "warnings": warnings})


def _hop(analysis: Analysis, known: str, parent: str | None, name: str) -> Hop:
    """Make a hop; what the article calls by this name says of what kind it is."""
    for claim in analysis.claims:
        for hop in claim.tree:
            if hop.name == name:
                return hop.model_copy(
                    update={"id": known, "parent": parent, "evidence": None, "method": _METHOD}
                )
    kind: HopKind = "unknown"
    source = next((source for source in analysis.sources if source.name == name), None)
    work = next((work for work in analysis.works if name in (work.name, work.title)), None)
    if source is not None:
        kind = source.kind
    elif work is not None:
        kind = "document"
    return Hop(
        id=known,
        parent=parent,
        kind=kind,
        name=name,
        evidence=None,
        method=_METHOD,
        work=work.id if work else None,
        source=source.id if source else None,
    )
