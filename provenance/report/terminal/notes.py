"""The notes with what they cite."""

from collections.abc import Iterator

from rich.cells import cell_len, chop_cells
from rich.text import Text

from provenance.model import Citation, Note, Verdict
from provenance.report.citing import Reference, reference
from provenance.report.joins import Joins
from provenance.report.terminal.canvas import Canvas
from provenance.report.wording import checked, count

_FORM = 8
"""Columns for the form of a citation."""
_LABEL = 8
"""Columns for a note's label, its brackets not counted."""


def notes(joins: Joins, canvas: Canvas) -> Iterator[list[Text]]:
    """Give the lines of each note, and then of the links that stand in the text itself."""
    found = joins.analysis.notes
    widest = max((len(canvas.words(note.label)) for note in found), default=0)
    for note in found:
        yield _note(note, min(widest, _LABEL) + 4, joins, canvas)
    links = joins.citations_of.get(None, [])
    if links:
        yield [Text(f"{count(len(links), 'link')} in the text", "bold")]
        yield [line for link in links for line in _citation(link, "", joins, canvas)]


def _note(note: Note, inset: int, joins: Joins, canvas: Canvas) -> list[Text]:
    label = f"[{_fitted(canvas.words(note.label), canvas)}]"
    citations = joins.citations_of.get(note.id, [])
    lines: list[Text] = []
    for citation in citations:
        lines += _citation(citation, label.ljust(inset), joins, canvas)
        label = ""
    if not citations:
        text = canvas.short(canvas.words(note.text), 2 * (canvas.width - inset))
        lines += canvas.hang(Text(text), Text(label.ljust(inset), "bold"))
    numbers = joins.claims_of_note.get(note.id, [])
    backs = f"backs {'claim' if len(numbers) == 1 else 'claims'} {', '.join(map(str, numbers))}"
    text = backs if numbers else "backs no claim"
    return lines + canvas.hang(Text(text, "dim"), " " * (inset + _FORM))


def _fitted(label: str, canvas: Canvas) -> str:
    """Cut a label, which a broken note may have made of any length, to its column."""
    if cell_len(label) <= _LABEL:
        return label
    gap = canvas.glyphs.gap.strip()
    return chop_cells(label, _LABEL - cell_len(gap))[0] + gap


def _citation(citation: Citation, label: str, joins: Joins, canvas: Canvas) -> list[Text]:
    known = reference(citation, joins)
    margin = " " * (len(label) + _FORM)
    first = Text.assemble((label, "bold"), (known.form.ljust(_FORM), "dim"))
    lines = canvas.hang(_words(known, canvas), first, margin)
    # An address is never broken, so that it can be copied or clicked, however long it is.
    for url in known.urls:
        lines.append(Text(margin + canvas.words(url), "blue"))
        if (result := joins.checks.get(url)) is not None:
            style = "" if result.verdict in {Verdict.OK, Verdict.REDIRECTED} else "yellow"
            lines += canvas.hang(Text(canvas.words(checked(result)), style), margin + "  ")
    return lines


def _words(known: Reference, canvas: Canvas) -> Text:
    text = Text()
    if known.points_to:
        text.append(f"{canvas.glyphs.arrow}{canvas.words(known.points_to)}  ", "bold")
    title = canvas.quoted(known.title) if known.title else ""
    words = (canvas.words(part) for part in (known.authors, known.rest, known.words))
    authors, rest, raw = (canvas.short(part, 2 * canvas.width) for part in words)
    return text.append(", ".join(filter(None, (authors, title, rest, raw))))
