"""Words as they are compared: without case, accents, hyphens, spelling and number style.

Comparing goes by derived forms only; every word keeps its place in the document's text.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from provenance.lexicon.comparing import (
    CONTRACTED_ENDINGS,
    CONTRACTIONS,
    LOOSE_NUMBERS,
    NUMBER_WORDS,
    PHRASES,
    SPELLED_ALIKE,
    SPELLINGS,
    STOP_WORDS,
    TWO_WORDS,
)
from provenance.lexicon.synonyms import SAME


class Word(NamedTuple):
    """A word and its place. Two words of one contraction have the same place.

    `key` is equal where rule 9 calls two words the same; `like` also where they mean the same.
    """

    start: int
    end: int
    key: str
    like: str
    capital: bool
    number: bool

    @property
    def small(self) -> bool:
        """Say whether it tells little about what a sentence is about."""
        return self.key in STOP_WORDS


_TOKEN: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![^\W_])"
    r"|[^\W_]+(?:['’‘ʼ][^\W\d_]+)*"
    r"|[%€$£]"
)
_ENDINGS: Final = (
    "ations", "ation", "ments", "ment", "ings", "ing", "edly", "ies", "ied", "ed", "es", "ly",
    "s", "y", "e",
)  # fmt: skip
_SHORTEST: Final = 4
_MONEY: Final = {"€": "euro", "$": "dollar", "£": "pound", "%": "percent"}


def read_words(text: str, start: int, end: int) -> tuple[Word, ...]:
    """Return the words of `text` between `start` and `end`, in order."""
    words: list[Word] = []
    for match in _TOKEN.finditer(text, start, end):
        written = match[0]
        capital = written[:1].isupper()
        words.extend(_word(*match.span(), key, capital) for key in _keys(written))
    return tuple(_joined(words))


def _word(start: int, end: int, key: str, capital: bool) -> Word:
    return Word(start, end, key, like(key), capital, key[0].isdigit())


@lru_cache(maxsize=50_000)
def _keys(written: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKD", written).casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    folded = folded.replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    if folded in _MONEY:
        return (_MONEY[folded],)
    if folded in CONTRACTIONS:
        return CONTRACTIONS[folded]
    for ending, second in CONTRACTED_ENDINGS:
        if folded.endswith(ending) and len(folded) > len(ending):
            return (folded[: -len(ending)], second)
    folded = re.sub(r"'s?$", "", folded).replace("'", "").replace(".", "", _dots(folded))
    if folded[:1].isdigit():
        return (_figure(folded),)
    return (spelled(folded),) if folded else ()


def _dots(folded: str) -> int:
    return 0 if folded[:1].isdigit() else folded.count(".")


def _figure(figure: str) -> str:
    bare = re.sub(r"(?:st|nd|rd|th)$", "", figure)
    return re.sub(r",(?=\d{3}(?:\D|$))", "", bare)


@lru_cache(maxsize=50_000)
def spelled(word: str) -> str:
    """Fold British and American spelling, and number words, into one form."""
    if word in NUMBER_WORDS:
        return str(NUMBER_WORDS[word])
    if word in SPELLED_ALIKE:
        return SPELLED_ALIKE[word]
    if len(word) > _SHORTEST:
        for british, american in SPELLINGS:
            if word.endswith(british):
                return word[: -len(british)] + american
    return word


@lru_cache(maxsize=50_000)
def like(key: str) -> str:
    """Return the word that stands for all that mean the same: a stem, or the head of a group."""
    if key in _GROUPS:
        return _GROUPS[key]
    return stem(key)


@lru_cache(maxsize=50_000)
def stem(key: str) -> str:
    """Cut common English endings; figures and short words stay."""
    if not key.isalpha() or not key.isascii():
        return key
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST - (ending == "s"):
            return key[: -len(ending)]
    return key


def _joined(words: list[Word]) -> Iterator[Word]:
    """Join "United States", "per cent" and "twenty-five" into one word each."""
    at = 0
    while at < len(words):
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) else None
        together = after and TWO_WORDS.get((word.key, after.key))
        if after and together:
            yield Word(word.start, after.end, together, like(together), word.capital, False)
            at += 2
        elif after and (word.key, after.key) in PHRASES:
            means = like(PHRASES[word.key, after.key])
            yield word._replace(end=after.end, key=f"{word.key} {after.key}", like=means)
            at += 2
        elif after and _tens(word, after):
            key = str(int(word.key) + int(after.key))
            yield Word(word.start, after.end, key, key, word.capital, True)
            at += 2
        else:
            yield word
            at += 1


def _tens(word: Word, after: Word) -> bool:
    if not (word.key.isdigit() and after.key.isdigit() and len(after.key) == 1):
        return False
    written_out = word.end - word.start > len(word.key) and after.end - after.start > 1
    return written_out and word.key.endswith("0") and len(word.key) == 2 and after.key != "0"


def is_figure(word: Word) -> bool:
    """Say whether it counts something: "one" and "zero" in words mostly do not."""
    if not word.number:
        return False
    return word.key not in LOOSE_NUMBERS or word.end - word.start == len(word.key)


_GROUPS: Final[dict[str, str]] = {}
for _line in SAME:
    _head, *_others = _line.split()
    for _each in (_head, *_others):
        _GROUPS.setdefault(spelled(_each), _head)
