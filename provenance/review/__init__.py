"""What a person decided of an analysis: kept in a small file, applied again to the next run."""

from provenance.review.apply import apply, apply_to
from provenance.review.decide import decide
from provenance.review.files import read_corrections, written_corrections
from provenance.review.undo import take_back

__all__ = [
    "apply",
    "apply_to",
    "decide",
    "read_corrections",
    "take_back",
    "written_corrections",
]
