"""One address after the other: visit, judge, write down. Archives are asked beside, by `job`."""

import time
from collections.abc import Iterator
from typing import Final

from provenance.links.address import Address, without_credentials
from provenance.links.case import Case
from provenance.links.fetching import Fetcher, Room
from provenance.links.judging import judge
from provenance.links.pace import Pace
from provenance.links.schedule import Job
from provenance.links.settings import CheckSettings
from provenance.links.sibling import Sibling, Siblings
from provenance.links.visiting import Visit, Visitor
from provenance.links.watchdog import Watchdog
from provenance.model import (
    MEANINGS,
    LinkHop,
    LinkResult,
    Reason,
    Target,
    Verdict,
)

_STANDING: Final = frozenset({Verdict.OK, Verdict.REDIRECTED, Verdict.UNSUPPORTED})
"""Verdicts that hold while the page does not change."""


class Checker:
    """Checks single addresses. Used by many threads; keeps what is known of hosts."""

    def __init__(self, settings: CheckSettings, pace: Pace, watchdog: Watchdog) -> None:
        """Open nothing yet."""
        self._settings = settings
        self._fetcher = Fetcher(settings, watchdog)
        self._visitor = Visitor(settings, self._fetcher, pace)
        self._siblings = Siblings()

    def close(self) -> None:
        """Close the connections that were kept."""
        self._fetcher.close()

    def check(self, job: Job) -> Iterator[LinkResult]:
        """Visit an address once and judge it for each of its targets."""
        began = time.monotonic()
        room = Room()
        try:
            previous = self._previous(job)
            visit = self._visitor.visit(job.url, began + self._settings.deadline, room, previous)
            for target in job.targets:
                yield self._result(target, visit, previous, began, room)
        finally:
            room.free()

    def _previous(self, job: Job) -> LinkResult | None:
        """Return the last result if all would stay as it is were the page the same."""
        previous = self._settings.previous.get(job.url)
        if previous is None or MEANINGS[previous.reason].verdict not in _STANDING:
            return None
        quoted = any(target.quote for target in job.targets)
        return previous if previous.quote == "found" or not quoted else None

    def _result(
        self, target: Target, visit: Visit, previous: LinkResult | None, began: float, room: Room
    ) -> LinkResult:
        answer = visit.answer
        if previous is not None and answer is not None and answer.status == 304:
            return _unchanged(target, previous, visit, time.monotonic() - began)
        probes: list[Visit] = []

        def probe() -> Sibling | None:
            return self._siblings.of(visit.start, look)

        def look(address: Address) -> Visit:
            until = began + self._settings.deadline
            probes.append(self._visitor.look(address, until, room))
            return probes[-1]

        case = Case(target, visit, probe)
        finding = judge(case)
        return LinkResult(
            id=target.id,
            url=without_credentials(target.url),
            verdict=MEANINGS[finding.reason].verdict,
            reason=finding.reason,
            status=visit.hops[-1].status if visit.hops else None,
            final_url=visit.end.shown if answer is not None else None,
            hops=visit.hops,
            evidence=finding.evidence,
            confidence=finding.confidence,
            seconds=round(time.monotonic() - began, 3),
            quote="unchecked" if finding.reason is Reason.ANSWERS else case.quote.state,
            etag=answer.headers.get("etag") if answer else None,
            last_modified=answer.headers.get("last-modified") if answer else None,
            requests=visit.requests + sum(each.requests for each in probes),
        )


def _unchanged(target: Target, previous: LinkResult, visit: Visit, seconds: float) -> LinkResult:
    return previous.model_copy(
        update={
            "id": target.id,
            "hops": visit.hops,
            "status": 304,
            "evidence": "the page has not changed since the last check",
            "seconds": round(seconds, 3),
            "requests": visit.requests,
        }
    )


def failed(target: Target, error: Exception) -> LinkResult:
    """Return the result of a check that failed for a mistake of ours: unknown, never dead."""
    return LinkResult(
        id=target.id,
        url=without_credentials(target.url),
        verdict=Verdict.UNKNOWN,
        reason=Reason.INTERNAL,
        hops=(LinkHop(url=without_credentials(target.url), status=None),),
        evidence=f"{type(error).__name__}: {error}"[:200],
        confidence=0.0,
        seconds=0.0,
    )
