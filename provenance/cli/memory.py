"""Memory of large values, given back as soon as they are gone."""

import ctypes
from contextlib import suppress
from typing import Final

_MMAP_THRESHOLD: Final = -3
"""M_MMAP_THRESHOLD of mallopt(3)."""
_LARGE: Final = 128 * 1024


def give_back_large_blocks() -> None:
    """Have values from 128 KB on in blocks of their own, which the system gets back at once.

    glibc begins so, but learns from the first long page to keep them for another time, in each
    thread: a sixth of all memory. Does nothing where the C library has no such setting.
    """
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE)
