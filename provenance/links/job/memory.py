"""What an audit knows from earlier checks, and where it keeps the new ones."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from provenance.links.job.freshness import holds
from provenance.links.job.ledger import Ledger, Observed, address_key, target_key
from provenance.links.job.standing import Sighting, standing
from provenance.model import Checked, LinkResult, Target, Verdict

Clock = Callable[[], datetime]


class Found(NamedTuple):
    """The result for an address and all targets that wait for it."""

    targets: tuple[Target, ...]
    result: LinkResult
    observed: datetime | None = None
    """When it was asked, if that was not just now."""


class Memory(Protocol):
    """What an audit remembers. `look_up`, `recall` and `keep` may be called from two threads."""

    @property
    def previous(self) -> Mapping[str, LinkResult]:
        """Earlier results by address, to ask whether the page has changed since."""

    def now(self) -> datetime:
        """Return the time."""

    def begin(self) -> None:
        """Begin a run."""

    def look_up(self, targets: Sequence[Target]) -> None:
        """Make ready to recall these."""

    def recall(self, target: Target) -> Observed | None:
        """Return what is known of a target and still holds."""

    def keep(self, found: Sequence[Found]) -> Iterator[tuple[Target, Checked]]:
        """Keep what was found, and give it with how its address stands. Raises StoreError."""

    def finish(self) -> None:
        """Note that the run is complete."""


class Forgetful:
    """Knows nothing from earlier, and keeps nothing."""

    def __init__(self, clock: Clock) -> None:
        """Take the clock."""
        self.previous: Mapping[str, LinkResult] = {}
        self._clock = clock

    def now(self) -> datetime:
        """Return the time."""
        return self._clock()

    def begin(self) -> None:
        """Do nothing."""

    def look_up(self, targets: Sequence[Target]) -> None:
        """Do nothing."""

    def recall(self, target: Target) -> Observed | None:
        """Return nothing."""
        return None

    def keep(self, found: Sequence[Found]) -> Iterator[tuple[Target, Checked]]:
        """Give what was found."""
        now = self._clock()
        for each in found:
            seen = [Sighting(now, each.result.verdict)]
            yield from _given(each, seen, now)

    def finish(self) -> None:
        """Do nothing."""


class Remembering:
    """Keeps every observation in a ledger, and recalls what still holds."""

    def __init__(self, ledger: Ledger, clock: Clock, *, fresh: bool = False) -> None:
        """Take the ledger; with `fresh` nothing is recalled, all is asked anew."""
        self.previous: dict[str, LinkResult] = {}
        self._ledger = ledger
        self._clock = clock
        self._fresh = fresh
        self._run = ""
        self._resumed: set[str] = set()
        self._unfinished: frozenset[str] = frozenset()
        self._latest: dict[str, Observed] = {}
        self._seen: Mapping[str, list[Sighting]] = {}
        self._keys_under_way: dict[str, str] = {}

    def now(self) -> datetime:
        """Return the time."""
        return self._clock()

    def begin(self) -> None:
        """Begin a run, perhaps going on with one that broke off."""
        now = self._clock()
        self._unfinished = self._ledger.unfinished(now)
        self._run = self._ledger.begin(now)

    def look_up(self, targets: Sequence[Target]) -> None:
        """Fetch what is known of these targets."""
        self._latest = self._ledger.latest(map(target_key, targets))
        self._seen = self._ledger.sightings(address_key(target.url) for target in targets)

    def recall(self, target: Target) -> Observed | None:
        """Return an observation of this run, of one that broke off, or one that still holds."""
        key = target_key(target)
        known = self._latest.get(key)
        if known is not None and self._may_be_used(known, target):
            if known.run in self._unfinished:
                self._resumed.add(known.run)
            return known
        self._revalidate(target, key, known)
        return None

    def _may_be_used(self, known: Observed, target: Target) -> bool:
        if known.run == self._run:
            return True
        if self._fresh:
            return False
        if known.run in self._unfinished:
            return True
        state = standing(self._seen.get(address_key(target.url), ())).state
        return holds(known.result, known.at, self._clock(), state)

    def _revalidate(self, target: Target, key: str, known: Observed | None) -> None:
        """Let the page be asked for only if it has changed, where only this target wants it."""
        others = self._keys_under_way.setdefault(target.url, key)
        if known is not None and others == key and not self._fresh:
            self.previous[target.url] = known.result
        else:
            self.previous.pop(target.url, None)

    def keep(self, found: Sequence[Found]) -> Iterator[tuple[Target, Checked]]:
        """Add what is new to the ledger in one transaction, then give all of it."""
        now = self._clock()
        new = [(each.targets[0], each.result) for each in found if each.observed is None]
        self._ledger.add(self._run, now, new)
        seen = self._ledger.sightings(address_key(each.targets[0].url) for each in found)
        for each in found:
            url = each.targets[0].url
            self.previous.pop(url, None)
            self._keys_under_way.pop(url, None)
            yield from _given(each, seen.get(address_key(url), []), now)

    def finish(self) -> None:
        """Note that this run is complete, and with it those that it went on with."""
        self._ledger.finish([self._run, *self._resumed], self._clock())


def _given(
    each: Found, seen: Sequence[Sighting], now: datetime
) -> Iterator[tuple[Target, Checked]]:
    at = each.observed or now
    stands = standing(seen or [Sighting(at, Verdict(each.result.verdict))])
    for number, target in enumerate(each.targets):
        yield (
            target,
            Checked(
                result=each.result.model_copy(update={"id": target.id}),
                standing=stands,
                checked=at.isoformat(timespec="seconds").replace("+00:00", "Z"),
                reused=each.observed is not None or number > 0,
            ),
        )
