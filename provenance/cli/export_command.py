"""`provenance export`: read analyses, write them in another format."""

import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from provenance.cli.writers import Look, send
from provenance.errors import InputError
from provenance.export import load_all
from provenance.model import Analysis
from provenance.review import apply_to, read_corrections


class Request(NamedTuple):
    """What was asked for on the command line."""

    files: tuple[str, ...]
    format: str
    look: Look
    corrections: Path | None = None


def run(request: Request) -> int:
    """Do what was asked and return the exit status. Nothing is written if a file cannot be read.

    Raises InputError, FormatError for a file that cannot be read, OutputError.
    """
    analyses = list(chain.from_iterable(read_analyses(file) for file in request.files))
    if request.corrections is not None:
        decided = read_corrections(request.corrections)
        analyses = [apply_to(analysis, decided, len(analyses)) for analysis in analyses]
    send(request.format, analyses, request.look)
    return 0


def read_analyses(file: str) -> Iterator[Analysis]:
    """Read the analyses of a file, - for standard input. Raises InputError, FormatError."""
    return load_all(_bytes_of(file), "standard input" if file == "-" else file)


def _bytes_of(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise InputError(
            f"{file}: {error.strerror}; give a file that trace --format json wrote"
        ) from None
