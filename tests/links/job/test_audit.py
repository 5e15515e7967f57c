"""An audit goes on where it stopped, asks nothing twice, and forgets nothing."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from counting_server import WORDS, Site, serving
from sqlalchemy import text

from provenance.errors import StoreError
from provenance.links.job.audit import audit
from provenance.links.job.ledger import Ledger
from provenance.links.job.memory import Forgetful
from provenance.links.job.remembering import Remembering
from provenance.links.job.tables import STEPS
from provenance.links.settings import ArchiveSilentError, CheckSettings
from provenance.model import ArchiveCopy, Checked, Target
from provenance.store import Store, open_store

pytestmark = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])

SETTINGS = CheckSettings(
    rate=0, workers=4, deadline=5, allow_nets=(ip_network("127.0.0.0/8"),), ignore_robots=True
)
Check = Callable[..., list[Checked]]


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def later(self, **span: float) -> None:
        self.time += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site()) as running:
        yield running


@pytest.fixture
def where(tmp_path: Path) -> str:
    """A store of its own, or the PostgreSQL that PROVENANCE_TEST_POSTGRES names, emptied."""
    url = os.environ.get("PROVENANCE_TEST_POSTGRES")
    if url is None:
        return str(tmp_path / "audit.sqlite")
    with open_store(url, []) as store, store.writing() as connection:
        for table in ("link_runs_voided", "link_observations", "link_runs"):
            connection.execute(text(f"DROP TABLE IF EXISTS {table} CASCADE"))
        connection.execute(text("DROP FUNCTION IF EXISTS link_observations_stay()"))
        connection.execute(text("DELETE FROM provenance_steps WHERE name LIKE 'links:%'"))
    return url


@pytest.fixture
def store(where: str) -> Iterator[Store]:
    with open_store(where, STEPS) as opened:
        yield opened


@pytest.fixture
def check(store: Store, clock: Clock) -> Check:
    def run(urls: Iterable[str], *, fresh: bool = False, most: int | None = None) -> list[Checked]:
        targets = [Target(id=str(number), url=url) for number, url in enumerate(urls)]
        results = audit(targets, SETTINGS, Remembering(Ledger(store), clock, fresh=fresh))
        found: list[Checked] = []
        for _, checked in results:
            found.append(checked)
            if most is not None and len(found) >= most:
                break
        return found

    return run


def _do(store: Store, change: str) -> None:
    with store.writing() as connection:
        connection.execute(text(change))


def rows(store: Store) -> int:
    with store.reading() as connection:
        return connection.scalar(text("SELECT count(*) FROM link_observations")) or 0


def test_each_target_gets_one_result_and_one_row(site: Site, check: Check, store: Store) -> None:
    found = check(site.urls(20))
    assert sorted(int(c.result.id) for c in found) == list(range(20))
    assert rows(store) == 20
    assert {c.result.verdict for c in found} == {"ok"}


def test_what_was_asked_today_is_not_asked_again(site: Site, check: Check, store: Store) -> None:
    check(site.urls(5))
    again = check(site.urls(7))
    assert {c.result.id for c in again if c.reused} == {"0", "1", "2", "3", "4"}
    assert set(site.pages.values()) == {1}
    assert rows(store) == 7


def test_all_is_asked_again_where_fresh_is_wanted(site: Site, check: Check) -> None:
    check(site.urls(3))
    assert not any(c.reused for c in check(site.urls(3), fresh=True))
    assert set(site.pages.values()) == {2}


def test_the_same_address_twice_is_one_question(site: Site, check: Check, store: Store) -> None:
    found = check([*site.urls(3), *site.urls(3), *site.urls(3)])
    assert len(found) == 9
    assert set(site.pages.values()) == {1}
    assert rows(store) == 3


def test_a_run_that_was_stopped_is_gone_on_with(site: Site, check: Check, store: Store) -> None:
    given = check(site.urls(60), most=10)
    kept = rows(store)
    assert kept >= len(given)
    check(site.urls(60))
    assert rows(store) == 60
    # Only what was under way when it stopped can have been asked for a second time.
    twice = [page for page, times in site.pages.items() if times > 1]
    assert len(twice) <= 60 - kept


def test_a_verdict_that_does_not_hold_serves_a_broken_run_all_the_same(
    check: Check, clock: Clock, store: Store
) -> None:
    refused = [f"http://127.0.0.1:1/{n}" for n in range(4)]
    check([*refused, *(f"ftp://a.example/{n}" for n in range(300))], most=200)
    before = rows(store)
    clock.later(hours=2)
    check(refused)
    clock.later(hours=2)
    assert not any(c.reused for c in check(refused))
    assert rows(store) >= before + 4


def test_a_page_that_has_not_changed_is_not_sent_again(
    site: Site, check: Check, clock: Clock
) -> None:
    site.etag = '"1911"'
    check(site.urls(4))
    clock.later(days=8)
    found = check(site.urls(4))
    assert site.not_modified == 4
    assert {(c.result.verdict, c.result.status, c.reused) for c in found} == {("ok", 304, False)}


def test_other_words_of_a_page_are_not_taken_for_seen(
    site: Site, store: Store, clock: Clock
) -> None:
    site.etag = '"1911"'
    (url,) = site.urls(1)

    def ask(quote: str) -> str:
        memory = Remembering(Ledger(store), clock)
        (checked,) = (c for _, c in audit([Target(id="1", url=url, quote=quote)], SETTINGS, memory))
        return checked.result.quote

    assert ask(WORDS) == "found"
    clock.later(days=8)
    assert ask("The weir was never built, and nobody ever wrote of it") == "missing"
    assert site.not_modified == 0


def test_failing_one_of_three_then_dead(site: Site, check: Check, clock: Clock) -> None:
    site.lost = {"/page/0"}
    said = []
    for _ in range(7):
        said.append(str(check(site.urls(1))[0].standing))
        clock.later(days=1)
    assert said == [
        "failing, 1 of 3", "failing, 1 of 3", "failing, 1 of 3",
        "failing, 2 of 3", "failing, 2 of 3", "failing, 2 of 3", "dead",
    ]  # fmt: skip
    assert site.pages == {"/page/0": 3}


def test_one_answer_and_it_is_alive_again(site: Site, check: Check, clock: Clock) -> None:
    site.lost = {"/page/0"}
    for _ in range(2):
        check(site.urls(1))
        clock.later(days=3)
    site.lost = set()
    assert str(check(site.urls(1))[0].standing) == "alive"


def test_a_run_can_be_undone_and_nothing_is_deleted(
    site: Site, check: Check, store: Store, clock: Clock
) -> None:
    check(site.urls(2))
    clock.later(days=8)
    site.lost = {"/page/0", "/page/1"}
    check(site.urls(2))
    ledger = Ledger(store)
    assert (ledger.void_last(clock()) or "").startswith("2026-03-09")
    assert rows(store) == 4
    site.lost = set()
    again = check(site.urls(2))
    assert [c.standing.checks for c in again] == [2, 2]


@pytest.mark.parametrize(
    "change", ["UPDATE link_observations SET verdict = 'ok'", "DELETE FROM link_observations"]
)
def test_observations_are_only_added(site: Site, check: Check, store: Store, change: str) -> None:
    check(site.urls(1))
    with pytest.raises(StoreError, match="only added"):
        _do(store, change)
    assert rows(store) == 1


def test_two_audits_at_once_keep_all(site: Site, store: Store, where: str, clock: Clock) -> None:
    with open_store(where, STEPS) as other:
        targets = [Target(id=url, url=url) for url in site.urls(40)]
        first = audit(targets[:30], SETTINGS, Remembering(Ledger(store), clock))
        second = audit(targets[30:], SETTINGS, Remembering(Ledger(other), clock))
        found = [pair for both in zip(first, second, strict=False) for pair in both]
        found += [*first, *second]
    assert rows(store) == 40
    assert len(found) >= 39


class Shelf:
    """An archive that has a copy of one page, none of another, and is silent on the rest."""

    def find(self, target: Target) -> ArchiveCopy | None:
        if target.url.endswith("/0"):
            return ArchiveCopy(url="https://archive.example/0", captured="2020-01-01T00:00:00Z")
        if target.url.endswith("/1"):
            return None
        raise ArchiveSilentError("no answer")


def test_what_fell_gets_its_copy_and_silence_is_unknown(site: Site, clock: Clock) -> None:
    site.lost = {"/page/0", "/page/1", "/page/2"}
    targets = [Target(id=str(n), url=url) for n, url in enumerate(site.urls(4))]
    found = {
        t.id: c.result for t, c in audit(targets, SETTINGS, Forgetful(clock), archives=Shelf())
    }
    states = [found[str(n)].archive_state for n in range(4)]
    assert states == ["found", "none", "unknown", "unasked"]
    assert found["0"].archive is not None
    assert "unknown" in found["2"].evidence


def test_what_stands_is_saved_on_request_and_only_then(site: Site, clock: Clock) -> None:
    saved: list[str] = []

    def save(url: str) -> ArchiveCopy:
        saved.append(url)
        return ArchiveCopy(url="https://archive.example/new", captured="2026-03-01T00:00:00Z")

    site.lost = {"/page/1"}
    targets = [
        Target(id=str(n), url=url) for n, url in enumerate([*site.urls(2), site.base + "/1"])
    ]
    site.asked["/1"] = 1
    run = audit(targets[:2], SETTINGS, Forgetful(clock), archives=Shelf(), save=save)
    assert {t.id: c.result.archive_state for t, c in run} == {"0": "found", "1": "none"}
    assert saved == []
    run = audit(targets[2:], SETTINGS, Forgetful(clock), archives=Shelf(), save=save)
    assert [c.result.archive_state for _, c in run] == ["found"]
    assert saved == [targets[2].url]


def test_an_archive_that_was_silent_is_asked_again(site: Site, store: Store, clock: Clock) -> None:
    class Silent:
        def find(self, _: Target) -> ArchiveCopy | None:
            raise ArchiveSilentError("no answer")

    site.lost = {"/page/0"}
    targets = [Target(id="0", url=site.urls(1)[0])]

    def ask(archives: Silent | Shelf) -> Checked:
        memory = Remembering(Ledger(store), clock)
        (checked,) = (c for _, c in audit(targets, SETTINGS, memory, archives=archives))
        return checked

    assert ask(Silent()).result.archive_state == "unknown"
    again = ask(Shelf())
    assert (again.reused, again.result.archive_state) == (True, "found")
    assert "unknown" not in again.result.evidence
    assert site.pages == {"/page/0": 1}
