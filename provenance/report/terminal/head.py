"""The first lines: what the article is."""

from rich.text import Text

from provenance.model import Document, Outlet
from provenance.report.dates import written_date
from provenance.report.terminal.canvas import Canvas
from provenance.report.wording import listed, shown_title


def head(document: Document, canvas: Canvas) -> list[Text]:
    """Give the title, then outlet, date and by-line, then the words that prove them."""
    lines = canvas.hang(Text(canvas.words(shown_title(document)), "bold"))
    facts = (
        _published_by(document.outlet),
        written_date(document.published) if document.published else "date not stated",
        *(f"by {name}" for name in [listed(document.bylines)] if name),
    )
    lines += canvas.hang(Text(canvas.glyphs.dot.join(map(canvas.words, facts))))
    lines += canvas.hang(Text(_evidence(document, canvas), "dim"))
    return [line for line in lines if line]


def _published_by(outlet: Outlet | None) -> str:
    if outlet is None:
        return "outlet not stated"
    return ", with ".join(filter(None, (outlet.name, listed(outlet.partners))))


def _evidence(document: Document, canvas: Canvas) -> str:
    outlet, dated = document.outlet, document.published_evidence
    words = [outlet.evidence.text] if outlet and outlet.evidence else []
    if dated is not None and not any(dated.text in quoted for quoted in words):
        words.append(dated.text)
    proof = [canvas.quoted(canvas.short(text, 2 * canvas.width)) for text in words]
    if outlet is not None and outlet.evidence is None:
        proof.insert(0, f"outlet from {canvas.words(outlet.method)}")
    return f"({'; '.join(proof)})" if proof else ""
