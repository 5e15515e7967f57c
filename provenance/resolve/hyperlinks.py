"""Hyperlinks in the body: each cites the page that it leads to."""

from bisect import bisect_right
from collections.abc import Sequence

from provenance.model import (
    BODY_ROLES,
    Citation,
    CitationFields,
    Document,
    FieldEvidence,
    Marker,
    Note,
    Span,
    TextSpan,
)

_WEB = ("http://", "https://")


def read_hyperlinks(
    document: Document, notes: Sequence[Note], markers: Sequence[Marker]
) -> tuple[Citation, ...]:
    """Return a citation for each link of the body to the web.

    Links inside notes belong to the notes' own citations; a marker is a link to a note.
    """
    body = [b.span for b in document.blocks if b.role in BODY_ROLES]
    elsewhere = [n.span for n in notes] + [m.span for m in markers]
    return tuple(
        _citation(document.text, link.span, link.url)
        for link in document.hyperlinks
        if link.url.startswith(_WEB) and _lies_in(link.span, body)
        if not _touches(link.span, elsewhere)
    )


def _lies_in(span: Span, blocks: Sequence[Span]) -> bool:
    at = bisect_right([b.start for b in blocks], span.start) - 1
    return at >= 0 and blocks[at].contains(span)


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _citation(text: str, span: Span, url: str) -> Citation:
    words = TextSpan.cut(text, span.start, span.end)
    return Citation(
        id=f"citation:{span.start}-{span.end}",
        note=None,
        span=span,
        text=words.text,
        form="link",
        kind="web",
        fields=CitationFields(url=url),
        evidence=(FieldEvidence(field="url", span=words, value=url),),
        method="hyperlink",
        confidence=1.0,
    )
