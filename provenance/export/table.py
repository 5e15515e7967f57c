"""One function a format, in one table. A new format is one function and one line here."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from provenance.export.as_json import as_json
from provenance.export.as_jsonl import as_jsonl
from provenance.model import Analysis

Exporter = Callable[[Iterable[Analysis]], Iterator[str]]
"""Takes analyses one at a time and gives the output in chunks, so that both can be endless."""

EXPORTERS: Final[Mapping[str, Exporter]] = MappingProxyType({"json": as_json, "jsonl": as_jsonl})
"""The formats by the name that `--format` knows them by."""
