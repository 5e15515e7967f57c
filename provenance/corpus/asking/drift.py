"""`corpus drift`: what changed on the way, pair by pair and word by word."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection

from provenance.corpus.asking.filters import Filter
from provenance.corpus.asking.loading import Held, Shelf
from provenance.corpus.asking.pairs import candidate_pairs
from provenance.corpus.compare.drift import Drift, compare
from provenance.corpus.rows import ChangeRow, DriftRow


class Compared(NamedTuple):
    """Two articles, and one claim that both have."""

    one: Held
    other: Held
    drift: Drift


def compared(connection: Connection, wanted: Filter) -> Iterator[Compared]:
    """Give the claims that two articles share, pair after pair."""
    shelf = Shelf(connection)
    for first, second in candidate_pairs(connection, wanted):
        one, other = shelf.get(first), shelf.get(second)
        for drift in compare(one.read, other.read):
            if not wanted.words or wanted.words.casefold() in drift.claim.casefold():
                yield Compared(one, other, drift)


def ask_drift(
    connection: Connection, wanted: Filter, *, altered: bool = False
) -> Iterator[DriftRow]:
    """Answer with a row for each pair of tellings; only those that changed if `altered`."""
    for _, _, drift in compared(connection, wanted):
        if not altered or drift.relation == "altered":
            yield drift_row(drift)


def drift_row(drift: Drift) -> DriftRow:
    """Return a comparison as a row."""
    return DriftRow(
        claim=drift.claim,
        spans=dict(zip(drift.names, drift.spans, strict=True)),
        relation=drift.relation,
        changes=tuple(
            ChangeRow.model_validate({"kind": c.kind, "from": c.before, "to": c.after})
            for c in drift.changes
        ),
        first=drift.first,
    )
