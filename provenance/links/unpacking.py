"""Content-Encoding undone, never further than wanted: a small bomb stays small."""

import zlib
from collections.abc import Callable
from typing import Final, Protocol

_STEP: Final = 64 * 1024


class _Decoder(Protocol):
    def feed(self, data: bytes, room: int) -> bytes:
        """Return at most about `room` decoded bytes of what came. Raises zlib.error."""


class _Plain:
    def feed(self, data: bytes, room: int) -> bytes:
        return data[:room]


class _Zlib:
    """gzip, with several members, and deflate with or without its wrapper."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._inner = zlib.decompressobj(bits)
        self._head = b""
        """What came before anything was decoded: it may have to be read in another way."""

    def feed(self, data: bytes, room: int) -> bytes:
        out = bytearray()
        while data and len(out) < room:
            if self._inner.eof:
                self._inner = zlib.decompressobj(self._bits)
            out += self._some(data, room - len(out))
            data = self._inner.unused_data if self._inner.eof else self._inner.unconsumed_tail
        return bytes(out)

    def _some(self, data: bytes, room: int) -> bytes:
        size = max(1, min(room, _STEP))
        try:
            out = self._inner.decompress(data, size)
        except zlib.error:
            if self._bits != zlib.MAX_WBITS:
                raise
            self._bits = -zlib.MAX_WBITS  # deflate without its wrapper, as some servers send it
            self._inner = zlib.decompressobj(self._bits)
            return self._inner.decompress(self._head + data, size)
        self._head = b"" if out else (self._head + data)[:_STEP]
        return out


_MAKERS: Final[dict[str, Callable[[], _Decoder]]] = {
    "gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "x-gzip": lambda: _Zlib(zlib.MAX_WBITS | 16),
    "deflate": lambda: _Zlib(zlib.MAX_WBITS),
    "identity": _Plain,
    "": _Plain,
}
ACCEPTED: Final = "gzip, deflate"
_UNREADABLE: Final = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz", "exi"})
"""Encodings that exist and were not asked for. brotli and zstd are left out on purpose: their
libraries have no limit on what one piece may grow to in all the versions that people have."""


class Unpacker:
    """Collects a body: decodes what comes, up to a limit, and says when it has enough."""

    def __init__(self, encoding: str, limit: int) -> None:
        """Take the header Content-Encoding and the bytes wanted."""
        names = [name.strip().lower() for name in encoding.split(",")]
        self.opaque = any(name in _UNREADABLE for name in names)
        """The body cannot be read. A name of no encoding (utf-8, none) says nothing of it."""
        self._decoders: list[_Decoder] = [
            _MAKERS[name]() for name in reversed(names) if name in _MAKERS
        ]
        self._limit = limit
        self._got = bytearray()
        self._raw = bytearray()
        self.broken = False

    @property
    def full(self) -> bool:
        """Whether as much was decoded as was wanted."""
        return max(len(self._got), len(self._raw)) >= self._limit

    @property
    def size(self) -> int:
        """Bytes decoded so far."""
        return len(self._got)

    @property
    def body(self) -> bytes:
        """What was decoded; what came as it came, if nothing of it could be decoded."""
        return bytes(self._got if self._got or not self.broken else self._raw)

    def feed(self, data: bytes) -> None:
        """Take a piece from the wire."""
        if self.opaque:
            return
        if not self._got and len(self._raw) < self._limit:
            self._raw += data
        if self.broken:
            return
        try:
            for decoder in self._decoders:
                data = decoder.feed(data, self._limit - len(self._got))
        except zlib.error:
            self.broken = True
            return
        self._got += data
        if self._got:
            self._raw.clear()
