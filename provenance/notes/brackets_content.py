"""What stands between brackets: one label, a list, or a range."""

import re
from typing import NamedTuple

from provenance.notes.labels import RAISED_DIGITS, Label, read_label

_DASHES = "-‐‑‒–—−⁻"
_PARTS = re.compile(r"\s*[,;،、·]\s*")
_RANGE = re.compile(
    rf"\s*(\d{{1,5}}|[{RAISED_DIGITS}]{{1,5}})\s*[{_DASHES}]\s*"
    rf"(\d{{1,5}}|[{RAISED_DIGITS}]{{1,5}})\s*"
)
_PAGES = re.compile(
    r"(?<=\d),\s*(?:[cсСpPSs]{1,2}|стр|т|vol|ص)\.\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?=\s*(?:;|$))"
)
"""`[2, с. 45; 3]`: Russian lists of works are cited with the page."""
_WIDEST = 30


class Content(NamedTuple):
    """The labels in the order of their ranks, and whether a range was written backwards."""

    labels: tuple[Label, ...]
    backwards: bool = False


def read_content(inside: str, *, roman: bool = False) -> Content | None:
    """Read `inside`, the words between two brackets; None if they are no labels."""
    labels: list[Label] = []
    backwards = False
    for part in _PARTS.split(_PAGES.sub("", inside.strip())):
        if span := _RANGE.fullmatch(part):
            first, last = read_label(span[1]), read_label(span[2])
            if first is None or last is None or abs(last.rank - first.rank) > _WIDEST:
                return None
            backwards = backwards or last.rank < first.rank
            low, high = sorted((first.rank, last.rank))
            members = (read_label(str(rank)) for rank in range(low, high + 1))
            labels.extend(label for label in members if label)
        elif label := read_label(part, roman=roman):
            labels.append(label)
        else:
            return None
    if len({label.series for label in labels}) != 1:
        return None
    return Content(tuple(dict.fromkeys(labels)), backwards)
