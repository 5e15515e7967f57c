"""Work in a thread of its own; what it finds is taken up in batches of what is ready."""

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Final, Generic, TypeVar

_T = TypeVar("_T")

_MOST: Final = 256

Put = Callable[[_T], None]


class _End:
    """The work is over; `error` is why, if it went wrong."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


class Pump(Generic[_T]):
    """Runs `work` in a thread. So one transaction can keep all that is ready, and none waits."""

    def __init__(self, work: Callable[[Put[_T], threading.Event], None]) -> None:
        """Take what is to be done: it puts what it finds, and ends early once the event is set."""
        self._queue: queue.SimpleQueue[_T | _End] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._work = work
        self._thread = threading.Thread(target=self._run, daemon=True, name="audit")

    def __iter__(self) -> Iterator[list[_T]]:
        """Start, and give the batches. Raises what the work raises."""
        self._thread.start()
        while True:
            batch, end = self._ready(self._queue.get())
            if batch:
                yield batch
            if end is not None:
                if end.error is not None:
                    raise end.error
                return

    def stop(self) -> list[_T]:
        """Ask the work to end, and return what was ready and not given out; does not wait."""
        self._stop.set()
        try:
            return self._ready(self._queue.get_nowait())[0]
        except queue.Empty:
            return []

    def _ready(self, first: _T | _End) -> tuple[list[_T], _End | None]:
        batch: list[_T] = []
        item = first
        while True:
            if isinstance(item, _End):
                return batch, item
            batch.append(item)
            if len(batch) >= _MOST:
                return batch, None
            try:
                item = self._queue.get_nowait()
            except queue.Empty:
                return batch, None

    def _run(self) -> None:
        error: BaseException | None = None
        try:
            self._work(self._queue.put, self._stop)
        except BaseException as caught:  # noqa: BLE001  (it is raised where the batches are taken)
            error = caught
        self._queue.put(_End(error))
