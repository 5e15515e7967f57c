"""Headlines and paragraphs that a page says twice."""

from typing import Final

from provenance.model import Block, Diagnostic, Document, Span, diagnose

_SHORTEST: Final = 40
"""A shorter block may well be said twice on purpose, unless the copy follows directly."""
_FEWEST_WORDS: Final = 3
"""A block of fewer words is a refrain even then, but for a headline at the top."""


def repeated_blocks(document: Document) -> tuple[dict[Span, Span], tuple[Diagnostic, ...]]:
    """Return which block says again what an earlier one said, with one diagnostic each."""
    first: dict[str, Span] = {}
    repeats: dict[Span, Span] = {}
    diagnostics = []
    previous = ""
    for block in document.blocks:
        if not _can_repeat(block):
            continue
        key = " ".join(block.span.of(document.text).split()).casefold()
        if key in first and (len(key) >= _SHORTEST or (key == previous and _is_copy(key, first))):
            repeats[block.span] = first[key]
            diagnostics.append(_report(document, block.span))
        elif key:
            first.setdefault(key, block.span)
        previous = key
    return repeats, tuple(diagnostics)


def _is_copy(key: str, seen: dict[str, Span]) -> bool:
    headline = len(seen) == 1 and key[-1] not in ".!?…"
    return headline or len(key.split()) >= _FEWEST_WORDS


def _can_repeat(block: Block) -> bool:
    return block.role in {"title", "heading", "paragraph", "quotation", "list-item"}


def _report(document: Document, span: Span) -> Diagnostic:
    words = " ".join(span.of(document.text).split())
    shown = words if len(words) <= 60 else words[:59].rstrip() + "…"
    return diagnose("repeated-block", f"“{shown}” stands here for the second time", span)
