"""What an audit knows from earlier checks, and where it keeps the new ones."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from provenance.links.job.observed import Observed
from provenance.links.job.standing import Sighting, standing
from provenance.model import Checked, LinkResult, Target

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
            seen = [Sighting(now, each.result.verdict, each.result.reason)]
            yield from given(each, seen, now)

    def finish(self) -> None:
        """Do nothing."""


def given(each: Found, seen: Sequence[Sighting], now: datetime) -> Iterator[tuple[Target, Checked]]:
    """Give a result to each target that waits for it, with how its address stands."""
    at = each.observed or now
    stands = standing(seen or [Sighting(at, each.result.verdict, each.result.reason)])
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
