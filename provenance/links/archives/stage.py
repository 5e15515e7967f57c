"""Archived copies for links that fell, beside the checks: an archive has a pace of its own."""

import queue
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

from provenance.links.settings import ArchiveLookup, ArchiveSilentError
from provenance.model import ArchiveCopy, LinkResult, Target, Verdict

Save = Callable[[str], ArchiveCopy]

_AT_ONCE: Final = 8
_UNKNOWN: Final = "; whether a copy is archived is unknown: "
_STANDING: Final = frozenset({Verdict.OK, Verdict.REDIRECTED})
"""Verdicts for which a copy is looked for only on request."""


class Copies:
    """Looks copies up in a few threads; a context that waits for them at its end."""

    def __init__(self, lookup: ArchiveLookup | None, save: Save | None = None) -> None:
        """Take the archive, or none; with `save` links that stand get a copy where there is none.

        `save` takes an address and returns its new copy, or raises ArchiveSilentError.
        """
        self._lookup = lookup
        self._save = save
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        """Do nothing: threads start as they are needed."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Wait for what was taken; after an error, leave it."""
        for _ in self._threads:
            self._waiting.put(None)
        if error is None:
            for thread in self._threads:
                thread.join()

    def take(self, target: Target, result: LinkResult, then: Callable[[LinkResult], None]) -> None:
        """Call `then` with the result and its copy; at once if it needs none."""
        lookup = self._lookup
        if lookup is None or not self._wants(result):
            then(result)
        else:
            self._waiting.put(lambda: then(self._with_copy(target, result, lookup)))
            self._grow()

    def _grow(self) -> None:
        # Threads of a pool would keep a program that was stopped from ending; these do not.
        if len(self._threads) < _AT_ONCE:
            thread = threading.Thread(target=self._serve, daemon=True, name="archive")
            self._threads.append(thread)
            thread.start()

    def _serve(self) -> None:
        while (work := self._waiting.get()) is not None:
            work()

    def _wants(self, result: LinkResult) -> bool:
        if result.verdict is Verdict.UNSUPPORTED or result.archive_state in {"found", "none"}:
            return False
        return self._save is not None or result.verdict not in _STANDING

    def _with_copy(self, target: Target, result: LinkResult, lookup: ArchiveLookup) -> LinkResult:
        try:
            copy = lookup.find(target)
            if copy is None and self._save is not None and result.verdict in _STANDING:
                copy = self._save(result.final_url or target.url)
        except ArchiveSilentError as silence:
            return _unknown(result, str(silence))
        except Exception as error:  # noqa: BLE001  (a mistake of ours must not lose the result)
            return _unknown(result, f"{type(error).__name__}: {error}"[:200])
        state = "none" if copy is None else "found"
        seen = result.evidence.partition(_UNKNOWN)[0]
        return result.model_copy(update={"archive": copy, "archive_state": state, "evidence": seen})


def _unknown(result: LinkResult, why: str) -> LinkResult:
    said = result.evidence.partition(_UNKNOWN)[0] + _UNKNOWN + why
    return result.model_copy(update={"archive_state": "unknown", "evidence": said})
