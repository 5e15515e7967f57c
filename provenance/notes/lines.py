"""The lines of a text, each with where its words begin.

A line ends at a line feed; in the source of a page, a block-level tag begins one as well, so that
`<li>a</li><li>b</li>` is two.
"""

import re
from typing import NamedTuple

from provenance.notes.markup import Element, Markup

_LEAD = re.compile(r"(?:[ \t\u00a0\u200e\u200f\ufeff]|<(?!!--)[^<>]*>|\\(?=[\[*]))*")
_WIDE = {"\t": 4}


class Line(NamedTuple):
    """A line from `start` to `end`: `first` stands after the indentation, `at` after tags too."""

    start: int
    end: int
    first: int
    at: int
    indent: int
    tag: str | None = None
    close: int | None = None
    number: str | None = None

    @property
    def blank(self) -> bool:
        """Say whether it holds no words."""
        return self.at >= self.end


def read_lines(text: str, markup: Markup) -> tuple[Line, ...]:
    """Cut `text` into lines."""
    opening = {element.start: element for element in markup.elements}
    cuts = sorted({0, *opening, *(m.end() for m in re.finditer("\n", text))})
    ends = [*cuts[1:], len(text)]
    return tuple(
        _line(text, start, end, opening.get(start))
        for start, end in zip(cuts, ends, strict=True)
        if start < len(text)
    )


def _line(text: str, start: int, end: int, element: Element | None) -> Line:
    while end > start and text[end - 1].isspace():
        end -= 1
    lead = _LEAD.match(text, start, end)
    at = lead.end() if lead else start
    first, indent = start, 0
    while first < end and text[first] in " \t\u00a0":
        indent += _WIDE.get(text[first], 1)
        first += 1
    if element is None:
        return Line(start, end, first, at, indent)
    return Line(start, end, first, at, indent, element.name, element.end, element.number)
