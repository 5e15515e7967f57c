"""Notes whose label the format gives, not the words: notes, list items, raised runs."""

from collections.abc import Iterator

from provenance.notes.labels import name_label, read_label
from provenance.notes.lines import Line
from provenance.notes.markup import ANY_TAG
from provenance.notes.opening import Opening
from provenance.notes.page import Page

_SHORTEST_NOTE = 20


def block_openings(page: Page, line: Line, index: int) -> Iterator[Opening]:
    """Return what the label of its block says of `line`, even where the line begins with code."""
    block = page.block_at(line.at)
    if block is not None and block.label is not None and block.span.start >= line.start:
        if block.role == "note":
            yield _noted(page, line, index, block.label)
        elif label := read_label(block.label.strip("[]().:"), roman=page.has_roman):
            yield Opening(line.at, line.at, label, "given", index)


def given_openings(page: Page, line: Line, index: int) -> Iterator[Opening]:
    """Return what the format says of `line`: that it opens a note, or bears a number."""
    yield from block_openings(page, line, index)
    run = page.raised_at.get(line.at)
    raised = read_label(run.words.strip("[]()."), roman=page.has_roman) if run else None
    if run and raised and run.end < line.end:
        yield Opening(line.first, run.end, raised, "raised", index)
    if line.tag == "td":
        yield from _in_a_row(page, line, index)
    if line.number and (number := read_label(line.number)) and not _has_label(page, line):
        yield Opening(line.start, line.at, number, "given", index, line.close)


def _in_a_row(page: Page, line: Line, index: int) -> Iterator[Opening]:
    """Read a row of a table with two cells: a label, and a note."""
    words = ANY_TAG.sub("", page.text[line.at : line.end]).strip()
    label = read_label(words.strip("[]()."), roman=page.has_roman) if len(words) < 6 else None
    if label is None:
        return
    cells = [other for other in page.lines[index + 1 : index + 6] if other.tag or not other.blank]
    if not cells or cells[0].tag != "td" or (len(cells) > 1 and cells[1].tag == "td"):
        return
    if cells[0].end - cells[0].at > _SHORTEST_NOTE:
        yield Opening(line.start, cells[0].at, label, "given", index, cells[0].close)


def _noted(page: Page, line: Line, index: int, given: str) -> Opening:
    """Read the label of a note: a name where Markdown marks it so, else a number or the like."""
    label = read_label(given.strip("[]().:"), roman=page.has_roman)
    if label is None or given.casefold() in page.caret_names:
        return Opening(line.at, line.at, name_label(given), "caret", index, page.note_end(line.at))
    return Opening(line.at, line.at, label, "noted", index, page.note_end(line.at))


def _has_label(page: Page, line: Line) -> bool:
    """Say whether a list item of the source prints a label of its own, as in <li>[1] A paper."""
    return page.text[line.at] in "[(" or page.text[line.at].isdigit()
