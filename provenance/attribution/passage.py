"""A sentence as the rules read it: words and marks with their places, and what stands in quotes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Final, NamedTuple

from provenance.lexicon.words import ABBREVIATIONS, CONTRACTIONS, FINITE
from provenance.text.quotes import FAMILIES, Quotation

_TOKEN: Final = re.compile(
    r"""(?:[A-Z]\.){2,}                                         # U.S.
      | \$?\d{1,3}(?:,\d{3})+(?:\.\d+)?                        # $14,000.50
      | [^\W_]+(?:[’'.\-‑/&@][^\W_]+)*(?:[’'](?=\s|$))?        # owner’s, co-author, owners’
      | \$?[^\w\s] | _""",
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word or a mark; `start` and `end` are code points of the document's text."""

    text: str
    low: str
    start: int
    end: int
    quoted: bool

    @property
    def is_word(self) -> bool:
        """Say whether it is a word or a number."""
        return self.text[0].isalnum() or (self.text[0] == "$" and len(self.text) > 1)

    @property
    def is_finite(self) -> bool:
        """Say whether it is surely a verb; "May" and "Will" are names."""
        if self.low.endswith(CONTRACTIONS) and len(self.low) > 3:
            return True
        return self.low in FINITE and not self.is_name

    @property
    def is_name(self) -> bool:
        """Say whether it starts with a capital."""
        return self.text[0].isupper()


def _start(token: Token) -> int:
    return token.start


def _opening(quotation: Quotation) -> int:
    return quotation.start


def _closing(quotation: Quotation) -> int:
    return quotation.end


class Passage(NamedTuple):
    """One sentence, or several that one quotation holds together."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    quotations: tuple[Quotation, ...]
    first: bool
    title: bool = False

    def at(self, offset: int) -> int:
        """Return the index of the first token that starts at or after `offset`."""
        return bisect_left(self.tokens, offset, key=_start)

    def inside(self, start: int, end: int) -> tuple[Token, ...]:
        """Return the tokens that lie wholly inside a range of the text."""
        first = self.at(start)
        last = first
        while last < len(self.tokens) and self.tokens[last].end <= end:
            last += 1
        return self.tokens[first:last]

    def quoting(self, start: int, end: int) -> tuple[Quotation, ...]:
        """Return the quotations that share something with a range of the text."""
        return overlapping(self.quotations, start, end)


def overlapping(quotations: tuple[Quotation, ...], start: int, end: int) -> tuple[Quotation, ...]:
    """Return the quotations that share something with a range; they are in order and apart."""
    last = bisect_left(quotations, end, key=_opening)
    first = bisect_right(quotations, start, hi=last, key=_closing)
    return quotations[first:last]


def read_passage(
    text: str,
    start: int,
    end: int,
    quotations: tuple[Quotation, ...],
    *,
    hidden: Iterable[tuple[int, int]] = (),
    first: bool = False,
    title: bool = False,
) -> Passage:
    """Cut `start` to `end` of `text` into tokens; `hidden` ranges (markers) give none.

    `quotations` are the outermost ones that share something with it, in order.
    """
    tokens = []
    number = 0
    for found in _TOKEN.finditer(_blanked(text[start:end], start, hidden)):
        at, word = start + found.start(), found.group()
        while number < len(quotations) and quotations[number].end <= at:
            number += 1
        inside = number < len(quotations) and quotations[number].start <= at
        quoted = inside and word not in FAMILIES
        tokens.append(Token(word, _lower(word), at, start + found.end(), quoted))
    return Passage(start, end, tuple(_join_abbreviations(tokens)), quotations, first, title)


def _blanked(words: str, offset: int, hidden: Iterable[tuple[int, int]]) -> str:
    """Return the words with blanks where the hidden ranges are."""
    for left, right in hidden:
        first, last = max(0, left - offset), min(len(words), right - offset)
        if first < last:
            words = words[:first] + " " * (last - first) + words[last:]
    return words


def _lower(word: str) -> str:
    """Return the word in small letters; an abbreviation stays, for "WHO" is not "who"."""
    if len(word) > 1 and word.isalpha() and word.isupper():
        return word
    return word.lower().replace("’", "'")


def _join_abbreviations(tokens: list[Token]) -> list[Token]:
    joined: list[Token] = []
    for token in tokens:
        last = joined[-1] if joined else None
        if (
            token.text == "."
            and last is not None
            and last.end == token.start
            and (last.low in ABBREVIATIONS or (len(last.text) == 1 and last.is_name))
            and token is not tokens[-1]
        ):
            joined[-1] = Token(last.text + ".", last.low, last.start, token.end, last.quoted)
        else:
            joined.append(token)
    return joined
