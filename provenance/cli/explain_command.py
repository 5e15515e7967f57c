"""`provenance trace --explain N`: why one claim is as it is."""

from typing import TYPE_CHECKING

from provenance.cli.stdout import columns, takes, wants_color, write
from provenance.errors import FormatError
from provenance.export import write_atomically

if TYPE_CHECKING:
    from provenance.cli.trace_command import Request

_SIGNS = "└─·"


def explain_claim(request: "Request", number: int) -> int:
    """Explain a claim of the one article that is given, as text; return the exit status.

    Raises FormatError for another format or several articles, and what `trace` raises.
    """
    from provenance.api import explain
    from provenance.cli.trace_command import source_and_place
    from provenance.report.terminal import render_explanation

    if request.format != "text":
        raise FormatError("--explain: written as text only; leave out --format")
    if len(request.files) != 1:
        raise FormatError("--explain: takes one article; give one FILE")
    source, location = source_and_place(request.files[0])
    explanation = explain(
        source,
        number,
        media_type=request.media_type,
        encoding=request.encoding,
        location=location,
        outlets=request.outlets or (),
        engine=request.engine,
    )
    on_screen = request.output is None
    text = render_explanation(
        explanation,
        width=request.width or (columns() if on_screen else 80),
        color=wants_color(request.color) if on_screen else request.color == "always",
        ascii=on_screen and not takes(_SIGNS),
        full=request.full,
    )
    if request.output is None:
        write([text])
    else:
        write_atomically(request.output, [text])
    return 0
