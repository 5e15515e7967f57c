"""The door: what a page says of itself."""

from provenance.credits.furniture import find_boilerplate
from provenance.credits.layout import Line, is_heading_like, read_lines
from provenance.credits.publisher import find_outlet, is_nameplate_place
from provenance.credits.repetition import repeated_blocks
from provenance.credits.signature import is_signature
from provenance.credits.title import find_title
from provenance.model import Block, Diagnostic, Document, Role, Span, TextSpan


def read_credits(document: Document) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Return the document with title, by-lines, outlet, date and the roles of its blocks.

    What the format's metadata said already is kept; the text fills what is missing.
    """
    lines = read_lines(document)
    title = find_title(document, lines)
    repeats, diagnostics = repeated_blocks(document)
    roles = _roles(lines, title, document)
    blocks = tuple(_with_role(block, roles, repeats) for block in document.blocks)
    published = _published(document, lines)
    names = tuple(
        name
        for line in lines
        if line.credit is not None and line.credit.kind == "byline" and line.block.span in roles
        for name in line.credit.names
    )
    update = {
        "blocks": blocks,
        "title": document.title or (title.text if title else None),
        "bylines": document.bylines or tuple(dict.fromkeys(names)),
        "outlet": document.outlet or find_outlet(document.text, lines),
        "published": document.published or (published[0] if published else None),
        "published_evidence": published[1] if published and not document.published else None,
    }
    return document.model_copy(update=update), diagnostics


def _with_role(block: Block, roles: dict[Span, Role], repeats: dict[Span, Span]) -> Block:
    repeated = repeats.get(block.span)
    if repeated is not None:
        return block.model_copy(update={"role": "repeated", "repeats": repeated})
    role = roles.get(block.span)
    return block if role is None else block.model_copy(update={"role": role})


def _roles(lines: tuple[Line, ...], title: Line | None, document: Document) -> dict[Span, Role]:
    roles: dict[Span, Role] = {}
    plain = document.reader == "plain"
    set_aside = set(find_boilerplate(lines))
    for number, line in enumerate(lines):
        span = line.block.span
        if title is not None and line is title:
            roles[span] = "title"
        elif number in set_aside:
            roles[span] = "boilerplate"
        elif is_signature(line.text, document.bylines) and _credit_fits(number, line, lines):
            roles[span] = "byline"
        elif line.credit is not None and _credit_fits(number, line, lines):
            roles[span] = "byline" if line.credit.kind == "byline" else "credit"
        elif plain and line.block.role == "paragraph" and _is_subheading(number, lines):
            roles[span] = "heading"
    return roles


def _credit_fits(number: int, line: Line, lines: tuple[Line, ...]) -> bool:
    """Credits stand near the top or the bottom; a date or "By …" in the middle is prose."""
    if line.credit is not None and line.credit.kind == "nameplate":
        return is_nameplate_place(line, lines)
    near = number < 8 or number >= len(lines) - 8
    return near and line.block.role in {"paragraph", "heading", "list-item", "quotation"}


def _is_subheading(number: int, lines: tuple[Line, ...]) -> bool:
    """A heading in plain text: heading-like, between two longer lines that are sentences."""
    if not (0 < number < len(lines) - 1) or not is_heading_like(lines[number].text):
        return False
    line, after = lines[number], lines[number + 1]
    ends = after.text.rstrip("”\"’')]0123456789[*†")[-1:]
    return len(line.text) <= 110 and len(after.text) > len(line.text) and ends in ".!?:…"


def _published(document: Document, lines: tuple[Line, ...]) -> tuple[str, TextSpan] | None:
    """Return the date that a credit line gives; a date line only near the top or bottom."""
    for kind in ("published-in", "masthead", "date", "copyright"):
        for number, line in enumerate(lines):
            credit = line.credit
            if credit is None or credit.kind != kind or credit.date is None:
                continue
            if _credit_fits(number, line, lines):
                span = line.block.span
                return credit.date, TextSpan.cut(document.text, span.start, span.end)
    return None
