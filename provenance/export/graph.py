"""Articles, outlets, works, sources and claims as a graph, for every format that is one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal
from urllib.parse import quote

from provenance.export.plain import one_line
from provenance.export.records import is_global
from provenance.model import Analysis, Claim, Hop, HopKind, Source
from provenance.report.wording import shown_title

NodeKind = Literal["article", "claim", "work", "document", "outlet", "person", "organisation"]
EdgeKind = Literal["published-by", "written-by", "quoted-from", "said-by", "derived-from", "cites"]
"""quoted-from: a claim's words stand in the article; derived-from: what comes from a document."""

AGENTS: Final[frozenset[NodeKind]] = frozenset({"outlet", "person", "organisation"})
_KINDS: Final[dict[HopKind, NodeKind]] = {
    "outlet": "outlet",
    "document": "document",
    "person": "person",
    "anonymous": "person",
    "organisation": "organisation",
    "group": "organisation",
    "unknown": "document",
}


@dataclass(frozen=True)
class Node:
    """One thing. `id` is stable; of what one article alone knows, it begins with the article's."""

    id: str
    kind: NodeKind
    label: str
    detail: str = ""
    date: str = ""
    url: str = ""


@dataclass(frozen=True)
class Edge:
    """What leads from a thing to where it comes from, and the words that prove it.

    `primary` marks the far end of a claim's chain; `direct`, that its words are quoted.
    """

    start: str
    end: str
    kind: EdgeKind
    evidence: str = ""
    method: str = ""
    primary: bool = False
    direct: bool = False


@dataclass
class Graph:
    """Nodes by id and edges, each once, in the order of the articles."""

    nodes: dict[str, Node] = field(default_factory=dict)
    edges: dict[tuple[str, str, EdgeKind, bool], Edge] = field(default_factory=dict)

    def put(self, node: Node) -> str:
        """Add a node if its id is new, and return the id."""
        self.nodes.setdefault(node.id, node)
        return node.id

    def join(self, edge: Edge) -> None:
        """Add an edge if there is none of its kind between the two."""
        self.edges.setdefault((edge.start, edge.end, edge.kind, edge.primary), edge)


def graph_of(analyses: Iterable[Analysis]) -> Graph:
    """Return the graph of all analyses. A source is never joined across articles by its name."""
    graph = Graph()
    for analysis in analyses:
        _Article(graph, analysis).add()
    return graph


class _Article:
    def __init__(self, graph: Graph, analysis: Analysis) -> None:
        self.graph = graph
        self.analysis = analysis
        self.prefix = _safe(analysis.document.id.removeprefix("sha256:")[:16] or "article")
        self.sources: dict[str, Source] = {source.id: source for source in analysis.sources}
        self.works = {work.id: self._work_id(work.id, is_global(work)) for work in analysis.works}

    def add(self) -> None:
        article = self._article()
        for work in self.analysis.works:
            node = Node(
                self.works[work.id],
                "work",
                _label(work.title or work.name),
                work.kind or "",
                work.issued or "",
                work.url or "",
            )
            self.graph.put(node)
            if work.citations:
                self.graph.join(Edge(article, node.id, "cites"))
        for claim in self.analysis.claims:
            self._claim(claim, article)

    def _article(self) -> str:
        document = self.analysis.document
        label = _label(shown_title(document))
        known = self.graph.put(
            Node(f"{self.prefix}/article", "article", label, document.location,
                 document.published or "", document.url or "")
        )  # fmt: skip
        if document.outlet is not None:
            outlet = self._named("outlet", document.outlet.name)
            proof = document.outlet.evidence
            words = one_line(proof.text) if proof else ""
            self.graph.join(Edge(known, outlet, "published-by", words, document.outlet.method))
        for name in document.bylines:
            self.graph.join(Edge(known, self._named("person", name), "written-by"))
        return known

    def _claim(self, claim: Claim, article: str) -> None:
        known = self.graph.put(
            Node(f"{self.prefix}/{_safe(claim.id)}", "claim", _label(claim.text), claim.origin.kind)
        )
        self.graph.join(Edge(known, article, "quoted-from", direct=True))
        for near, hop, last in _steps(claim.tree):
            start = known if near is None else self._hop(near)
            end = self._hop(hop)
            kind: EdgeKind = "said-by" if self._is_agent(end) else "derived-from"
            if start != end and self._is_agent(start):
                start = known  # an agent comes from nowhere: what lies beyond is of the claim
            if start != end:
                words = one_line(hop.evidence.text) if hop.evidence else ""
                direct = claim.kind != "indirect" and near is None
                self.graph.join(Edge(start, end, kind, words, hop.method, direct=direct))
            if last and not self._is_agent(end):
                self.graph.join(Edge(known, end, kind, "", hop.method, primary=True))

    def _is_agent(self, known: str) -> bool:
        return self.graph.nodes[known].kind in AGENTS

    def _hop(self, hop: Hop) -> str:
        if hop.work in self.works:
            return self.works[hop.work]
        source = self.sources.get(hop.source or "")
        if source is not None:
            kind = _KINDS[source.kind]
            known = f"{self.prefix}/{_safe(source.id)}"
            return self.graph.put(Node(known, kind, _label(source.name), source.role or ""))
        return self._named(_KINDS[hop.kind], hop.name)

    def _named(self, kind: NodeKind, name: str) -> str:
        known = f"{self.prefix}/{kind}:{_safe(name)}"
        return self.graph.put(Node(known, kind, _label(name)))

    def _work_id(self, known: str, everywhere: bool) -> str:
        return f"work/{_safe(known)}" if everywhere else f"{self.prefix}/{_safe(known)}"


def _steps(tree: tuple[Hop, ...]) -> Iterator[tuple[Hop | None, Hop, bool]]:
    """Give each hop with the one before it, and whether it is a far end."""
    by_id: dict[str, Hop] = {}
    inner = {hop.parent for hop in tree}
    for hop in tree:
        yield by_id.get(hop.parent or ""), hop, hop.id not in inner
        by_id.setdefault(hop.id, hop)


def _label(text: str) -> str:
    return one_line(text) or "untitled"


def _safe(text: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe=":") or "-"
