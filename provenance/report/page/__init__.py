"""One or several analyses as a page: one file that needs no network, and reads without scripts."""

from provenance.report.page.sheet import render

__all__ = ["render"]
