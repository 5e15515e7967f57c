"""Failing, n of 3; dead only after three failures, each three days after the one before."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.links.job.freshness import holds
from provenance.links.job.standing import ALIVE, Sighting, standing
from provenance.model import LinkResult, Reason, StandingState, Verdict

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def seen(*checks: tuple[float, str]) -> list[Sighting]:
    return [Sighting(START + timedelta(days=day), Verdict(verdict)) for day, verdict in checks]


@pytest.mark.parametrize(
    ("checks", "words"),
    [
        ([], "unsettled"),
        ([(0, "ok")], "alive"),
        ([(0, "dead")], "failing, 1 of 3"),
        ([(0, "dead"), (3, "soft-404")], "failing, 2 of 3"),
        ([(0, "dead"), (3, "unreachable"), (6, "dead")], "dead"),
        ([(0, "dead"), (2.9, "dead"), (5.9, "dead")], "failing, 2 of 3"),
        ([(0, "dead"), (1, "dead"), (2, "dead"), (2.5, "dead")], "failing, 1 of 3"),
        ([(0, "dead"), (3, "blocked"), (6, "dead")], "failing, 2 of 3"),
        ([(0, "dead"), (3, "unknown"), (6, "insecure")], "failing, 1 of 3"),
        ([(0, "dead"), (3, "dead"), (6, "dead"), (7, "ok")], "alive"),
        ([(0, "dead"), (3, "dead"), (4, "redirected"), (7, "dead")], "failing, 1 of 3"),
        ([(0, "blocked"), (9, "blocked"), (18, "blocked")], "unsettled"),
        ([(0, "ok"), (9, "drifted")], "alive"),
    ],
)
def test_standing(checks: list[tuple[float, str]], words: str) -> None:
    assert str(standing(seen(*checks))) == words


def test_a_state_says_since_when() -> None:
    assert standing(seen((0, "ok"), (5, "ok"), (9, "blocked"))).since == "2026-03-01T12:00:00Z"
    assert standing(seen((0, "ok"), (5, "dead"), (9, "dead"))).since == "2026-03-06T12:00:00Z"


def test_a_laptop_without_a_net_makes_no_page_dead() -> None:
    days = [START + timedelta(days=3 * day) for day in range(4)]
    dead = Verdict("unreachable")
    offline = [Sighting(day, dead, Reason.NAME_LOOKUP) for day in days]
    assert str(standing(offline)) == "unsettled"
    refused = [Sighting(day, dead, Reason.CONNECTION_REFUSED) for day in days]
    assert str(standing(refused)) == "dead"


@given(st.lists(st.tuples(st.floats(0, 30), st.sampled_from(Verdict))))
def test_dead_for_good_takes_three_failures_over_six_days(checks: list[tuple[float, str]]) -> None:
    sightings = seen(*checks)
    found = standing(reversed(sightings))
    assert found.checks == len(sightings)
    if found.state == "dead":
        failed = [s.at for s in sightings if s.failed]
        last_alive = max((s.at for s in sightings if s.verdict in ALIVE), default=None)
        after = [at for at in failed if last_alive is None or at >= last_alive]
        assert len(after) >= 3
        assert max(after) - min(after) >= timedelta(days=6)


def result(verdict: str, reason: Reason = Reason.ANSWERS) -> LinkResult:
    return LinkResult(
        id="1", url="http://weir.example/", verdict=Verdict(verdict), reason=reason,
        confidence=1, seconds=0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("verdict", "reason", "state", "hours", "held"),
    [
        ("ok", Reason.ANSWERS, "alive", 6.9 * 24, True),
        ("ok", Reason.ANSWERS, "alive", 7 * 24, False),
        ("dead", Reason.GONE, "failing", 71, True),
        ("dead", Reason.GONE, "failing", 72, False),
        ("dead", Reason.GONE, "dead", 29 * 24, True),
        ("blocked", Reason.BOT_WALL, "unsettled", 23, True),
        ("blocked", Reason.RATE_LIMITED, "unsettled", 2, False),
        ("unreachable", Reason.TIMEOUT, "failing", 2, False),
        ("unknown", Reason.DEFERRED, "unsettled", 0, False),
        ("ok", Reason.ANSWERS, "alive", -1, False),
    ],
)
def test_how_long_a_verdict_holds(
    verdict: str, reason: Reason, state: StandingState, hours: float, held: bool
) -> None:
    now = START + timedelta(hours=hours)
    assert holds(result(verdict, reason), START, now, state) is held
