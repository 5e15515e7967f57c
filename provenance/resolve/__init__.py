"""Findings → works, sources and the ways to them; ibid. and short forms; "the report", "he"."""

from provenance.resolve.back_references import CitationResolution, resolve_citations
from provenance.resolve.backing import Backer, Backing, find_backing
from provenance.resolve.one_work import Paths
from provenance.resolve.sources_door import SourceResolution, resolve_sources
from provenance.resolve.steps import Step, backed

__all__ = [
    "Backer",
    "Backing",
    "CitationResolution",
    "Paths",
    "SourceResolution",
    "Step",
    "backed",
    "find_backing",
    "resolve_citations",
    "resolve_sources",
]
