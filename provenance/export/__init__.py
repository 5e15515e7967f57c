"""An analysis as JSON, its schema, and the way back."""

from provenance.export.atomic import write_atomically
from provenance.export.load import load
from provenance.export.schema import schema, schema_text
from provenance.export.table import EXPORTERS, Exporter

__all__ = ["EXPORTERS", "Exporter", "load", "schema", "schema_text", "write_atomically"]
