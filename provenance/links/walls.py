"""Rules on walls: a page that keeps programs, strangers or other regions out. Never dead."""

import re
from typing import Final

from provenance.lexicon.link_walls import (
    BOT_WALLS,
    CAPTCHAS,
    CONSENT_SEGMENTS,
    CONSENT_TITLES,
    CONSENT_WORDS,
    LOGIN_SEGMENTS,
    LOGIN_TITLES,
    LOGIN_WORDS,
    PAYWALL_HINTS,
    PAYWALL_WORDS,
    REGION_WORDS,
    WALL_TITLES,
    WALL_WORDS,
    Wall,
)
from provenance.links.address import Address
from provenance.links.case import Case, Finding
from provenance.links.phrases import Phrases
from provenance.links.words import fold
from provenance.model import Reason

_SHORT: Final = 1500
_TINY: Final = 500
_TEASER: Final = 1000
_SURE_HEADERS: Final = frozenset({"cf-mitigated", "x-amzn-waf-action", "x-vercel-mitigated"})
_WALL_STATUSES: Final = frozenset({202, 401, 403, 405, 406, 418, 429, 503})
_GONE: Final = frozenset({404, 410})
_JS_CHALLENGE = re.compile(
    r"document\.cookie\s*=.{0,2000}?location(?:\.reload|\.href\s*=|\.replace|\s*=)", re.DOTALL
)
_PLAIN_LOGIN: Final = frozenset(
    {"login", "log-in", "log_in", "signin", "sign-in", "sign_in", "logon", "wp-login", "sso",
     "servicelogin", "anmelden", "connexion", "authwall"}
)  # fmt: skip
_ENDING = re.compile(r"\.\w{2,5}$")
_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)


_HEADERS: Final = {
    name: [
        (wall.maker, piece) for wall in BOT_WALLS for other, piece in wall.headers if other == name
    ]
    for name in {name for wall in BOT_WALLS for name, _ in wall.headers}
}
_WALL_WORDS: Final = Phrases(WALL_WORDS)
_LOGIN_WORDS: Final = Phrases(LOGIN_WORDS)
_CONSENT_WORDS: Final = Phrases(CONSENT_WORDS)
_PAYWALL_WORDS: Final = Phrases(PAYWALL_WORDS)
_PAYWALL_HINTS: Final = Phrases(PAYWALL_HINTS)
_REGION_WORDS: Final = Phrases(REGION_WORDS)
_WALL_NAMES: Final = frozenset(map(fold, WALL_TITLES))
_CONSENT_TITLES: Final = tuple(map(fold, CONSENT_TITLES))
_LOGIN_TITLES: Final = frozenset(map(fold, LOGIN_TITLES))


def is_bot_wall(case: Case) -> Finding | None:
    """A page that tests whether a person asks; read before the status is."""
    sign = _by_header(case) or _by_markup(case) or _by_title(case) or _by_words(case)
    if sign is None:
        return None
    return Finding(Reason.BOT_WALL, f"{sign}; status {case.answer.status}", 0.9)


def _by_header(case: Case) -> str | None:
    headers, status = case.answer.headers, case.answer.status
    if not _HEADERS.keys() & headers.keys():
        return None
    refused = status in _WALL_STATUSES or (status < 300 and case.is_html and case.length < _TINY)
    for name in sorted(_HEADERS.keys() & headers.keys()):
        for maker, piece in _HEADERS[name]:
            if piece in headers[name].lower() and (name in _SURE_HEADERS or refused):
                return f"{maker} says so in {name}"
    return None


def _by_markup(case: Case) -> str | None:
    status = case.answer.status
    short = case.length < (_SHORT if status in _WALL_STATUSES else _TINY)
    if not case.is_html or not short or status in _GONE:
        return None
    markup = case.answer.body[:200_000].decode("latin-1").lower()
    for wall in BOT_WALLS:
        if _has_script(wall, markup):
            return f"the page is a challenge of {wall.maker}"
    return None


def _has_script(wall: Wall, markup: str) -> bool:
    return any(sign in markup for sign in wall.scripts)


def _by_title(case: Case) -> str | None:
    if case.answer.status in _GONE or case.length > _SHORT:
        return None
    title = case.page.title.strip(" .…!").lower()
    refused = case.answer.status in _WALL_STATUSES or case.length < _TINY
    if title in WALL_TITLES or (refused and any(name in _WALL_NAMES for name in case.names)):
        return f"its title is “{case.page.title[:60]}”"
    return None


