"""An analysis for a person at a terminal."""

from provenance.report.terminal.sheet import render

__all__ = ["render"]
