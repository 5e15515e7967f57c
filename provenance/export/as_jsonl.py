"""JSON Lines: one compact object a line, for pipes and for many articles."""

from collections.abc import Iterable, Iterator

from provenance.export.sure import sure
from provenance.model import Analysis


def as_jsonl(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one line for each analysis, as soon as it is there.

    Raises OutputError for a text that is no valid Unicode, or one that does not read back.
    """
    for analysis in analyses:
        yield sure(analysis) + "\n"
