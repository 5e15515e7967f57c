"""How long a verdict holds before an address is asked again."""

from datetime import datetime, timedelta
from typing import Final

from provenance.model import LinkResult, Reason, StandingState, Verdict

_HOLDS: Final[dict[Verdict, timedelta]] = {
    Verdict.OK: timedelta(days=7),
    Verdict.REDIRECTED: timedelta(days=7),
    Verdict.DRIFTED: timedelta(days=3),
    Verdict.SOFT_404: timedelta(days=3),
    Verdict.DEAD: timedelta(days=3),
    Verdict.BLOCKED: timedelta(days=1),
    Verdict.INSECURE: timedelta(days=1),
    Verdict.UNREACHABLE: timedelta(hours=1),
    Verdict.UNSUPPORTED: timedelta(),
    Verdict.UNKNOWN: timedelta(),
}
"""What may pass soon is asked again soon. Failures hold until the next one could count."""
_DEAD_FOR_GOOD: Final = timedelta(days=30)
_SOON: Final = frozenset({Reason.RATE_LIMITED, Reason.MAINTENANCE})


def holds(result: LinkResult, at: datetime, now: datetime, state: StandingState) -> bool:
    """Say whether a result of `at` still holds. One from the future, by a wrong clock, does not."""
    span = _HOLDS[result.verdict]
    if state == "dead":
        span = max(span, _DEAD_FOR_GOOD)
    elif result.reason in _SOON:
        span = _HOLDS[Verdict.UNREACHABLE]
    return timedelta() <= now - at < span
