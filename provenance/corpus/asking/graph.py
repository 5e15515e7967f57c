"""`corpus graph`: outlets, articles, works and sources as nodes, the evidence on the edges."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection, select

from provenance.corpus.asking.cites import ask_cites
from provenance.corpus.asking.entities import Decision
from provenance.corpus.asking.filters import Filter, narrowed
from provenance.corpus.asking.sources import ask_sources
from provenance.corpus.keeping.tables import ARTICLE
from provenance.corpus.rows import Evidence


class GraphNode(NamedTuple):
    """An outlet, article, work or source."""

    id: str
    kind: str
    label: str
    date: str = ""


class GraphEdge(NamedTuple):
    """From the one who publishes, cites or quotes to what is published, cited or quoted.

    `words` are the first words that show it, `times` how many such passages there are.
    """

    source: str
    target: str
    kind: str
    words: str = ""
    times: int = 1


class Graph(NamedTuple):
    """Nodes and edges, each once, in an order that does not change."""

    nodes: tuple[GraphNode, ...]
    edges: tuple[GraphEdge, ...]


def ask_graph(connection: Connection, wanted: Filter, decisions: Iterable[Decision] = ()) -> Graph:
    """Return the graph of the articles that fit."""
    decided = tuple(decisions)
    nodes: dict[str, GraphNode] = {}
    edges: dict[tuple[str, str, str], GraphEdge] = {}
    for node, edge in _published(connection, wanted):
        nodes.setdefault(node.id, node)
        if edge is not None:
            edges[edge[:3]] = edge
    for cite in ask_cites(connection, wanted, decided):
        kind = "outlet" if cite.kind == "outlet" else "work"
        target = GraphNode(f"{kind}:{cite.work or cite.cited}", kind, cite.cited)
        nodes.setdefault(target.id, target)
        for edge in _shown("cites", target.id, cite.evidence):
            edges.setdefault(edge[:3], edge)
    for row in ask_sources(connection, wanted, decided):
        if row.kind in {"person", "organisation", "anonymous", "group"}:
            owner = f":{row.articles[0]}" if row.anonymous else ""
            target = GraphNode(f"source:{row.name}{owner}", "source", row.name)
            nodes.setdefault(target.id, target)
            for edge in _shown("quotes", target.id, row.evidence):
                edges.setdefault(edge[:3], edge)
    return Graph(tuple(nodes.values()), tuple(edges.values()))


def _published(
    connection: Connection, wanted: Filter
) -> Iterator[tuple[GraphNode, GraphEdge | None]]:
    question = select(
        ARTICLE.c.name, ARTICLE.c.title, ARTICLE.c.outlet, ARTICLE.c.published
    ).order_by(ARTICLE.c.id)
    for row in connection.execute(narrowed(question, wanted)):
        article = GraphNode(
            f"article:{row.name}", "article", row.title or row.name, row.published or ""
        )
        edge = None
        if row.outlet:
            outlet = GraphNode(f"outlet:{row.outlet}", "outlet", row.outlet)
            yield outlet, None
            edge = GraphEdge(outlet.id, article.id, "published")
        yield article, edge


def _shown(kind: str, target: str, evidence: Iterable[Evidence]) -> Iterator[GraphEdge]:
    by_article: dict[str, list[str]] = {}
    for each in evidence:
        by_article.setdefault(each.article, []).append(each.span.text if each.span else "")
    for article, words in by_article.items():
        yield GraphEdge(f"article:{article}", target, kind, words[0], len(words))
