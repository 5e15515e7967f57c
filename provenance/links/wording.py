"""Rules on what a page says of itself: that there is no such page, or no longer."""

import re
from typing import Final

from provenance.lexicon.link_pages import NOT_FOUND_TITLES, NOT_FOUND_WORDS, WITHDRAWN_WORDS
from provenance.links.case import Case, Finding
from provenance.links.page import Page
from provenance.links.phrases import Phrases
from provenance.links.sniffing import Kind
from provenance.links.words import fold
from provenance.model import Reason

_SHORT: Final = 800
_BRIEF: Final = 1200
_LONG: Final = 2500
_OPENING: Final = 2500
_ENOUGH: Final = 3
_TINY: Final = 350
_LONGEST_PHRASE: Final = 12
_THING = r"(?:page|article|story|content|document|file|post|url|link|address)"
_LOST = r"(?:not|cannot|cant|couldnt|doesnt|isnt|wasnt|no longer|never|nowhere)"
_FOUND = r"(?:found|exists?|available|here|there|located)"
_PHRASE = re.compile(
    rf"^(?:\w+ ){{0,4}}{_THING} (?:\w+ ){{0,6}}{_LOST} (?:\w+ ){{0,3}}{_FOUND}"
    r"(?: on (?:this|our|the) (?:server|site|website))?$"
    r"|^(?:\w+ ){0,4}(?:cannot|cant|couldnt|could not|unable to) (?:find|locate) (?:\w+ ){0,3}"
    rf"{_THING}\b"
)
_PLAINLY = re.compile(
    r"\b(?:not found|no such|nosuchkey|nosuchbucket|blobnotfound|status(?:code| code)? 404|"
    r"cannot get)\b"
)
_FEW_WORDS: Final = 400
_SENTENCES = re.compile(r"[\n.!?…]+")
_VAGUE: Final = frozenset(
    {"gone", "not found", "nothing here", "nothing found", "video unavailable"}
)
"""Lines that stand on live pages too: for an empty list, a film that is not shown."""
_BESIDE: Final = 3
_CLASS = re.compile(
    r"\b(?:error-?_?404|page-?_?404|http-?_?404|is-404|404-page|page-?not-?found)\b", re.IGNORECASE
)
_TITLES: Final = frozenset(map(fold, NOT_FOUND_TITLES))
_WORDS: Final = Phrases(NOT_FOUND_WORDS)
_WITHDRAWN: Final = Phrases(WITHDRAWN_WORDS)


def says_not_found(case: Case) -> Finding | None:
    """Its title or heading is the phrase itself, and the rest agrees."""
    if case.visit.kind is Kind.TEXT:
        return _says_plainly(case)
    if not case.is_html:
        return None
    weight, words = weigh(case)
    if weight < _ENOUGH:
        return None
    return Finding(Reason.NOT_FOUND_WORDING, f"it says “{words}”", min(0.97, 0.6 + weight / 15))


def _says_plainly(case: Case) -> Finding | None:
    said = case.folded
    if len(said) < _FEW_WORDS and (said in _TITLES or _PLAINLY.search(said[:80])):
        return Finding(Reason.NOT_FOUND_WORDING, f"it says “{said[:80]}”", 0.85)
    return None


def weigh(case: Case) -> tuple[int, str]:
    """Add up what speaks for a page that says "not found", and what it says.

    A page about such pages has them in its address too, or much else to say.
    """
    page = case.page
    titled = next((name for name in _title_pieces(case) if _is_phrase(name)), "")
    headed = next((name for name in case.headings if _is_phrase(name)), "")
    said = _WORDS.first_in(case.folded[:_OPENING], case.words)
    marked = _marked(page)
    alone = "" if titled or headed else _stands_alone(case)
    phrase = titled or headed or said or marked or alone
    if not phrase:
        return 0, ""
    weight = (
        2 * bool(alone)
        + 2 * bool(marked)
        + 2 * bool(titled)
        + 2 * bool(headed)
        + bool(said)
        + (case.length < _SHORT)
    )
    weight += "noindex" in page.metas.get("robots", "").lower()
    if said and case.length < _TINY:
        weight += 1
    if not (titled or headed) and case.length > _SHORT:
        weight -= 2
    if case.length > _LONG and page.main_length > _LONG:
        weight -= 2
    if _announced(case, titled or headed) and case.length > _SHORT // 2:
        weight -= 3
    return weight, phrase


def _is_phrase(name: str) -> bool:
    """Say whether a title or heading is nothing but the phrase, in one of its many forms."""
    if name in _TITLES:
        return True
    return len(name.split()) <= _LONGEST_PHRASE and _PHRASE.search(name) is not None


def _stands_alone(case: Case) -> str:
    """Return the phrase where it is a line or sentence of its own on a page with little else."""
    if case.length >= _TINY:
        return ""
    pieces = map(fold, _SENTENCES.split(case.page.text))
    return next((each for each in pieces if each not in _VAGUE and _is_phrase(each)), "")


def _names(name: str, words: str) -> bool:
    """Say whether a title or heading is these words, with little beside them."""
    return words in name and len(name.split()) <= len(words.split()) + _BESIDE


def _marked(page: Page) -> str:
    """Return what a page says of its status to programs only."""
    status = page.metas.get("prerender-status-code", "")
    if status in {"404", "410"}:
        return f"prerender-status-code {status}"
    found = _CLASS.search(page.body_class) or next(
        filter(None, map(_CLASS.fullmatch, page.ids)), None
    )
    return found[0] if found else ""


def _title_pieces(case: Case) -> tuple[str, ...]:
    pieces = tuple(name for name in case.names if name not in case.headings or name in case.title)
    if not _is_short(case):
        return pieces
    after_colon = tuple(fold(piece) for piece in case.page.title.split(": "))
    return (*pieces, *after_colon, fold(case.page.metas.get("og:title", "")))


def _is_short(case: Case) -> bool:
    """Say whether a title may be split at its colon: only the title of a short page."""
    return case.length < _SHORT


def _announced(case: Case, phrase: str) -> bool:
    """Say whether the address has the words itself: such a page was cited."""
    cited = set(fold(re.sub(r"[-_./]", " ", case.start.target)).split())
    words = set(phrase.split()) - {"the", "page", "this", "error"}
    return bool(words) and words <= cited


def says_withdrawn(case: Case) -> Finding | None:
    """It says that the article was removed, and has little else to say."""
    if not case.is_html or case.length > _LONG:
        return None
    for words in _WITHDRAWN.all_in(case.folded, case.words):
        if case.length < _BRIEF or any(_names(name, words) for name in case.names):
            return Finding(Reason.WITHDRAWN, f"it says “{words}”", 0.85)
    return None
