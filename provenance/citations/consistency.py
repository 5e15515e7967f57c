"""Does a citation agree with itself? Named rules; each may say one thing, none changes a value.

They point at slips of the author: an address of another outlet, a date that the address denies, a
page read before it was published, an archived copy of another page.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from provenance.lexicon.outlets import fold_outlet_name, outlets_by_domain, outlets_by_name
from provenance.model import Citation, Diagnostic, diagnose
from provenance.text.urls import registrable_domain

Finding = tuple[str, str]
Rule = Callable[[Citation], Finding | None]

_DATE_IN_PATH = re.compile(
    r"/(?P<y>19\d\d|20\d\d)[/-](?P<m>0?[1-9]|1[0-2]|[a-z]{3})[/-](?P<d>0?[1-9]|[12]\d|3[01])(?=[/-]|$)",
    re.IGNORECASE,
)
_MONTHS: Final = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_ARCHIVED = re.compile(r"https?://[^/]+/(?:web/)?[\w*]+/(?P<url>https?://\S+)", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{3,}")
_SLUG_WORDS = 4
_DAYS_APART = 3
"""A story is dated in its address by the desk's clock, in print by the paper's."""


def inconsistencies(citation: Citation, label: str | None) -> list[Diagnostic]:
    """Return what in a citation contradicts itself, in the order of the rules."""
    findings = [rule(citation) for rule in RULES]
    return [diagnose(*found, citation.span, label) for found in findings if found]


def outlet_differs_from_address(citation: Citation) -> Finding | None:
    """The outlet that is named and the outlet whose address is given are two."""
    fields = citation.fields
    if not fields.container or not fields.url:
        return None
    named = outlets_by_name().get(fold_outlet_name(fields.container))
    if not named:
        return None
    domain = registrable_domain(fields.url)
    addressed = outlets_by_domain().get(domain or "")
    if addressed is None or addressed in named:
        return None
    message = f"“{fields.container}” is named, but {domain} is {addressed.name}."
    return "outlet-differs-from-address", message


def date_differs_from_address(citation: Citation) -> Finding | None:
    """A day in the path of the address is not the day that is printed."""
    fields = citation.fields
    if not fields.url or not fields.date or len(fields.date) != 10:
        return None
    match = _DATE_IN_PATH.search(fields.url)
    if not match:
        return None
    month = match["m"].casefold()
    number = _MONTHS.index(month) + 1 if month in _MONTHS else int(month) if month.isdigit() else 0
    try:
        there = date(int(match["y"]), number, int(match["d"]))
    except ValueError:
        return None
    if abs((date.fromisoformat(fields.date) - there).days) <= _DAYS_APART:
        return None
    return "date-differs-from-address", f"Printed {fields.date}, but the address says {there}."


def title_differs_from_address(citation: Citation) -> Finding | None:
    """No word of the title stands in the words of the address."""
    fields = citation.fields
    slug = (fields.url or "").rstrip("/").rpartition("/")[2].casefold()
    if "-" not in slug:
        return None
    words = set(_WORD.findall(slug)) - {"html", "htm", "php", "pdf", "aspx", "the", "and", "for"}
    title = set(_WORD.findall((fields.title or "").casefold()))
    if len(words) < _SLUG_WORDS or len(title) < _SLUG_WORDS or words & title:
        return None
    return "title-differs-from-address", "The title and the address share no word."


def accessed_before_published(citation: Citation) -> Finding | None:
    """The page was read before it was published."""
    published, accessed = citation.fields.date, citation.fields.accessed
    if not published or not accessed or len(published) != 10 or len(accessed) != 10:
        return None
    if accessed >= published:
        return None
    return "accessed-before-published", f"Read on {accessed}, published on {published}."


def archive_of_another_page(citation: Citation) -> Finding | None:
    """The archived copy is of another address."""
    fields = citation.fields
    match = _ARCHIVED.match(fields.archive_url or "")
    if not match or not fields.url or _page(match["url"]) == _page(fields.url):
        return None
    return "archive-of-another-page", f"The archived copy is of {match['url']}."


def ambiguous_date(citation: Citation) -> Finding | None:
    """3/10/2011 can be a day of March or of October: only the year is kept."""
    for piece in citation.evidence:
        if piece.field == "date" and piece.repair == "ambiguous":
            return "ambiguous-date", f"“{piece.span.text}” can be read in two ways."
    return None


RULES: Final[tuple[Rule, ...]] = (
    outlet_differs_from_address,
    date_differs_from_address,
    title_differs_from_address,
    accessed_before_published,
    archive_of_another_page,
    ambiguous_date,
)


def _page(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return parts.netloc.casefold().removeprefix("www.") + parts.path.rstrip("/")
