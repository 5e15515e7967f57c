"""Rules on where an address leads: home, to a section, to an error; to a page for a document."""

import re
from typing import Final

from provenance.lexicon.link_pages import SHORTENERS
from provenance.links.address import Address, tells
from provenance.links.case import Case, Finding
from provenance.links.domains import domain_of
from provenance.links.words import fold
from provenance.model import Reason

_ERROR_NAME = re.compile(
    r"(?:error[-_]?)?(?:404|410|not[-_]?found|page[-_]?not[-_]?found|missing|gone|no[-_]?page)"
    r"(?:[-_]?(?:error|page))?|errors?|error[-_]?page|page[-_]?(?:missing|error)|notfound404|"
    r"pagina-no-encontrada|page-introuvable|seite-nicht-gefunden|fehler|erreur|404error",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|default|home|main|welcome|start|homepage)"
    r"(?:\.\w{2,5})?/?)?",
    re.IGNORECASE,
)
_TAILS: Final = frozenset(
    {"amp", "print", "printable", "index", "default", "mobile", "m", "full", "view", "html", "pdf",
     "download", "comments", "share", "single", "all"}
)  # fmt: skip
_ENDING = re.compile(r"\.\w{2,5}$")
_BREAKS = re.compile(r"[-_+.]|%20")
_PAGED = re.compile(r"(?:page|p)?-?\d{1,3}", re.IGNORECASE)
_DATE = re.compile(r"(?:19|20)\d\d|\d{1,2}|[a-z]{3}", re.IGNORECASE)
_DOCUMENTS: Final = frozenset(
    {".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".csv", ".zip",
     ".epub", ".rtf", ".ps", ".djvu"}
)  # fmt: skip
_EMPTY: Final = frozenset(
    {"the", "and", "for", "www", "of", "in", "on", "to", "a", "an", "is", "en"}
)
_SEARCHES: Final = frozenset(
    {"search", "suche", "recherche", "buscar", "busqueda", "cerca", "zoeken", "sitemap"}
)
_VIEWERS: Final = ("/blob/", "/viewer", "/view/", "/wiki/", "file:", "/reader/", "/embed")


def leads_to_error_page(case: Case) -> Finding | None:
    """A redirect to a page that is named after an error."""
    if not case.visit.redirects:
        return None
    segments = _segments(case.end.path)
    named = bool(segments) and _ERROR_NAME.fullmatch(_stem(segments[-1])) is not None
    asked = re.search(
        r"(?:^|&)(?:aspxerrorpath|error|err|status|code)=(?:/|404|not)", case.end.query
    )
    own = _segments(case.start.path)
    if (named and (not own or _stem(own[-1]) != _stem(segments[-1]))) or (
        asked and asked[0] not in case.start.query
    ):
        return Finding(Reason.TO_ERROR_PAGE, f"it leads to {case.end.shown[:100]}", 0.95)
    return None


def leads_home(case: Case) -> Finding | None:
    """A redirect from a page to a home page."""
    start, end = case.start, case.end
    if not case.visit.redirects or not _is_home(end) or _is_home(start):
        return None
    if domain_of(start.host) in SHORTENERS or start.host in SHORTENERS:
        return None
    if _keeps_the_page(case):
        return None
    evidence = f"it leads to the home page {end.origin}"
    if _is_deep(start):
        return Finding(Reason.TO_HOME, evidence, 0.9)
    if _sibling_goes_there(case):
        return Finding(Reason.TO_HOME, f"{evidence}, as a made-up address does", 0.95)
    return None


def leads_to_section(case: Case) -> Finding | None:
    """A redirect from a page to what it stood under, or to where all addresses lead."""
    start, end = case.start, case.end
    if (
        not case.visit.redirects
        or start.path.rstrip("/") == end.path.rstrip("/")
        or _is_home(start)
    ):
        return None
    evidence = f"it leads to {end.path[:80]}"
    if _is_search(end) and not _is_search(start):
        return Finding(Reason.TO_SECTION, f"{evidence}, a search", 0.85)
    if _keeps_the_page(case):
        return None
    if _is_section_of(end, start):
        return Finding(Reason.TO_SECTION, f"{evidence}, the section of the page", 0.85)
    if _loses_the_name(case) and _sibling_goes_there(case):
        return Finding(Reason.TO_SECTION, f"{evidence}, as a made-up address does", 0.95)
    return None


