"""Labels: numbers, letters, roman numerals, symbols, and names with a number."""

import re
from typing import NamedTuple

from provenance.lexicon.notes import ANNOTATION_NAMES

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
_PLAIN = "0123456789abcdefghijklmnoprstuvwxyz"
CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
LOWERED = str.maketrans(_RAISED, _PLAIN) | {
    ord(sign): str(number) for number, sign in enumerate(CIRCLED, start=1)
}
OPEN_BRACKETS = r"\[［〔【"
CLOSE_BRACKETS = r"\]］〕】"

RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED_LETTERS = _RAISED[10:]
SYMBOLS = "*†‡§‖¶#"
_ORDER = ("*", "†", "‡", "§", "‖", "¶", "#")
_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_NAMED = re.compile(
    rf"({'|'.join(re.escape(name) for name in ANNOTATION_NAMES)})[ \u00a0]?(\d{{1,3}})", re.I
)
LARGEST = 99_999


class Label(NamedTuple):
    """A label as it is compared: `key` is equal where the labels are, `rank` counts from 1."""

    printed: str
    key: str
    series: str
    rank: int


def read_label(printed: str, *, roman: bool = False) -> Label | None:
    """Read a label without its brackets; None if it is none.

    `roman` says that i, v and x are numerals in this document, not letters.
    """
    plain = printed.strip().translate(LOWERED)
    if plain.isdecimal():
        return _number(plain)
    if plain and plain[0] in SYMBOLS and plain == plain[0] * len(plain) and len(plain) <= 4:
        rank = _ORDER.index(plain[0]) + 1 + len(_ORDER) * (len(plain) - 1)
        return Label(plain, plain, "symbol", rank)
    if _ROMAN.fullmatch(plain) and (roman or len(plain) > 1):
        return Label(plain, plain, "roman", _roman_value(plain))
    if len(plain) == 1 and "a" <= plain <= "z":
        return Label(plain, plain, "letter", ord(plain) - ord("a") + 1)
    if named := _NAMED.fullmatch(plain):
        key = f"{named[1].casefold()} {int(named[2])}"
        return Label(plain, key, named[1].casefold(), int(named[2]))
    return None


def name_label(printed: str) -> Label:
    """Read the name of a Markdown footnote, which may be any word."""
    rank = int(printed) if printed.isdecimal() and len(printed) < 6 else 0
    return Label(printed, "^" + printed.casefold(), "caret", rank)


def year_like(label: Label) -> bool:
    """Say whether a number may as well be a year."""
    return label.series == "number" and 1500 <= label.rank <= 2100


def _number(plain: str) -> Label | None:
    if len(plain) > 5 or not 0 < int(plain) <= LARGEST:
        return None
    return Label(plain, str(int(plain)), "number", int(plain))


def _roman_value(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-v if v < n else v for v, n in zip(values, following, strict=True))
