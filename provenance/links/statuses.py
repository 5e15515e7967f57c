"""Rules on what came, before anybody reads it: no answer, or a status that says it all."""

from typing import Final

from provenance.links.case import Case, Finding
from provenance.links.sniffing import Kind
from provenance.model import Reason

_KNOWN: Final = {
    401: Reason.LOGIN,
    402: Reason.PAYWALL,
    403: Reason.FORBIDDEN,
    404: Reason.NOT_FOUND,
    407: Reason.LOGIN,
    408: Reason.TIMEOUT,
    410: Reason.GONE,
    429: Reason.RATE_LIMITED,
    451: Reason.LEGAL,
}
_REFUSALS: Final = frozenset({405, 406, 418, 420, 423, 425, 430, 444, 460, 463, 493, 498, 499, 999})
"""Refusals that say nothing of the page; some are those of firewalls, 999 is LinkedIn's."""
_CONFIDENCE: Final = {404: 0.95, 410: 0.98, 400: 0.6}


def came_to_nothing(case: Case) -> Finding | None:
    """Nothing was answered, or the way could not be gone to its end."""
    trouble = case.visit.trouble
    if trouble is None:
        return None
    return Finding(trouble.reason, trouble.evidence, 0.9)


def put_off(case: Case) -> Finding | None:
    """The server named a time that is too late for us."""
    if not (later := case.visit.last.deferred):
        return None
    return Finding(Reason.DEFERRED, f"status {case.answer.status}, and {later}", 0.9)


def says_status(case: Case) -> Finding | None:
    """The status settles it."""
    status = case.answer.status
    if 200 <= status < 300:
        return None
    evidence = f"status {status}"
    if status in _KNOWN:
        return Finding(_KNOWN[status], evidence, _CONFIDENCE.get(status, 0.9))
    if status in _REFUSALS:
        return Finding(Reason.REFUSED, evidence, 0.7)
    if 300 <= status < 400:
        return _says_redirect(case, evidence)
    if 400 <= status < 500:
        return Finding(Reason.BAD_REQUEST, evidence, _CONFIDENCE.get(status, 0.6))
    if status in {525, 526}:
        return Finding(Reason.TLS_FAILED, f"{evidence}: the proxy does not trust its server", 0.8)
    if 500 <= status < 600:
        return Finding(Reason.SERVER_ERROR, evidence, 0.9)
    return Finding(Reason.ODD_STATUS, evidence, 0.5)


def _says_redirect(case: Case, evidence: str) -> Finding | None:
    """A redirect without an address: browsers show what came with it."""
    if case.answer.status in {304, 305, 306}:
        return Finding(Reason.ODD_STATUS, evidence, 0.5)
    if case.is_html and case.length > 400 and not case.answer.headers.get("location"):
        return None
    return Finding(Reason.BROKEN_REDIRECT, f"{evidence} without an address to go to", 0.85)


def is_empty(case: Case) -> Finding | None:
    """All went well, and there is nothing to see."""
    page, answer = case.page, case.answer
    if case.visit.kind is Kind.NOTHING:
        if answer.cut or answer.broken:
            return Finding(Reason.ANSWERS, "what could be read of its body is blank", 0.5)
        return Finding(Reason.EMPTY_PAGE, f"status {answer.status} without a body", 0.8)
    has_something = page.images or page.frames or page.sources or page.script_count or page.cut
    if case.is_html and not case.length and not has_something:
        return Finding(Reason.EMPTY_PAGE, "the page has no words and no pictures", 0.8)
    return None
