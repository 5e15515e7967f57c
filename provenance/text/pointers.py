"""Pointers to an earlier note or work: "supra note 3", "op. cit.", "a.a.O. (Anm. 1)"."""

import re
from typing import Final

from provenance.lexicon.signals import NOTE, OP_CIT, SUPRA

POINTER: Final = re.compile(
    rf"[\s,،(\[]*(?:(?<=[(\[])(?:see|vgl\.|siehe|s\.|v\.)\s+)?(?:(?<!\w)(?:{'|'.join(OP_CIT)})(?!\w)"
    rf"(?:[\s,،]*[(\[]?(?:wie\s+|see\s+)?(?<!\w){NOTE}\s*(?P<with_work>\d++)[)\]]?)?"
    rf"|\b(?:{'|'.join(SUPRA)}))[)\].,،\s]*",
    re.IGNORECASE,
)
"""Marks and the pointer; the groups hold the number of the note, if it is given."""


_NOTE_ALONE: Final = re.compile(rf"{NOTE}\s*(?P<alone>\d++)", re.IGNORECASE)
_FAR: Final = 400
_SIGNS: Final = (
    "cit", "supra", "ibid", "ibíd", "ebd", "note", "nota", "noot",
    "a.o", "a. o", "anm", "fn", "above",
    "préc", "obra",
    "o.c", "o. c", "l.c", "l. c", "a.w", "a. w", "t.a", "t. a", "angegeben", "opus",
    "указ", "цит", "прим", "снос", "سابق", "سبق", "المذكور", "هامش", "حاشية",
)  # fmt: skip
"""One of these occurs in every pointer; to look for them first costs a tenth."""
_N: Final = re.compile(r"n[n.º°]*\s*\d")


def find_pointer(words: str) -> re.Match[str] | None:
    """Find the pointer in the words of one citation: "Holt, supra note 3", or a bare "note 3"."""
    near = words[:_FAR]
    folded = near.casefold()
    if not any(map(folded.__contains__, _SIGNS)) and not _N.search(folded):
        return None
    return POINTER.search(near) or _NOTE_ALONE.fullmatch(words)


def note_pointed_at(match: re.Match[str]) -> int | None:
    """Return the number of the note in a pointer that was found, None where none is given."""
    number = next((value for value in match.groupdict().values() if value), None)
    return int(number) if number else None
