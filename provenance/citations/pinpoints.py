"""Places in a work that a reference may end with: pages, paragraphs, articles, notes."""

import re

from provenance.citations.lexer import Element
from provenance.citations.phrases import AT_PAGE, NUMBER, PAGES, PINPOINT, VOLUME

_PINPOINT_ONLY = re.compile(
    r"(?:arts?|sec(?:tion)?s?|ch(?:ap)?s?|annex|app|nn?|notes?|fn|fußn|anm|bl|sp|nota|прим|сноска)\b\.?\s*[\dIVXivx]|§|¶|para",
    re.IGNORECASE,
)
_MORE_PLACES = re.compile(
    r"(?:esp(?:ecially|\.)?|bes(?:onders|\.)|notamment|en\s+particular)"
    r"\s+(?:pp?\.\s*|S\.\s*)?\d.*|passim|chapters?\s[\dIVX]+.*"
)


def pinpoints(tail: tuple[Element, ...]) -> tuple[Element, ...]:
    """Keep the elements up to the first words that are no pages: a comment begins there."""
    for index, element in enumerate(tail):
        if element.kind == "text" and not is_pinpoint(element.text):
            return tail[:index]
        if element.kind == "open" and _is_small_bracket(tail, index):
            continue
        if element.kind in ("quote", "open") or (element.kind == "date" and index > 2):
            return tail[:index]
    return tail


def _is_small_bracket(tail: tuple[Element, ...], index: int) -> bool:
    """Say whether a bracket holds a number or letter of an article: "art. 7(1)"."""
    inside = tail[index + 1] if index + 1 < len(tail) else None
    return inside is not None and len(inside.text) <= 3


def is_pinpoint(words: str) -> bool:
    """Say whether words are pages or another place in a work, and nothing else."""
    return bool(
        PAGES.fullmatch(words)
        or PINPOINT.fullmatch(words)
        or AT_PAGE.fullmatch(words)
        or NUMBER.fullmatch(words)
        or _PINPOINT_ONLY.match(words)
        or VOLUME.fullmatch(words)
        or _MORE_PLACES.fullmatch(words)
        or re.fullmatch(r"[a-z]|[ivx]{1,3}", words)
        or re.fullmatch(r"(?:at|pp?\.|S\.|С\.|ص\.?|page|pages)", words)
    )


def is_article(words: str) -> bool:
    """Say whether words begin like an article, a section or a note: "art. 14"."""
    return _PINPOINT_ONLY.match(words) is not None


def end_of_pinpoints(tail: tuple[Element, ...]) -> int:
    """Return where the last pinpoint ends, 0 where there is none."""
    return max((e.end for e in tail if e.kind == "text"), default=0)
