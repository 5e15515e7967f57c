"""One capture of a page, as an archive's index lists it."""

import re
from collections.abc import Iterable, Set
from datetime import UTC, datetime
from typing import Final, NamedTuple

_SHOWN: Final = frozenset({"200", "203", "206"})
_STAMP: Final = re.compile(r"\d{4,14}")


class GarbledError(ValueError):
    """What came is no answer of an archive's."""


class Capture(NamedTuple):
    """A capture. What an interface does not tell is None; it then shows only when opened."""

    when: datetime
    original: str
    """The address that was captured, as the archive writes it."""
    status: str | None = None
    """As in CDX: three figures, or - where it was not kept, as for revisits."""
    digest: str | None = None
    """The same digest, the same bytes."""

    @property
    def stamp(self) -> str:
        """The moment in 14 figures, as archives write it."""
        return self.when.strftime("%Y%m%d%H%M%S")


def read_stamp(text: str) -> datetime | None:
    """Read 4 to 14 figures (yyyyMMddHHmmss); None for a moment that does not exist."""
    if _STAMP.fullmatch(text) is None:
        return None
    filled = text + "00000101000000"[len(text) :]
    try:
        return datetime.strptime(filled, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None


def worth_opening(captures: Iterable[Capture]) -> list[Capture]:
    """Keep captures of a page: status 200, 203, 206, or a revisit of one of these.

    A revisit has no status of its own, only the digest of the capture that it repeats. A capture
    whose interface tells no status at all is kept.
    """
    listed = list(captures)
    shown = {c.digest for c in listed if c.status in _SHOWN and c.digest not in {None, "-", ""}}
    return [c for c in listed if _is_shown(c, shown)]


def _is_shown(capture: Capture, shown: Set[str | None]) -> bool:
    if capture.status in {"-", ""}:
        return capture.digest in shown
    return capture.status is None or capture.status in _SHOWN
