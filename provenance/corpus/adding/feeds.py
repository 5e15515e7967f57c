"""Saved feeds (RSS 2.0, Atom) and sitemaps (sitemaps.org, Google News). Nothing is fetched.

A feed that carries whole articles gives them; a sitemap only says which outlet published which page
when, which fills in what the pages themselves leave out.
"""

from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

from lxml import etree

from provenance.corpus.adding.entry import Entry, Listed
from provenance.errors import InputError
from provenance.resolve.work_keys import canonical_url

_FEWEST: Final = 40
"""A description of fewer words is a teaser, and no article."""


def read_feed(place: str, data: bytes) -> Iterator[Entry | Listed]:
    """Give what a feed or a sitemap holds, in its order. Raises InputError for other XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        root = None
    kind = _local(root.tag) if root is not None and isinstance(root.tag, str) else ""
    if root is None or kind not in {"rss", "RDF", "feed", "urlset", "sitemapindex"}:
        raise InputError(f"{place}: no feed and no sitemap; leave the file out")
    if kind in {"urlset", "sitemapindex"}:
        for page in _children(root, "url"):
            yield from _listed(page)
        return
    outlet = _first(root, "title")
    for item in (*_children(root, "item"), *_children(root, "entry")):
        yield from _item(place, outlet, item)


def _item(place: str, outlet: str | None, item: etree._Element) -> Iterator[Entry | Listed]:
    url = _first(item, "link") or _linked(item)
    published = _date(_first(item, "pubDate", "published", "date", "updated"))
    title = _first(item, "title")
    body = _first(item, "encoded", "content", "description", "summary") or ""
    if not url:
        return
    if len(body.split()) < _FEWEST:
        yield Listed(canonical_url(url), outlet, title, published)
        return
    page = f"<article><h1>{title or ''}</h1>{body}</article>"
    yield Entry(
        f"url:{canonical_url(url)}", url, place, page.encode("utf-8"), "text/html; charset=utf-8",
        outlet, published, url, title,
    )  # fmt: skip


def _listed(page: etree._Element) -> Iterator[Listed]:
    url = _first(page, "loc")
    if url:
        published = _date(_first(page, "publication_date"))
        yield Listed(canonical_url(url), _first(page, "name"), _first(page, "title"), published)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _children(root: etree._Element, name: str) -> list[etree._Element]:
    return [e for e in root.iter() if isinstance(e.tag, str) and _local(e.tag) == name]


def _first(root: etree._Element, *names: str) -> str | None:
    for name in names:
        for element in _children(root, name):
            text = "".join(str(t) for t in element.itertext()).strip()
            if text:
                return text
    return None


def _linked(item: etree._Element) -> str | None:
    links = _children(item, "link")
    return next((str(e.get("href")) for e in links if e.get("href")), None)


def _date(written: str | None) -> str | None:
    """Read the date of a feed (RFC 2822) or of Atom and sitemaps (ISO 8601), as a day."""
    if not written:
        return None
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (TypeError, ValueError):
        pass
    try:
        return datetime.fromisoformat(written.strip()).date().isoformat()
    except ValueError:
        return None
