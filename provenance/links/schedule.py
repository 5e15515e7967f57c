"""Which address is asked next, and by whom: each host is served by one worker at a time.

So there is one connection to a host, it is kept from one page to the next, and the requests of a
host are spaced without workers waiting for it: meanwhile they serve others. Only where no pause
between requests is wanted, idle workers may help at a host that is served already.
"""

import heapq
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from provenance.model import Target

_ENOUGH: Final = 4
"""Addresses that wait for each worker of a host before another one helps."""


class Job(NamedTuple):
    """One address, and all the targets that cite it."""

    url: str
    targets: tuple[Target, ...]


class Schedule:
    """The addresses that wait, by host. Used by many threads."""

    def __init__(self, ready: Callable[[str], float], lanes: int = 1) -> None:
        """Take what tells when a host may be asked next, and how many may serve it at once."""
        self._ready = ready
        self._lanes = lanes
        self._active: Counter[str] = Counter()
        self._called: Counter[str] = Counter()
        self._jobs: dict[str, deque[str]] = {}
        self._targets: dict[tuple[str, str], list[Target]] = {}
        self._heap: list[tuple[float, int, str]] = []
        self._count = 0
        self._closed = False
        self._changed = threading.Condition()

    def add(self, host: str, url: str, target: Target) -> None:
        """Add a target; one whose address waits already is checked along with it."""
        with self._changed:
            waiting = self._targets.get((host, url))
            if waiting is not None:
                waiting.append(target)
                return
            self._targets[host, url] = [target]
            self._jobs.setdefault(host, deque()).append(url)
            self._call_for_one(host)

    def close(self) -> None:
        """Say that nothing more is wanted: workers end when they are done with what they hold."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def jobs(self) -> Iterator[Job]:
        """Give a worker its jobs, one after the other, until the schedule is closed.

        A worker stays with its host as long as that is ready.
        """
        host: str | None = None
        while True:
            with self._changed:
                host = self._take(host)
                if host is None:
                    return
                url = self._jobs[host].popleft()
                targets = tuple(self._targets.pop((host, url)))
            yield Job(url, targets)

    def _take(self, last: str | None) -> str | None:
        """Return the host to serve; None when the schedule is closed."""
        if last is not None:
            if self._jobs.get(last) and self._ready(last) <= time.monotonic() and not self._closed:
                return last
            self._leave(last)
        while not self._closed:
            if not self._heap:
                self._changed.wait()
                continue
            wait = self._heap[0][0] - time.monotonic()
            if wait > 0:
                self._changed.wait(wait)
                continue
            host = heapq.heappop(self._heap)[2]
            self._called[host] -= 1
            if self._jobs.get(host):
                self._active[host] += 1
                return host
            self._forget(host)
        return None

    def _leave(self, host: str) -> None:
        self._active[host] -= 1
        if self._jobs.get(host):
            self._call_for_one(host)
        else:
            self._forget(host)

    def _forget(self, host: str) -> None:
        """Forget a host that nobody serves, is called to, or waits for."""
        if not (self._jobs.get(host) or self._active[host] or self._called[host]):
            self._jobs.pop(host, None)
            del self._active[host], self._called[host]

    def _call_for_one(self, host: str) -> None:
        """Call for a worker, unless as many as may serve the host do so or are called for.

        A second one is worth its connection only where enough is waiting.
        """
        serving = self._active[host] + self._called[host]
        if serving >= self._lanes or len(self._jobs[host]) < _ENOUGH * serving:
            return
        self._called[host] += 1
        self._count += 1
        heapq.heappush(self._heap, (self._ready(host), self._count, host))
        self._changed.notify()
