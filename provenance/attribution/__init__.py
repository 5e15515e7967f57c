"""Who said what: sources, cues and contents, by rules and by an engine beside them."""

from provenance.attribution.by_rules import is_english
from provenance.attribution.candidate import Engine
from provenance.attribution.door import AttributionReading, find_attributions
from provenance.attribution.found import Found

__all__ = ["AttributionReading", "Engine", "Found", "find_attributions", "is_english"]
