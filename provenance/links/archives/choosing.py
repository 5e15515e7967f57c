"""Of all captures, the one to cite: near to the citation's date, and still showing its words."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from provenance.links.archives.capture import Capture
from provenance.links.archives.opening import Sight
from provenance.links.settings import ArchiveSilentError

_NEAREST: Final = 24
"""So many captures are opened in their order; of the others, some at even distances."""
_FURTHER: Final = 8
_SILENT: Final = 2
"""After so many captures in a row that the archive does not show, the rest is not asked for."""

Open = Callable[[Capture], Sight | None]
"""Opens a capture; None if it is no capture of the page. Raises ArchiveSilentError."""


@dataclass
class _Found:
    """The best of each sort so far; what comes first is nearest."""

    best: dict[str, Sight] = field(default_factory=dict)
    digests: set[str] = field(default_factory=set)
    silent: int = 0
    others: int = 0

    def take(self, sort: str, sight: Sight) -> None:
        self.best.setdefault(sort, sight)
        self.others += sort == "other"


def choose(
    captures: Sequence[Capture],
    sort: Callable[[Sight], str],
    open_: Open,
    until: float,
    patience: int,
) -> Sight | None:
    """Return the copy to cite, the nearest of the best sort; None if no capture is of any use.

    `captures` come nearest first. `sort` names what a sight is: "wanted" ends the search; "altered"
    and "other" are kept in case nothing better comes. A capture that the archive does not show just
    now ("unopened") is better than one that was seen not to show the words ("other"). After
    `patience` of these the search ends.
    """
    found = _Found()
    for capture in _in_turn(captures):
        if capture.digest is not None and capture.digest in found.digests:
            continue
        if found.silent >= _SILENT or time.monotonic() > until:
            found.take("unopened", Sight(capture, usable=True))
            break
        sight = _open(capture, open_, found)
        if sight is not None and sight.usable:
            found.take(sort(sight), sight)
        if "wanted" in found.best or found.others >= patience:
            break
    ranked = (found.best.get(name) for name in ("wanted", "altered", "unopened", "other"))
    return next((sight for sight in ranked if sight is not None), None)


def _open(capture: Capture, open_: Open, found: _Found) -> Sight | None:
    try:
        sight = open_(capture)
    except ArchiveSilentError:
        found.silent += 1
        found.take("unopened", Sight(capture, usable=True))
        return None
    found.silent = 0
    if capture.digest is not None:
        found.digests.add(capture.digest)
    return sight


def _in_turn(captures: Sequence[Capture]) -> list[Capture]:
    """Return the nearest in their order, then a few of the others at even distances.

    Captures with the digest of a nearer one are left out: they show the same.
    """
    distinct: dict[object, Capture] = {}
    for capture in captures:
        distinct.setdefault(capture.digest or capture.when, capture)
    listed = list(distinct.values())
    rest = listed[_NEAREST:]
    return listed[:_NEAREST] + rest[:: max(1, -(-len(rest) // _FURTHER))]
