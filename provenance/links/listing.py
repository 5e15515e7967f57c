"""Lists of addresses: one a line, or JSONL rows, → targets."""

import json
from collections.abc import Iterable, Iterator
from typing import Final

from pydantic import ValidationError

from provenance.errors import InputError
from provenance.model import Target

_FIELDS: Final = ("id", "url", "quote", "title", "date")


def read_list(lines: Iterable[str], name: str) -> Iterator[Target]:
    """Read targets: an address a line, or a JSON object a line with `url` and, perhaps, others.

    Empty lines and lines that begin with # are left out. A target without an id has the number of
    its line for one. Raises InputError for a row that is none: which line, and why.
    """
    for number, line in enumerate(lines, 1):
        text = line.strip().removeprefix("\ufeff")
        if not text or text.startswith("#"):
            continue
        yield (
            _read_row(text, number, name)
            if text.startswith("{")
            else Target(id=str(number), url=text)
        )


def _read_row(text: str, number: int, name: str) -> Target:
    where = f"{name}, line {number}"
    try:
        row = json.loads(text)
    except ValueError as error:
        raise InputError(f"{where}: is no JSON: {error}") from None
    if not isinstance(row, dict) or not isinstance(row.get("url"), str):
        raise InputError(
            f'{where}: has no "url"; a row is {{"id", "url", "quote", "title", "date"}}'
        )
    kept = {field: row[field] for field in _FIELDS if row.get(field) is not None}
    kept["id"] = str(kept.get("id", number))
    try:
        return Target(**kept)
    except ValidationError as error:
        first = error.errors()[0]
        raise InputError(f"{where}: {first['loc'][0]}: {first['msg']}") from None
