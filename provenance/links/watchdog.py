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
        self._copy: socket.socket | None = None

    @property
    def left(self) -> float:
        """Seconds that are left; never negative."""
        return max(0.0, self.expires - time.monotonic())

    def watch(self, used: socket.socket, *, shared: bool = False) -> None:
        """Take the socket that the request uses; at once shut if the time is over.

        `shared`: TLS will take the socket over before its handshake is done, so that a descriptor
        of our own is needed. An answer that is read keeps its socket open even where http.client
        has let go of it.
        """
        self.release()
        if shared:
            self._copy = socket.socket(
                used.family, used.type, used.proto, fileno=os.dup(used.fileno())
            )
        self._socket = self._copy or used
        if self.expired:
            self.cut()

    def release(self) -> None:
        """Let go of the socket."""
        self._socket = None
        if self._copy is not None:
            self._copy.close()
            self._copy = None

    def cut(self) -> None:
        """Shut the socket: whoever reads from it sees the end of the stream."""
        self.expired = True
        used = self._socket
        if used is not None:
            with contextlib.suppress(OSError):
                # Not that of SSLSocket, which would make its reader go on without TLS.
                socket.socket.shutdown(used, socket.SHUT_RDWR)


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

    def begin(self, expires: float) -> Guard:
        """Guard a request from now on."""
        guard = Guard(expires)
        self._guards.add(guard)
        return guard

    def end(self, guard: Guard) -> None:
        """Guard it no more."""
        self._guards.discard(guard)
        guard.release()

    def _run(self) -> None:
        while not self._stop.wait(_EVERY):
            now = time.monotonic()
            for guard in tuple(self._guards):
                if guard.expires <= now and not guard.expired:
                    guard.cut()
