"""The commands that take analyses: `provenance export`, `provenance diff`, and their options.

What they do is imported when they are run.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from provenance.cli.formats import Format

Analyses = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILE", help="Analyses in JSON or JSON Lines; - or nothing for stdin."),
]

CorrectionsOption = Annotated[
    Path | None,
    typer.Option("--corrections", metavar="FILE", help="Apply what `provenance review` kept."),
]


def export(
    files: Analyses = None,
    format: Annotated[Format, typer.Option("--format", "-f", help="What to write.")] = Format.text,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write here, whole or not at all."),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Shorten nothing (text only).")] = False,
    corrections: CorrectionsOption = None,
) -> None:
    """Write analyses that were kept as JSON in another format, as if traced again.

    What is written is read back and checked before the command reports success.
    """
    from provenance.cli.export_command import Request, run
    from provenance.cli.writers import Look

    look = Look(output=output, full=full, color="auto", width=None)
    request = Request(tuple(files or ("-",)), format.value, look, corrections)
    raise typer.Exit(run(request))


class DiffFormat(StrEnum):
    """What `diff` writes."""

    text = "text"
    json = "json"


def diff(
    before: Annotated[str, typer.Argument(metavar="BEFORE", help="An analysis in JSON.")],
    after: Annotated[str, typer.Argument(metavar="AFTER", help="That of a later version.")],
    format: Annotated[
        DiffFormat, typer.Option("--format", "-f", help="What to write.")
    ] = DiffFormat.text,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write here, whole or not at all."),
    ] = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if anything changed.")
    ] = False,
) -> None:
    """Say which claims, chains, notes, citations and verdicts changed between two versions."""
    from provenance.cli.diff_command import Request, run

    raise typer.Exit(run(Request(before, after, format.value, output, exit_code)))