def _by_words(case: Case) -> str | None:
    """A short page that speaks of proving to be a person, and has the means to ask for it."""
    if not case.is_html or case.length > 2 * _TINY or case.answer.status in _GONE:
        return None
    page = case.page
    aside = fold(page.no_script)
    said = list(_WALL_WORDS.all_in(f"{case.folded} | {aside}", case.words | set(aside.split())))
    markup = "\n".join((*page.sources, *page.ids, page.scripts[:20_000])).lower()
    captcha = any(sign in markup for sign in CAPTCHAS)
    if captcha and page.fields < 2 and (said or case.length < 300):
        return "the page is a captcha"
    if said and (len(said) > 1 or case.answer.status in _WALL_STATUSES):
        return f"it says “{said[0]}”"
    if said and page.script_count and case.length < _TINY:
        return f"it says “{said[0]}”"
    if case.length < 200 and _JS_CHALLENGE.search(page.scripts):
        return "its script sets a cookie and asks again"
    return None


def is_login(case: Case) -> Finding | None:
    """A login where the page was."""
    page, end = case.page, case.end
    led = _led_to(case, LOGIN_SEGMENTS)
    asks = page.passwords > 0 or any(name in _LOGIN_TITLES for name in case.names)
    if led and (asks or led in _PLAIN_LOGIN) and case.length < 4 * _SHORT:
        return Finding(Reason.LOGIN, f"it leads to {end.path[:80]}, which asks for a login", 0.9)
    titled = any(name in _LOGIN_TITLES for name in case.names)
    if (
        case.is_html
        and case.length < _TINY
        and (words := _LOGIN_WORDS.first_in(case.seen, case.words))
    ):
        return Finding(Reason.LOGIN, f"it says “{words}”", 0.8)
    if not titled or not page.passwords or case.length >= _SHORT:
        return None
    if not _segments(case.start) & LOGIN_SEGMENTS:
        return Finding(Reason.LOGIN, f"the page “{page.title[:60]}” asks for a password", 0.85)
    return None


def is_consent(case: Case) -> Finding | None:
    """A page that asks for consent where the page was; a banner on the page is none."""
    led = _led_to(case, CONSENT_SEGMENTS)
    if led and case.length < 4 * _SHORT:
        return Finding(Reason.CONSENT, f"it leads to {case.end.shown[:80]}", 0.9)
    if not case.is_html or case.length > _SHORT:
        return None
    if any(name.startswith(_CONSENT_TITLES) for name in case.names):
        return Finding(Reason.CONSENT, f"its title is “{case.page.title[:60]}”", 0.85)
    said = list(_CONSENT_WORDS.all_in(case.folded, case.words))
    if said and (len(said) > 1 or case.page.main_length < 300) and case.length < 900:
        return Finding(Reason.CONSENT, f"it says “{said[0]}”", 0.7)
    return None


def is_for_subscribers(case: Case) -> Finding | None:
    """A teaser and the words that ask for a subscription."""
    if not case.is_html or case.length > 2 * _SHORT:
        return None
    words = _PAYWALL_WORDS.first_in(case.folded, case.words)
    if not words and case.length < _TEASER:
        words = _PAYWALL_HINTS.first_in(case.folded, case.words)
    if words:
        return Finding(Reason.PAYWALL, f"it says “{words}”", 0.8)
    if _FREE.search(case.page.scripts) and case.length < _SHORT:
        return Finding(Reason.PAYWALL, "it says of itself that it is not free", 0.7)
    return None


def is_withheld_here(case: Case) -> Finding | None:
    """A page that is not shown in this region, whatever its status."""
    if case.length > _SHORT:
        return None
    if words := _REGION_WORDS.first_in(case.folded, case.words):
        return Finding(Reason.REGION, f"it says “{words}”", 0.85)
    return None


def _led_to(case: Case, signs: frozenset[str]) -> str | None:
    """Return the sign in the address to which a redirect led, if the cited one has none."""
    if not case.visit.redirects:
        return None
    own = _segments(case.start)
    for segment in sorted(_segments(case.end) - own):
        if segment in signs:
            return segment
    return None


def _segments(address: Address) -> set[str]:
    path = {_ENDING.sub("", part).lower() for part in address.path.split("/") if part}
    return path | set(address.host.split("."))
