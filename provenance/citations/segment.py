"""A stretch of a note that should hold one citation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from provenance.citations.lexer import Element
from provenance.lexicon.papers import NO_NAMES

_SERIES = re.compile(r"\b[Cc]oll(?:ection|\.)?\s*$")
"""Before a quotation: the name of a series, and no title."""


@dataclass(frozen=True)
class Segment:
    """The elements of one piece of a note. Places are those of the whole note."""

    text: str
    elements: tuple[Element, ...]
    signal: str | None = None

    @property
    def start(self) -> int:
        """Where the first element starts."""
        return self.elements[0].start

    @property
    def end(self) -> int:
        """Where the last element ends."""
        return self.elements[-1].end

    @cached_property
    def words(self) -> str:
        """The printed words."""
        return self.text[self.start : self.end]

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of elements that occur."""
        return frozenset({element.kind for element in self.elements})

    @cached_property
    def title_quote(self) -> int | None:
        """Index of the quotation that is a title: outside brackets, with a mark before it."""
        for index, element in enumerate(self.elements):
            if element.kind == "quote" and element.depth == 0:
                before = self.elements[index - 1] if index else None
                if before is not None and _SERIES.search(
                    self.text, before.start - 6, element.start
                ):
                    continue
                if before is None or before.kind in ("sep", "close", "date", "url"):
                    return index
                if before.kind == "text" and self._may_precede_title(before, element):
                    return index
        return None

    def _may_precede_title(self, before: Element, quote: Element) -> bool:
        """Say whether words right before a quotation end there and are no part of a title."""
        gap = self.text[before.end : quote.start]
        inner = self.text[quote.start : quote.end]
        if gap and before.text.casefold() in NO_NAMES:  # Programa “…”
            return True
        return gap != "" and (inner[-2:-1] in ",.?!" or len(inner) > 30)


def clip(elements: Sequence[Element], start: int, end: int) -> tuple[Element, ...]:
    """Return the elements between two places; words that reach over are cut."""
    kept: list[Element] = []
    for element in elements:
        if element.end <= start or element.start >= end:
            continue
        if element.start >= start and element.end <= end:
            kept.append(element)
        elif element.kind == "text":
            left, right = max(element.start, start), min(element.end, end)
            words = element.text[left - element.start : right - element.start]
            stripped = words.strip()
            if stripped:
                left += words.index(stripped)
                kept.append(element._replace(start=left, end=left + len(stripped), text=stripped))
    return tuple(kept)
