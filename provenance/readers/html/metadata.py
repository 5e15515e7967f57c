"""Title, by-lines, outlet, date, address and language of a page, from the surest field there is."""

import html
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple
from urllib.parse import urljoin

from provenance.lexicon.outlets import outlets_by_domain
from provenance.model import Diagnostic, Outlet
from provenance.readers.html.linked_data import Facts, find_facts, words_of
from provenance.readers.html.meta import Values, gather_values
from provenance.readers.html.tree import Page
from provenance.readers.stated import (
    is_name,
    is_web_address,
    read_date,
    read_language,
    registrable_domain,
    split_names,
)

# Fields of a page, the surest first. "ld:" stands before those of JSON-LD.
TITLE: Final = ("ld:headline", "og:title", "citation_title", "dc.title", "dcterms.title")
TITLE_LAST: Final = ("twitter:title", "ld:name", "title")
ONE_AUTHOR: Final = ("ld:author", "citation_author", "dc.creator", "dcterms.creator")
AUTHORS: Final = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "itemprop:author",
    "ld:creator",
    "signed",
)
PUBLISHER: Final = (
    "ld:publisher",
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_journal_title",
)
PUBLISHED: Final = (
    "ld:datePublished",
    "article:published_time",
    "og:article:published_time",
    "citation_publication_date",
    "citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "itemprop:datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "date",
)
ADDRESS: Final = ("canonical", "og:url", "ld:url", "ld:mainEntityOfPage")
LANGUAGE: Final = ("lang", "ld:inLanguage", "og:locale", "http-equiv:content-language", "language")

_BEFORE_SITE: Final = (" | ", " - ", " – ", " — ", " :: ", " · ")


class Metadata(NamedTuple):
    """What a page says of itself."""

    title: str | None
    bylines: tuple[str, ...]
    outlet: Outlet | None
    published: str | None
    url: str | None
    language: str | None
    base: str | None


class _Fields(NamedTuple):
    facts: Facts
    values: Values

    def get(self, field: str) -> tuple[str, ...]:
        if field.startswith("ld:"):
            return words_of(self.facts.get(field.removeprefix("ld:")))
        return self.values.get(field, ())

    def first(
        self, fields: Iterable[str], read: Callable[[str], str | None]
    ) -> tuple[str, str] | None:
        """Return the first field with a value that can be read, and the value."""
        for field in fields:
            for written in self.get(field):
                if (value := read(written)) is not None:
                    return field, value
        return None


def read_metadata(page: Page) -> tuple[Metadata, tuple[Diagnostic, ...]]:
    """Read the metadata of a page; broken ones are a diagnostic."""
    facts, diagnostics = find_facts(page)
    fields = _Fields(facts, gather_values(page))
    base = _read_base(fields)
    url = fields.first(ADDRESS, lambda written: _absolute(written, base))
    published = fields.first(PUBLISHED, read_date)
    language = fields.first(LANGUAGE, read_language)
    outlet = _read_outlet(fields, url[1] if url else None)
    metadata = Metadata(
        title=_read_title(fields),
        bylines=_read_bylines(fields),
        outlet=outlet,
        published=published[1] if published else None,
        url=url[1] if url else None,
        language=language[1] if language else None,
        base=base or (url[1] if url else None),
    )
    return metadata, diagnostics


def _read_base(fields: _Fields) -> str | None:
    base = next(iter(fields.get("base")), "")
    return base if is_web_address(base) else None


def _absolute(written: str, base: str | None) -> str | None:
    try:
        address = urljoin(base or "", written)
    except ValueError:
        return None
    return address if is_web_address(address) else None


def _read_title(fields: _Fields) -> str | None:
    found = fields.first((*TITLE, *TITLE_LAST), lambda written: written)
    if found is None:
        return None
    title = html.unescape(found[1]) if found[0].startswith("ld:") else found[1]
    for site in (*fields.get("ld:publisher"), *fields.get("og:site_name")):
        for mark in _BEFORE_SITE:
            title = title.removesuffix(mark + site)
    if found[0] == "title":
        title = _as_shown(title, fields.get("h1"))
    return title.strip() or None


def _as_shown(title: str, headlines: Iterable[str]) -> str:
    """Return the headline if the title of the window is that and the name of the site."""
    begins = (headline for headline in headlines if title.startswith(headline))
    return next((h for h in begins if title[len(h) :].startswith(_BEFORE_SITE)), title)


def _read_bylines(fields: _Fields) -> tuple[str, ...]:
    for field in ONE_AUTHOR:
        names = tuple(name for each in fields.get(field) if (name := _strip_by(each)))
        if names:
            return tuple(dict.fromkeys(names))
    for field in AUTHORS:
        names = tuple(name for each in fields.get(field) for name in split_names(each))
        if names:
            return tuple(dict.fromkeys(names))
    return ()


def _strip_by(written: str) -> str | None:
    """Read a field that holds one name; a list in it is still a list."""
    name = written.removeprefix("By ").removeprefix("by ").strip()
    return name if is_name(name) else None


def _read_outlet(fields: _Fields, url: str | None) -> Outlet | None:
    domain = registrable_domain(url) if url else None
    named = fields.first(PUBLISHER, lambda written: written if is_name(written) else None)
    if named is not None:
        return Outlet(name=named[1], domain=domain, method=f"metadata {named[0]}")
    known = outlets_by_domain().get(domain) if domain else None
    return Outlet(name=known.name, domain=domain, method="domain of the page") if known else None
