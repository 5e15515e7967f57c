"""Analyses read back from their JSON."""

import json
from collections.abc import Iterator
from typing import Final

from pydantic import TypeAdapter, ValidationError

from provenance.errors import FormatError
from provenance.model import SCHEMA, Analysis
from provenance.report import notebook as _shown_in_notebooks  # noqa: F401

_SEVERAL: Final = TypeAdapter(list[Analysis])
_REMEDY: Final = "give a file that trace --format json wrote"


def load(text: str | bytes) -> Analysis:
    """Read one JSON object, as the exporters write it.

    Raises FormatError, with one line that names the first thing wrong, for anything else.
    """
    try:
        return Analysis.model_validate_json(text)
    except ValidationError as error:
        raise _refusal(error) from error


def load_all(data: bytes, place: str) -> Iterator[Analysis]:
    """Read what the exporters write: one object, an array, or one object a line.

    Raises FormatError, with one line that names `place` and the first thing wrong.
    """
    text = data.strip()
    try:
        if text.startswith(b"["):
            yield from _SEVERAL.validate_json(text)
        elif _is_whole(text.partition(b"\n")[0]):
            yield from (load(line) for line in text.splitlines() if line.strip())
        else:
            yield load(text)
    except ValidationError as error:
        raise FormatError(f"{place}: {_refusal(error)}") from error
    except FormatError as error:
        raise FormatError(f"{place}: {error}") from error


def _is_whole(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _refusal(error: ValidationError) -> FormatError:
    first = error.errors(include_url=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    if first["type"] == "json_invalid":
        reason = first.get("ctx", {}).get("error", first["msg"])
        return FormatError(
            f"no JSON: {reason}; {_REMEDY}" if first["input"] else f"empty; {_REMEDY}"
        )
    if first["type"] == "literal_error" and first["loc"][-1] == "schema":
        return FormatError(
            f"in the form {first['input']!r}, and this version reads {SCHEMA!r}; "
            "trace the article again"
        )
    reason = " ".join(first["msg"].split())
    return FormatError(f"no analysis: {where + ': ' if where else ''}{reason}; {_REMEDY}")
