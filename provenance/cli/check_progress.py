"""How far a check is, how fast, and how long it will take: a bar, or lines in a pipe."""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import Final, Protocol

from provenance.model import AuditedLink

_EVERY: Final = 10.0
"""Seconds between two lines."""
_LONG: Final = 60.0
"""Seconds after which a run is worth keeping."""
_ADVICE: Final = (
    "provenance: nothing of this run is kept; with --store FILE it can be stopped and gone on with"
)


class Counted(Protocol):
    """What knows how many links there are."""

    drawn: int
    all_drawn: bool


class Progress:
    """What was done so far."""

    def __init__(self, links: Counted, clock: Callable[[], float] = time.monotonic) -> None:
        """Take what counts the links, and a clock in seconds."""
        self._links = links
        self._clock = clock
        self._began = clock()
        self.done = 0
        self._asked = 0
        self._verdicts: Counter[str] = Counter()

    def count(self, audited: AuditedLink) -> None:
        """Count one more."""
        self.done += 1
        self._asked += not audited.checked.reused
        self._verdicts[audited.checked.result.verdict.value] += 1

    @property
    def total(self) -> int:
        """All links, as far as they are known yet."""
        return max(self._links.drawn, self.done)

    def line(self) -> str:
        """Say it in a line: how many, how fast, how long, and what is wrong."""
        parts = [f"{self.done} of {self.total}{'' if self._links.all_drawn else '+'} links"]
        seconds = self._clock() - self._began
        rate = self._asked / seconds if seconds > 0 else 0.0
        if rate:
            parts.append(f"{rate:.1f} a second")
        left = self.total - self.done
        if rate and left and self._links.all_drawn:
            parts.append(f"{_span(left / rate)} left")
        fallen = [name for name in ("dead", "soft-404", "unreachable") if self._verdicts[name]]
        return " · ".join([*parts, *(f"{self._verdicts[name]} {name}" for name in fallen)])


def shown(
    found: Iterable[AuditedLink], links: Counted, *, quiet_screen: bool
) -> Iterator[AuditedLink]:
    """Give what was found on, and show on standard error how far it is.

    `quiet_screen`: standard output writes to the same terminal as it goes, so show nothing there.
    """
    progress = Progress(links)
    with ExitStack() as stack:
        on_screen = sys.stderr.isatty()
        if on_screen and quiet_screen:
            yield from found
            return
        tell = _bar(stack) if on_screen else _lines()
        for audited in found:
            progress.count(audited)
            tell(progress)
            yield audited
    if not on_screen and progress.done:
        print(progress.line(), file=sys.stderr)  # noqa: T201


def advised(
    found: Iterable[AuditedLink], clock: Callable[[], float] = time.monotonic
) -> Iterator[AuditedLink]:
    """Give what was found on; say once, in a run that takes long, that nothing of it is kept."""
    late = clock() + _LONG
    for audited in found:
        if clock() >= late:
            late = float("inf")
            print(_ADVICE, file=sys.stderr)  # noqa: T201
        yield audited


def _bar(stack: ExitStack) -> Callable[[Progress], None]:
    from rich import progress as bars
    from rich.console import Console

    columns = (bars.BarColumn(24), bars.TextColumn("{task.description}"))
    shown_bar = stack.enter_context(
        bars.Progress(*columns, console=Console(stderr=True), transient=True)
    )
    task = shown_bar.add_task("")

    def tell(progress: Progress) -> None:
        shown_bar.update(
            task, completed=progress.done, total=progress.total, description=progress.line()
        )

    return tell


def _lines() -> Callable[[Progress], None]:
    last = time.monotonic()

    def tell(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= _EVERY:
            last = time.monotonic()
            print(progress.line(), file=sys.stderr)  # noqa: T201

    return tell


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
