"""What is compared: the stretches of an article that state one thing each.

A unit is what one sentence says without its frame: "police said" is frame, what they said is not. A
sentence with two contents gives two units. Words of a quotation know in which one they stand.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from provenance.corpus.compare.words import Word, read_words
from provenance.model import BODY_ROLES, Analysis, Attribution, Span
from provenance.text.quotes import find_quotations, nesting
from provenance.text.sentences import split_sentences

_HYPHENS: Final = ("-", "‐", "‑")
SHORT: Final = 2
LEFT_OVER: Final = 4
"""What stands beside the content of an attribution, and is not its frame, needs so many."""
_AFTER: Final = 3
_FULL_STOP: Final = re.compile(r"[.!?]\s")
_SENTENCE_END: Final = re.compile(r"[.!?;,][”\"’]?\s")
FEWEST_WORDS: Final = 2
"""So many words that are not small make a unit worth comparing."""


class Token(NamedTuple):
    """A word of a unit: where the quotation it stands in begins, or -1; and if it is a name."""

    word: Word
    quotation: int
    name: bool


class Unit(NamedTuple):
    """A stretch that states one thing, as tokens; `speaker` is the attribution it is content of."""

    number: int
    tokens: tuple[Token, ...]
    sentence: Span
    paragraph: int
    speaker: Attribution | None
    framed: bool


def units_of(analysis: Analysis) -> tuple[Unit, ...]:
    """Cut the body of an article into units, in the order of the text."""
    text = analysis.document.text
    frames, contents = _frames_and_contents(analysis)
    blocks = [
        (number, block.span, read_words(text, block.span.start, block.span.end))
        for number, block in enumerate(analysis.document.blocks)
        if block.role in BODY_ROLES
    ]
    names = _names(text, [words for _, _, words in blocks])
    units: list[Unit] = []
    for paragraph, span, words in blocks:
        start, end = span.start, span.end
        quotations = nesting(find_quotations(text, start, end))
        inside = [(q.start, q.end) for q in quotations if _is_double(text, q.start)]
        here = _overlapping(contents, start, end)
        framing = [f for f in frames if f.start < end and start < f.end]
        for left, right in split_sentences(text, start, end):
            tokens = [
                Token(w, _quotation(w, inside), _is_name(text, w, left, names))
                for w in words
                if left <= w.start < right
            ]
            sentence = Span(start=left, end=right)
            for each, speaker, framed in _cut(tokens, here, framing):
                for part in _sentences(text, each):
                    units.append(Unit(len(units), part, sentence, paragraph, speaker, framed))
    return tuple(units)


def _sentences(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """Part a quotation of several sentences; one too short to compare stays with the one before."""
    start = 0
    for at in range(1, len(tokens)):
        before, word = tokens[at - 1], tokens[at].word
        ends = _FULL_STOP.match(text, before.word.end) and word.capital and len(before.word.key) > 2
        inside = before.quotation >= 0 and before.quotation == tokens[at].quotation
        if ends and inside and _long(tokens[start:at]) and _long(tokens[at:]):
            yield tokens[start:at]
            start = at
    yield tokens[start:]


def _long(tokens: Sequence[Token]) -> bool:
    return _telling(tokens) >= FEWEST_WORDS


def _is_double(text: str, at: int) -> bool:
    return text[at] not in "'‘’‚"


def _overlapping(
    contents: Sequence[tuple[Span, Attribution]], start: int, end: int
) -> list[tuple[Span, Attribution]]:
    return [(s, a) for s, a in contents if s.start < end and start < s.end]


def _frames_and_contents(
    analysis: Analysis,
) -> tuple[list[Span], list[tuple[Span, Attribution]]]:
    text = analysis.document.text
    kept = [
        a
        for a in analysis.attributions
        if _states(text, a) and not _interrupts(text, a, analysis.attributions)
    ]
    frames = [s for a in kept for s in (a.source, a.cue) if s is not None]
    contents = [(Span(start=p.start, end=p.end), a) for a in kept for p in a.content]
    contents.sort(key=lambda c: len(c[0]))
    return [Span(start=s.start, end=s.end) for s in frames], contents


def _states(text: str, each: Attribution) -> bool:
    """Say whether a content is more than a noun ("were told about the flights")."""
    if each.kind != "indirect":
        return True
    words = [w for p in each.content for w in read_words(text, p.start, p.end)]
    return sum(not w.small for w in words) >= FEWEST_WORDS


def _interrupts(text: str, each: Attribution, others: Sequence[Attribution]) -> bool:
    """Say whether an indirect content ends amid another's: then it is part of what that says."""
    if each.kind != "indirect" or len(each.content) != 1:
        return False
    inner = each.content[0]
    return any(
        outer.start <= inner.start
        and len(read_words(text, inner.end, outer.end)) >= _AFTER
        and not _SENTENCE_END.search(text, inner.end, outer.end)
        for other in others
        if other is not each
        for outer in other.content
        if inner.end < outer.end
    )


