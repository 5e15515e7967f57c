"""GraphML, for Gephi, yEd and networkx: http://graphml.graphdrawing.org/specification.html."""

from collections.abc import Iterable, Iterator
from typing import Final
from xml.etree import ElementTree as Xml

from provenance.export.failure import refuse
from provenance.export.graph import Edge, Graph, Node, graph_of
from provenance.export.plain import one_line
from provenance.model import Analysis

_NAMESPACE: Final = "http://graphml.graphdrawing.org/xmlns"
_OF_NODES: Final = ("kind", "label", "detail", "date", "url")
_OF_EDGES: Final = ("kind", "evidence", "method", "primary", "direct")
_FLAGS: Final = frozenset({"primary", "direct"})


def as_graphml(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one directed graph. Raises OutputError if it does not read back as it was meant."""
    graph = graph_of(analyses)
    root = Xml.Element("graphml", {"xmlns": _NAMESPACE})
    _declare(root, "node", _OF_NODES)
    _declare(root, "edge", _OF_EDGES)
    drawn = Xml.SubElement(root, "graph", {"id": "provenance", "edgedefault": "directed"})
    for node in graph.nodes.values():
        _fill(Xml.SubElement(drawn, "node", {"id": node.id}), "node", node, _OF_NODES)
    for number, edge in enumerate(graph.edges.values(), 1):
        ends = {"id": f"e{number}", "source": edge.start, "target": edge.end}
        _fill(Xml.SubElement(drawn, "edge", ends), "edge", edge, _OF_EDGES)
    Xml.indent(root)
    text = Xml.tostring(root, encoding="unicode", xml_declaration=False)
    _check(text, graph)
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _declare(root: Xml.Element, of: str, names: tuple[str, ...]) -> None:
    for name in names:
        kind = "boolean" if name in _FLAGS else "string"
        key = {"id": f"{of}-{name}", "for": of, "attr.name": name, "attr.type": kind}
        Xml.SubElement(root, "key", key)


def _fill(element: Xml.Element, of: str, value: Node | Edge, names: tuple[str, ...]) -> None:
    for name in names:
        text = _written(getattr(value, name))
        if text:
            Xml.SubElement(element, "data", {"key": f"{of}-{name}"}).text = text


def _written(value: str | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else one_line(value)


def _check(text: str, graph: Graph) -> None:
    """Read the graph back: the nodes and edges that were meant, each with its words."""
    try:
        # What is read here was written here: no entities, no expansion.
        drawn = Xml.fromstring(text).find(f"{{{_NAMESPACE}}}graph")  # noqa: S314
    except Xml.ParseError as error:
        raise refuse("graphml", str(error)) from error
    elements = [] if drawn is None else list(drawn)
    nodes = [_read(e, ("id",)) for e in elements if e.tag.endswith("node")]
    edges = [_read(e, ("source", "target")) for e in elements if e.tag.endswith("edge")]
    meant = [(n.id, *_meant("node", n, _OF_NODES)) for n in graph.nodes.values()]
    if nodes != meant:
        raise refuse("graphml", "a node differs")
    if edges != [(e.start, e.end, *_meant("edge", e, _OF_EDGES)) for e in graph.edges.values()]:
        raise refuse("graphml", "an edge differs")


def _read(element: Xml.Element, names: tuple[str, ...]) -> tuple[str, ...]:
    words = [f"{data.get('key')}={data.text}" for data in element]
    return (*(element.get(name, "") for name in names), *words)


def _meant(of: str, value: Node | Edge, names: tuple[str, ...]) -> list[str]:
    written = {name: _written(getattr(value, name)) for name in names}
    return [f"{of}-{name}={text}" for name, text in written.items() if text]
