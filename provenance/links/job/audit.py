"""The audit: targets → checked links; kept as it goes, so that a broken run is gone on with."""

import threading
from collections import OrderedDict
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice
from typing import Final

from provenance.links.archives.stage import Copies, Save
from provenance.links.checker import check
from provenance.links.job.memory import Found, Memory
from provenance.links.job.observed import Observed, target_key
from provenance.links.job.pump import Pump, Put
from provenance.links.settings import ArchiveLookup, CheckSettings
from provenance.model import Checked, LinkResult, Target

_DRAWN: Final = 200
"""Targets that are looked up in the store at a time."""
_RECENT: Final = 2_000
"""Results that are held for targets that ask the same again."""


def audit(
    targets: Iterable[Target],
    settings: CheckSettings,
    memory: Memory,
    *,
    archives: ArchiveLookup | None = None,
    save: Save | None = None,
) -> Generator[tuple[Target, Checked], None, None]:
    """Check links; what `memory` still knows, and what was asked already, is not asked again.

    A link that fell is given with the archived copy to cite instead, where `archives` are given;
    with `save` the ones that stand are saved, where there is no copy yet. What is given out has
    been kept. Where the caller stops early, what was found by then is kept. Raises StoreError.
    """
    memory.begin()
    copies = Copies(archives, save)
    run = _Run(targets, replace(settings, previous=memory.previous), memory, copies)
    pump: Pump[Found] = Pump(run.work)
    try:
        for batch in pump:
            yield from memory.keep(run.settle(batch))
    except BaseException:
        # Requests under way end by themselves; what they find is asked for another time.
        while batch := pump.stop():
            list(memory.keep(run.settle(batch)))
        raise
    memory.finish()


class _Run:
    """What happens beside the caller's thread: draw, recall, check, find copies."""

    def __init__(
        self, targets: Iterable[Target], settings: CheckSettings, memory: Memory, copies: Copies
    ) -> None:
        self._targets = iter(targets)
        self._settings = settings
        self._memory = memory
        self._copies = copies
        self._lock = threading.Lock()
        self._under_way: dict[str, list[Target]] = {}
        self._recent: OrderedDict[str, Observed] = OrderedDict()

    def work(self, put: Put[Found], stop: threading.Event) -> None:
        """Do all of it, until the end or until it is stopped."""
        with self._copies as copies, closing(check(self._drawn(put, stop), self._settings)) as all_:
            for result in all_:
                target = self._under_way[result.id][0]
                copies.take(target, result, lambda found: put(Found((), found)))
                if stop.is_set():
                    raise InterruptedError

    def _drawn(self, put: Put[Found], stop: threading.Event) -> Iterator[Target]:
        """Give the targets that must be asked, by their keys; what is known goes straight on."""
        while not stop.is_set() and (some := list(islice(self._targets, _DRAWN))):
            self._memory.look_up(some)
            for target in some:
                key = target_key(target)
                if (known := self._known(key, target)) is not None:
                    self._give_known(target, known, put)
                elif self._is_first(key, target):
                    yield target.model_copy(update={"id": key})

    def _give_known(self, target: Target, known: Observed, put: Put[Found]) -> None:
        """Give what is known; an archive that was silent then is asked now."""
        self._copies.take(
            target, known.result, lambda found: put(Found((target,), found, known.at))
        )

    def _known(self, key: str, target: Target) -> Observed | None:
        with self._lock:
            if key in self._under_way:
                return None
            recent = self._recent.get(key)
        return recent or self._memory.recall(target)

    def _is_first(self, key: str, target: Target) -> bool:
        """Note a target that waits for an answer; say whether it is the first to ask."""
        with self._lock:
            waiting = self._under_way.setdefault(key, [])
            waiting.append(target)
            return len(waiting) == 1

    def settle(self, batch: Sequence[Found]) -> list[Found]:
        """Give what was found to all that wait for it."""
        with self._lock:
            return [each if each.observed else self._settle(each.result) for each in batch]

    def _settle(self, result: LinkResult) -> Found:
        key = result.id
        self._recent[key] = Observed("", self._memory.now(), result)
        if len(self._recent) > _RECENT:
            self._recent.popitem(last=False)
        return Found(tuple(self._under_way.pop(key)), result)
