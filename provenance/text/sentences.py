"""Sentences, with their places.

sentencex decides; what it cannot know is told it by blanking: note markers between a full stop
and the next sentence ("October 21.[1] The …") are hidden from it, and then belong to the sentence
before.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from provenance.lexicon.words import BEFORE_NAMES
from provenance.text.quotes import Quotation

_WORD: Final = 24
_WORD_AND_STOP: Final = re.compile(r"([^\W\d_][\w.]*)\.\s+\Z")
LONGEST: Final = 5_000
"""A longer paragraph is read in parts, so that cost stays linear; no sentence is longer."""


class Sentence(NamedTuple):
    """A sentence from its first to its last character, white space trimmed; half open."""

    start: int
    end: int


def split_sentences(
    text: str,
    start: int,
    end: int,
    *,
    hidden: Iterable[tuple[int, int]] = (),
    quotations: Iterable[Quotation] = (),
    language: str = "en",
) -> tuple[Sentence, ...]:
    """Split one paragraph, `start` to `end` of `text`, into sentences.

    `hidden` are ranges (markers) to be read as blanks; a closed quotation of `quotations` is never
    cut: the sentences inside belong to the one that quotes them.
    """
    closed = [(q.start, q.end) for q in quotations if q.closed]
    bounds = _boundaries(_blank(text[start:end], start, hidden), language)
    cuts = [start + at for at in bounds]
    cuts += [q[0] for q in closed if q[0] > start and _opens_a_sentence(text, *q)]
    kept = _outside(cuts, closed)
    sentences = []
    left = start
    for right in (*kept, end):
        trimmed = _trim(text, left, right)
        if trimmed is not None:
            sentences.append(trimmed)
        left = right
    return tuple(_marks_join_the_sentence_before(text, sentences, tuple(hidden)))


def _opens_a_sentence(text: str, start: int, end: int) -> bool:
    """Read "… by Sept. “It is time,” he said": sentencex sees no end before a mark.

    A quotation without a comma or full stop of its own is part of the sentence: "the U.S. “Clean
    Harbours” plan"; one behind a title is a byname: "Gen. “Mad Dog” Lind".
    """
    before = _WORD_AND_STOP.search(text, max(0, start - _WORD), start)
    return (
        before is not None
        and before[1].lower() not in BEFORE_NAMES
        and text[start + 1 : start + 2].isupper()
        and text[end - 2] in ",.!?…—"
    )


def _blank(paragraph: str, offset: int, hidden: Iterable[tuple[int, int]]) -> str:
    pieces = []
    at = 0
    for left, right in sorted(hidden):
        if left - offset >= at and right - offset <= len(paragraph):
            pieces += [paragraph[at : left - offset], " " * (right - left)]
            at = right - offset
    return "".join(pieces) + paragraph[at:]


def _boundaries(paragraph: str, language: str) -> list[int]:
    """Return where sentences end. A part starts where the last whole sentence before it ended."""
    from sentencex import get_sentence_boundaries

    ends: list[int] = []
    at = 0
    while at < len(paragraph):
        part = paragraph[at : at + LONGEST]
        found: list[int] = [each["end_index"] for each in get_sentence_boundaries(language, part)]
        if at + len(part) < len(paragraph):
            found = [end for end in found if 0 < end < len(part)] or [_last_blank(part)]
        ends += [at + end for end in found]
        at = max(ends[-1], at + 1) if found else len(paragraph)
    return ends


def _last_blank(part: str) -> int:
    """Return where to cut a sentence that is longer than a part: behind its last whole word."""
    return max(part.rfind(" "), part.rfind("\n")) + 1 or len(part)


def _outside(cuts: list[int], protected: list[tuple[int, int]]) -> list[int]:
    """Drop the cuts inside a protected range, in one pass over both."""
    ranges = sorted(protected)
    kept = []
    at = 0
    for cut in sorted(set(cuts)):
        while at < len(ranges) and ranges[at][1] <= cut:
            at += 1
        if at == len(ranges) or cut <= ranges[at][0]:
            kept.append(cut)
    return kept


def _trim(text: str, start: int, end: int) -> Sentence | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end) if end > start else None


def _marks_join_the_sentence_before(
    text: str, sentences: list[Sentence], hidden: tuple[tuple[int, int], ...]
) -> list[Sentence]:
    ends = dict(hidden)
    joined: list[Sentence] = []
    for sentence in sentences:
        start = sentence.start
        while joined and start in ends and (start == joined[-1].end or start > sentence.start):
            start = ends[start]
            joined[-1] = Sentence(joined[-1].start, start)
        trimmed = _trim(text, start, sentence.end)
        if trimmed is not None:
            joined.append(trimmed)
    return joined
