"""What two articles share, as bytes for the store, and back."""

import json
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from provenance.corpus.compare.changes import Relation
from provenance.corpus.compare.drift import Drift
from provenance.corpus.compare.telling import Change
from provenance.model import TextSpan


class Agreed(NamedTuple):
    """Two hops whose sort and names agree, and who both bear a claim: number `drift` of the pair.

    The first belongs to the article that `Drift.names` gives first.
    """

    kind: str
    names: tuple[str, str]
    works: tuple[str | None, str | None]
    drift: int


class Found(NamedTuple):
    """What two articles share."""

    drifts: tuple[Drift, ...]
    agreed: tuple[Agreed, ...]


def pack_found(found: Found) -> bytes | None:
    """Compress what was found; nothing, if nothing was."""
    if not found.drifts:
        return None
    drifts = [
        [d.names, [[s.start, s.end, s.text] for s in d.spans], d.relation, d.changes, d.first,
         d.score]
        for d in found.drifts
    ]  # fmt: skip
    return zlib.compress(json.dumps([drifts, found.agreed]).encode("utf-8"), 6)


def unpack_found(packed: bytes | None) -> Found:
    """Read what `pack_found` made."""
    if packed is None:
        return Found((), ())
    drifts, agreed = json.loads(zlib.decompress(packed))
    return Found(
        tuple(_drift(*each) for each in drifts),
        tuple(Agreed(kind, tuple(names), tuple(works), at) for kind, names, works, at in agreed),
    )


def _drift(
    names: tuple[str, str],
    spans: Sequence[tuple[int, int, str]],
    relation: Relation,
    changes: Sequence[tuple[str, str, str]],
    first: str | None,
    score: float,
) -> Drift:
    one, other = (TextSpan(start=start, end=end, text=text) for start, end, text in spans)
    said = tuple(Change(*change) for change in changes)
    return Drift(one.text, (names[0], names[1]), (one, other), relation, said, first, score)
