"""Rules on pages that stand where another was: parked, taken over, not set up, out of order."""

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from provenance.lexicon.link_pages import (
    ERROR_TITLES,
    ERROR_WORDS,
    MAINTENANCE_TITLES,
    PLACEHOLDER_TITLES,
)
from provenance.lexicon.link_taken import (
    PARKED_WORDS,
    PARKING_HOSTS,
    PARKING_SCRIPTS,
    SPAM_PHRASES,
    SPAM_WORDS,
)
from provenance.links.case import Case, Finding
from provenance.links.domains import domain_of
from provenance.links.phrases import Phrases
from provenance.links.words import fold
from provenance.model import Reason

_TINY: Final = 300
_SHORT: Final = 1500
_LONG: Final = 3000
_LED_ASTRAY: Final = 6000
_PARKED: Final = Phrases(PARKED_WORDS)
_CRIES: Final = Phrases(SPAM_PHRASES)
_ERRORS: Final = Phrases(ERROR_WORDS)
_TRADES: Final = tuple(frozenset(map(fold, trade)) for trade in SPAM_WORDS)
_LISTING = re.compile(r"\s*index of /", re.IGNORECASE)
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_FOR_SALE = re.compile(
    r"\bdomain (?:name )?(?:\w+ ){1,5}(?:is|may be) for sale\b"
    r"|^(?:\w+ ){1,3}(?:com|net|org|info|biz|eu|io|co uk|de|fr|nl) is for sale\b"
)
_LISTINGS: Final = ("related searches", "sponsored listings", "related links", "ads by")


def is_parked(case: Case) -> Finding | None:
    """A page of those who park or sell domains."""
    if not case.is_html:
        return None
    led = domain_of(case.end.host) if case.visit.redirects else None
    if led in PARKING_HOSTS and domain_of(case.start.host) not in PARKING_HOSTS:
        return Finding(Reason.PARKED, f"it leads to {led}", 0.95)
    if case.length < _TINY and any(sign in _scripts_of(case) for sign in PARKING_SCRIPTS):
        return Finding(Reason.PARKED, "its script is that of parked domains", 0.85)
    if case.length < _LED_ASTRAY // 2 and (host := _parking_source(case)):
        return Finding(Reason.PARKED, f"the page is served by {host}", 0.9)
    if case.page.paragraphs > 4 and case.length > _SHORT // 2:
        return None  # somebody has written it
    return _says_parked(case)


def _says_parked(case: Case) -> Finding | None:
    names = " | ".join(case.names)
    for words in _PARKED.all_in(case.folded, case.words):
        if words in names and case.length < _LONG:
            return Finding(Reason.PARKED, f"it calls itself “{case.page.title[:80]}”", 0.9)
        if case.length < _SHORT:
            return Finding(Reason.PARKED, f"it says “{words}”", 0.85)
    if case.length >= _SHORT:
        return None
    if (sale := _FOR_SALE.search(case.title) or _FOR_SALE.search(case.seen)) is not None:
        return Finding(Reason.PARKED, f"it says “{sale[0]}”", 0.85)
    listed = any(words in case.folded for words in _LISTINGS)
    if listed and (fold(case.end.host) in names or _DOMAIN.fullmatch(case.page.title.strip())):
        return Finding(Reason.PARKED, "it is named after its host and lists advertisements", 0.8)
    return None


def _scripts_of(case: Case) -> str:
    return " ".join((*case.page.sources[:40], case.page.scripts[:20_000]))


def _parking_source(case: Case) -> str | None:
    for source in case.page.sources[:40]:
        host = urlsplit(urljoin(case.end.sent, source)).hostname or ""
        if host in {"", case.end.host}:
            continue
        if (domain := domain_of(host)) in PARKING_HOSTS:
            return domain
    return None


def is_hijacked(case: Case) -> Finding | None:
    """Somebody else uses the domain: several words of one trade, and its cries, out of place."""
    if not case.is_html:
        return None
    described = fold(case.page.metas.get("description", ""))
    text = f"{described} {case.folded[:_LED_ASTRAY]}"
    cries = list(_CRIES.all_in(text, case.words))
    if not cries:
        return None
    head = " ".join((*case.names, described))
    cited = fold(
        " ".join(
            (
                re.sub(r"[-_.]", " ", case.start.sent),
                case.target.title or "",
                case.target.quote or "",
            )
        )
    )
    cries = [words for words in cries if words not in cited]
    words, cited_words = set(text.split()), set(cited.split())
    for trade in _TRADES if cries else ():
        heard = words & trade
        in_head = any(word in trade for word in head.split())
        if len(heard) >= 3 and in_head and not cited_words & trade:
            return Finding(Reason.HIJACKED, f"it says “{cries[0]}”, “{case.page.title[:80]}”", 0.85)
    in_head = any(words in head for words in cries)
    if len(cries) >= 2 and in_head and not any(cited_words & trade for trade in _TRADES):
        return Finding(Reason.HIJACKED, f"it says “{cries[0]}” and “{cries[1]}”", 0.8)
    return None


def is_out_of_order(case: Case) -> Finding | None:
    """A page of a server that is not set up, suspended, or being worked on."""
    if not case.is_html or case.length > _SHORT or _speaks_of_it(case):
        return None
    for name in case.names:
        if name in MAINTENANCE_TITLES:
            return Finding(Reason.MAINTENANCE, f"it calls itself “{name}”", 0.8)
        listing = _LISTING.match(case.page.title) is not None and name.startswith("index of")
        if listing and case.start.path.endswith("/"):
            continue  # a list of files was cited
        if name in PLACEHOLDER_TITLES or listing:
            return Finding(Reason.PLACEHOLDER, f"it calls itself “{name}”", 0.85)
    return None


def is_error_page(case: Case) -> Finding | None:
    """An error of the server's, sent with a status that says all is well."""
    if case.length > _SHORT or _speaks_of_it(case):
        return None
    names = case.names if case.is_html else (case.folded[:80],)
    for name in names:
        if name in ERROR_TITLES and case.length < _SHORT // 2:
            return Finding(Reason.ERROR_PAGE, f"it calls itself “{name}”", 0.85)
    for words in _ERRORS.all_in(case.folded, case.words):
        if case.length < 600 or case.folded.startswith(words):
            return Finding(Reason.ERROR_PAGE, f"it says “{words}”", 0.8)
    return None


def _speaks_of_it(case: Case) -> bool:
    """Say whether the address itself announces such words: a page about errors."""
    cited = set(fold(re.sub(r"[-_./]", " ", case.start.target)).split())
    announced = {"error", "errors", "maintenance", "coming", "404", "500", "503", "exception"}
    return bool(cited & announced) and case.length > 600
