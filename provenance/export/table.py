"""One function a format, in one table. A new format is one function and one line here."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from provenance.export.as_annotations import as_annotations
from provenance.export.as_bibtex import as_bibtex
from provenance.export.as_claimreview import as_claimreview
from provenance.export.as_csl import as_csl
from provenance.export.as_docx import as_docx
from provenance.export.as_graphml import as_graphml
from provenance.export.as_json import as_json
from provenance.export.as_jsonl import as_jsonl
from provenance.export.as_markdown import as_markdown
from provenance.export.as_prov import as_prov
from provenance.export.as_ris import as_ris
from provenance.export.csv_claims import as_csv
from provenance.export.csv_tables import as_csv_attributions, as_csv_citations, as_csv_links
from provenance.model import Analysis

Exporter = Callable[[Iterable[Analysis]], Iterator[str] | Iterator[bytes]]
"""Takes analyses one at a time and gives the output in chunks, each read back before it is given:
OutputError says that one did not hold, FormatError that an extra is not installed."""

EXPORTERS: Final[Mapping[str, Exporter]] = MappingProxyType(
    {
        "json": as_json,
        "jsonl": as_jsonl,
        "csv": as_csv,
        "csv-attributions": as_csv_attributions,
        "csv-citations": as_csv_citations,
        "csv-links": as_csv_links,
        "markdown": as_markdown,
        "docx": as_docx,
        "csl-json": as_csl,
        "bibtex": as_bibtex,
        "ris": as_ris,
        "web-annotation": as_annotations,
        "claimreview": as_claimreview,
        "prov-json": as_prov,
        "graphml": as_graphml,
    }
)
"""The formats by the name that `--format` knows them by."""
