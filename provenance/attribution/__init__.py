"""Who said what: sources, cues and contents, by rules."""

from provenance.attribution.door import find_attributions
from provenance.attribution.found import Found

__all__ = ["Found", "find_attributions"]
