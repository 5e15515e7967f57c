"""Plain text: one paragraph a line, or wrapped with blank lines between."""

from provenance.model import Block, Document, Role, Span
from provenance.readers.decoding import decode, find_controls
from provenance.readers.empty import find_empty
from provenance.readers.given import Given, Reading
from provenance.readers.lines import BULLET, RULE, UNDERLINE, Line, iterate_groups
from provenance.readers.wrapping import measure, split_group


def read_plain(given: Given) -> Reading:
    """Read plain text. `Document.text` is the decoded file itself.

    Raises InputError as `decode` does.
    """
    decoded = decode(given)
    text = decoded.text
    document = Document(
        id=given.id,
        location=given.location,
        media_type=given.media_type,
        reader="plain",
        text=text,
        blocks=find_blocks(text),
    )
    return document, (*decoded.diagnostics, *find_controls(text), *find_empty(document))


def find_blocks(text: str) -> tuple[Block, ...]:
    """Find the paragraphs and their like in a plain text with LF line ends."""
    groups = list(iterate_groups(text))
    width = measure(groups)
    blocks: list[Block] = []
    for group in groups:
        for part in _split_at_rules(group):
            if RULE.match(part[0].words):
                _add_rule(blocks, part[0], is_under=part[0] is not group[0])
            else:
                blocks.extend(_block(each) for each in split_group(part, width))
    return tuple(blocks)


def _split_at_rules(group: list[Line]) -> list[list[Line]]:
    """Cut a group into rules and the stretches of lines between them."""
    parts: list[list[Line]] = []
    for line in group:
        is_rule = RULE.match(line.words) is not None
        if not parts or is_rule or RULE.match(parts[-1][0].words):
            parts.append([line])
        else:
            parts[-1].append(line)
    return parts


def _add_rule(blocks: list[Block], line: Line, *, is_under: bool) -> None:
    """Add a rule, or make the line above it a heading, whose underline is then no block."""
    if is_under and UNDERLINE.match(line.words) and blocks[-1].role != "separator":
        blocks[-1] = blocks[-1].model_copy(update={"role": "heading", "level": 1})
    else:
        blocks.append(Block(span=Span(start=line.start, end=line.end), role="separator"))


def _block(lines: list[Line]) -> Block:
    first = lines[0]
    role: Role = "paragraph"
    if first.depth:
        role = "quotation"
    elif BULLET.match(first.words):
        role = "list-item"
    return Block(span=Span(start=first.start, end=lines[-1].end), role=role)
