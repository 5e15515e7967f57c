"""Which block is the title."""

from typing import Final

from provenance.credits.layout import Line, is_heading_like
from provenance.model import Document

_BEFORE: Final = 4
"""A title stands among the first blocks: a kicker, a by-line or a date may come before it."""


def find_title(document: Document, lines: tuple[Line, ...]) -> Line | None:
    """Return the title's line, or None where the text shows none.

    Rules, the first that answers wins: the words of the format's metadata; the first heading of
    the highest level; a heading-like first line with paragraphs below it.
    """
    for rule in (_named_by_metadata, _first_heading, _first_line):
        found = rule(document, lines)
        if found is not None:
            return found
    return None


def _named_by_metadata(document: Document, lines: tuple[Line, ...]) -> Line | None:
    if document.title is None:
        return None
    wanted = _key(document.title)
    return next((line for line in lines[:12] if _key(line.text) == wanted), None)


def _key(words: str) -> str:
    return " ".join(words.split()).casefold()


def _first_heading(document: Document, lines: tuple[Line, ...]) -> Line | None:
    headings = [line for line in lines if line.block.role == "heading"]
    if not headings:
        return None
    top = min(line.block.level or 1 for line in headings)
    first = next(line for line in headings if (line.block.level or 1) == top)
    before = [line for line in lines if line.block.span.start < first.block.span.start]
    return first if len(before) < _BEFORE and document.title is None else None


def _first_line(document: Document, lines: tuple[Line, ...]) -> Line | None:
    if document.reader != "plain" or not lines:
        return None
    free = [line for line in lines[:_BEFORE] if line.credit is None]
    if not free or not is_heading_like(free[0].text):
        return None
    rest = [line for line in lines if line.block.span.start > free[0].block.span.start]
    longer = any(len(line.text) > 80 and line.text.rstrip("”\"’')")[-1:] in ".!?" for line in rest)
    return free[0] if longer else None
