"""Lines that stay within a width, whatever letters they hold."""

import io
from dataclasses import dataclass
from functools import cached_property

from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.text import Text

from provenance.report.terminal.glyphs import Glyphs
from provenance.report.terminal.legible import legible

_NARROWEST = 40
_WIDEST = 100
"""Longer lines are hard to read, and far from what stands at their right end."""

_CONSOLE = Console(file=io.StringIO(), width=_WIDEST, _environ={})


@dataclass(frozen=True)
class Canvas:
    """How wide to write, with which signs, and whether long words of an article are shortened."""

    columns: int
    glyphs: Glyphs
    full: bool

    @cached_property
    def width(self) -> int:
        """The columns that are used."""
        return max(_NARROWEST, min(self.columns, _WIDEST))

    @cached_property
    def _letters(self) -> dict[int, str]:
        return {ord(sign): plain for sign, plain in self.glyphs.letters}

    def words(self, text: str) -> str:
        """Return the words of an article as they may be shown."""
        return legible(text).translate(self._letters)

    def quoted(self, text: str) -> str:
        """Return the words of an article in quotation marks."""
        return f"{self.glyphs.opening}{self.words(text)}{self.glyphs.closing}"

    def short(self, text: str, cells: int) -> str:
        """Return `text` in about `cells` columns at most: both its ends, and a gap for the rest."""
        if self.full or cell_len(text) <= cells:
            return text
        room = cells - cell_len(self.glyphs.gap)
        head, tail = _head(text, room * 3 // 5), _head(text[::-1], room * 2 // 5)[::-1]
        return f"{head.rstrip()}{self.glyphs.gap}{tail.lstrip()}"

    def hang(
        self, text: Text, first: str | Text = "", rest: str | Text | None = None
    ) -> list[Text]:
        """Wrap `text`; `first` goes before its first line and `rest`, or spaces, before others."""
        start = Text(first) if isinstance(first, str) else first
        margin = Text(" " * start.cell_len) if rest is None else Text.assemble(rest)
        room = self.width - max(start.cell_len, margin.cell_len)
        lines = text.wrap(_CONSOLE, room, overflow="fold") or [Text()]
        return [Text.assemble(margin if at else start, line) for at, line in enumerate(lines)]


def _head(text: str, cells: int) -> str:
    """Return what of `text` fits, to the end of a word where there is one not far back."""
    fitting = chop_cells(text, max(1, cells))[0]
    at_word = fitting.rpartition(" ")[0]
    return at_word if cell_len(at_word) > cells // 3 else fitting
