"""Text in the form in which quotations are compared: nothing but its words.

Quotation marks, dashes, white space, case, ligatures, accents and soft hyphens do not count;
figures do, with their decimal points.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_UNSEEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_APOSTROPHES = re.compile(r"(?<=\w)['’ʼ‘`´](?=\w)")
_THOUSANDS = re.compile(r"(?<=\d)[,'’\u202f\u00a0 ](?=\d{3}(?!\d))")
_GLUE = re.compile("['’ʼ‘`´]|\\d[,\u202f\u00a0 ]\\d")
_WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W_]+|[%$€£¥₹]")
_NOTE_SIGNS = re.compile(r"\[(?:\d{1,3}|[a-z]|note \d+|citation needed|edit)\]", re.IGNORECASE)

_IDEOGRAPHS = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
"""Scripts that are written without spaces between words."""

_PIECE: Final = 100_000
_SHORT: Final = 8
_SHORT_IDEOGRAPHS: Final = 4


def _kind(byte: int) -> int:
    """Say what a byte is: a letter, a digit, what may stand in a number, a special sign, a gap."""
    sign = chr(byte)
    if sign.isascii() and sign.isalnum():
        return ord("0" if sign.isdigit() else "a")
    return ord("." if sign in ".,:/" else "!" if sign in "'`[%$" else " ")


_KINDS: Final = bytes(map(_kind, range(256)))
_PLAIN: Final = bytes(
    byte if chr(byte).isascii() and chr(byte).isalnum() else ord(" ") for byte in range(256)
).lower()
_HARD: Final = (b"!", b"0.0", b"0 0", b"0a")
"""Kinds in a row that only the slow way reads rightly: it's, [3], 5%, 1.5, 12 000, 3rd."""


def fold(text: str) -> str:
    """Return the words of a text, lower case, with single spaces between."""
    if len(text) <= _PIECE:
        return _fold(text)
    # Piece by piece, because a list of all the words of a long page costs twenty times its text.
    return " ".join(filter(None, map(_fold, _pieces(text))))


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = start + _PIECE
        if end < len(text):
            end = max(text.rfind(" ", start, end), text.rfind("\n", start, end)) + 1 or end
        yield text[start:end]
        start = end


def _fold(text: str) -> str:
    """Fold at once what is plain; else line by line, because nothing reaches across a line's end.

    Most lines are plain, and expressions take twenty times as long.
    """
    plain = _fold_plain(text)
    if plain is not None:
        return plain
    if "\n" in text:
        return " ".join(filter(None, map(_fold, text.split("\n"))))
    return _fold_any(text)


def _fold_plain(text: str) -> str | None:
    """Fold a text of nothing but plain words and figures; None for any other."""
    if not text.isascii():
        return None
    data = text.encode("ascii")
    kinds = data.translate(_KINDS)
    for hard in _HARD:
        if hard in kinds:
            return None
    return b" ".join(data.translate(_PLAIN).split()).decode("ascii")


def _fold_any(text: str) -> str:
    if "[" in text:
        text = _NOTE_SIGNS.sub(" ", text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        text = _UNSEEN.sub("", unicodedata.normalize("NFKD", text))
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", text))
    if _GLUE.search(text):
        text = _APOSTROPHES.sub("", _THOUSANDS.sub("", text))
    return " ".join(_WORD.findall(text.casefold()))


def squeeze(folded: str) -> str:
    """Take the spaces out, so that hyphenation and glued words do not count either."""
    return folded.replace(" ", "")


def has_weight(folded: str) -> bool:
    """Say whether words are enough to be looked for: a short one stands on any page."""
    length = len(squeeze(folded))
    if _IDEOGRAPHS.search(folded):
        return length >= _SHORT_IDEOGRAPHS
    return length >= _SHORT


def without_spaces(folded: str) -> bool:
    """Say whether a text is mostly in a script that has no spaces between words."""
    return len(_IDEOGRAPHS.findall(folded)) * 2 > len(folded)
