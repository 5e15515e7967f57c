"""The words of simple PDF files: enough to find a quotation, never enough to miss one.

Only text in plain or deflated streams with one byte a letter is read. What uses fonts with an
encoding of its own comes out empty or garbled, so that not finding words here proves nothing.
"""

import re
import zlib
from typing import Final

_STREAM = re.compile(rb"stream\r?\n")
_SHOWN = re.compile(
    rb"\((?:[^()\\]|\\.){0,4000}\)|-?\d+(?:\.\d+)?(?=[^\]]{0,400}\]\s*TJ)|T[*dDmJj]|ET"
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_NAMED: Final = {b"n": b" ", b"r": b" ", b"t": b" ", b"b": b"", b"f": b" "}
_MOST_STREAMS: Final = 300
_LONGEST: Final = 400_000
_WIDE_GAP: Final = -180.0


def words_of_pdf(data: bytes) -> str:
    """Return what could be read of a PDF file, perhaps nothing. Never raises."""
    words: list[str] = []
    size = 0
    for number, start in enumerate(_STREAM.finditer(data)):
        if number >= _MOST_STREAMS or size > _LONGEST:
            break
        end = data.find(b"endstream", start.end())
        content = _inflated(data[start.end() : end if end >= 0 else len(data)])
        if b"Tj" in content or b"TJ" in content:
            words.append(_shown(content))
            size += len(words[-1])
    return "\n".join(words)


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, _LONGEST)
    except zlib.error:
        return stream[:_LONGEST]


def _shown(content: bytes) -> str:
    pieces: list[bytes] = []
    for match in _SHOWN.finditer(content):
        token = match[0]
        if token.startswith(b"("):
            pieces.append(_ESCAPE.sub(_unescaped, token[1:-1]))
        elif token[:1] in b"-0123456789":
            if float(token) < _WIDE_GAP:
                pieces.append(b" ")
        elif token not in (b"Tj", b"TJ"):
            pieces.append(b" ")
    return b"".join(pieces).decode("cp1252", "replace")


def _unescaped(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if code.isdigit():
        return bytes([int(code, 8) & 255])
    return _NAMED.get(code, code)
