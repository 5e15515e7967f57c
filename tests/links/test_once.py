"""A property that is computed once, and by as many threads at a time as there are objects."""

import threading

from provenance.links.once import once


class Page:
    def __init__(self) -> None:
        self.read = 0

    @once
    def words(self) -> int:
        """Count the words."""
        self.read += 1
        return 7


def test_it_is_computed_once_for_each_object() -> None:
    one, other = Page(), Page()
    assert (one.words, one.words, other.words) == (7, 7, 7)
    assert (one.read, other.read) == (1, 1)


def test_it_keeps_its_words() -> None:
    assert Page.words.__doc__ == "Count the words."


def test_no_object_waits_for_another() -> None:
    both = threading.Barrier(2, timeout=20)

    class Slow:
        @once
        def answer(self) -> int:
            return both.wait()  # breaks unless another thread is inside too

    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(Slow().answer)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == [0, 1]
