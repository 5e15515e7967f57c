"""The order in which a visit is judged. The first rule that answers wins."""

from collections.abc import Callable
from typing import Final

from provenance.links import citing, comparing, leading, standing_in, statuses, walls, wording
from provenance.links.case import Case, Finding
from provenance.model import MEANINGS, Reason, Verdict

Rule = Callable[[Case], Finding | None]

RULES: Final[tuple[Rule, ...]] = (
    statuses.came_to_nothing,
    citing.has_the_quote,
    walls.is_bot_wall,
    statuses.put_off,
    walls.is_withheld_here,
    statuses.says_status,
    citing.has_the_title,
    walls.is_login,
    walls.is_consent,
    standing_in.is_parked,
    standing_in.is_hijacked,
    leading.leads_to_error_page,
    leading.leads_home,
    leading.leads_to_section,
    statuses.is_empty,
    standing_in.is_error_page,
    standing_in.is_out_of_order,
    leading.became_a_page,
    wording.says_not_found,
    wording.says_withdrawn,
    walls.is_for_subscribers,
    comparing.is_a_shell,
    citing.lacks_the_quote,
    citing.lacks_the_title,
    comparing.is_like_a_random_page,
    comparing.lacks_the_fragment,
)
"""What only a person's eye would see comes after what the server says, costly questions last."""


def judge(case: Case) -> Finding:
    """Say what a visit means for its target. A live page behind a permanent redirect has moved."""
    finding = next((found for rule in RULES if (found := rule(case)) is not None), None)
    if finding is None:
        finding = Finding(Reason.ANSWERS, f"status {case.answer.status}", 0.8)
    if MEANINGS[finding.reason].verdict is not Verdict.OK or not case.visit.redirects:
        return finding
    if case.end.sent == case.start.sent:
        return finding  # sent away and back, for a cookie
    if case.visit.permanent:
        moved = f"it has moved to {case.end.shown[:200]}; {finding.evidence}"
        return Finding(Reason.MOVED, moved, finding.confidence)
    if finding.reason is Reason.ANSWERS:
        led = f"it leads, for now, to {case.end.shown[:200]}"
        return Finding(Reason.TEMPORARY_REDIRECT, led, finding.confidence)
    return finding
