"""Many checks of an address → how it stands. Only computed, never kept: what is undone is undone.

After the InternetArchiveBot: dead after three failures, each at least three days after the one
before (https://meta.wikimedia.org/wiki/InternetArchiveBot).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from provenance.model import DAYS_APART, FAILURES, Reason, Standing, StandingState, Verdict

ALIVE: Final = frozenset({Verdict.OK, Verdict.REDIRECTED, Verdict.DRIFTED})
"""The page answers; drifted is about its words."""
FAILED: Final = frozenset({Verdict.DEAD, Verdict.SOFT_404, Verdict.UNREACHABLE})
"""The others say nothing: blocked is never dead, behind a bad certificate there may be a page."""

_OURS: Final = frozenset({Reason.NAME_LOOKUP, Reason.NO_ROUTE})
"""What a laptop without a net sees of every page."""
_APART: Final = timedelta(days=DAYS_APART)


class Sighting(NamedTuple):
    """One check of an address: when, and what it found."""

    at: datetime
    verdict: Verdict
    reason: Reason | None = None

    @property
    def failed(self) -> bool:
        """Whether the page was not there; not if the fault may have been on our side."""
        return self.verdict in FAILED and self.reason not in _OURS


def standing(sightings: Iterable[Sighting]) -> Standing:
    """Say how an address stands after these checks, in any order."""
    state: StandingState = "unsettled"
    counted: list[datetime] = []
    since: datetime | None = None
    checks = 0
    for sighting in sorted(sightings, key=lambda each: each.at):
        at = sighting.at
        checks += 1
        since = since or at
        if sighting.verdict in ALIVE:
            counted = []
            state, since = "alive", since if state == "alive" else at
        elif sighting.failed:
            if not counted or at - counted[-1] >= _APART:
                counted.append(at)
            state, since = "dead" if len(counted) >= FAILURES else "failing", counted[0]
    return Standing(
        state=state,
        failures=len(counted),
        since=since.isoformat().replace("+00:00", "Z") if since else None,
        checks=checks,
    )
