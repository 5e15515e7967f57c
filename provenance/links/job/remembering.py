"""A memory that lasts: every observation goes into the ledger, and what still holds comes back."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from provenance.links.job.freshness import holds
from provenance.links.job.ledger import Ledger
from provenance.links.job.memory import Clock, Found, given
from provenance.links.job.observed import Observed, address_key
from provenance.links.job.standing import Sighting, standing
from provenance.model import Checked, LinkResult, Target


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
        self._latest = self._ledger.latest(map(self._ledger.key, targets))
        self._seen = self._ledger.sightings(address_key(target.url) for target in targets)

    def recall(self, target: Target) -> Observed | None:
        """Return an observation of this run, of one that broke off, or one that still holds."""
        key = self._ledger.key(target)
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
            yield from given(each, seen.get(address_key(url), []), now)

    def finish(self) -> None:
        """Note that this run is complete, and with it those that it went on with."""
        self._ledger.finish([self._run, *self._resumed], self._clock())
