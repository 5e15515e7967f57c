"""Words of an article in formats that hold one line, or not every character."""

from provenance.report.pictured import pictured


def one_line(text: str) -> str:
    """Return `text` on one line, blanks single, with a visible sign for each control character."""
    return " ".join(pictured(text).split())
