"""Sorted ranges that are asked, many times, whether they hold a place."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Spots:
    """Ranges of the text, asked in logarithmic time."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Take ranges in any order; they may overlap."""
        ordered = sorted(ranges)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def hold(self, place: int) -> bool:
        """Say whether `place` lies in a range."""
        index = bisect_right(self._starts, place)
        return index > 0 and self._reach[index - 1] > place

    def touch(self, start: int, end: int) -> bool:
        """Say whether a range shares a place with `start` to `end`."""
        return self.hold(start) or self.start_between(start, end)

    def start_between(self, start: int, end: int) -> bool:
        """Say whether a range starts in `start` to `end`."""
        return bisect_right(self._starts, end - 1) > bisect_right(self._starts, start - 1)
