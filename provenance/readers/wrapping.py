"""Which line goes on from the line before: text wrapped by hand or by a mail program.

The test is the one a wrapping program makes: a line ends where the next word would not have fitted.
A file with a line a paragraph fails it, because its short lines have room for the next word.
"""

import itertools
from typing import Final

from provenance.readers.lines import ITEM, SENTENCE_END, Line

NARROWEST: Final = 40
WIDEST: Final = 100
_SLACK: Final = 12
_MOST: Final = 0.8
_ENDS_MOST: Final = 0.5


def measure(groups: list[list[Line]]) -> int:
    """Return the width at which the file is wrapped: that of its widest line in a wrapped group.

    0 if nothing is wrapped.
    """
    return max((_width(group) for group in groups if _is_filled(group)), default=0)


def split_group(group: list[Line], file_width: int) -> list[list[Line]]:
    """Cut a group of lines into paragraphs; each line is its own if the group is not wrapped."""
    width = _width(group)
    if not (_is_wrapped(group, file_width) or _hangs(group)):
        return [[line] for line in group]
    paragraphs = [[group[0]]]
    for before, line in itertools.pairwise(group):
        if _starts_paragraph(before, line, paragraphs[-1], width):
            paragraphs.append([line])
        else:
            paragraphs[-1].append(line)
    return paragraphs


def _width(group: list[Line]) -> int:
    return max(line.width for line in group)


def _has_no_room(before: Line, line: Line, width: int) -> bool:
    """Say whether the first word of `line` would not have fitted after `before`."""
    return before.width + 1 + len(line.words.split(maxsplit=1)[0]) > width


def _is_filled(group: list[Line]) -> bool:
    """Say whether the lines are as full as a wrapping program makes them, and of like width."""
    width = _width(group)
    if len(group) < 2 or not NARROWEST <= width <= WIDEST:
        return False
    joints = [
        (before, line)
        for before, line in itertools.pairwise(group)
        if not (ITEM.match(line.words) or _closes(before, width))
    ]
    full = sum(_has_no_room(before, line, width) for before, line in joints)
    return bool(joints) and full >= _MOST * len(joints)


def _closes(line: Line, width: int) -> bool:
    """Say whether a paragraph ends with `line`: it is short, and ends a sentence."""
    return line.width < width - _SLACK and SENTENCE_END.search(line.words) is not None


def _is_wrapped(group: list[Line], file_width: int) -> bool:
    if not _is_filled(group):
        return False
    ends = sum(SENTENCE_END.search(line.words) is not None for line in group[:-1])
    if ends > _ENDS_MOST * (len(group) - 1) and not _hangs(group):
        return False
    # Two or three lines can be full by chance; the other groups of the file must be as wide.
    return len(group) > 3 or _width(group) >= file_width - _SLACK


def _hangs(group: list[Line]) -> bool:
    """Say whether items stand at the margin and all their further lines are indented."""
    margin = group[0].indent
    inner = [line for line in group if line.indent > margin]
    outer = [line for line in group if line.indent <= margin]
    return bool(inner) and all(ITEM.match(line.words) for line in outer)


def _starts_paragraph(before: Line, line: Line, paragraph: list[Line], width: int) -> bool:
    is_item = ITEM.match(line.words) is not None
    in_item = ITEM.match(paragraph[0].words) is not None
    if is_item and (in_item or before.width < width - _SLACK):
        return True
    ends = SENTENCE_END.search(before.words) is not None
    if is_item and ends:
        return True
    if in_item and line.indent > paragraph[0].indent:
        return False
    if line.indent > before.indent and line.indent >= 2 and len(paragraph) > 1:
        return True  # the first line of a paragraph set in
    return ends and not _has_no_room(before, line, width - _SLACK)
