"""An analysis for a person at a terminal."""

from provenance.report.terminal.explaining import render_explanation
from provenance.report.terminal.sheet import render

__all__ = ["render", "render_explanation"]
