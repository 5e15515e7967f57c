"""How often an archive is asked: a few requests at once, then so many a second."""

import threading
import time
from typing import Final

_AT_ONCE: Final = 5
_LONGEST_PAUSE: Final = 120.0


class Bucket:
    """Gives requests their turn. Used by many threads."""

    def __init__(self, rate: float) -> None:
        """Take the requests a second; 0 for no limit."""
        self._rate = rate
        self._lock = threading.Lock()
        self._full = time.monotonic()
        """When all turns will have come back."""

    def take(self, until: float) -> bool:
        """Wait for a turn and take it; False, at once, if it comes after `until` (monotonic)."""
        if not self._rate:
            return True
        with self._lock:
            now = time.monotonic()
            full = max(self._full, now) + 1 / self._rate
            wait = full - now - _AT_ONCE / self._rate
            if now + wait > until:
                return False
            self._full = full
        if wait > 0:
            time.sleep(wait)
        return True

    def wait(self) -> None:
        """Wait until there will be a turn; takes none. Pauses that were asked for end here."""
        with self._lock:
            seconds = (
                self._full - time.monotonic() - (_AT_ONCE - 1) / self._rate if self._rate else 0
            )
        if seconds > 0:
            time.sleep(min(seconds, 2 * _LONGEST_PAUSE))

    def pause(self, seconds: float) -> None:
        """Give no turn for so long: the archive has asked for it."""
        if not self._rate:
            return
        with self._lock:
            rest = time.monotonic() + min(seconds, _LONGEST_PAUSE) + _AT_ONCE / self._rate
            self._full = max(self._full, rest)
