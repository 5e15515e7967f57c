"""Rules of the last resort: a page like any other there, an empty shell, a lost anchor."""

import re
from typing import Final
from urllib.parse import unquote, urljoin

from provenance.links.case import Case, Finding
from provenance.links.leading import name_words
from provenance.links.quoting import compare_folded
from provenance.links.sibling import alike, echoes_of
from provenance.links.wording import weigh
from provenance.links.words import fold
from provenance.model import Reason

_SHELL: Final = 250
_ARTICLE: Final = 1200
_ROOTS: Final = frozenset({"root", "app", "__next", "__nuxt", "___gatsby", "svelte", "q-app"})
_NEEDS = re.compile(r"(?:enable|requires?|need|activate|turn on) .{0,30}javascript", re.IGNORECASE)
_TEXT_FRAGMENT = re.compile(r":~:text=(.*)$")
_ROUTE = re.compile(r"[!/]|:~:|=|^\.")


def is_a_shell(case: Case) -> Finding | None:
    """A page without words until its scripts have run: nothing can be said of its content."""
    page = case.page
    if not case.is_html or case.length > _SHELL or not page.script_count:
        return None
    rooted = bool(page.ids & _ROOTS) or _NEEDS.search(page.no_script) is not None
    if not rooted and case.length > 40:
        return None
    if case.target.quote is None and _names_itself(case):
        return None
    sibling = case.sibling if case.target.quote is None else None
    if sibling is not None and not sibling.answers:
        return None  # its server tells pages that exist from others
    return Finding(Reason.NEEDS_SCRIPT, "its words come only when its scripts have run", 0.7)


def is_like_a_random_page(case: Case) -> Finding | None:
    """An address beside it that cannot exist brings the same page."""
    if not case.is_html or case.page.frames or not _is_suspicious(case):
        return None
    sibling = case.sibling
    if sibling is None or not sibling.answers or sibling.title is None:
        return None
    evidence = f"{sibling.address.shown[:120]} brings the same"
    if case.visit.redirects and sibling.redirects and sibling.end.sent == case.end.sent:
        return Finding(Reason.LIKE_A_RANDOM_PAGE, evidence, 0.9)
    if alike(case.page, sibling, echoes_of(case.end) | echoes_of(case.start)):
        return Finding(Reason.LIKE_A_RANDOM_PAGE, evidence, 0.9)
    return None


def _is_suspicious(case: Case) -> bool:
    """Say whether a page shows no sign of being the one that was asked for."""
    if case.start.target in {"/", ""} or case.visit.permanent:
        return False
    return weigh(case)[0] > 0 or not (_names_itself(case) or _is_an_article(case))


def _names_itself(case: Case) -> bool:
    """Say whether the page's title, headings or its own address have the words of the address."""
    page = case.page
    for own in (page.canonical, page.metas.get("og:url", "")):
        if own and urljoin(case.end.sent, own).split("#")[0].rstrip("/") == case.end.sent.rstrip(
            "/"
        ):
            return True
    names = name_words(case.start)
    if case.end.target != case.start.target:
        names |= name_words(case.end)
    titled = {word for name in case.names for word in name.split()}
    titled |= set(fold(page.metas.get("og:title", "")).split())
    return bool(names & titled)


def _is_an_article(case: Case) -> bool:
    page = case.page
    marked = page.articles == 1 or page.metas.get("og:type", "").lower().startswith("article")
    dated = any("published" in name or name.endswith("date") for name in page.metas)
    return (marked or dated) and page.main_length > _ARTICLE


def lacks_the_fragment(case: Case) -> Finding | None:
    """The place that the address points at is not on the page."""
    fragment = case.start.fragment
    if not fragment or not case.is_html or case.page.cut:
        return None
    if (text := _TEXT_FRAGMENT.search(fragment)) is not None:
        return _lacks_the_text(case, text[1])
    name = unquote(fragment)
    if name.lower() == "top" or _ROUTE.search(name) or not case.page.ids:
        return None
    ids = case.page.ids
    if {name, fragment, f"user-content-{name}"} & ids:
        return None
    if name.casefold() in map(str.casefold, ids):
        return None  # not for a browser, but for a reader
    if re.fullmatch(r"L\d+(?:-L?\d+)?", name) or case.length < _SHELL:
        return None  # lines of source code; a page that its scripts fill
    return Finding(Reason.FRAGMENT_MISSING, f"the page has no #{name[:60]}", 0.6)


def _lacks_the_text(case: Case, directive: str) -> Finding | None:
    """Look for a text fragment, as https://wicg.github.io/scroll-to-text-fragment/ has it."""
    first = directive.split("&text=")[0]
    pieces = [unquote(piece) for piece in first.split(",")]
    said = [piece for piece in pieces if not (piece.endswith("-") or piece.startswith("-"))]
    if not said or all(compare_folded(piece, case.folded).state == "found" for piece in said):
        return None
    return Finding(Reason.FRAGMENT_MISSING, f"the page has no words “{said[0][:80]}”", 0.7)
