"""One or several analyses as a page: one file that needs no network and no script."""

from provenance.report.page.sheet import render

__all__ = ["render"]
