"""A text under construction: every offset is known when its character is written."""

import re
from dataclasses import dataclass

from provenance.model import Block, Role, Span

_BLANKS = re.compile(r"[ \t\n\r\f]+")
_GAPS = ("", " ", "\n", "\t")
"""What may stand between two words, the weakest first."""


@dataclass(slots=True)
class Mark:
    """A stretch of text: a link, a run, an anchor. -1 where it has not yet begun or ended."""

    start: int = -1
    end: int = -1

    def span(self) -> Span | None:
        """Return the stretch, or None if nothing was written in it."""
        return Span(start=self.start, end=self.end) if 0 <= self.start < self.end else None


@dataclass(slots=True)
class Frame:
    """What the blocks inside an element are. Only the first of them bears the label."""

    role: Role = "paragraph"
    level: int | None = None
    label: str | None = None


class Draft:
    """Text and blocks, built from first to last as a browser lays them out."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._length = 0
        self._start = -1
        self._gap = ""
        self._breaks = 0
        self._frames = [Frame()]
        self._waiting: list[Mark] = []

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def open_words(self, most: int) -> str:
        """Return the words of the block that is open, or nothing if they are longer than `most`."""
        if self._start < 0 or self._length - self._start > most:
            return ""
        words = ""
        for part in reversed(self._parts):
            if len(words) == self._length - self._start:
                break
            words = part + words
        return words

    def push(self, frame: Frame) -> None:
        """Begin an element whose blocks are as `frame` says."""
        self.end_block()
        self._frames.append(frame)

    def pop(self) -> None:
        """End the element that was begun last."""
        self.end_block()
        self._frames.pop()

    def write(self, words: str) -> None:
        """Write words, their blanks collapsed."""
        collapsed = _BLANKS.sub(" ", words)
        if collapsed.startswith(" "):
            self.gap(" ")
        if visible := collapsed.strip(" "):
            self._put(visible)
            if collapsed.endswith(" "):
                self.gap(" ")

    def write_exactly(self, words: str) -> None:
        """Write words with their blanks, as they stand in code."""
        if words:
            self._put(words if self._start >= 0 else words.lstrip("\n"))

    def gap(self, gap: str) -> None:
        """See to it that the next word stands apart by a blank, a line end or a tab."""
        self._gap = max(self._gap, gap, key=_GAPS.index)

    def break_line(self) -> None:
        """Begin a line; twice, a block."""
        self._breaks += 1
        if self._breaks > 1:
            self.end_block()
        else:
            self.gap("\n")

    def rule(self, words: str) -> None:
        """Write a block that divides others."""
        self.push(Frame("separator"))
        self._put(words)
        self.pop()

    def begin(self) -> Mark:
        """Begin a stretch at the next visible character."""
        mark = Mark()
        self._waiting.append(mark)
        return mark

    def finish(self, mark: Mark) -> None:
        """End a stretch after the last visible character."""
        if mark.start >= 0:
            mark.end = self._length

    def end_block(self) -> None:
        """End the block, if there is one."""
        if self._start >= 0:
            frame = self._frames[-1]
            self.blocks.append(
                Block(
                    span=Span(start=self._start, end=self._visible_end()),
                    role=frame.role,
                    level=frame.level,
                    label=frame.label,
                )
            )
            frame.label = None
        self._start = -1
        self._gap = ""
        self._breaks = 0

    def _put(self, visible: str) -> None:
        if self._start < 0:
            # Code keeps the blanks of its first line, but a block does not begin with them.
            visible = visible.lstrip()
            if not visible:
                return
            if self._length:
                self._append("\n\n")
            self._start = self._length
        elif self._gap:
            self._append(self._gap)
        self._gap = ""
        self._breaks = 0
        for mark in self._waiting:
            mark.start = self._length
        self._waiting.clear()
        self._append(visible)

    def _append(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _visible_end(self) -> int:
        end = self._length
        for part in reversed(self._parts):
            stripped = len(part.rstrip())
            end -= len(part) - stripped
            if stripped:
                break
        return end
