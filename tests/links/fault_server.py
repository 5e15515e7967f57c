"""A server of faults on loopback: one network address a situation, any path, any behaviour.

What a situation sends is a list of pieces: bytes, a number (seconds to wait), or one of the
endings below. It listens on two ports, plain and TLS; the certificate is the situation's.
"""

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

CERTIFICATES = Path(__file__).parent / "certs"
RESET = "reset"
HANG = "hang"
Piece = bytes | float | str


class Request(NamedTuple):
    """What was asked."""

    path: str
    headers: Mapping[str, str]
    earlier: int
    """How often this path was asked for before."""
    port: int
    tls_port: int

    @property
    def host(self) -> str:
        """The Host header, without its port."""
        return self.headers.get("host", "").rpartition(":")[0] or self.headers.get("host", "")


Handler = Callable[[Request], Iterable[Piece]]


class FaultServer:
    """Serves handlers by the loopback address that was asked. A context."""

    def __init__(
        self, handlers: Mapping[str, Handler], certificates: Mapping[str, str] | None = None
    ) -> None:
        """Take handlers, and names of certificates, by loopback address."""
        self.handlers = handlers
        self.certificates = certificates or {}
        self.connections = 0
        self.requests: list[tuple[str, str, float]] = []
        """Address, path and moment of each request."""
        self.headers: dict[tuple[str, str], Mapping[str, str]] = {}
        self.sent = 0
        self._counts: Counter[tuple[str, str]] = Counter()
        self._listeners = [_listen(), _listen()]
        self.port, self.tls_port = (each.getsockname()[1] for each in self._listeners)
        self._stop = threading.Event()
        self._open: set[socket.socket] = set()
        self._contexts: dict[str, ssl.SSLContext] = {}

    def __enter__(self) -> Self:
        """Begin to listen."""
        for listener, tls in zip(self._listeners, (False, True), strict=True):
            threading.Thread(target=self._accept, args=(listener, tls), daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close everything."""
        self._stop.set()
        for each in (*self._listeners, *tuple(self._open)):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _accept(self, listener: socket.socket, tls: bool) -> None:
        while not self._stop.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection, tls), daemon=True).start()

    def _serve(self, connection: socket.socket, tls: bool) -> None:
        address = connection.getsockname()[0]
        self._open.add(connection)
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if tls:
                plain = connection
                connection = self._context(address).wrap_socket(connection, server_side=True)
                self._open.discard(plain)
                self._open.add(connection)
            while self._answer(connection, address):
                pass
        except (OSError, ValueError):
            pass
        finally:
            self._open.discard(connection)
            connection.close()

    def _context(self, address: str) -> ssl.SSLContext:
        name = self.certificates.get(address, "good")
        if name not in self._contexts:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATES / f"{name}.pem")
            self._contexts[name] = context
        return self._contexts[name]

    def _answer(self, connection: socket.socket, address: str) -> bool:
        """Answer one request; False when the connection is over."""
        head = _read_head(connection)
        if head is None:
            return False
        path, headers = head
        key = (address, path)
        count = self._counts[key]
        self._counts[key] += 1
        self.requests.append((address, path, time.monotonic()))
        self.headers[key] = headers
        handler = self.handlers.get(address)
        if handler is None:
            return False
        request = Request(path, headers, count, self.port, self.tls_port)
        return self._send(connection, handler(request))

    def _send(self, connection: socket.socket, pieces: Iterable[Piece]) -> bool:
        keep = False
        for piece in pieces:
            if self._stop.is_set():
                return False
            if isinstance(piece, bytes):
                connection.sendall(piece)
                self.sent += len(piece)
                keep = keep or b"Connection: keep-alive" in piece[:2000]
            elif piece == RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return False
            elif piece == HANG:
                self._stop.wait(60)
                return False
            else:
                self._stop.wait(float(piece))
        return keep


def _listen() -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("0.0.0.0", 0))  # noqa: S104  (all of 127.0.0.0/8, and tests run alone)
    listener.listen(512)
    return listener


def _read_head(connection: socket.socket) -> tuple[str, dict[str, str]] | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    first, *lines = data.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines)
    return first.split(" ")[1], {name.lower(): value.strip() for name, _, value in pairs}


def answer(
    status: int = 200,
    body: bytes | str = b"",
    kind: str = "text/html; charset=utf-8",
    **headers: str,
) -> Iterator[bytes]:
    """Send a whole answer; underscores in names of headers stand for hyphens."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} Said", "Connection: keep-alive", f"Content-Length: {len(data)}"]
    if kind:
        lines.append(f"Content-Type: {kind}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    yield "\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n" + data
