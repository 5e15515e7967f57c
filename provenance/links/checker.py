"""The door: targets → results, each as soon as it is known."""

import contextlib
import queue
import threading
from collections.abc import Generator, Iterable, Iterator
from typing import Final

from provenance.links.address import parse
from provenance.links.checking import Checker, failed
from provenance.links.pace import Pace
from provenance.links.schedule import Schedule
from provenance.links.settings import CheckSettings
from provenance.links.trouble import Trouble
from provenance.links.watchdog import Watchdog
from provenance.model import LinkResult, Target

_AHEAD: Final = 5_000
"""Targets that are drawn before their results are known, so that hosts can be put together."""


def check(targets: Iterable[Target], settings: CheckSettings) -> Generator[LinkResult, None, None]:
    """Check every address; results come as they are known, each target exactly one.

    Never raises for what a server does. Targets are drawn as needed, not all at once. Where the
    caller stops early (Ctrl-C, close), requests under way are left to their deadlines.
    """
    pace = Pace(settings.rate)
    results: queue.SimpleQueue[tuple[Target, LinkResult]] = queue.SimpleQueue()
    schedule = Schedule(pace.ready, settings.lanes)
    with Watchdog() as watchdog, contextlib.closing(Checker(settings, pace, watchdog)) as checker:
        crew = _Crew(settings.workers, schedule, checker, results)
        try:
            for target, result in _in_and_out(targets, schedule, crew, results):
                if settings.observer is not None:
                    settings.observer(target, result)
                yield result
        finally:
            schedule.close()


def _in_and_out(
    targets: Iterable[Target],
    schedule: Schedule,
    crew: "_Crew",
    results: "queue.SimpleQueue[tuple[Target, LinkResult]]",
) -> Iterator[tuple[Target, LinkResult]]:
    """Feed the schedule and give out the results."""
    source = iter(targets)
    pending = 0
    drained = False
    while pending or not drained:
        while pending < _AHEAD and not drained:
            target = next(source, None)
            if target is None:
                drained = True
                break
            schedule.add(*_place(target), target)
            crew.grow()
            pending += 1
        if pending:
            yield results.get()
            pending -= 1


def _place(target: Target) -> tuple[str, str]:
    """Return the host that a target is asked at, and its address without its fragment.

    What is no address of the web is asked nowhere, and judged at once.
    """
    try:
        return parse(target.url).host, target.url
    except Trouble:
        return f"no host: {target.url}", target.url


class _Crew:
    """The workers. They are started as they are needed and end with the schedule."""

    def __init__(
        self,
        most: int,
        schedule: Schedule,
        checker: Checker,
        results: "queue.SimpleQueue[tuple[Target, LinkResult]]",
    ) -> None:
        self._most = most
        self._schedule = schedule
        self._checker = checker
        self._results = results
        self._count = 0

    def grow(self) -> None:
        """Start one more, unless all are at work."""
        if self._count < self._most:
            self._count += 1
            threading.Thread(target=self._work, daemon=True, name=f"links {self._count}").start()

    def _work(self) -> None:
        for job in self._schedule.jobs():
            done = 0
            try:
                for result in self._checker.check(job):
                    self._results.put((job.targets[done], result))
                    done += 1
            except Exception as error:  # noqa: BLE001  (one address must not end the others)
                for target in job.targets[done:]:
                    self._results.put((target, failed(target, error)))
