"""Elements → text, blocks, links, anchors and runs, as a browser would lay them out."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, NamedTuple

from provenance.readers.draft import Draft, Frame
from provenance.readers.html.tables import shows_data
from provenance.readers.html.tree import Element, Page
from provenance.readers.layers import Layers

_NUMBER = re.compile(r"[\[(]?(?:\d{1,4}|[*†‡§])[\])]?[.:]?\Z")
_LONGEST_NUMBER: Final = 8

Closer = Callable[[], None]
Opener = Callable[["Flow", Element], Closer | None]


def names_of(element: Element) -> tuple[str, ...]:
    """Return the names by which links of the page can point at an element."""
    names = (element.get("id"), element.get("name") if element.tag == "a" else "")
    return tuple(dict.fromkeys(filter(None, names)))


class _Open(NamedTuple):
    element: Element
    closers: list[Closer]


class Noted(NamedTuple):
    """Where notes stand, and the labels of those whose label stands elsewhere."""

    places: frozenset[int]
    labels: Mapping[int, str]


NOTHING_NOTED: Final = Noted(frozenset(), {})


class Flow:
    """Writes stretches of a page into a draft. Openers, one a tag, say what a tag does."""

    def __init__(
        self,
        page: Page,
        draft: Draft,
        layers: Layers,
        left_out: frozenset[int],
        notes: Noted = NOTHING_NOTED,
    ) -> None:
        self.page = page
        self.draft = draft
        self.layers = layers
        self.is_exact = False
        self.numbers: dict[int, str] = {}
        self._left_out = left_out
        self._notes = notes
        self._note_end = 0
        self._row_end = 0
        self._is_data: dict[int, bool] = {}

    def read(self, start: int, end: int, openers: dict[str, tuple[Opener, ...]]) -> None:
        """Write the items of the page from `start` to `end`."""
        stack: list[_Open] = []
        at = start
        while at < end:
            while stack and stack[-1].element.end <= at:
                self._close(stack.pop())
            item = self.page.items[at]
            at += 1
            if isinstance(item, str):
                self._write(item)
            elif item.at in self._left_out:
                at = max(at, item.end)
            else:
                stack.append(self._open(item, openers.get(item.tag, ())))
        while stack:
            self._close(stack.pop())
        self.draft.end_block()

    def push(self, element: Element, frame: Frame) -> Closer | None:
        """Begin an element that has a role, unless it stands in a row of a table."""
        if element.at < self._row_end:
            self.draft.gap(" ")
            return None
        if element.at < self._note_end and frame.role not in ("heading", "code"):
            frame.role = "note"
        self.draft.push(frame)
        return self.draft.pop

    def block(self, element: Element) -> Closer:
        """Begin and end an element on a line of its own; the number of a note may stand before."""
        if element.at < self._row_end:
            self._space()
            return self._space
        end = self._end_line if element.at < self._note_end else self.draft.end_block
        end()
        return end

    def _end_line(self) -> None:
        """End a line of a note, unless there is nothing but its number on it."""
        if _NUMBER.match(self.draft.open_words(_LONGEST_NUMBER)):
            self.draft.gap(" ")
        else:
            self.draft.end_block()

    def is_data(self, table: Element) -> bool:
        """Say whether the rows of this table are blocks."""
        if table.at not in self._is_data:
            self._is_data[table.at] = shows_data(self.page, table)
        return self._is_data[table.at]

    def row(self, element: Element) -> Closer | None:
        """Begin a row of a table, which is one block."""
        closer = self.push(element, Frame("table"))
        self._row_end = max(self._row_end, element.end)
        return closer

    def _open(self, element: Element, openers: tuple[Opener, ...]) -> _Open:
        closers: list[Closer] = []
        if element.at in self._notes.places and element.at >= self._note_end:
            self._note_end = element.end
            self.draft.push(Frame("note", label=self._notes.labels.get(element.at)))
            closers.append(self.draft.pop)
        closers.extend(
            closer for opener in openers if (closer := opener(self, element)) is not None
        )
        closers.extend(
            partial(self.draft.finish, self.layers.anchor(name)) for name in names_of(element)
        )
        return _Open(element, closers)

    def _close(self, opened: _Open) -> None:
        for closer in reversed(opened.closers):
            closer()

    def _write(self, words: str) -> None:
        if self.is_exact:
            self.draft.write_exactly(words)
        else:
            self.draft.write(words)

    def _space(self) -> None:
        self.draft.gap(" ")
