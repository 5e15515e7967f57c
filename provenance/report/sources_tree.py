"""All chains of an article as one tree: who stands behind how many of its claims."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal

from provenance.model import Analysis, Hop, HopKind

NOBODY: Final = "No source is named"


@dataclass(frozen=True)
class Node:
    """A source on one way out of the article. `parent` is the place of the node before it.

    Parents come first. `claims` are the numbers of the claims whose chains lead through here.
    """

    name: str
    kind: HopKind | Literal["none"]
    parent: int | None
    claims: tuple[int, ...]

    @property
    def ranges(self) -> list[tuple[int, int]]:
        """The numbers of the claims as first and last of each run."""
        return list(_runs(self.claims))


def sources_tree(analysis: Analysis) -> list[Node]:
    """Join the chains of all claims where they lead through the same source in the same order.

    The same is what has one name and kind; those without a name of their own, one id.
    """
    places: dict[tuple[int | None, str, str], int] = {}
    heads: list[tuple[str, HopKind | Literal["none"], int | None]] = []
    claims: list[list[int]] = []

    def place(parent: int | None, kind: HopKind | Literal["none"], key: str, name: str) -> int:
        known = places.setdefault((parent, kind, key), len(heads))
        if known == len(heads):
            heads.append((name, kind, parent))
            claims.append([])
        return known

    bare: list[int] = []
    for number, claim in enumerate(analysis.claims, 1):
        here: dict[str | None, int | None] = {None: None}
        for hop in claim.tree:
            at = place(here.get(hop.parent), hop.kind, _key(hop), hop.name)
            here[hop.id] = at
            if number not in claims[at][-1:]:
                claims[at].append(number)
        if not claim.tree:
            bare.append(number)
    if bare:
        claims[place(None, "none", "", NOBODY)] += bare
    return [Node(*head, tuple(found)) for head, found in zip(heads, claims, strict=True)]


def _key(hop: Hop) -> str:
    nameless = hop.kind in {"anonymous", "group", "unknown"}
    return hop.source if nameless and hop.source else hop.name


def _runs(numbers: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        yield members[0], members[-1]
