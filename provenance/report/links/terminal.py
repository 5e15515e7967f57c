"""The audit in lines for a terminal."""

from collections.abc import Iterator
from typing import Final

from rich.text import Text

from provenance.report.links.sections import SECTIONS
from provenance.report.links.summary import LOST, Entry, Summary
from provenance.report.links.wording import (
    dependents,
    meaning,
    places,
    replacement_url,
    replacement_words,
    totals,
)
from provenance.report.terminal.canvas import Canvas
from provenance.report.terminal.colours import laid_out
from provenance.report.terminal.glyphs import ASCII, UNICODE

_INSET: Final = "    "
_MOST_CLAIMS: Final = 5


def render(summary: Summary, *, width: int, color: bool, ascii: bool = False) -> str:
    """Lay out an audit in lines of at most `width` columns, addresses excepted."""
    canvas = Canvas(columns=width, glyphs=ASCII if ascii else UNICODE, full=False)
    lines: list[Text] = []
    for section in SECTIONS:
        entries = summary.of(section.verdicts)
        if entries:
            lines += [Text(section.title, "bold underline")]
            for entry in entries:
                lines += [*_entry(entry, summary, section.style, canvas), Text()]
    if not summary.entries:
        lines += [Text("There are no links to check.")]
    else:
        lines += canvas.hang(Text(canvas.words(totals(summary)), "bold"))
    return laid_out(lines, color=color)


def _entry(entry: Entry, summary: Summary, style: str, canvas: Canvas) -> list[Text]:
    result, standing = entry.result, entry.worst.standing
    parts = [result.verdict.value, result.reason.value]
    if standing.state in {"failing", "dead"} and result.verdict in LOST:
        parts.append("dead for good" if standing.state == "dead" else str(standing))
    lines = canvas.hang(Text(canvas.glyphs.dot.join(parts), style))
    lines.append(Text(_INSET + canvas.words(entry.url), "blue"))
    for said in _said(entry, summary):
        lines += canvas.hang(Text(canvas.words(said)), _INSET)
    if instead := replacement_words(result):
        lines += canvas.hang(Text(instead, "bold"), f"{_INSET}{canvas.glyphs.arrow}")
    if url := replacement_url(result):
        lines += [Text(f"{_INSET}  {canvas.words(url)}", "blue")]
    return lines + _claims(entry, canvas)


def _said(entry: Entry, summary: Summary) -> Iterator[str]:
    result = entry.result
    yield f"{meaning(result)} ({result.evidence})" if result.evidence else meaning(result)
    if entry.places:
        yield f"cited in {places(entry)}"
    if said := dependents(entry, summary):
        yield said


def _claims(entry: Entry, canvas: Canvas) -> list[Text]:
    lines: list[Text] = []
    for claim in entry.claims[:_MOST_CLAIMS]:
        text = canvas.short(canvas.words(claim.text), canvas.width - len(_INSET) - 6)
        lines += canvas.hang(Text(text, "dim"), f"{_INSET}{claim.number:>4}  ")
    more = len(entry.claims) - _MOST_CLAIMS
    return [*lines, Text(f"{_INSET}      and {more} more", "dim")] if more > 0 else lines
