"""A progress bar on standard error, for long work only."""

import sys
from collections.abc import Iterator, Sequence
from typing import Final

_FEW: Final = 4
"""So many files are done before a bar could be read."""


def counted(files: Sequence[str]) -> Iterator[str]:
    """Give the files one by one; many of them with a bar, if standard error is a terminal."""
    if len(files) <= _FEW or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from files
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(files, "Tracing", console=Console(stderr=True), transient=True)
