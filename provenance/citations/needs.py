"""What a grammar must find in a piece to read it at all: asked once, before any pattern.

A need never decides more than the grammar itself would: without it the grammar says None. A grammar
that is not in the table is always asked.
"""

import re
from typing import Final, NamedTuple

from provenance.citations.segment import Segment
from provenance.lexicon.containers import PLATFORMS

TITLED: Final = "titled"
"""A quotation stands where a title stands."""
NAMED_DAY: Final = "named day"
"""Words, a mark and a date come first."""
BRACKET: Final = "bracket"
FIGURE: Final = "figure"
CLOSED_YEAR: Final = "closed year"
"""`1995)`, anywhere."""
COLON: Final = "colon"
SEMICOLON: Final = "semicolon"
STROKES: Final = "strokes"
PLATFORM: Final = "platform"
"""A word that the name of a platform begins with, or of what is posted there."""

_WORD: Final = re.compile(r"\w+")
_POSTED: Final = frozenset(
    {
        *(_WORD.findall(name)[0] for name in PLATFORMS),
        "tweet",
        "tweets",
        "retweet",
        "retweets",
        "post",
    }
    | {"posts", "thread", "threads"}
)
_OF_DAY: Final = (" v.", " vom", " du", " del", " van", " dd.", " от", " за")
"""`Elbe-Zeitung v. 3.4.1952`: a word in the place of the mark."""
_FIGURE: Final = re.compile(r"\d")
_CLOSED_YEAR: Final = re.compile(r"\d{4}\)")


class Need(NamedTuple):
    """The facts that must hold and those that must not, and words of which one must occur."""

    has: frozenset[str] = frozenset()
    lacks: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()

    def allows(self, facts: frozenset[str]) -> bool:
        """Say whether a piece with these facts may be read; words are asked apart."""
        return self.has <= facts and not self.lacks & facts


ALWAYS: Final = Need()


def need(has: str = "", lacks: str = "", words: tuple[str, ...] = ()) -> Need:
    """Return a need; facts are parted by a bar, words are case folded."""
    return Need(_facts(has), _facts(lacks), words)


def _facts(names: str) -> frozenset[str]:
    return frozenset(filter(None, names.split("|")))


def facts_of(segment: Segment) -> frozenset[str]:
    """Return the facts about a piece: the kinds of its elements, and those named above."""
    words, elements = segment.words, segment.elements
    found = {*segment.kinds}
    if "quote" in found and segment.title_quote is not None:
        found.add(TITLED)
    kinds = [e.kind for e in elements[:3]]
    of_day = kinds[:2] == ["text", "date"] and elements[0].text.endswith(_OF_DAY)
    if of_day or kinds == ["text", "sep", "date"]:
        found.add(NAMED_DAY)
    if not _POSTED.isdisjoint(_WORD.findall(words.casefold())):
        found.add(PLATFORM)
    if _FIGURE.search(words):
        found.add(FIGURE)
    if "(" in words:
        found.add(BRACKET)
        if _CLOSED_YEAR.search(words):
            found.add(CLOSED_YEAR)
    for mark, fact in ((";", SEMICOLON), ("//", STROKES)):
        if mark in words:
            found.add(fact)
    if ":" in words and ":" in [e.text for e in elements]:
        found.add(COLON)
    return frozenset(found)
