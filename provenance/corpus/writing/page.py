"""What changed on the way, as a page: two tellings side by side, the words that differ marked.

One file that loads nothing and runs no script.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from jinja2 import Environment
from markupsafe import Markup

from provenance._version import __version__
from provenance.corpus.rows import DriftRow
from provenance.corpus.writing.marking import Run, marked
from provenance.model import TextSpan
from provenance.model.base import Value
from provenance.report.templating import environment_of
from provenance.report.wording import count

_HERE: Final = Path(__file__).parent
_POLICY: Final = (
    "default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
)
_RELATIONS: Final = {
    "altered": "what is said, or who says it, changed",
    "reworded": "other words for the same",
    "identical": "the same words",
}


@dataclass(frozen=True)
class Telling:
    """One of the two articles' words."""

    article: str
    span: TextSpan
    earlier: bool
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Pair:
    """A row, its two tellings marked."""

    row: DriftRow
    meaning: str
    tellings: tuple[Telling, ...]


def as_page(rows: Iterable[Value]) -> Iterator[str]:
    """Give one self-contained HTML page of all rows of `drift`, in their order."""
    pairs = [_pair(row) for row in rows if isinstance(row, DriftRow)]
    style = _HERE.joinpath("drift.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode("ascii")
    altered = sum(pair.row.relation == "altered" for pair in pairs)
    yield (
        _environment()
        .get_template("drift.html.j2")
        .render(
            pairs=pairs,
            totals=f"{count(len(pairs), 'pair')} of tellings · {altered} altered",
            version=__version__,
            # Ours, read from the package, and never a word of an article; so it is not escaped.
            style=Markup(style),  # noqa: S704
            policy=_POLICY.format(digest=digest),
        )
    )


def _pair(row: DriftRow) -> Pair:
    (one, first), (other, second) = row.spans.items()
    runs = marked(first.text, second.text, row.changes)
    tellings = (
        Telling(one, first, one == row.first, runs[0]),
        Telling(other, second, other == row.first, runs[1]),
    )
    return Pair(row, _RELATIONS[row.relation], tellings)


@cache
def _environment() -> Environment:
    return environment_of(_HERE)
