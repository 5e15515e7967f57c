"""Standard output: its encoding, its width, whether it takes colour."""

import os
import shutil
import sys
from collections.abc import Iterable
from typing import Final

from provenance.errors import OutputError

WIDEST: Final = 100
"""Columns. Longer lines are hard to read, however wide the terminal is."""


def write(chunks: Iterable[str]) -> None:
    """Write to standard output; what its encoding cannot take is written as ? and not an error.

    Ends quietly where the reader of a pipe has gone (`| head`). Raises OutputError where nothing
    can be written: the disk is full.
    """
    encoding = sys.stdout.encoding or "utf-8"
    try:
        for chunk in chunks:
            sys.stdout.write(chunk.encode(encoding, "replace").decode(encoding))
            sys.stdout.flush()  # who reads a pipe wants each piece as soon as it is there
    except BrokenPipeError:
        _close()
    except OSError as error:
        _close()
        raise OutputError(f"cannot write to standard output: {error.strerror}") from error


def _close() -> None:
    """Let what is still buffered go nowhere, so that Python does not complain of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def takes(characters: str) -> bool:
    """Say whether standard output can show these characters."""
    try:
        characters.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def wants_color(choice: str) -> bool:
    """Say whether to use colour; `auto` asks the terminal and the environment.

    NO_COLOR is honoured as https://no-color.org has it: set and not empty, it means none.
    """
    if choice != "auto":
        return choice == "always"
    return (
        sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    )


def columns() -> int:
    """Return how wide text may be: the terminal's width, 80 in a pipe, never more than WIDEST."""
    if not sys.stdout.isatty() and "COLUMNS" not in os.environ:
        return 80
    return min(WIDEST, max(40, shutil.get_terminal_size((80, 24)).columns))
