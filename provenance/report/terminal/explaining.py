"""One claim, what was found of it, and what competed with that."""

from collections.abc import Iterator

from rich.text import Text

from provenance.model import Attribution, Hop, TextSpan
from provenance.model.engine import Explanation, Rival
from provenance.report.terminal.canvas import Canvas
from provenance.report.terminal.colours import laid_out
from provenance.report.terminal.glyphs import ASCII, UNICODE

_MARGIN = "    "
_LABELS = 9
_LINES = 3


def render_explanation(
    explanation: Explanation, *, width: int, color: bool, ascii: bool = False, full: bool = False
) -> str:
    """Lay out an explanation in lines of at most `width` columns (40 to 100).

    Places are code points of the article's text. `ascii` and `full` are as for `render`.
    """
    canvas = Canvas(columns=width, glyphs=ASCII if ascii else UNICODE, full=full)
    return laid_out(list(_lines(explanation, canvas)), color=color)


def _lines(explanation: Explanation, canvas: Canvas) -> Iterator[Text]:
    claim, engine = explanation.claim, explanation.engine
    words = canvas.short(canvas.words(claim.text), _LINES * canvas.width)
    yield from canvas.hang(Text(words), Text(f"{explanation.number:>2}  ", "bold"))
    place = f"{claim.span.start}-{claim.span.end}"
    detail = canvas.glyphs.dot.join([place, f"basis {claim.basis}", f"origin {claim.origin.kind}"])
    yield from canvas.hang(Text(detail, "dim"), _MARGIN)
    yield Text()
    yield Text("Found", "bold underline")
    for attribution in explanation.attributions:
        yield from _reading(attribution, canvas)
        yield from _meaning(attribution, canvas)
    if not explanation.attributions:
        yield from canvas.hang(Text("No attribution: neither rule nor engine found a source."))
    for hop in claim.tree:
        yield from _hop(hop, canvas)
    yield Text()
    yield Text("Competed with it", "bold underline")
    for rival in explanation.rivals:
        yield from _reading(rival, canvas)
    if not explanation.rivals:
        yield Text("Nothing did.")
    yield Text()
    yield from canvas.hang(Text(f"engine {engine.name} {engine.version}", "dim"))


def _reading(found: Attribution | Rival, canvas: Canvas) -> Iterator[Text]:
    sure = f"confidence {found.confidence:.2f}"
    head = canvas.glyphs.dot.join([f"by {found.method}", found.kind, sure])
    yield from canvas.hang(Text(head), "  ")
    yield from _labelled("source", found.source, canvas)
    yield from _labelled("cue", found.cue, canvas)
    for piece in found.content:
        yield from _labelled("content", piece, canvas)


def _labelled(label: str, span: TextSpan | None, canvas: Canvas) -> list[Text]:
    first = Text(f"{_MARGIN}{label:<{_LABELS}}", "dim")
    if span is None:
        return canvas.hang(Text("nobody is named", "dim"), first)
    words = canvas.short(canvas.quoted(" ".join(span.text.split())), _LINES * canvas.width // 2)
    return canvas.hang(Text.assemble(words, (f"  {span.start}-{span.end}", "dim")), first)


def _meaning(attribution: Attribution, canvas: Canvas) -> Iterator[Text]:
    named = attribution.resolved or " or ".join(attribution.candidates)
    if named:
        first = Text(f"{_MARGIN}{'means':<{_LABELS}}", "dim")
        yield from canvas.hang(Text(canvas.words(named)), first)
    stance = canvas.glyphs.dot.join([attribution.stance, *(h.text for h in attribution.hedges)])
    yield from canvas.hang(
        Text(canvas.words(stance)), Text(f"{_MARGIN}{'stance':<{_LABELS}}", "dim")
    )


def _hop(hop: Hop, canvas: Canvas) -> list[Text]:
    words = canvas.words(f"{hop.name}: {hop.kind}, by {hop.method}")
    return canvas.hang(Text(words), Text(f"{_MARGIN}{'hop':<{_LABELS}}", "dim"))
