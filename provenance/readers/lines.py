"""Lines of a plain text: where they stand and what they begin with."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

RULE: Final = re.compile(r"(?:([-*_=~#+—–⁂•·])(?:\s*\1){2,}|[—–]{2}|⁂)\Z")
"""A line of nothing but signs, drawn across the page. Two dashes typed by hand are one too."""

UNDERLINE: Final = re.compile(r"={4,}\Z")
"""A line under a heading. Hyphens under a line are as often a rule before the notes."""

BULLET: Final = re.compile(r"[-*•‣◦▪●+]\s+(?=\S)")
ITEM: Final = re.compile(
    r"(?:\[\^?[\w*†‡§.-]{1,8}\]:?|\(?\d{1,3}[.)]|[¹²³⁰⁴-⁹]{1,3}|\^\d{1,3}|[*†‡§]{1,3}|[-•‣◦▪●+])"
    r"\s+(?=\S)"
    r"|\[\^?\d{1,3}\]:?(?=\S)"
    r"|[¹²³⁰⁴-⁹]{1,3}(?=[^\W\d_])"
)
"""What an item of a list or a note begins with: [1], 1., (2), ¹, *, †, or a bullet."""

SENTENCE_END: Final = re.compile(r"[.!?…:。！？؟][\"'”’»)\]]*(?:\[\w{1,4}\]|[¹²³⁰⁴-⁹]+)*\Z")

_QUOTED = re.compile(r"(?:>[ \t]?)+")


class Line(NamedTuple):
    """One line with something on it; `start` and `end` are code points without its blanks."""

    start: int
    end: int
    words: str
    indent: int
    depth: int
    """How many > stand before it, as e-mail marks what it quotes."""

    @property
    def width(self) -> int:
        """Columns from the margin of its group; long addresses count like words."""
        return self.indent + len(self.words)


def iterate_groups(text: str) -> Iterator[list[Line]]:
    """Give the lines between blank lines, group by group; a quotation is a group of its own."""
    group: list[Line] = []
    for line in _iterate_lines(text):
        if group and (line is None or line.depth != group[-1].depth):
            yield group
            group = []
        if line is not None:
            group.append(line)
    if group:
        yield group


def _iterate_lines(text: str) -> Iterator[Line | None]:
    """Give each line, or None for a blank one."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield _cut(text[start:end], start)
        start = end + 1


def _cut(row: str, start: int) -> Line | None:
    quoted = _QUOTED.match(row)
    margin = quoted.end() if quoted else 0
    depth = quoted[0].count(">") if quoted else 0
    words = row[margin:].strip()
    if not words:
        return None
    indent = len(row) - margin - len(row[margin:].lstrip())
    begin = start + margin + indent
    return Line(begin, begin + len(words), words, indent, depth)
