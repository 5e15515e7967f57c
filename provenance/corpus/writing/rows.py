"""Rows as a JSON array, one JSON object a line, or CSV."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from provenance.model.base import Value

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def as_json(rows: Iterable[Value]) -> Iterator[str]:
    """Write one array, a row at a time."""
    opened = False
    for row in rows:
        yield ",\n" if opened else "[\n"
        yield row.model_dump_json(by_alias=True, indent=2)
        opened = True
    yield "\n]\n" if opened else "[]\n"


def as_jsonl(rows: Iterable[Value]) -> Iterator[str]:
    """Write one object a line."""
    for row in rows:
        yield row.model_dump_json(by_alias=True) + "\n"


def as_csv(rows: Iterable[Value]) -> Iterator[str]:
    """Write a table with a header; what is no plain value stands in its cell as JSON."""
    header: list[str] | None = None
    for row in rows:
        cells: dict[str, object] = row.model_dump(by_alias=True, mode="json")
        if header is None:
            header = list(cells)
            yield _line(header)
        yield _line([_cell(cells[name]) for name in header])


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        # A spreadsheet would run what begins so as a formula.
        return f"'{value}" if value.startswith(_FORMULA) else value
    if isinstance(value, list) and all(isinstance(v, str) for v in value):
        return _cell("; ".join(value))
    return json.dumps(value, ensure_ascii=False)


def _line(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


ROW_FORMATS: Final[Mapping[str, Callable[[Iterable[Value]], Iterator[str]]]] = {
    "json": as_json,
    "jsonl": as_jsonl,
    "csv": as_csv,
}
"""How rows can be written, besides as text."""
