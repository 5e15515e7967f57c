"""What kind of work a citation names: rules by container, title, address; the first answer wins."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from provenance.citations.draft import Draft
from provenance.lexicon import kind_words
from provenance.lexicon.containers import (
    IMAGE_SERVICES,
    JOURNAL_WORDS,
    NEWS_WORDS,
    PLATFORM_DOMAINS,
    PLATFORMS,
    PUBLISHER_WORDS,
    REPORT_WORDS,
    SPEECH_CHANNELS,
    WEB_WORDS,
)
from provenance.lexicon.outlets import NEWS_KINDS, is_news_outlet, outlets_by_domain
from provenance.model import WorkKind
from provenance.text.names import is_organisation
from provenance.text.urls import registrable_domain

Rule = Callable[[Draft], WorkKind | None]

_POSTED = re.compile(
    r"\b(?:Facebook|Twitter|Telegram|Instagram|VKontakte|VK|YouTube|TikTok|LinkedIn)\s"
    r"(?:post|tweet|video|channel|page|profile|account|group|story|message)s?\b"
)
_PAPERS = re.compile(
    r"(?:Working|Discussion|Policy|Research|Occasional) (?:Papers?|Briefs?)$"
    r"|^(?:Notes?|Études?|Cahiers?) de l[’']"
)
_REFERENCE = ("encyclop", "encyklop", "enzyklop", "enciclop", "энциклопед", "lexikon", "dictionar")
_COPIED = re.compile(r"(?<=.{20}/)https?://\S+$")
"""The address that an archived copy is of stands inside its own."""
_SITE = re.compile(rf"blog$|^موقع\s|(?:{'|'.join(IMAGE_SERVICES)})", re.IGNORECASE)
"""`Revierblog`, `Sentinel Hub EO Browser`."""
_DOMAIN = re.compile(r"\.[a-z]{2,4}$")
_WORDS = re.compile(r"[^\W\d_][\w’'-]*|\.\w+$")
_TITLED: Final[tuple[tuple[WorkKind, re.Pattern[str]], ...]] = tuple(
    (kind, re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE))
    for kind, words in kind_words.TITLE_WORDS
)


def kind_of(draft: Draft) -> WorkKind:
    """Return the kind of the work that `draft` names."""
    return next((kind for rule in RULES if (kind := rule(draft))), "web")


def known(draft: Draft) -> WorkKind | None:
    """The grammar knows it: a case, an interview, a letter."""
    return draft.kind


def on_a_platform(draft: Draft) -> WorkKind | None:
    """Twitter, Telegram, YouTube: by name or by address."""
    container = (draft.get("container") or "").casefold()
    if container in PLATFORMS:
        return "social"
    if not container and _domain(draft) in PLATFORM_DOMAINS:
        return "social"
    if not container and _POSTED.search(draft.get("title") or ""):
        return "social"
    return None


def work_of_reference(draft: Draft) -> WorkKind | None:
    """An encyclopaedia or a dictionary: a book in print, a site on the web."""
    words = _container_words(draft)
    if not any(word.startswith(_REFERENCE) for word in words):
        return None
    return "web" if draft.has("url") or draft.has("accessed") else "book"


def broadcast(draft: Draft) -> WorkKind | None:
    """An episode of a programme: `Season 2. Episode 4`."""
    return "web" if "episode" in draft.hints else None


def in_parliament(draft: Draft) -> WorkKind | None:
    """Hansard: volumes, but speeches; a channel that shows parliaments."""
    if (draft.get("container") or "").casefold() in SPEECH_CHANNELS:
        return "speech"
    words = " ".join((*draft.authors(), draft.get("title") or "", draft.get("container") or ""))
    return "speech" if "hansard" in words.casefold() else None


def in_a_journal(draft: Draft) -> WorkKind | None:
    """A volume or an issue, or a name like "Journal of"."""
    if draft.hints & {"chapter", "book"} and not draft.has("issue"):
        return None
    if len(draft.get("date") or "") == 10 and _is_newspaper(draft.get("container")):
        return "news"
    if _PAPERS.search(draft.get("container") or "") or _is_report_of_a_body(draft):
        return "report"
    if draft.has("container") and (draft.has("volume") or draft.has("issue")):
        return "journal"
    words = _container_words(draft)
    named_so = words & JOURNAL_WORDS and not _is_newspaper(draft.get("container"))
    named_so = named_so and "report" not in draft.hints
    dated_to_a_day = len(draft.get("date") or "") == 10
    return "journal" if named_so and (draft.has("pages") or not dated_to_a_day) else None


def in_a_newspaper(draft: Draft) -> WorkKind | None:
    """A newspaper, an agency, a broadcaster, by its name; in place of an author too."""
    if "chapter" in draft.hints and not is_news_outlet(draft.get("container") or ""):
        return None
    if _is_newspaper(draft.get("container")):
        return "news"
    if not draft.has("container") and any(_is_newspaper(name) for name in draft.authors()):
        return "news"
    return None


def by_its_title(draft: Draft) -> WorkKind | None:
    """`Letter dated`, `Press Briefing`, `Annual Report`, `Resolution`."""
    title = draft.get("title") or ""
    if "press-release" in draft.hints:
        return "web"
    if "report" in draft.hints:
        return "report"
    if "letter" in draft.hints:
        return "letter"
    for kind, pattern in _TITLED:
        if pattern.search(title):
            return kind
    return None


def printed_book(draft: Draft) -> WorkKind | None:
    """A place and a publisher, a chapter, an ISBN."""
    if draft.hints & {"chapter", "book", "imprint"}:
        if draft.has("container") and not draft.has("publisher"):
            return "report"
        if "paper-number" in draft.hints:
            return "report"
        if "own-report" in draft.hints or ("chapter" not in draft.hints and _is_by_bodies(draft)):
            return "report"
        issuer = (draft.get("publisher") or draft.get("container") or "").casefold()
        words = _words_of(issuer)
        if draft.has("url") and words & REPORT_WORDS and not words & PUBLISHER_WORDS:
            return "report"
        return "book"
    words = _container_words(draft)
    return "book" if words & PUBLISHER_WORDS and not words & NEWS_WORDS else None


def on_the_web(draft: Draft) -> WorkKind | None:
    """A site, a firm, a blog; no container and no date."""
    words = _container_words(draft)
    container = (draft.get("container") or "").casefold()
    if words & WEB_WORDS or _DOMAIN.search(container) or _SITE.search(container):
        return "web"
    if not container:
        domain = _domain(draft) or ""
        outlet = outlets_by_domain().get(domain)
        if outlet and outlet.kind in NEWS_KINDS:
            return "news"
    return None


def by_its_issuer(draft: Draft) -> WorkKind | None:
    """A ministry, a think tank, a commission; a paper that a body numbered."""
    if _container_words(draft) & REPORT_WORDS or "paper-number" in draft.hints:
        return "report"
    alone = not draft.has("container") and draft.has("date") and _is_by_bodies(draft)
    page = draft.has("url") and len(draft.get("date") or "") == 10 and not draft.has("pages")
    return "report" if alone and not page else None


def dated_to_the_day(draft: Draft) -> WorkKind | None:
    """Some periodical that we do not know, with a whole date: a newspaper."""
    if draft.has("container") and len(draft.get("date") or "") == 10:
        publisher = draft.get("publisher") or ""
        site = is_organisation(publisher) and not is_news_outlet(publisher.casefold())
        return "web" if site else "news"
    return None


RULES: Final[tuple[Rule, ...]] = (
    known,
    on_a_platform,
    work_of_reference,
    broadcast,
    in_parliament,
    in_a_journal,
    in_a_newspaper,
    by_its_title,
    printed_book,
    on_the_web,
    by_its_issuer,
    dated_to_the_day,
)


def _is_report_of_a_body(draft: Draft) -> bool:
    """Say whether a report stands in the papers of a body: `Rapport final, Assemblée`."""
    container = draft.get("container") or ""
    if draft.has("issue") or _container_words(draft) & JOURNAL_WORDS:
        return False
    return is_organisation(container) and by_its_title(draft) == "report"


def _is_by_bodies(draft: Draft) -> bool:
    authors = draft.authors()
    return bool(authors) and all(map(is_organisation, authors))


def _container_words(draft: Draft) -> frozenset[str]:
    return _words_of(draft.get("container") or "")


@lru_cache(maxsize=64)
def _words_of(name: str) -> frozenset[str]:
    """Return the words of a name; one rule after the other asks for them."""
    return frozenset(map(str.casefold, _WORDS.findall(name)))


def _is_newspaper(name: str | None) -> bool:
    container = (name or "").casefold()
    if not container:
        return False
    outlet = outlets_by_domain().get(container)
    if is_news_outlet(container) or (outlet is not None and outlet.kind in NEWS_KINDS):
        return True
    words = _words_of(container)
    return bool(words & NEWS_WORDS) and "university" not in words


def _domain(draft: Draft) -> str | None:
    url = draft.get("url") or draft.get("archive_url")
    copied = _COPIED.search(url) if url else None
    return registrable_domain(copied[0] if copied else url) if url else None
