"""A table as CSV (RFC 4180): UTF-8 without a mark, safe to open in a spreadsheet."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain
from typing import Final

from provenance.export.failure import refuse
from provenance.export.plain import one_line

Cell = str | int | float | None

# A spreadsheet runs a cell that begins so: https://owasp.org/www-community/attacks/CSV_Injection.
# An apostrophe keeps it from that; one that stands there already gets a second, so that the first
# can be taken away again.
_FORMULA: Final = re.compile(r"'*\s*[=+\-@|%＝＋－＠−]")


def table_lines(
    format: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]
) -> Iterator[str]:
    """Give the head and one line for each row.

    Raises OutputError if a line does not read back as its row.
    """
    for row in chain([columns], rows):
        cells = [_defused(cell) for cell in row]
        line = _line(cells)
        if next(csv.reader(StringIO(line, newline="")), []) != cells:
            raise refuse(format, line)
        yield line


def undefused(cell: str) -> str:
    """Return the words of a cell without the apostrophe that keeps it from being run."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell[1:]) else cell


def _defused(cell: Cell) -> str:
    if not isinstance(cell, str):
        return "" if cell is None else str(cell)
    text = one_line(cell)
    return "'" + text if _FORMULA.match(text) else text


def _line(cells: Sequence[str]) -> str:
    file = StringIO(newline="")
    csv.writer(file, lineterminator="\r\n").writerow(cells)
    return file.getvalue()
