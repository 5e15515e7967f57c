"""Pairs of quotation marks, of every house, in one pass over the marks.

A mark opens where white space or a bracket stands before it and a word after it, whatever way it is
turned, and closes where a word stands before it: typesetters and scanners turn marks the wrong way.
A quotation that is never closed protects nothing.
"""

import re
from typing import Final, NamedTuple


class Quotation(NamedTuple):
    """From the opening mark to after the closing one; `closed` is false where there is none."""

    start: int
    end: int
    closed: bool = True


_MARKS = re.compile(r"[“”„‟\"«»‘’‚'‹›]")
_FAMILY: Final[dict[str, str]] = (
    dict.fromkeys('“”„‟"', "double")
    | dict.fromkeys("‘’‚'", "single")
    | dict.fromkeys("«»", "angle")
    | dict.fromkeys("‹›", "small angle")
)
_OPENERS: Final = frozenset("“„«‘‚‹")
_BEFORE_OPENING: Final = frozenset(" \t\n\xa0\u202f([{—–-/,:;.؛،‘“«")
_AFTER_CLOSING: Final = frozenset(" \t\n\xa0\u202f)]}.,;:!?—–-/،؛’”»\ue001")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Find the outermost quotations in `text`, in its order. Never raises."""
    marks = [match.start() for match in _MARKS.finditer(text)]
    found = _pair(text, marks, nested=True)
    if found and not found[-1].closed:
        found = _pair(text, marks, nested=False)
    return tuple(found)


def _pair(text: str, marks: list[int], *, nested: bool) -> list[Quotation]:
    found: list[Quotation] = []
    opened, family, depth = -1, "", 0
    for index, position in enumerate(marks):
        mark = text[position]
        kind = _FAMILY[mark]
        if opened < 0:
            if _can_open(text, position):
                opened, family, depth = position, kind, 1
            continue
        if kind != family:
            continue
        inwards = text[opened] in "»›"  # as German books turn the angles
        low = text[opened] in "„‚" and mark in "“”‘’"  # „…,“ closes, whatever stands before it
        if not (inwards or low) and _opens_again(text, position, family):
            if nested:
                depth += 1
            else:
                _close_lone(found, opened, position, family)
                opened, depth = position, 1
        elif mark in "«‹" if inwards else _can_close(text, position, marks, index):
            depth -= 1
            if depth == 0:
                found.append(Quotation(opened, position + 1))
                opened = -1
    if opened >= 0:
        _close_lone(found, opened, len(text), family)
    return found


def _close_lone(found: list[Quotation], start: int, end: int, family: str) -> None:
    """Keep an opening mark that has no closing one; a lone single mark is an apostrophe."""
    if family != "single":
        found.append(Quotation(start, end, closed=False))


def _opens_again(text: str, position: int, family: str) -> bool:
    """Say whether a mark of the family that is open opens another inside it."""
    return (
        family != "single"
        and text[position] != '"'
        and text[position] in _OPENERS
        and _can_open(text, position)
    )


def _can_open(text: str, position: int) -> bool:
    before = text[position - 1] if position else " "
    after = text[position + 1] if position + 1 < len(text) else " "
    if text[position] in "«‹":
        return True
    if before not in _BEFORE_OPENING or (after.isspace() and text[position] not in "»„“"):
        return False
    if text[position] in "’'":
        return after.isupper() and text[position] == "'"
    return text[position] != "’"


def _can_close(text: str, position: int, marks: list[int], index: int) -> bool:
    before = text[position - 1]
    after = text[position + 1] if position + 1 < len(text) else " "
    if text[position] in "»›":
        return True
    if before.isspace():
        return text[position] == "”" and after in _AFTER_CLOSING
    if after not in _AFTER_CLOSING and not after.isdigit():
        return text[position] == "”"
    if _FAMILY[text[position]] == "single" and after == " " and before == "s":
        return not _closes_later(text, marks, index)
    return True


def _closes_later(text: str, marks: list[int], index: int) -> bool:
    """Say whether, after a plural's apostrophe, a mark follows that surely closes."""
    for position in marks[index + 1 : index + 6]:
        if text[position] in "‘“":
            return False
        after = text[position + 1] if position + 1 < len(text) else " "
        if text[position] in "’'" and after in ",.;:) ":
            return True
    return False