def became_a_page(case: Case) -> Finding | None:
    """HTML, where the address names a document of another kind."""
    path = case.start.path.lower()
    base = path.rpartition("/")[2]
    suffix = "." + base.rpartition(".")[2]
    if case.visit.redirects and _keeps_the_page(case):
        return None  # the page of the document
    if not case.is_html or suffix not in _DOCUMENTS or any(sign in path for sign in _VIEWERS):
        return None
    if b"<" not in case.answer.body:
        return None  # the document itself, under the name of a page
    shown = (*case.page.sources, *case.page.links)
    if any(base in other.lower() or suffix in other.lower() for other in shown):
        return None  # a page that shows or offers the document
    return Finding(Reason.NOT_A_DOCUMENT, f"a web page came where a {suffix} was cited", 0.85)


def _is_search(address: Address) -> bool:
    segments = _segments(address.path)
    return bool(segments) and _stem(segments[-1]).lower() in _SEARCHES


def _is_home(address: Address) -> bool:
    return _HOME.fullmatch(address.path) is not None and not tells(address.query)


def _is_deep(address: Address) -> bool:
    """Say whether an address names a page of its own: a path of two, a slug, a number, a file."""
    segments = _segments(address.path)
    if len(segments) > 1 or tells(address.query):
        return True
    return bool(segments) and bool(re.search(r"-.*-|_.*_|\d{3}|\.\w{2,5}$", segments[-1]))


def _is_section_of(end: Address, start: Address) -> bool:
    """Say whether `end` is a generic directory above `start`."""
    above, whole = _segments(end.path), _segments(start.path)
    if above and _stem(above[-1]).lower() in {"index", "default", "home"}:
        above.pop()
    if not above or len(above) >= len(whole) or whole[: len(above)] != above:
        return False
    rest = whole[len(above) :]
    if all(_stem(part).lower() in _TAILS or _PAGED.fullmatch(part) for part in rest):
        return False
    return _is_generic(above[-1])


def _is_generic(segment: str) -> bool:
    """Say whether a segment names a section: a plain word or a date, no slug and no number."""
    if _DATE.fullmatch(segment):
        return True
    return segment.count("-") < 2 and not re.search(r"\d{3}|\.\w{2,5}$", segment)


def _keeps_the_page(case: Case) -> bool:
    """Say whether the name of the page cited stands in the new address or on the new page."""
    names = name_words(case.start)
    if not names:
        return False
    there = set(fold(re.sub(r"[-_./=&?]", " ", case.end.target)).split())
    there |= set(re.split(r"[.-]", case.end.host)) if case.end.host != case.start.host else set()
    if names <= there:
        return True
    titled = {word for name in case.names for word in name.split()}
    return len(names & (titled | there)) >= max(1, 0.7 * len(names))


def _loses_the_name(case: Case) -> bool:
    return len(_segments(case.end.path)) <= len(_segments(case.start.path))


def _sibling_goes_there(case: Case) -> bool:
    sibling = case.sibling
    return (
        sibling is not None
        and sibling.redirects > 0
        and sibling.end.sent == case.end.sent
        and sibling.answers
    )


def name_words(address: Address) -> set[str]:
    """Return the words that name a page in its address: those of its last segment and query."""
    segments = _segments(address.path)
    last = _stem(segments[-1]) if segments else ""
    if len(segments) > 1 and last.lower() in {"index", "default"}:
        last = segments[-2]
    values = " ".join(part.partition("=")[2] for part in address.query.split("&"))
    words = fold(_BREAKS.sub(" ", f"{last} {values}")).split()
    return {word for word in words if len(word) > 1 and word not in _EMPTY}


def _segments(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment]


def _stem(segment: str) -> str:
    return _ENDING.sub("", segment)
