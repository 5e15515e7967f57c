"""Outlets that no table knows: told from titles by the shape of their names."""

import re

from provenance.citations.lexer import Element
from provenance.lexicon.containers import NEWS_WORDS
from provenance.lexicon.nouns import OUTLET_NAME_WORDS
from provenance.lexicon.outlets import is_news_outlet
from provenance.lexicon.papers import PAPER_WORDS, SMALL_IN_OUTLETS
from provenance.text.names import is_organisation

_PLACE = re.compile(r"\s\([A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+)?\)$")
"""`Times (London)`."""
_MOST_WORDS = 6
_LONGEST = 45


def names_an_outlet(words: str) -> bool:
    """Say whether a name holds a word that newspapers are called by, or is known.

    Scanners break words: "Manchester Cour ier".
    """
    name = words.casefold().removeprefix("the ")
    if is_news_outlet(name):
        return True
    tokens = name.replace("-", " ").split()  # "Elbe-Zeitung"
    last = {tokens[-1], "".join(tokens[-2:])} if tokens else set()
    return len(words) < _LONGEST and bool(set(tokens) & NEWS_WORDS or last & OUTLET_NAME_WORDS)


def may_be_outlet(words: str) -> bool:
    """Say whether words before a whole date, with no title, are rather an outlet than a paper."""
    words = _PLACE.sub("", words)
    tokens = words.split()
    if not tokens or len(tokens) > _MOST_WORDS or len(words) > _LONGEST:
        return False
    folded = [token.casefold() for token in tokens]
    if set(folded) & PAPER_WORDS or any(char in "()[]:/" or char.isdigit() for char in words):
        return False
    if names_an_outlet(words):
        return True
    if is_organisation(words) or tokens[0] == tokens[0].upper():
        return False
    return all(
        token[0].isupper() or token in SMALL_IN_OUTLETS or index == len(tokens) - 1 > 1
        for index, token in enumerate(tokens)
    )


def day_follows(elements: tuple[Element, ...], end: int) -> bool:
    """Say whether a date with its day comes right after the place `end`."""
    date = next((e for e in elements if e.start >= end and e.kind == "date"), None)
    return (
        date is not None
        and date.start - end < 4
        and date.date is not None
        and len(date.date.edtf or "") == 10
    )
