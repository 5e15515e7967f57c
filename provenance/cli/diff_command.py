"""`provenance diff`: what changed between two versions of an article."""

from pathlib import Path
from typing import NamedTuple

from provenance.cli.export_command import read_analyses
from provenance.cli.stdout import columns, takes, write
from provenance.diff import compare
from provenance.errors import InputError
from provenance.export import write_atomically
from provenance.model import Analysis


class Request(NamedTuple):
    """What was asked for on the command line."""

    before: str
    after: str
    format: str
    output: Path | None
    exit_code: bool


def run(request: Request) -> int:
    """Do what was asked and return the exit status: 1 for a difference, if that was asked.

    Raises InputError, FormatError for a file that does not hold one analysis, OutputError.
    """
    from provenance.diff.text import as_text
    from provenance.report.terminal.canvas import Canvas
    from provenance.report.terminal.glyphs import ASCII, UNICODE

    difference = compare(_one(request.before), _one(request.after))
    if request.format == "json":
        chunks = [difference.model_dump_json(by_alias=True, indent=2) + "\n"]
    else:
        on_screen = request.output is None
        glyphs = UNICODE if not on_screen or takes("→·…") else ASCII
        canvas = Canvas(columns() if on_screen else 80, glyphs, full=True)
        chunks = list(as_text(difference, canvas))
    if request.output is None:
        write(chunks)
    else:
        write_atomically(request.output, chunks)
    return 1 if request.exit_code and difference.changes else 0


def _one(file: str) -> Analysis:
    found = list(read_analyses(file))
    if len(found) != 1:
        raise InputError(f"{file}: {len(found)} analyses; give a file with one version")
    return found[0]
