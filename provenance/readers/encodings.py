"""Names of encodings, and what bytes tell of their own."""

import codecs
import re
from typing import Final

MARKS: Final[tuple[tuple[bytes, str], ...]] = (
    # UTF-32's mark begins with UTF-16's, so it stands first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks, longest first."""

# What pages call by these names is decoded by browsers as a superset; see the table of labels in
# the WHATWG Encoding Standard, section 4.2.
_SUPERSETS: Final = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}

# A declaration that can be read as ASCII is proof against these; UTF-7 hides markup.
_UNBELIEVABLE: Final = ("utf-16", "utf-32", "utf-7")

_UTF16_SAMPLE: Final = 4096
_UTF16_SHARE: Final = 0.4


def find_mark(data: bytes) -> tuple[str, int] | None:
    """Return the encoding that a byte order mark names, and the mark's length."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name, len(mark)
    return None


def canonical_name(label: str) -> str | None:
    """Return Python's name for a text encoding, or None if there is none of this name."""
    try:
        b"-".decode(label)
    except UnicodeError:
        pass  # one byte is half a character to some
    except (LookupError, ValueError):
        return None
    return codecs.lookup(label).name


def believable_name(label: str) -> str | None:
    """Return the encoding meant by a declaration inside the bytes themselves, or None."""
    name = canonical_name(re.sub(r"^x-(?=sjis|gbk|euc)", "", label.strip().lower()))
    if name is None or name.startswith(_UNBELIEVABLE):
        return None
    return _SUPERSETS.get(name, name)


def find_wide(data: bytes) -> str | None:
    """Say which UTF-16 or UTF-32 without a mark `data` is in, judged by where zero bytes stand.

    Text of any script has ASCII spaces, stops and line ends, whose high bytes are zero; in text
    with letters of Latin script nearly all are. A plain byte encoding has no such pattern.
    """
    head = data[:_UTF16_SAMPLE]
    if len(head) < 4 or b"\x00" not in head:
        return None
    quarter = max(len(head) // 4, 1)
    zeros = [head[offset::4].count(0) / quarter for offset in range(4)]
    if len(data) % 4 == 0 and zeros[0] < 0.1 and min(zeros[2:]) > 0.9:
        return "utf-32-le"
    if len(data) % 4 == 0 and zeros[3] < 0.1 and min(zeros[:2]) > 0.9:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > _UTF16_SHARE and even < 0.01:
        return "utf-16-le"
    if even > _UTF16_SHARE and odd < 0.01:
        return "utf-16-be"
    return _find_wide_by_blanks(head)


def _find_wide_by_blanks(head: bytes) -> str | None:
    """Find UTF-16 of other scripts by its blanks and line ends: at least one in twenty units."""
    units, zeros = len(head) // 2, head.count(0)
    for name in ("utf-16-le", "utf-16-be"):
        blanks = {blank.encode(name) for blank in " \n\r.,"}
        found = sum(head[at : at + 2] in blanks for at in range(0, len(head) - 1, 2))
        if found >= 2 and found * 20 >= units and found * 10 >= zeros * 8:
            return name
    return None
