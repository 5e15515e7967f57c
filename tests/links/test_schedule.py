"""Every target is given to a worker once, and a host to one worker at a time."""

import threading
import time
from collections import Counter

import pytest

from provenance.links.pace import Pace
from provenance.links.schedule import Schedule
from provenance.model import Target


def run(
    lanes: int, workers: int, hosts: int, each: int, rate: float = 0
) -> tuple[Counter[str], int]:
    """Return how often each target was given, and the most workers that one host had at once."""
    pace = Pace(rate)
    schedule = Schedule(pace.ready, lanes)
    given: Counter[str] = Counter()
    active: Counter[str] = Counter()
    most = 0
    lock = threading.Lock()
    done = threading.Semaphore(0)

    def work() -> None:
        nonlocal most
        for job in schedule.jobs():
            host = job.url.partition("/")[0]
            with lock:
                active[host] += 1
                most = max(most, active[host])
                given.update(target.id for target in job.targets)
            time.sleep(0.001)
            with lock:
                active[host] -= 1
            for _ in job.targets:
                done.release()

    for number in range(hosts * each):
        host = f"host{number % hosts}"
        schedule.add(host, f"{host}/{number}", Target(id=str(number), url="x"))
    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for _ in range(hosts * each):
        assert done.acquire(timeout=20)
    schedule.close()
    for thread in threads:
        thread.join(20)
        assert not thread.is_alive()
    return given, most


@pytest.mark.parametrize(
    ("lanes", "workers", "hosts"), [(1, 8, 3), (1, 1, 4), (4, 8, 2), (8, 3, 1)]
)
def test_each_target_is_given_once(lanes: int, workers: int, hosts: int) -> None:
    given, most = run(lanes, workers, hosts, 20)
    assert len(given) == hosts * 20
    assert set(given.values()) == {1}
    assert most <= lanes


def test_idle_workers_help_where_that_is_allowed() -> None:
    assert run(4, 8, 1, 60)[1] > 1


def test_targets_of_one_address_are_one_job() -> None:
    schedule = Schedule(lambda host: 0.0)
    for number in range(3):
        schedule.add("host", "host/a", Target(id=str(number), url="x"))
    assert [target.id for target in next(schedule.jobs()).targets] == ["0", "1", "2"]


def test_a_host_is_asked_at_its_pace() -> None:
    pace = Pace(20)
    start = time.monotonic()
    assert all(pace.wait("host", start + 5) for _ in range(4))
    assert time.monotonic() - start >= 0.14
    assert not Pace(1).wait("host", start - 1)


def test_a_host_can_ask_for_more_time() -> None:
    pace = Pace(1)
    pace.slow_down("host", 7)
    pace.wait("host", time.monotonic() + 1)
    assert pace.ready("host") - time.monotonic() > 6
