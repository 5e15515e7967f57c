"""JSON Lines: one compact object a line, for pipes and for many articles."""

from collections.abc import Iterable, Iterator

from provenance.export.dump import dump
from provenance.model import Analysis


def as_jsonl(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one line for each analysis, as soon as it is there.

    Raises OutputError for a text that is no valid Unicode.
    """
    for analysis in analyses:
        yield dump(analysis) + "\n"
