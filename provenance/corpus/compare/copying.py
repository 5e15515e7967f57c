"""Passages that two articles share word for word, outside of what both quote."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from provenance.corpus.compare.words import Word, read_words
from provenance.model import BODY_ROLES, Analysis, TextSpan
from provenance.text.quotes import find_quotations, nesting

SEED: Final = 8
"""Words in a row by which a passage is found."""
SHORTEST: Final = 14
"""Words. What is shorter can be chance, or the only way to say it."""
_QUOTED: Final = 0.5
_MOST: Final = 40
"""Places of one seed that are looked at; more is a refrain."""


class Body(NamedTuple):
    """The words of an article's body, and for each whether it stands in quotation marks."""

    text: str
    words: tuple[Word, ...]
    quoted: tuple[bool, ...]


class Passage(NamedTuple):
    """The same words in two articles, and how many."""

    here: TextSpan
    there: TextSpan
    words: int


def body_of(analysis: Analysis) -> Body:
    """Read the body of an article for the search for copies."""
    text = analysis.document.text
    words: list[Word] = []
    quoted: list[bool] = []
    for block in analysis.document.blocks:
        if block.role in BODY_ROLES:
            start, end = block.span.start, block.span.end
            inside = [(q.start, q.end) for q in nesting(find_quotations(text, start, end))]
            for word in read_words(text, start, end):
                words.append(word)
                quoted.append(any(s <= word.start < e for s, e in inside))
    return Body(text, tuple(words), tuple(quoted))


def passages(here: Body, there: Body) -> tuple[Passage, ...]:
    """Return the passages of `here` that stand in `there` too, in order, without overlaps.

    A passage that is mostly quotation is left out: both may have it from the one who said it.
    """
    return tuple(_passages(here, there))


def _passages(here: Body, there: Body) -> Iterator[Passage]:
    seeds = _seeds(there.words)
    at = 0
    while at + SEED <= len(here.words):
        best = (0, 0)
        for start in seeds.get(_seed(here.words, at), ())[:_MOST]:
            length = _run(here.words, there.words, at, start)
            best = max(best, (length, start), key=lambda b: b[0])
        length, start = best
        if length >= SHORTEST and sum(here.quoted[at : at + length]) < _QUOTED * length:
            yield Passage(_span(here, at, at + length), _span(there, start, start + length), length)
        at += max(1, length)


def _seeds(words: Sequence[Word]) -> dict[tuple[str, ...], list[int]]:
    found: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at in range(len(words) - SEED + 1):
        found[_seed(words, at)].append(at)
    return dict(found)


def _seed(words: Sequence[Word], at: int) -> tuple[str, ...]:
    return tuple(word.key for word in words[at : at + SEED])


def _run(here: Sequence[Word], there: Sequence[Word], at: int, start: int) -> int:
    length = 0
    while (
        at + length < len(here)
        and start + length < len(there)
        and here[at + length].key == there[start + length].key
    ):
        length += 1
    return length


def _span(body: Body, start: int, end: int) -> TextSpan:
    return TextSpan.cut(body.text, body.words[start].start, body.words[end - 1].end)
