"""PROV-JSON: https://www.w3.org/submissions/2013/SUBM-prov-json-20130424/.

Needs the extra `prov`, whose library writes it and reads it back; the W3C schema comes with it.
"""

import json
from collections.abc import Iterable, Iterator
from importlib.resources import files
from io import StringIO
from typing import TYPE_CHECKING, Final

from provenance.errors import FormatError
from provenance.export.dump import escaped
from provenance.export.failure import refuse
from provenance.export.graph import AGENTS, Edge, Graph, Node, NodeKind, graph_of
from provenance.export.plain import one_line
from provenance.model import Analysis

if TYPE_CHECKING:
    from prov.model import ProvDocument

_VOCABULARY: Final = "urn:provenance:vocabulary:"
_AGENT_TYPES: Final[dict[NodeKind, str]] = {
    "person": "Person",
    "outlet": "Organization",
    "organisation": "Organization",
}


def as_prov(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one document: entities, agents, and what comes from what.

    Raises FormatError where the extra is not installed, and OutputError where the document does
    not read back or does not hold against the W3C schema.
    """
    document = _document(graph_of(analyses))
    text = json.dumps(
        json.loads(document.serialize(format="json") or ""), indent=2, ensure_ascii=False
    )
    _check(text, document)
    yield escaped(text) + "\n"


def _document(graph: Graph) -> "ProvDocument":
    try:
        from prov.model import ProvDocument
    except ImportError as error:
        raise FormatError(
            "prov-json needs the library prov: pip install 'provenance[prov]'"
        ) from error
    document = ProvDocument()
    document.add_namespace("pv", _VOCABULARY)
    names = {known: _name(document, known) for known in graph.nodes}
    for node in graph.nodes.values():
        _put(document, names[node.id], node)
    for edge in graph.edges.values():
        _join(document, names[edge.start], names[edge.end], edge, graph)
    return document


def _name(document: "ProvDocument", known: str) -> str:
    """Return the qualified name of a node; the part before the slash is its namespace."""
    space, _, local = known.partition("/")
    prefix = space if space == "work" else f"a{space.replace('%', '_').replace(':', '_')}"
    document.add_namespace(prefix, f"urn:provenance:{space}:")
    return f"{prefix}:{local}"


def _put(document: "ProvDocument", name: str, node: Node) -> None:
    from prov.constants import PROV_LABEL, PROV_TYPE
    from prov.model import PROV

    details = (("pv:detail", node.detail), ("pv:date", node.date), ("pv:url", node.url))
    words = [(key, one_line(text)) for key, text in details if text]
    if node.kind in AGENTS:
        kind = PROV[_AGENT_TYPES[node.kind]]
        document.agent(name, [(PROV_TYPE, kind), (PROV_LABEL, node.label), *words])
    else:
        own = document.valid_qualified_name(f"pv:{node.kind}")
        document.entity(name, [(PROV_TYPE, own), (PROV_LABEL, node.label), *words])


def _join(document: "ProvDocument", start: str, end: str, edge: Edge, graph: Graph) -> None:
    words = [("pv:evidence", edge.evidence), ("pv:method", edge.method)]
    told = [(key, text) for key, text in words if text]
    if graph.nodes[edge.end].kind in AGENTS:
        document.attribution(start, end, other_attributes=told)
    elif edge.primary:
        document.primary_source(start, end, other_attributes=told)
    elif edge.direct:
        document.quotation(start, end, other_attributes=told)
    else:
        document.derivation(start, end, other_attributes=told)


def _check(text: str, document: "ProvDocument") -> None:
    from prov.model import ProvDocument

    try:
        from jsonschema import ValidationError
        from jsonschema.validators import validator_for
    except ImportError as error:
        raise FormatError(
            "prov-json needs the library jsonschema: pip install 'provenance[prov]'"
        ) from error
    schema = json.loads(
        files("prov").joinpath("tests/schemas/prov-json.schema.json").read_text("utf-8")
    )
    try:
        validator_for(schema)(schema).validate(json.loads(text))
    except ValidationError as error:
        raise refuse("prov-json", error.message) from error
    if ProvDocument.deserialize(StringIO(text), format="json") != document:
        raise refuse("prov-json", "it differs")
