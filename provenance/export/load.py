"""Analyses read back from their JSON."""

import json
from collections.abc import Iterator
from typing import Final

from pydantic import TypeAdapter, ValidationError

from provenance.errors import FormatError
from provenance.model import Analysis
from provenance.report import notebook as _shown_in_notebooks  # noqa: F401

_SEVERAL: Final = TypeAdapter(list[Analysis])


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
    first = error.errors(include_url=False, include_context=False)[0]
    where = ".".join(str(step) for step in first["loc"])
    reason = first["msg"] if not where else f"{where}: {first['msg']}"
    return FormatError(f"not an analysis of this version: {' '.join(reason.split())}")
