"""The chains of a claim, one for each alternative."""

from provenance.model import Hop


def paths(tree: tuple[Hop, ...]) -> list[tuple[Hop, ...]]:
    """Return the hops from the article to each far end, in the order of the tree.

    Parents come first in a tree; a hop whose parent does not stand before it is taken for a root.
    """
    to: dict[str, tuple[Hop, ...]] = {}
    inner: set[str] = set()
    for hop in tree:
        before = to.get(hop.parent, ()) if hop.parent is not None else ()
        if hop.parent is not None:
            inner.add(hop.parent)
        to.setdefault(hop.id, (*before, hop))
    return [path for known, path in to.items() if known not in inner]


def shown_paths(tree: tuple[Hop, ...]) -> str:
    """Write the chains in one line: > leads further from the article, | parts alternatives."""
    return " | ".join(" > ".join(hop.name for hop in path) for path in paths(tree))
