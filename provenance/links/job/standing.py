"""Many checks of an address → how it stands. Only computed, never kept: what is undone is undone.

After the InternetArchiveBot: dead after three failures, each at least three days after the one
before (https://meta.wikimedia.org/wiki/InternetArchiveBot).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from provenance.model import DAYS_APART, FAILURES, Standing, StandingState, Verdict

ALIVE: Final = frozenset({Verdict.OK, Verdict.REDIRECTED, Verdict.DRIFTED})
"""The page answers; drifted is about its words."""
FAILED: Final = frozenset({Verdict.DEAD, Verdict.SOFT_404, Verdict.UNREACHABLE})
"""The others say nothing: blocked is never dead, behind a bad certificate there may be a page."""

_APART: Final = timedelta(days=DAYS_APART)


class Sighting(NamedTuple):
    """One check of an address: when, and what it found."""

    at: datetime
    verdict: Verdict


def standing(sightings: Iterable[Sighting]) -> Standing:
    """Say how an address stands after these checks, in any order."""
    state: StandingState = "unsettled"
    counted: list[datetime] = []
    since: datetime | None = None
    checks = 0
    for at, verdict in sorted(sightings):
        checks += 1
        since = since or at
        if verdict in ALIVE:
            counted = []
            state, since = "alive", since if state == "alive" else at
        elif verdict in FAILED:
            if not counted or at - counted[-1] >= _APART:
                counted.append(at)
            state, since = "dead" if len(counted) >= FAILURES else "failing", counted[0]
    return Standing(
        state=state,
        failures=len(counted),
        since=since.isoformat().replace("+00:00", "Z") if since else None,
        checks=checks,
    )
