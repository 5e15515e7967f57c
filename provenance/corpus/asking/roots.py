"""What the articles on one story rest on, weighed."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from provenance.corpus.asking.bearers import Bearer, bearers_of
from provenance.corpus.asking.loading import Held
from provenance.corpus.asking.naming import name_of
from provenance.corpus.asking.voices import voices
from provenance.model import Span


class Root(NamedTuple):
    """What some articles rest on: its name, its weight in each of them, all its names and kinds."""

    name: str
    weights: dict[str, float]
    names: frozenset[str]
    kinds: frozenset[str] = frozenset()


def roots_of(articles: Sequence[Held], shared: dict[str, list[Span]]) -> list[Root]:
    """Return what the articles rest on, the one that most of them rest on first.

    `shared` are the spans of each article whose claims others have too.
    """
    bearers = bearers_of(articles, shared)
    totals: defaultdict[str, float] = defaultdict(float)
    for bearer in bearers.values():
        for article, weight in bearer.weights.items():
            totals[article] += weight
    roots = [_root(voice) for voice in voices(bearers)]
    return sorted(roots, key=lambda r: (-part(r, totals), r.name))


def part(root: Root, totals: dict[str, float]) -> float:
    """Return the part that a root has in what each article rests on, added up."""
    return sum(weight / totals[name] for name, weight in root.weights.items() if totals[name])


def _root(voice: Sequence[Bearer]) -> Root:
    weights: defaultdict[str, float] = defaultdict(float)
    for bearer in voice:
        for article, weight in bearer.weights.items():
            weights[article] += weight
    names, kinds = frozenset(b.name for b in voice), frozenset(b.kind for b in voice)
    return Root(name_of(voice), dict(weights), names, kinds)
