"""An analysis in the formats that other programs read, the schema of JSON, and the way back."""

from provenance.export.atomic import write_atomically
from provenance.export.load import load, load_all
from provenance.export.schema import schema, schema_text
from provenance.export.table import EXPORTERS, Exporter

__all__ = ["EXPORTERS", "Exporter", "load", "load_all", "schema", "schema_text", "write_atomically"]
