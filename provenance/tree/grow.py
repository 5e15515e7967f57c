"""From alternative paths to a flat tree of hops, parents first."""

from collections.abc import Sequence

from provenance.model import Hop, Origin, OriginKind
from provenance.resolve import Step


def grow(claim: str, paths: Sequence[Sequence[Step]]) -> tuple[Hop, ...]:
    """Return the hops of a claim; paths that begin alike share their first hops."""
    hops: list[Hop] = []
    for path in paths:
        parent: str | None = None
        for step in path:
            known = next((h for h in hops if h.parent == parent and h.name == step.name), None)
            if known is None:
                known = Hop(
                    id=f"{claim}/hop:{len(hops) + 1}",
                    parent=parent,
                    kind=step.kind,
                    name=step.name,
                    evidence=step.evidence,
                    method=step.method,
                    work=step.work,
                    source=step.source,
                )
                hops.append(known)
            parent = known.id
    return tuple(hops)


def origin_of(hops: Sequence[Hop]) -> Origin:
    """Say where the first path of a tree ends."""
    last: Hop | None = None
    for hop in hops:
        if hop.parent == (last.id if last else None):
            last = hop
    if last is None:
        return Origin(kind="unknown")
    return Origin(kind=origin_kind(last), name=last.name)


def last_hops(hops: Sequence[Hop]) -> tuple[Hop, ...]:
    """Return the far ends of all paths, each once, in the order of the tree."""
    parents = {hop.parent for hop in hops}
    return tuple(hop for hop in hops if hop.id not in parents)


def origin_kind(hop: Hop) -> OriginKind:
    """Say what kind of origin a last hop is. A group without a name is anonymous people."""
    match hop.kind:
        case "document":
            return "leaked document" if "leaked" in hop.name.lower().split() else "document"
        case "person":
            return "named person"
        case "anonymous":
            return "anonymous person"
        case "group":
            named = any(word[:1].isupper() for word in hop.name.split()[1:])
            return "organisation" if named and not _is_people(hop.name) else "anonymous person"
        case "organisation":
            return "organisation"
        case "outlet":
            return "outlet"
        case "unknown":
            return "unknown"


def _is_people(name: str) -> bool:
    """Tell "two US officials" from "the Harbour Front": the last word is a small plural."""
    last = name.split()[-1]
    return last.islower() and last.endswith("s")
