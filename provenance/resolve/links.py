"""Addresses that the article gives: in its notes, as hyperlinks, and bare in the prose."""

from bisect import bisect_right
from collections.abc import Iterable

from provenance.model import Citation, Document, Link, Span
from provenance.text.urls import find_urls

_FIELDS = frozenset({"url", "other_url", "archive_url"})
_WEB = ("http://", "https://")


def find_links(document: Document, citations: tuple[Citation, ...]) -> tuple[Link, ...]:
    """Return every address of the web that the article gives, in the order of the text.

    An address in a note stands once, with the citation that it is part of.
    """
    links = _in_citations(citations)
    for more in (_hyperlinks(document, citations), _bare(document)):
        links += _free(more, links)
        links.sort(key=lambda link: link.span.start)
    return tuple(links)


def _in_citations(citations: tuple[Citation, ...]) -> list[Link]:
    found = [
        Link(
            span=Span(start=e.span.start, end=e.span.end),
            url=e.value,
            text=e.span.text,
            citation=c.id,
        )
        for c in citations
        for e in c.evidence
        if e.field in _FIELDS and c.form != "link"
    ]
    return sorted(found, key=lambda link: link.span.start)


def _hyperlinks(document: Document, citations: tuple[Citation, ...]) -> Iterable[Link]:
    citing = {c.span: c.id for c in citations if c.form == "link"}
    for hyperlink in document.hyperlinks:
        if hyperlink.url.startswith(_WEB):
            span = hyperlink.span
            words = span.of(document.text)
            yield Link(span=span, url=hyperlink.url, text=words, citation=citing.get(span))


def _bare(document: Document) -> Iterable[Link]:
    for found in find_urls(document.text):
        if found.url.startswith(_WEB):
            span = Span(start=found.start, end=found.end)
            yield Link(span=span, url=found.url, text=found.printed)


def _free(candidates: Iterable[Link], taken: list[Link]) -> list[Link]:
    """Return the candidates that overlap none of the taken links, which are in order."""
    starts = [link.span.start for link in taken]
    free = []
    for link in candidates:
        at = bisect_right(starts, link.span.start)
        near = taken[max(0, at - 1) : at + 1]
        if not any(link.span.overlaps(other.span) for other in near):
            free.append(link)
    return free
