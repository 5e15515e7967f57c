"""The lines of a page, as credits are read from them."""

import re
from typing import Final, NamedTuple

from provenance.credits.credit_lines import Credit, read_credit_line
from provenance.model import Block, Document

_LONGEST_HEADING: Final = 160
_MARKS: Final = re.compile(r"(?:\[[\w^, –-]{1,8}\]|(?<=[.!?”\"])\d{1,3}|[¹²³⁴-⁹⁰*†‡])+$")
"""Note markers behind the last word."""


class Line(NamedTuple):
    """A block with its words, and the credit that it is, if it is one."""

    block: Block
    text: str
    credit: Credit | None


def read_lines(document: Document) -> tuple[Line, ...]:
    """Return the blocks that can be title, credit or prose, with their words."""
    lines = []
    for block in document.blocks:
        if block.role in {"note", "separator", "code", "table", "caption"}:
            continue
        words = block.span.of(document.text).strip()
        if words:
            lines.append(Line(block, words, read_credit_line(words)))
    return tuple(lines)


def is_heading_like(words: str) -> bool:
    """Say whether a line could be a heading: short, begun with a capital, not a sentence."""
    if len(words) > _LONGEST_HEADING or "\n" in words or not words:
        return False
    first = next((c for c in words if c.isalnum()), "")
    if not (first.isupper() or first.isdigit() or not first.isascii()):
        return False
    if words[0] in "[(•*-" or words.endswith((":", ";", ",")):
        return False
    ends = _MARKS.sub("", words).rstrip("”\"’')»")[-1:]
    return ends not in {".", "!", "…"} and len(words.split()) >= 2
