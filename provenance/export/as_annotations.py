"""Web Annotations: https://www.w3.org/TR/annotation-model/.

Beside the names of the standard each bears `uri`, `text` and `tags`, which the interface of
Hypothesis asks for; a reader of the standard passes them over. Places are given in code points.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final, Literal

from pydantic import Field, TypeAdapter

from provenance.export.closed import Closed, written
from provenance.export.failure import refuse
from provenance.export.plain import one_line
from provenance.model import Analysis, Citation, Claim, Document, Span
from provenance.report.addresses import web_address
from provenance.report.paths import shown_paths
from provenance.text.anchors import anchor_at

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"


class QuoteSelector(Closed):
    """The words, and those before and after."""

    type: Literal["TextQuoteSelector"] = "TextQuoteSelector"
    exact: str
    prefix: str
    suffix: str


class PositionSelector(Closed):
    """Where the words stand in the text of the analysis."""

    type: Literal["TextPositionSelector"] = "TextPositionSelector"
    start: int
    end: int


class Target(Closed):
    """The article and the place in it."""

    source: str
    selector: list[QuoteSelector | PositionSelector]


class Body(Closed):
    """What is said of the place."""

    type: Literal["TextualBody"] = "TextualBody"
    value: str
    format: Literal["text/plain"] = "text/plain"
    purpose: Literal["describing", "tagging"]


class Annotation(Closed):
    """One finding."""

    id: str
    type: Literal["Annotation"] = "Annotation"
    motivation: Literal["describing"] = "describing"
    body: list[Body]
    target: list[Target]
    uri: str
    text: str
    tags: list[str]


class Page(Closed):
    """All of them: there is only one page."""

    type: Literal["AnnotationPage"] = "AnnotationPage"
    start_index: int = Field(default=0, alias="startIndex")
    items: list[Annotation]


class Collection(Closed):
    """The annotations of one or several articles."""

    context: Literal["http://www.w3.org/ns/anno.jsonld"] = Field(default=_CONTEXT, alias="@context")
    id: str
    type: Literal["AnnotationCollection"] = "AnnotationCollection"
    label: str
    total: int
    first: Page


_SHAPE: Final = TypeAdapter(Collection)


def as_annotations(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one collection of all claims and citations, each with its place.

    Raises OutputError if it does not read back, or if a place does not hold the words given.
    """
    items: list[Annotation] = []
    for analysis in analyses:
        found = list(_of(analysis))
        for item in found:
            _check(item, analysis.document.text)
        items += found
    name = sha256("\n".join(item.id for item in items).encode("utf-8", "replace")).hexdigest()
    collection = Collection(
        id=f"urn:sha256:{name}",
        label="Claims and citations",
        total=len(items),
        first=Page(items=items),
    )
    yield written("web-annotation", _SHAPE, collection)


def address_of(document: Document) -> str:
    """Return the article's address, or a name for it where it has none on the web."""
    return web_address(document.url or "") or f"urn:{one_line(document.id)}"


def _of(analysis: Analysis) -> Iterator[Annotation]:
    for number, claim in enumerate(analysis.claims, 1):
        if claim.span.start < len(analysis.document.text):
            yield _annotation(analysis, claim.id, claim.span, *_told(number, claim))
    for citation in analysis.citations:
        if citation.span.start < len(analysis.document.text):
            yield _annotation(analysis, citation.id, citation.span, *_cited(citation))


def _told(number: int, claim: Claim) -> tuple[str, list[str]]:
    chain = shown_paths(claim.tree)
    text = f"Claim {number}: {chain}" if chain else f"Claim {number}: no source is given"
    return text, ["provenance", "claim", claim.kind, *claim.warnings]


def _cited(citation: Citation) -> tuple[str, list[str]]:
    fields = citation.fields
    said = (", ".join(fields.authors), fields.title, fields.container, fields.date, fields.url)
    text = ", ".join(filter(None, said)) or citation.form
    return f"Citation: {text}", ["provenance", "citation", citation.form]


def _annotation(
    analysis: Analysis, known: str, span: Span, text: str, tags: list[str]
) -> Annotation:
    document = analysis.document
    exact, prefix, suffix = anchor_at(document.text, span.start, span.end)
    uri, text = address_of(document), one_line(text)
    bodies = [Body(value=text, purpose="describing")]
    bodies += [Body(value=tag, purpose="tagging") for tag in tags]
    end = min(span.end, len(document.text))
    place = Target(
        source=uri,
        selector=[
            QuoteSelector(exact=exact, prefix=prefix, suffix=suffix),
            PositionSelector(start=span.start, end=end),
        ],
    )
    return Annotation(
        id=f"urn:{one_line(document.id)}#{one_line(known)}",
        body=bodies,
        target=[place],
        uri=uri,
        text=text,
        tags=tags,
    )


def _check(item: Annotation, text: str) -> None:
    quoted, place = item.target[0].selector
    if not isinstance(quoted, QuoteSelector) or not isinstance(place, PositionSelector):
        raise refuse("web-annotation", item.id)
    around = text[: place.start].endswith(quoted.prefix) and text[place.end :].startswith(
        quoted.suffix
    )
    if not around or text[place.start : place.end] != quoted.exact:
        raise refuse("web-annotation", item.id)
