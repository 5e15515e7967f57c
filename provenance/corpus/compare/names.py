"""Whether two names can mean the same one."""

from collections.abc import Iterable, Sequence
from typing import Final

from rapidfuzz.fuzz import ratio

from provenance.corpus.compare.units import Token
from provenance.corpus.compare.words import read_words
from provenance.lexicon.comparing import ACTORS, STOP_WORDS
from provenance.lexicon.nouns import (
    ANONYMOUS_NOUNS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    ORGANISATION_NOUNS,
    OUTLET_NOUNS,
    TITLES,
    WEAK_DOCUMENT_NOUNS,
)

_ALIKE: Final = 84
_ROOT: Final = 5
"""Letters that a land and its people share: Iran, Iranian; Turkey is known by its first four."""

GENERAL: Final = frozenset(
    (
        *STOP_WORDS, *DOCUMENT_NOUNS, *WEAK_DOCUMENT_NOUNS, *ANONYMOUS_NOUNS, *GROUP_NOUNS,
        *ORGANISATION_NOUNS, *OUTLET_NOUNS, *TITLES, "official", "officials", "leaked", "senior",
        "news", "national", "state", "statements", "reports", "interview", "unnamed", "former",
    )
)  # fmt: skip
"""Words of a name that do not tell whose it is."""


def same_name(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Say whether names share a word, are spelled alike, or one is the initials of the other."""
    ours = [t.word.like for t in left if t.name]
    theirs = [t.word.like for t in right if t.name]
    if any(_akin(a, b) for a in ours for b in theirs):
        return True
    return _initials(left) & set(theirs) != set() or _initials(right) & set(ours) != set()


def _akin(one: str, other: str) -> bool:
    if one == other:
        return True
    short = min(len(one), len(other))
    if short >= _ROOT - 1 and one[:_ROOT] == other[:_ROOT][: len(one[:_ROOT])]:
        return True
    return short >= _ROOT and ratio(one, other) >= _ALIKE


def _initials(tokens: Sequence[Token]) -> set[str]:
    named = [t.word.key[0] for t in tokens if t.name]
    return {"".join(named)} if len(named) > 1 else set()


def same_actor(left: Sequence[Token], right: Sequence[Token]) -> bool | None:
    """Say whether common words for those who act agree; nothing if a side has none, or a name."""
    if any(t.name for t in (*left, *right)):
        return None
    ours, theirs = _actors(left), _actors(right)
    if not ours or not theirs:
        return None
    return bool(ours & theirs)


def _actors(tokens: Iterable[Token]) -> set[int]:
    return {
        number
        for token in tokens
        for number, line in enumerate(ACTORS)
        if token.word.key in line or token.word.like in line
    }


def telling_words(name: str) -> frozenset[str]:
    """Return the words of a written name that tell whose it is, as they are compared."""
    words = read_words(name, 0, len(name))
    return frozenset(w.like for w in words if w.key not in GENERAL and not w.small)


def one_name(first: str, second: str) -> bool | None:
    """Say whether two written names can mean the same; nothing if one tells nothing."""
    ours, theirs = telling_words(first), telling_words(second)
    if not ours or not theirs:
        return None
    if any(_akin(a, b) for a in ours for b in theirs):
        return True
    return short_for(first, theirs) or short_for(second, ours)


def short_for(name: str, others: frozenset[str]) -> bool:
    """Say whether the capitals of a name are one of the other words."""
    capitals = "".join(w[0] for w in name.split() if w[:1].isupper()).casefold()
    return len(capitals) > 1 and capitals in others
