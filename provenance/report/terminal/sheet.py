"""The whole of it, from title to totals."""

from collections.abc import Iterable

from rich.text import Text

from provenance.model import Analysis
from provenance.report.joins import Joins
from provenance.report.terminal.canvas import Canvas
from provenance.report.terminal.claims import claims
from provenance.report.terminal.colours import laid_out
from provenance.report.terminal.diagnostics import diagnostics
from provenance.report.terminal.glyphs import ASCII, UNICODE
from provenance.report.terminal.head import head
from provenance.report.terminal.notes import notes
from provenance.report.totals import totals

__all__ = ["laid_out", "render"]


def render(
    analysis: Analysis, *, width: int, color: bool, ascii: bool = False, full: bool = False
) -> str:
    """Lay out `analysis` in lines of at most `width` columns (40 to 100), web addresses excepted.

    `ascii` draws with ASCII signs only; letters of the article stay. `full` shortens nothing and
    gives each claim's whole sentence. No word of the article can drive the terminal. Never fails.
    """
    canvas = Canvas(columns=width, glyphs=ASCII if ascii else UNICODE, full=full)
    joins = Joins(analysis)
    lines = [*head(analysis.document, canvas), Text()]
    for claim in claims(joins, canvas):
        lines += [*claim, Text()]
    lines += _section("Notes", notes(joins, canvas))
    lines += _section("Diagnostics", diagnostics(joins, canvas))
    lines += canvas.hang(Text(_engine(analysis), "dim")) if analysis.engine else []
    lines += canvas.hang(Text(canvas.words(totals(analysis)), "bold"))
    return laid_out(lines, color=color)


def _engine(analysis: Analysis) -> str:
    """Name what found the attributions, and its version."""
    engine = analysis.engine
    return f"engine {engine.name} {engine.version}" if engine else ""


def _section(title: str, blocks: Iterable[list[Text]]) -> list[Text]:
    lines = [line for block in blocks for line in [*block, Text()]]
    return [Text(title, "bold underline"), *lines] if lines else []
