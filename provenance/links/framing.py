"""Reading the head of an answer more strictly, and more generously, than http.client does.

http.client takes the end of the stream for the end of the headers: an answer cut short reads as
200 without a body. It knows of the interim answers only 100, refuses more than 100 headers, stops
reading them at a line that is none, and bounds lines, but not their sum. Its parser of headers is
that of e-mail, which takes longer than the rest of the answer.
"""

import http.client
from typing import Final, Protocol

from provenance.links.trouble import Trouble
from provenance.model import Reason

_LONGEST_HEAD: Final = 256 * 1024
_MANY: Final = 80
"""Beyond this many headers only the useful ones are kept."""
_USEFUL: Final = frozenset(
    {
        "location", "set-cookie", "transfer-encoding", "connection", "retry-after", "etag",
        "last-modified", "refresh", "server", "www-authenticate",
    }
)  # fmt: skip
_ENDS: Final = (b"\r\n", b"\n")
_OLD: Final = frozenset({"HTTP/1.0", "HTTP/0.9"})
_WITHOUT_BODY: Final = frozenset({101, 204, 304})


class _Lines(Protocol):
    def readline(self, limit: int = -1, /) -> bytes: ...


def read_head(stream: _Lines) -> http.client.HTTPMessage:
    """Read headers to the empty line after them. Raises Trouble (answer-cut-short, not-http)."""
    found: list[tuple[str, str]] = []
    left = _LONGEST_HEAD
    while (line := stream.readline(left)) not in _ENDS:
        left -= len(line)
        if left <= 0:
            raise Trouble(Reason.NOT_HTTP, "the headers do not end")
        if not line.endswith(b"\n"):
            raise Trouble(Reason.CUT_SHORT, "the answer broke off within its headers")
        _take(line.decode("latin-1"), found)
    message = http.client.HTTPMessage()
    for name, value in found:
        message[name] = value
    return message


def _take(line: str, found: list[tuple[str, str]]) -> None:
    """Add a header, or what continues the last one; a line that is neither is left out."""
    if line[0] in " \t":
        if found:
            name, value = found[-1]
            found[-1] = name, f"{value} {line.strip()}".strip()
        return
    name, colon, value = line.partition(":")
    if not colon or not name:
        return
    if len(found) < _MANY or name.lower() in _USEFUL or name.lower().startswith("content-"):
        found.append((name.rstrip(), value.strip()))


class StrictResponse(http.client.HTTPResponse):
    """An answer whose head must be whole."""

    def begin(self) -> None:
        """Read the head. Raises Trouble (answer-cut-short, not-http), and as http.client does."""
        if self.headers is not None:
            return
        version, status, reason = self._read_status()
        self.code = self.status = status
        self.reason = reason.strip()
        if not version.startswith("HTTP/1.") and version not in _OLD:
            raise http.client.UnknownProtocol(version)
        self.version = 10 if version in _OLD else 11
        self.headers = self.msg = read_head(self.fp)
        self._frame()

    def _frame(self) -> None:
        """Say how long the body is, and whether the connection ends with it (RFC 9112, 6.3)."""
        last = self.headers.get("transfer-encoding", "").rpartition(",")[2]
        self.chunked = last.strip().lower() == "chunked"
        self.chunk_left = None
        length = self.headers.get("content-length", "")[:18]
        self.length = int(length) if length.isdecimal() and not self.chunked else None
        if self.status in _WITHOUT_BODY:
            self.length = 0
        # Without a length, the end of the connection is the end of the body.
        ends = not self.chunked and self.length is None
        self.will_close = ends or self._check_close()  # type: ignore[attr-defined]

    def _read_status(self) -> tuple[str, int, str]:
        """Read the status line of the final answer; interim ones (100, 103) are skipped."""
        while True:
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if not 100 <= status < 200 or status == 101:
                return version, status, reason
            read_head(self.fp)
