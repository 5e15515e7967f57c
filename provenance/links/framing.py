"""Reading the head of an answer more strictly, and more generously, than http.client does.

http.client takes the end of the stream for the end of the headers: an answer cut short reads as
200 without a body. It knows of the interim answers only 100, refuses more than 100 headers, and
bounds lines, but not their sum.
"""

import http.client
from typing import Final, Protocol

from provenance.links.trouble import Trouble
from provenance.model import Reason

_LONGEST_HEAD: Final = 256 * 1024
_MANY: Final = 80
"""http.client refuses a hundred; beyond this many only the useful ones are kept."""
_USEFUL: Final = (
    b"location:", b"content-", b"set-cookie:", b"transfer-encoding:", b"connection:",
    b"retry-after:", b"etag:", b"last-modified:", b"refresh:", b"server:", b"www-authenticate:",
)  # fmt: skip
_ENDS: Final = (b"\r\n", b"\n")


class _Lines(Protocol):
    def readline(self, limit: int = -1, /) -> bytes: ...


class _Head:
    """Stands in for the stream while the headers are read; remembers how they ended."""

    def __init__(self, stream: _Lines) -> None:
        self._stream = stream
        self._size = 0
        self._count = 0
        self.whole = False

    def readline(self, limit: int = -1) -> bytes:
        while True:
            line = self._stream.readline(limit)
            self._size += len(line)
            self._count += 1
            if self._size > _LONGEST_HEAD:
                raise Trouble(Reason.NOT_HTTP, "the headers do not end")
            self.whole = line in _ENDS
            if self.whole or not line or line.startswith(b"HTTP/") or self._count == 1:
                return line
            if b":" not in line and not line.startswith((b" ", b"\t")):
                continue  # no header; the parser would leave out all that follow
            if self._count <= _MANY:
                return line
            if line.lower().startswith(_USEFUL):
                return line

    def close(self) -> None:
        """Take part in the game of http.client; the stream is closed by its owner."""


class StrictResponse(http.client.HTTPResponse):
    """An answer whose head must be whole."""

    def begin(self) -> None:
        """Read the head. Raises Trouble (answer-cut-short, not-http), and as http.client does."""
        stream = self.fp
        head = _Head(stream)
        self.fp = head  # type: ignore[assignment]
        try:
            super().begin()
        finally:
            closed = self.fp is None
            if not closed:
                self.fp = stream
            elif stream is not None:
                stream.close()
        if not head.whole:
            raise Trouble(Reason.CUT_SHORT, "the answer broke off within its headers")

    def _read_status(self) -> tuple[str, int, str]:
        """Read the status line of the final answer; interim ones (103 Early Hints) are skipped."""
        while True:
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if not 102 <= status < 200:
                return version, status, reason
            while self.fp.readline(65537) not in (*_ENDS, b""):
                pass
