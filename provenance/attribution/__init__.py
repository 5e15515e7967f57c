"""Who said what: sources, cues and contents, by rules."""

from provenance.attribution.by_rules import is_english
from provenance.attribution.door import AttributionReading, find_attributions
from provenance.attribution.found import Found

__all__ = ["AttributionReading", "Found", "find_attributions", "is_english"]
