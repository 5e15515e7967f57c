"""`corpus claims`: the same claim across articles, each group in the order of time."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from provenance.corpus.asking.drift import compared
from provenance.corpus.asking.filters import Filter
from provenance.corpus.grouping import Groups
from provenance.corpus.rows import ClaimRow, Evidence
from provenance.model import TextSpan

_WORST: Final = ("identical", "reworded", "altered")
Node = tuple[str, int]
"""An article's name and where the claim begins."""


def ask_claims(connection: Connection, wanted: Filter) -> Iterator[ClaimRow]:
    """Answer with a row a claim, the one that most articles have first."""
    groups: Groups[Node] = Groups()
    places = Places()
    evidence: dict[Node, Evidence] = {}
    worst: defaultdict[Node, int] = defaultdict(int)
    for one, other, drift, _ in compared(connection, wanted):
        nodes = []
        for card, span in zip((one, other), drift.spans, strict=True):
            node = places.of(card.name, span)
            evidence.setdefault(node, card.evidence(span))
            nodes.append(node)
        groups.join(nodes[0], nodes[1])
        for node in nodes:
            worst[node] = max(worst[node], _WORST.index(drift.relation))
    rows = [_row(group, evidence, worst) for group in groups.groups()]
    yield from sorted(rows, key=lambda r: (-len(r.articles), r.articles, r.claim))


class Places:
    """Knows the same claim of an article again, though two pairs cut it a little differently."""

    def __init__(self) -> None:
        """Begin with none."""
        self._spans: defaultdict[str, list[TextSpan]] = defaultdict(list)

    def of(self, name: str, span: TextSpan) -> Node:
        """Return the claim of an article that shares half of the shorter with a span."""
        for known in self._spans[name]:
            shared = min(known.end, span.end) - max(known.start, span.start)
            if 2 * shared >= min(len(known), len(span)):
                return name, known.start
        self._spans[name].append(span)
        return name, span.start


def _row(group: list[Node], evidence: dict[Node, Evidence], worst: dict[Node, int]) -> ClaimRow:
    ordered = sorted((evidence[n] for n in group), key=lambda e: (e.published or "9", e.article))
    first = ordered[0].span
    return ClaimRow(
        claim=first.text if first else "",
        articles=tuple(dict.fromkeys(e.article for e in ordered)),
        outlets=tuple(dict.fromkeys(e.outlet for e in ordered if e.outlet)),
        relation=_relation(max(worst[n] for n in group)),
        evidence=tuple(ordered),
    )


def _relation(worst: int) -> str:
    return _WORST[worst]
