"""How often a host is asked."""

import threading
import time
from typing import Final

_MANY: Final = 20_000


class Pace:
    """Gives each host's requests their moments. Used by many threads."""

    def __init__(self, rate: float) -> None:
        """Take the requests a second that one host gets; 0 for no limit."""
        self._gap = 1 / rate if rate > 0 else 0.0
        self._gaps: dict[str, float] = {}
        self._next: dict[str, float] = {}
        self._lock = threading.Lock()

    def slow_down(self, host: str, gap: float) -> None:
        """Leave at least so many seconds between requests to a host: it asked for it."""
        if self._gap and gap > self._gap:
            self._gaps[host] = gap

    def ready(self, host: str) -> float:
        """Return when the host may be asked next, by time.monotonic; perhaps in the past."""
        return self._next.get(host, 0.0)

    def wait(self, host: str, until: float) -> bool:
        """Wait for the host's next moment and take it; False, at once, if it comes too late."""
        if not self._gap:
            return True
        with self._lock:
            now = time.monotonic()
            moment = max(now, self._next.get(host, 0.0))
            if moment > until:
                return False
            self._next[host] = moment + self._gaps.get(host, self._gap)
            if len(self._next) > _MANY:
                self._next = {h: t for h, t in self._next.items() if t > now}
        if moment > now:
            time.sleep(moment - now)
        return True
