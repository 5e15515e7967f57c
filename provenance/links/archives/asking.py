"""Requests to an archive: in its own time, twice at most, and silent rather than wrong."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Final, Self

from provenance.links.address import parse
from provenance.links.archives.bucket import Bucket
from provenance.links.archives.host import ArchiveHost
from provenance.links.fetching import Answer, Fetcher, Room
from provenance.links.settings import MAX_BODY, ArchiveSilentError, CheckSettings
from provenance.links.trouble import RETRYABLE, Trouble
from provenance.links.watchdog import Watchdog
from provenance.model import Reason

_CONNECT: Final = 5.0
_REQUEST: Final = 8.0
_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 4.0
_AWAY: Final = frozenset(
    {
        Reason.NO_SUCH_HOST,
        Reason.NAME_LOOKUP,
        Reason.CONNECTION_REFUSED,
        Reason.CONNECT_TIMEOUT,
        Reason.NO_ROUTE,
        Reason.PRIVATE_ADDRESS,
    }
)
_AWAY_AFTER: Final = 3
_AWAY_FOR: Final = 60.0


class Asker:
    """Asks one archive. Used by many threads; a context, because deadlines need a thread."""

    def __init__(
        self, host: ArchiveHost, settings: CheckSettings, sleep: Callable[[float], None]
    ) -> None:
        """Open nothing yet. Of the settings, safety, names and contact count here."""
        own = replace(
            settings,
            allow_nets=(*settings.allow_nets, *host.nets),
            connect_deadline=_CONNECT,
            request_deadline=_REQUEST,
            body_deadline=_REQUEST,
            workers=4,
        )
        self._host = host
        self._watchdog = Watchdog()
        self._fetcher = Fetcher(own, self._watchdog)
        self._sleep = sleep
        self._index = Bucket(host.index_rate)
        self._pages = Bucket(host.page_rate)
        self._availability = Bucket(host.index_rate)
        self._lock = threading.Lock()
        self._misses = 0
        self._away_until = 0.0

    def __enter__(self) -> Self:
        """Start watching deadlines."""
        self._watchdog.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self._fetcher.close()
        self._watchdog.__exit__(kind, error, at)

    def wait_for_turn(self) -> None:
        """Wait until the index may be asked: time that no target's own time is spent on."""
        self._index.wait()

    def index(self, path: str, until: float) -> Answer:
        """Ask CDX or a TimeMap. Raises ArchiveSilentError."""
        return self._ask(self._host.base + path, self._index, until)

    def available(self, path: str, until: float) -> Answer:
        """Ask the availability interface. Raises ArchiveSilentError."""
        return self._ask(self._host.available + path, self._availability, until)

    def page(self, url: str, until: float) -> Answer:
        """Ask for a copy. Raises ArchiveSilentError."""
        return self._ask(url, self._pages, until)

    def _ask(self, url: str, bucket: Bucket, until: float) -> Answer:
        if time.monotonic() < self._away_until:
            raise ArchiveSilentError("the archive could not be reached just before")
        answer = self._once(url, bucket, until)
        if not isinstance(answer, float):
            return answer
        if time.monotonic() + answer > until:
            raise ArchiveSilentError("the archive asks to come back later")
        self._sleep(answer)
        answer = self._once(url, bucket, until)
        if isinstance(answer, float):
            raise ArchiveSilentError("the archive has an error of its own")
        return answer

    def _once(self, url: str, bucket: Bucket, until: float) -> Answer | float:
        """Return the answer, or the seconds to wait before a second try."""
        if not bucket.take(until):
            raise ArchiveSilentError("the archive may not be asked so often")
        room = Room()
        try:
            answer = self._fetcher.get(parse(url), until, room)
        except Trouble as trouble:
            self._count(reached=trouble.reason not in _AWAY)
            if trouble.reason in RETRYABLE:
                return _PAUSE
            raise ArchiveSilentError(f"the archive did not answer: {trouble.evidence}") from None
        finally:
            room.free()
        self._count(reached=True)
        return _accepted(answer, bucket)

    def _count(self, *, reached: bool) -> None:
        """Stop asking for a while where no connection comes about: each try costs seconds."""
        with self._lock:
            self._misses = 0 if reached else self._misses + 1
            if self._misses >= _AWAY_AFTER:
                self._misses = 0
                self._away_until = time.monotonic() + _AWAY_FOR


def _accepted(answer: Answer, bucket: Bucket) -> Answer | float:
    """Tell an answer of the archive's from its failures. A copy of an error page is an answer."""
    if "memento-datetime" in answer.headers:
        return answer
    if answer.status == 429 or answer.status >= 500:
        wait = _retry_after(answer.headers.get("retry-after", ""))
        if answer.status == 429:
            bucket.pause(wait)
        if wait > _LONGEST_PAUSE:
            raise ArchiveSilentError(f"the archive answers {answer.status}: ask later")
        return wait
    if answer.broken or (answer.cut and len(answer.body) < MAX_BODY // 2):
        raise ArchiveSilentError("the archive's answer broke off")
    return answer


def _retry_after(value: str) -> float:
    return float(value) if value.strip().isdigit() and len(value) < 6 else _PAUSE
