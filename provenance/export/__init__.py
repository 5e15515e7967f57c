"""An analysis in the formats that other programs read, the schema of JSON, and the way back."""

from typing import TYPE_CHECKING

from provenance.export.atomic import write_atomically
from provenance.export.load import load, load_all
from provenance.export.schema import schema, schema_text

if TYPE_CHECKING:
    from provenance.export.table import EXPORTERS, Exporter

__all__ = [
    "EXPORTERS",
    "Exporter",
    "load",
    "load_all",
    "schema",
    "schema_text",
    "write_atomically",
]


def __getattr__(name: str) -> object:
    """Import the table on first use: a report in the terminal does not wait for every format."""
    from importlib import import_module

    if name not in {"EXPORTERS", "Exporter"}:
        raise AttributeError(f"module 'provenance.export' has no attribute {name!r}")
    return getattr(import_module("provenance.export.table"), name)
