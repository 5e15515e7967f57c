"""Circular reporting: A cites B, and B cites A."""

from collections.abc import Sequence

from provenance.corpus.asking.loading import Held
from provenance.corpus.compare.names import telling_words


def rings(articles: Sequence[Held]) -> tuple[tuple[str, ...], ...]:
    """Return the rings of articles each of which cites the next one's outlet, the last the first.

    Each ring once, beginning with the article that stands first in `articles`.
    """
    cites = {a.name: _cited(a, articles) for a in articles}
    found: list[tuple[str, ...]] = []
    order = {a.name: number for number, a in enumerate(articles)}

    def follow(path: tuple[str, ...]) -> None:
        for name in cites[path[-1]]:
            if name == path[0] and len(path) > 1:
                found.append(path)
            elif name not in path and order[name] > order[path[0]]:
                follow((*path, name))

    for article in articles:
        follow((article.name,))
    return tuple(found)


def _cited(article: Held, articles: Sequence[Held]) -> list[str]:
    names = {h.name for c in article.analysis.claims for h in c.tree if h.kind == "outlet"}
    words = {telling_words(name) for name in names} - {frozenset()}
    return [
        other.name
        for other in articles
        if other.name != article.name and other.outlet and telling_words(other.outlet) in words
    ]
