"""Title and body, cut into paragraphs and these into passages."""

from provenance.attribution.passage import Passage, overlapping, read_passage
from provenance.model import BODY_ROLES, Block, Document
from provenance.text.quotes import find_quotations, nesting
from provenance.text.sentences import split_sentences

Hidden = tuple[tuple[int, int], ...]
"""Ranges of the text, those of note markers, that are read as blanks."""


def read_paragraphs(document: Document, hidden: Hidden) -> list[tuple[Passage, ...]]:
    """Cut title and body into paragraphs, and these into passages."""
    return [
        _passages(document, block, hidden)
        for block in document.blocks
        if block.role == "title"
        or block.role in BODY_ROLES
        or (block.role == "repeated" and not _repeats_title(document, block))
    ]


def _repeats_title(document: Document, block: Block) -> bool:
    return any(b.role == "title" and b.span == block.repeats for b in document.blocks)


def _passages(document: Document, block: Block, hidden: Hidden) -> tuple[Passage, ...]:
    text, span = document.text, block.span
    here = tuple(h for h in hidden if h[0] >= span.start and h[1] <= span.end)
    quotations = find_quotations(text, span.start, span.end)
    language = document.language or "en"
    sentences = split_sentences(
        text, span.start, span.end, hidden=here, quotations=quotations, language=language
    )
    outer = nesting(quotations)
    return tuple(
        read_passage(
            text,
            sentence.start,
            sentence.end,
            overlapping(outer, sentence.start, sentence.end),
            hidden=here,
            first=number == 0,
            title=block.role == "title",
        )
        for number, sentence in enumerate(sentences)
    )
