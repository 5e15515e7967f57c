"""A deadline in total time for each request.

The timeout of requests counts each read anew, so a server that sends a byte a second holds a
request for ever. Here one thread looks several times a second which requests are over their time
and shuts their sockets; the reader then sees the end of the stream, and asks its `Guard` why.
"""

import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from types import TracebackType
from typing import Final, Self

_EVERY: Final = 0.1


class Guard:
    """The deadline of one request."""

    def __init__(self, expires: float) -> None:
        """Take the moment, by time.monotonic, at which the socket is shut."""
        self.expires = expires
        self.expired = False
        self._socket: socket.socket | None = None

    @property
    def left(self) -> float:
        """Seconds that are left; never negative."""
        return max(0.0, self.expires - time.monotonic())

    def watch(self, used: socket.socket) -> None:
        """Take the socket that the request uses; at once shut if the time is over.

        A second descriptor is kept: TLS takes the first one over before its handshake is done,
        and http.client lets go of it when an answer is the connection's last.
        """
        self.release()
        self._socket = socket.socket(fileno=os.dup(used.fileno()))
        if self.expired:
            self.cut()

    def release(self) -> None:
        """Let go of the socket."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def cut(self) -> None:
        """Shut the socket: whoever reads from it sees the end of the stream."""
        self.expired = True
        used = self._socket
        if used is not None:
            with contextlib.suppress(OSError):
                used.shutdown(socket.SHUT_RDWR)


class Watchdog:
    """Shuts the sockets of requests whose time is over. A context: its thread ends with it."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._guards: set[Guard] = set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="deadlines")

    def __enter__(self) -> Self:
        """Start the thread."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """End the thread; requests still under way lose their deadline, so end them first."""
        self._stop.set()
        self._thread.join()

    @contextlib.contextmanager
    def limit(self, expires: float) -> Iterator[Guard]:
        """Guard what is done inside."""
        guard = Guard(expires)
        self._guards.add(guard)
        try:
            yield guard
        finally:
            self._guards.discard(guard)
            guard.release()

    def _run(self) -> None:
        while not self._stop.wait(_EVERY):
            now = time.monotonic()
            for guard in tuple(self._guards):
                if guard.expires <= now and not guard.expired:
                    guard.cut()
