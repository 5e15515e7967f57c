"""Rules on what the page is cited for: the quotation, or the title of the work."""

from typing import Final

from provenance.lexicon.link_pages import NOT_FOUND_TITLES
from provenance.links.case import Case, Finding
from provenance.links.sniffing import Kind
from provenance.links.words import fold, has_weight, squeeze, without_spaces
from provenance.model import Reason

_MOST_OF: Final = 0.75
_NEARLY_NONE: Final = 0.4
_COMMON: Final = frozenset(
    {
        "with", "from", "that", "this", "have", "will", "after", "over", "into", "about", "says",
        "more", "than", "their", "they", "what", "when", "which", "were", "been", "before", "under",
        "report", "news", "article", "page",
    }
)  # fmt: skip
_SHORT_WORD: Final = 3


def has_the_quote(case: Case) -> Finding | None:
    """The words cited stand on the page: that settles the rest."""
    if case.quote.state != "found" or not case.quote.weighty:
        return None
    evidence = "the words cited stand on the page"
    status = case.answer.status
    if status >= 400:
        return Finding(Reason.QUOTE_FOUND, f"{evidence}, though its status is {status}", 0.8)
    return Finding(Reason.QUOTE_FOUND, evidence, 0.98)


def has_the_title(case: Case) -> Finding | None:
    """The page calls itself as the citation does."""
    cited = fold(case.target.title or "")
    if not cited or not has_weight(cited) or case.target.quote or case.answer.status >= 300:
        return None
    if case.visit.redirects and len(cited.split()) < 3 and not without_spaces(cited):
        return None  # the name of a site stands on each of its pages
    if cited not in NOT_FOUND_TITLES and any(name in NOT_FOUND_TITLES for name in case.names):
        return None
    metas = (case.page.metas.get(name, "") for name in ("og:title", "twitter:title"))
    for name in (*case.names, *map(fold, metas)):
        if is_same_title(cited, name):
            return Finding(Reason.TITLE_FOUND, "the page bears the title cited", 0.95)
    if case.visit.kind in {Kind.PDF, Kind.TEXT} and squeeze(cited) in squeeze(case.folded):
        return Finding(Reason.TITLE_FOUND, "the title cited stands in the document", 0.9)
    return None


def is_same_title(cited: str, named: str) -> bool:
    """Say whether two folded titles are one, though one may be longer than the other."""
    if not named:
        return False
    short, long = sorted((squeeze(cited), squeeze(named)), key=len)
    if short in long and len(short) >= 0.6 * len(squeeze(cited)) and has_weight(short):
        return True
    words, others = set(cited.split()), set(named.split())
    return len(words) >= 3 and len(words & others) >= _MOST_OF * len(words)


def lacks_the_quote(case: Case) -> Finding | None:
    """The page answers without the words cited, or with others in their place."""
    comparison = case.quote
    if not case.target.quote or comparison.state in {"unchecked", "found"}:
        return None
    if comparison.state == "altered":
        return Finding(Reason.QUOTE_ALTERED, comparison.difference, 0.85)
    if (why := _unsearchable(case)) is not None:
        return Finding(Reason.ANSWERS, f"the words cited could not be looked for: {why}", 0.5)
    confidence = 0.85 if comparison.weighty else 0.5
    return Finding(Reason.QUOTE_MISSING, "the words cited do not stand on the page", confidence)


def _unsearchable(case: Case) -> str | None:
    """Say why not finding words proves nothing here, if it does not."""
    kind, page = case.visit.kind, case.page
    if kind in {Kind.PDF, Kind.OTHER, Kind.NOTHING}:
        return "this kind of document is not read"
    if page.cut or case.answer.cut or case.answer.broken:
        return "only a part of the page was read"
    if page.frames and case.length < 400:
        return "the page shows others in frames"
    return None


def lacks_the_title(case: Case) -> Finding | None:
    """Hardly a word of the title cited stands anywhere on the page."""
    cited = fold(case.target.title or "")
    if case.target.quote or not has_weight(cited) or not case.is_html or case.length < 150:
        return None
    if _unsearchable(case) is not None:
        return None
    text = f" {case.folded} "
    if without_spaces(cited):
        dense, page = squeeze(cited), squeeze(case.folded)
        pairs = {dense[at : at + 2] for at in range(len(dense) - 1)}
        share = sum(pair in page for pair in pairs) / max(1, len(pairs))
    else:
        words = {word for word in cited.split() if len(word) > _SHORT_WORD} - _COMMON
        if len(words) < 3:
            return None
        head = {word for name in case.names for word in name.split()}
        if len(words & head) * 3 >= len(words):
            return None
        share = sum(f" {word}" in text for word in words) / len(words)
    if share > _NEARLY_NONE:
        return None
    return Finding(
        Reason.TITLE_MISSING, f"the page is “{case.page.title[:80]}”, not the work cited", 0.7
    )
