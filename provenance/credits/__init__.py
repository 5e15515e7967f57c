"""Title, by-line, outlet, date and boilerplate: what a page says of itself."""

from provenance.credits.door import read_credits

__all__ = ["read_credits"]
