"""Analyses in every format that the command writes, and the way out of the program."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from provenance.cli.stdout import columns, takes, wants_color, write
from provenance.errors import OutputError
from provenance.export import write_atomically
from provenance.model import Analysis

_BLANKS: Final = "└─├│·"


class Look(NamedTuple):
    """Where the output goes, and how text looks there."""

    output: Path | None
    full: bool
    color: str
    width: int | None


Chunks = Iterator[str] | Iterator[bytes]
Writer = Callable[[Iterable[Analysis], Look], Chunks]


def _text(analyses: Iterable[Analysis], look: Look) -> Iterator[str]:
    from provenance.report.terminal import render

    on_screen = look.output is None
    for number, analysis in enumerate(analyses):
        if number:
            yield "\n\n"
        yield render(
            analysis,
            width=look.width or (columns() if on_screen else 80),
            color=wants_color(look.color) if on_screen else look.color == "always",
            ascii=on_screen and not takes(_BLANKS),
            full=look.full,
        )


def _html(analyses: Iterable[Analysis], _: Look) -> Iterator[str]:
    from provenance.cli.clock import now
    from provenance.report.page import render

    yield render(tuple(analyses), made=now())


_FOR_PERSONS: Final[Mapping[str, Writer]] = {"text": _text, "html": _html}
"""The formats that a person looks at; every other is in the table of `export`."""


def send(format: str, analyses: Iterable[Analysis], look: Look) -> None:
    """Write `analyses` in `format` to the file asked for, or to standard output.

    What programs read is written in UTF-8 whatever the terminal takes. Raises FormatError where a
    format needs an extra, OutputError where the output cannot be written or does not hold.
    """
    writer = _FOR_PERSONS.get(format)
    chunks = writer(analyses, look) if writer else _export(format, analyses)
    if look.output is not None:
        write_atomically(look.output, chunks)
    elif writer:
        write(str(chunk) for chunk in chunks)
    else:
        _write_bytes(chunks)


def _export(format: str, analyses: Iterable[Analysis]) -> Chunks:
    from provenance.export import EXPORTERS

    return EXPORTERS[format](analyses)


def _write_bytes(chunks: Chunks) -> None:
    try:
        for chunk in chunks:
            if isinstance(chunk, bytes) and sys.stdout.isatty():
                raise OutputError("this format is not text: name a file with --output FILE")
            sys.stdout.buffer.write(chunk if isinstance(chunk, bytes) else chunk.encode())
            sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise OutputError(f"cannot write to standard output: {error.strerror}") from error
