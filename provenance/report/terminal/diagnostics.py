"""What could not be read or resolved, each kind of trouble once with all its places."""

from collections.abc import Iterator

from rich.text import Text

from provenance.model import Diagnostic, Severity
from provenance.report.joins import Joins
from provenance.report.terminal.canvas import Canvas
from provenance.report.wording import SEVERITIES

_MARKS: dict[Severity, tuple[str, str]] = {
    "error": ("x", "bold red"),
    "warning": ("!", "yellow"),
    "info": ("i", "blue"),
}
_MARGIN = "  "


def diagnostics(joins: Joins, canvas: Canvas) -> Iterator[list[Text]]:
    """Give the lines of each kind, the worst first."""
    groups: dict[tuple[int, str, str], list[Diagnostic]] = {}
    for diagnostic in joins.troubles:
        rank = SEVERITIES.index(diagnostic.severity)
        groups.setdefault((rank, diagnostic.code, diagnostic.remedy), []).append(diagnostic)
    for key in sorted(groups, key=lambda key: key[0]):
        yield _group(groups[key], joins, canvas)


def _group(group: list[Diagnostic], joins: Joins, canvas: Canvas) -> list[Text]:
    mark, style = _MARKS[group[0].severity]
    title = f"{group[0].severity}: {canvas.words(group[0].code)}"
    lines = [Text.assemble((f"{mark} ", style), (title, "bold"))]
    for diagnostic in group:
        message = Text(canvas.words(diagnostic.message))
        place = _place(diagnostic, joins, canvas)
        if place:
            message.append(f"  {place}", "dim")
        lines += canvas.hang(message, _MARGIN, _MARGIN * 2)
    # The remedy is the same for all of them, so it is said once.
    remedy = f"{canvas.glyphs.arrow}{canvas.words(group[0].remedy)}"
    return lines + canvas.hang(Text(remedy, "dim"), _MARGIN, _MARGIN * 2)


def _place(diagnostic: Diagnostic, joins: Joins, canvas: Canvas) -> str:
    if diagnostic.span is None:
        return f"note {canvas.words(diagnostic.label)}" if diagnostic.label else ""
    # Only of a plain file is the text the file itself; of other formats a line means nothing.
    if joins.analysis.document.media_type == "text/plain":
        return f"line {joins.line(diagnostic.span.start)}"
    return canvas.quoted(canvas.short(canvas.words(joins.analysis.text(diagnostic.span)), 40))
