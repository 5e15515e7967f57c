"""What a capture shows, by the rules for live pages: error pages and walls get archived too."""

from collections.abc import Mapping
from typing import Final

from requests.structures import CaseInsensitiveDict

from provenance.links.address import parse
from provenance.links.archives.capture import Capture
from provenance.links.archives.opening import Sight
from provenance.links.case import Case
from provenance.links.charset import decode
from provenance.links.fetching import Answer
from provenance.links.judging import judge as judge_live
from provenance.links.page_parsing import read_page
from provenance.links.sniffing import Kind, kind_of
from provenance.links.trouble import Trouble
from provenance.links.visiting import Arrival, Visit
from provenance.links.words import fold
from provenance.model import MEANINGS, Reason, Target, Verdict

_LONGEST_REFRESH: Final = 5.0
_SHORT: Final = 1500
_SHOWN: Final = frozenset({Verdict.OK, Verdict.REDIRECTED, Verdict.DRIFTED})


def judge(answer: Answer, capture: Capture, target: Target) -> Sight:
    """Say whether a capture shows the page cited, and its words.

    The words cited settle it: a page that shows them is no error page, whatever else it says.
    """
    case = _case(answer, capture, target)
    if case is None:
        return Sight(capture, usable=False)
    reason = judge_live(case).reason
    usable = MEANINGS[reason].verdict in _SHOWN or reason is Reason.PAYWALL
    return Sight(
        capture,
        usable=usable and not _leads_on(case),
        quote=case.quote.state,
        titled=_bears_title(case, target),
    )


def _leads_on(case: Case) -> bool:
    refresh = case.page.refresh
    return (
        refresh is not None
        and refresh.seconds <= _LONGEST_REFRESH
        and case.quote.state != "found"
        and case.length < _SHORT
    )


def _case(answer: Answer, capture: Capture, target: Target) -> Case | None:
    """Make of a capture what a visit to the page would have been at its time."""
    try:
        address = parse(capture.original)
    except Trouble:
        return None
    answer = answer._replace(address=address, headers=_of_then(answer))
    kind = kind_of(answer)
    page = None
    if kind is Kind.HTML:
        page = read_page(decode(answer.body, answer.headers.get("content-type", "")))
    return Case(target, Visit(address, Arrival(answer, kind, page)))


def _of_then(answer: Answer) -> Mapping[str, str]:
    """Return the headers of the page as it was captured, as far as the archive tells them."""
    mark = "x-archive-orig-"
    now = {name.lower(): value for name, value in answer.headers.items()}
    then = {name[len(mark) :]: value for name, value in now.items() if name.startswith(mark)}
    return CaseInsensitiveDict({**now, **then})


def _bears_title(case: Case, target: Target) -> bool:
    title = fold(target.title or "")
    return bool(title) and any(title in name or name in title for name in case.names if name)
