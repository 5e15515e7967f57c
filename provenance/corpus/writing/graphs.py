"""A graph as GraphML, GEXF 1.3 or JSON. The first two open in Gephi.

GraphML: http://graphml.graphdrawing.org/specification.html; GEXF: https://gexf.net/schema.html.
"""

import json
import re
from collections.abc import Callable, Mapping
from typing import Final

from lxml import etree

from provenance.corpus.asking.graph import Graph

_GRAPHML: Final = "http://graphml.graphdrawing.org/xmlns"
_GEXF: Final = "http://gexf.net/1.3"
_NODE_KEYS: Final = ("kind", "label", "date")
_EDGE_KEYS: Final = ("kind", "words", "times")
_NOT_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_graphml(graph: Graph) -> str:
    """Write GraphML."""
    root = etree.Element("graphml", nsmap={None: _GRAPHML})
    for place, names in (("node", _NODE_KEYS), ("edge", _EDGE_KEYS)):
        for name in names:
            sort = "int" if name == "times" else "string"
            etree.SubElement(
                root, "key", {"id": f"{place}-{name}", "for": place, "attr.name": name,
                              "attr.type": sort},
            )  # fmt: skip
    holder = etree.SubElement(root, "graph", {"edgedefault": "directed"})
    for node in graph.nodes:
        element = etree.SubElement(holder, "node", {"id": _clean(node.id)})
        _data(element, "node", {"kind": node.kind, "label": node.label, "date": node.date})
    for number, edge in enumerate(graph.edges):
        element = etree.SubElement(
            holder, "edge",
            {"id": f"e{number}", "source": _clean(edge.source), "target": _clean(edge.target)},
        )  # fmt: skip
        said = {"kind": edge.kind, "words": edge.words, "times": str(edge.times)}
        _data(element, "edge", said)
    return _text(root)


def _data(element: etree._Element, place: str, said: Mapping[str, str]) -> None:
    for name, value in said.items():
        if value:
            etree.SubElement(element, "data", {"key": f"{place}-{name}"}).text = _clean(value)


def as_gexf(graph: Graph) -> str:
    """Write GEXF 1.3."""
    root = etree.Element("gexf", {"version": "1.3"}, nsmap={None: _GEXF})
    holder = etree.SubElement(root, "graph", {"defaultedgetype": "directed", "mode": "static"})
    for place, names in (("node", ("kind", "date")), ("edge", ("words",))):
        attributes = etree.SubElement(holder, "attributes", {"class": place})
        for name in names:
            etree.SubElement(attributes, "attribute", {"id": name, "title": name, "type": "string"})
    nodes = etree.SubElement(holder, "nodes")
    for node in graph.nodes:
        element = etree.SubElement(
            nodes, "node", {"id": _clean(node.id), "label": _clean(node.label)}
        )
        _values(element, {"kind": node.kind, "date": node.date})
    edges = etree.SubElement(holder, "edges")
    for number, edge in enumerate(graph.edges):
        element = etree.SubElement(
            edges, "edge",
            {"id": str(number), "source": _clean(edge.source), "target": _clean(edge.target),
             "label": edge.kind, "weight": str(edge.times)},
        )  # fmt: skip
        _values(element, {"words": edge.words})
    return _text(root)


def _values(element: etree._Element, said: Mapping[str, str]) -> None:
    holder = etree.SubElement(element, "attvalues")
    for name, value in said.items():
        if value:
            etree.SubElement(holder, "attvalue", {"for": name, "value": _clean(value)})


def as_graph_json(graph: Graph) -> str:
    """Write nodes and edges as two arrays of objects."""
    found = {
        "nodes": [node._asdict() for node in graph.nodes],
        "edges": [edge._asdict() for edge in graph.edges],
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _clean(text: str) -> str:
    """Take out what no XML may hold."""
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def _text(root: etree._Element) -> str:
    written = etree.tostring(root, pretty_print=True, xml_declaration=True, encoding="UTF-8")
    return written.decode("utf-8")


GRAPH_FORMATS: Final[Mapping[str, Callable[[Graph], str]]] = {
    "graphml": as_graphml,
    "gexf": as_gexf,
    "json": as_graph_json,
}
"""How a graph can be written."""
