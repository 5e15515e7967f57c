"""Two versions of an article: which claims, chains, notes, citations and verdicts changed."""

from provenance.diff.changes import Change, Difference
from provenance.diff.compare import compare

__all__ = ["Change", "Difference", "compare"]
