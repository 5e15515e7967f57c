"""The bytes of a page → its text; never fails, and never guesses more than it must."""

import codecs
import re
from typing import Final

from provenance.readers.encodings import believable_name, canonical_name, find_mark
from provenance.readers.guess import guess_encoding

_PRESCAN: Final = 4096
_IN_ASCII: Final = ("iso2022", "hz")
"""Encodings whose letters hide in ASCII."""
_SAMPLE: Final = 20_000
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w:.-]{2,40})", re.IGNORECASE)
_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{2,40})", re.IGNORECASE)


def decode(data: bytes, content_type: str) -> str:
    """Decode a page: a byte order mark, valid UTF-8, the header, the page itself, a guess.

    The page may be cut within a character.
    """
    mark = find_mark(data)
    if mark is not None:
        return data[mark[1] :].decode(mark[0], "replace")
    header = _HEADER.search(content_type)
    inside = _META.search(data, 0, _PRESCAN) or _XML.search(data, 0, _PRESCAN)
    said = (header[1] if header else None, inside[1].decode("ascii") if inside else None)
    names = [canonical_name(said[0]) if said[0] else None]
    names.append(believable_name(said[1]) if said[1] else None)
    declared = [name for name in names if name is not None]
    if data.isascii() and not any(name.startswith(_IN_ASCII) for name in declared):
        return data.decode("ascii")
    if not data.isascii():
        try:
            return codecs.getincrementaldecoder("utf-8")().decode(data)
        except UnicodeDecodeError:
            pass
    for name in declared:
        if name != "utf-8":
            return data.decode(name, "replace")
    text = data[:_SAMPLE].decode("utf-8", "replace")
    if len(_NOT_ASCII.findall(text)) > 2 * text.count("\ufffd"):
        return data.decode("utf-8", "replace")  # a few broken bytes
    guess = canonical_name(guess_encoding(data[:_SAMPLE])) or "cp1252"
    return data.decode(guess, "replace")
