"""JSON, the master format: indented, for a person and for a diff."""

from collections.abc import Iterable, Iterator

from provenance.export.sure import sure
from provenance.model import Analysis

_INDENT = 2


def as_json(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one object for one analysis, and an array for none or several, chunk by chunk.

    Raises OutputError for a text that is no valid Unicode, or one that does not read back.
    """
    queue = iter(analyses)
    first = next(queue, None)
    if first is None:
        yield "[]\n"
        return
    second = next(queue, None)
    if second is None:
        yield sure(first, indent=_INDENT) + "\n"
        return
    yield "[\n" + _nested(first)
    yield ",\n" + _nested(second)
    for analysis in queue:
        yield ",\n" + _nested(analysis)
    yield "\n]\n"


def _nested(analysis: Analysis) -> str:
    # Strings in JSON hold no raw line end, so that every line end here is one of the layout.
    margin = " " * _INDENT
    return margin + sure(analysis, indent=_INDENT).replace("\n", "\n" + margin)
