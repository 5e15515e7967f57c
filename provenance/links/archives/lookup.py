"""The door to the archives: a target → the archived copy to cite instead."""

import time
from collections.abc import Callable
from types import TracebackType
from typing import Final, NamedTuple, Self

from provenance.links.address import parse
from provenance.links.archives.asking import Asker
from provenance.links.archives.capture import Capture
from provenance.links.archives.choosing import choose
from provenance.links.archives.host import WAYBACK, ArchiveHost
from provenance.links.archives.index import Index
from provenance.links.archives.judging import judge
from provenance.links.archives.memento import playback, read_memento
from provenance.links.archives.nearest import When, by_nearness, read_when
from provenance.links.archives.opening import Sight, open_capture
from provenance.links.settings import ArchiveSilentError, CheckSettings
from provenance.links.trouble import Trouble
from provenance.model import ArchiveCopy, Target

_SECONDS: Final = 22.0
"""For one target, all requests and the waits between them, once it is its turn."""

_ALL: Final = 1000
_FEW: Final = 4
"""So many copies without the title are enough; words are looked for in all."""


class _Wanted(NamedTuple):
    """The page of which a copy is wanted, and from when."""

    url: str
    when: When | None


class Archives:
    """Finds archived copies in one archive. Used by many threads; a context."""

    def __init__(
        self,
        settings: CheckSettings,
        host: ArchiveHost = WAYBACK,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Take the archive; of the settings, contact, safety and names count."""
        self.host = host
        self._asker = Asker(host, settings, sleep)
        self._index = Index(self._asker, canonical=host.canonical)

    def __enter__(self) -> Self:
        """Make ready."""
        self._asker.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self._asker.__exit__(kind, error, at)

    def find(self, target: Target) -> ArchiveCopy | None:
        """Return the copy nearest to the target's date that still shows the words cited.

        Of two as near, the one before the date. Without a date, the latest. Where no copy shows
        the words, the nearest that shows the page, and its `quote` says so. None if the archive
        says that it has none. Raises ArchiveSilentError where it does not answer.
        """
        wanted = _wanted(target)
        self._asker.wait_for_turn()
        until = time.monotonic() + _SECONDS
        captures = self._index.captures(wanted.url, wanted.when, until)
        found = choose(
            by_nearness(captures, wanted.when),
            lambda sight: _sort(sight, target),
            lambda capture: self._open(capture, target, until),
            until,
            _ALL if target.quote else _FEW,
        )
        return self._copy(found) if found is not None else None

    def _open(self, capture: Capture, target: Target, until: float) -> Sight | None:
        opened = open_capture(self._asker, self.host.base, capture, until)
        return judge(*opened, target) if opened is not None else None

    def _copy(self, sight: Sight) -> ArchiveCopy:
        return ArchiveCopy(
            url=playback(self.host.base, sight.capture, raw=False),
            captured=sight.capture.when.isoformat().replace("+00:00", "Z"),
            quote=sight.quote,
        )


def _wanted(target: Target) -> _Wanted:
    """Say what to look for; of an archived copy that is cited, the page that it is of."""
    try:
        url = parse(target.url).sent
    except Trouble as trouble:
        raise ArchiveSilentError(f"no archive can be asked: {trouble.evidence}") from None
    memento = read_memento(url)
    if memento is not None:
        return _Wanted(memento.original, When(memento.when, memento.when, is_moment=True))
    return _Wanted(url, read_when(target.date))


def _sort(sight: Sight, target: Target) -> str:
    """Name what a copy is: wanted, altered or other."""
    if sight.quote == "altered":
        return "altered"
    if target.quote and sight.quote != "unchecked":
        return "wanted" if sight.quote == "found" else "other"
    return "wanted" if sight.titled or not target.title else "other"