def _names(text: str, blocks: Sequence[Sequence[Word]]) -> frozenset[str]:
    """Return the keys of words that bear a capital within a sentence, and never stand small."""
    capital: set[str] = set()
    small: set[str] = set()
    for words in blocks:
        for word in words:
            if not word.capital:
                small.add(word.key)
            elif _is_inside(text, word.start) or text[word.start : word.start + 2].isupper():
                capital.add(word.key)
    return frozenset(capital - small)


def _is_inside(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at]
    if before[-1:] in _HYPHENS:
        return True
    return len(before) > 1 and before[1] == " " and (before[0].isalnum() or before[0] in ",’'")


def _is_name(text: str, word: Word, start: int, names: frozenset[str]) -> bool:
    if not word.capital or word.small:
        return False
    return word.key in names or (word.start > start and _is_inside(text, word.start))


def _quotation(word: Word, inside: Sequence[tuple[int, int]]) -> int:
    return next((start for start, end in inside if start <= word.start and word.end <= end), -1)


def _cut(
    tokens: Sequence[Token], contents: Sequence[tuple[Span, Attribution]], frames: Sequence[Span]
) -> Iterator[tuple[tuple[Token, ...], Attribution | None, bool]]:
    """Part the tokens of a sentence by the innermost content they stand in; frames fall away."""
    parts: dict[str | None, list[Token]] = {}
    speakers: dict[str | None, Attribution | None] = {None: None}
    tails: dict[str, list[Token]] = {}
    framed = False
    before: str | None = None
    for token in tokens:
        place = token.word.start
        content = next((c for c in contents if c[0].start <= place < c[0].end), None)
        frame = next((f for f in frames if f.start <= place < f.end), None)
        if frame is not None and (content is None or len(frame) < len(content[0])):
            framed, before = True, None
        elif content is None and before is not None:
            tails.setdefault(before, []).append(token)
        else:
            before = content[1].id if content else None
            speakers[before] = content[1] if content else None
            parts.setdefault(before, []).append(token)
    _join_tails(parts, tails)
    for key, part in parts.items():
        left_over = framed and key is None and len(parts) > 1
        if _telling(part) >= (LEFT_OVER if left_over else FEWEST_WORDS):
            yield tuple(part), speakers[key], framed


def _join_tails(parts: dict[str | None, list[Token]], tails: Mapping[str, Sequence[Token]]) -> None:
    """Give a few words that follow a content to it ("412 assaults, 61 of them on staff")."""
    for key, tail in tails.items():
        last = parts[key][-1]
        follows = last.word.end <= tail[0].word.start and last.quotation == tail[0].quotation
        if follows and _telling(tail) < LEFT_OVER:
            parts[key].extend(tail)
        else:
            parts[None] = sorted((*parts.get(None, ()), *tail), key=lambda t: t.word.start)


def _telling(part: Sequence[Token]) -> int:
    """Count the words that are not small; figures alone ("9:05 p.m.") say nothing."""
    if not any(len(t.word.key) > SHORT and not t.word.small and not t.word.number for t in part):
        return 0
    return sum(not t.word.small for t in part)
