"""What an article rests on: the far ends of its chains, weighed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from provenance.corpus.asking.loading import Held
from provenance.corpus.compare.names import telling_words
from provenance.corpus.grouping import Groups
from provenance.model import Claim, Hop, Span

_WEIGHTS: Final = {
    "document": 2.5,
    "person": 1.0,
    "organisation": 1.0,
    "outlet": 0.8,
    "group": 0.4,
    "anonymous": 0.4,
    "unknown": 0.0,
}
_SHARED: Final = 2.0
"""A claim that other articles have too counts so much more."""
_LEAD: Final = 4
_LATER: Final = 0.6
"""News tells first what it rests on; who answers to it comes later."""
Node = tuple[str, str]
"""An article's name and a hop's name in it."""


class Root(NamedTuple):
    """What some articles rest on: its name, and its weight and its names in each of them."""

    name: str
    kind: str
    weights: dict[str, float]
    names: dict[str, frozenset[str]]


def roots_of(articles: Sequence[Held], shared: dict[str, list[Span]]) -> list[Root]:
    """Return what the articles rest on, the one that most of them rest on first.

    `shared` are the spans of each article whose claims others have too. Two names are one root if
    all telling words of one are words of the other; across articles also, because these articles
    tell one story: their shared claims show it.
    """
    weights: defaultdict[Node, float] = defaultdict(float)
    kinds: dict[Node, str] = {}
    for article in articles:
        for claim, hop, factor in _counted(article):
            overlap = any(span.overlaps(claim.span) for span in shared.get(article.name, ()))
            node = (article.name, hop.name)
            weights[node] += _WEIGHTS[hop.kind] * factor * (_SHARED if overlap else 1.0)
            kinds[node] = hop.kind
    roots = [_root(group, weights, kinds) for group in _groups(weights, kinds)]
    totals: defaultdict[str, float] = defaultdict(float)
    for node, weight in weights.items():
        totals[node[0]] += weight
    return sorted(roots, key=lambda r: (-_part(r, totals), r.name))


def _part(root: Root, totals: dict[str, float]) -> float:
    """Return the part that a root has in what each article rests on, added up."""
    return sum(weight / totals[name] for name, weight in root.weights.items() if totals[name])


def _counted(article: Held) -> Iterator[tuple[Claim, Hop, float]]:
    """Give the last hop of each claim, and documents on the way: the article rests on these too."""
    for number, claim in enumerate(article.analysis.claims):
        chain = claim.chain
        early = 1.0 if number < _LEAD else _LATER
        for hop in chain:
            if hop is chain[-1] or hop.kind == "document":
                yield claim, hop, early
            elif hop.kind == "outlet":
                yield claim, hop, early / 2


def _groups(weights: dict[Node, float], kinds: dict[Node, str]) -> list[list[Node]]:
    nodes = list(weights)
    groups: Groups[Node] = Groups()
    words = {node: root_words(node[1], kinds[node]) for node in nodes}
    for number, one in enumerate(nodes):
        groups.head(one)
        for other in nodes[:number]:
            if one[1] == other[1] or _one_root(words[one], words[other]):
                groups.join(other, one)
    for node in nodes:
        if kinds[node] == "document" and not telling_words(node[1]):
            named = _same_sort(node, weights, kinds)
            if named:
                groups.join(max(named, key=lambda n: (weights[n], n)), node)
    return groups.groups()


def _same_sort(node: Node, weights: dict[Node, float], kinds: dict[Node, str]) -> list[Node]:
    """Return the named documents of the story that "a report" can be: those of the same sort."""
    sort = node[1].split()[-1].casefold()
    return [
        other
        for other in weights
        if kinds[other] == "document"
        and telling_words(other[1])
        and other[1].split()[-1].casefold() == sort
    ]


def root_words(name: str, kind: str) -> frozenset[str]:
    """Return what tells a name from others; of an unnamed document, what sort it is ("memo")."""
    words = telling_words(name)
    if words or kind != "document" or not name:
        return words
    return frozenset({f"a {name.split()[-1].casefold()}"})


def _one_root(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _root(group: Sequence[Node], weights: dict[Node, float], kinds: dict[Node, str]) -> Root:
    by_article: defaultdict[str, float] = defaultdict(float)
    by_name: defaultdict[str, float] = defaultdict(float)
    for node in group:
        by_article[node[0]] += weights[node]
        by_name[node[1]] += weights[node]
    documents = _named(group, kinds, "document")
    name = max(documents or by_name, key=lambda n: (by_name[n], len(n), n))
    kind = "document" if name in documents else next(kinds[n] for n in group if n[1] == name)
    own = {article: frozenset(n[1] for n in group if n[0] == article) for article in by_article}
    return Root(name, kind, dict(by_article), own)


def _named(group: Iterable[Node], kinds: dict[Node, str], kind: str) -> set[str]:
    return {node[1] for node in group if kinds[node] == kind}
