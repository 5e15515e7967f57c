"""Two articles that tell one story, and differ in one paragraph."""

from provenance import trace
from provenance.corpus.compare.drift import Drift, compare, read_for_comparing

STORY = (
    "The Roads Office closed the old bridge over the river Tarn on Monday evening.\n\n"
    "Engineers had found rust in eleven of the twelve steel cables, its report said.\n\n"
)


def told(one: str, other: str) -> Drift:
    """Compare two articles of one story that differ in one paragraph."""
    first, second = (read_for_comparing(name, trace(STORY + text + "\n")) for name, text in
                     (("a", one), ("b", other)))  # fmt: skip
    drifts = [d for d in compare(first, second) if d.spans[0].start >= len(STORY)]
    assert len(drifts) == 1, drifts
    return drifts[0]
