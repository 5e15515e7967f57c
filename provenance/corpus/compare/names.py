"""Whether two names can mean the same one."""

from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

from rapidfuzz.fuzz import ratio

from provenance.corpus.compare.units import Token
from provenance.corpus.compare.words import Word, read_words
from provenance.lexicon.comparing import ACTORS, STOP_WORDS
from provenance.lexicon.nouns import (
    ANONYMOUS_NOUNS,
    DOCUMENT_NOUNS,
    DOCUMENT_STATES,
    GROUP_NOUNS,
    ORGANISATION_NOUNS,
    OUTLET_NOUNS,
    TITLES,
    WEAK_DOCUMENT_NOUNS,
)
from provenance.lexicon.origins import BODY_NOUNS, DESCRIBING_WORDS

T = TypeVar("T", int, str)
_ALIKE: Final = 84
_ROOT: Final = 5
"""Letters that a land and its people share: Iran, Iranian; Turkey is known by its first four."""

GENERAL: Final = frozenset().union(
    STOP_WORDS, DOCUMENT_STATES, DOCUMENT_NOUNS, WEAK_DOCUMENT_NOUNS, ANONYMOUS_NOUNS, GROUP_NOUNS,
    ORGANISATION_NOUNS, OUTLET_NOUNS, TITLES, DESCRIBING_WORDS,
) - {"justice", "foreign"}  # fmt: skip
"""Words of a name that do not tell whose it is."""


def same_name(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Say whether names share a word, are spelled alike, or one is the initials of the other."""
    ours = [t.word.like for t in left if t.name]
    theirs = [t.word.like for t in right if t.name]
    if any(akin(a, b) for a in ours for b in theirs):
        return True
    return _initials(left) & set(theirs) != set() or _initials(right) & set(ours) != set()


def akin(one: str, other: str) -> bool:
    """Say whether two words of names are spelled alike, or share a root (Iran, Iranian)."""
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
    return {number for token in tokens for number in _lines(token.word)}


def _lines(word: Word) -> list[int]:
    """Return the sorts of actors that a word can mean."""
    return [number for number, line in enumerate(ACTORS) if word.key in line or word.like in line]


def telling_words(name: str) -> frozenset[str]:
    """Return the words of a written name that tell whose it is, as they are compared."""
    words = read_words(name, 0, len(name))
    return frozenset(w.like for w in words if w.key not in GENERAL and not w.small)


def one_name(first: str, second: str) -> bool | None:
    """Say whether two written names can mean the same; nothing if one tells nothing."""
    ours, theirs = telling_words(first), telling_words(second)
    if not ours or not theirs:
        return None
    if any(akin(a, b) for a in ours for b in theirs):
        return True
    return short_for(first, theirs) or short_for(second, ours)


def short_for(name: str, others: frozenset[str]) -> bool:
    """Say whether the capitals of a name are one of the other words."""
    capitals = "".join(w[0] for w in name.split() if w[:1].isupper()).casefold()
    return len(capitals) > 1 and capitals in others


def opposed(first: str, second: str) -> bool:
    """Say whether two names are of other sorts: an army and rebels, a union and a ministry."""
    ours, theirs = (read_words(name, 0, len(name)) for name in (first, second))
    return _differ(
        {n for w in ours for n in _lines(w)}, {n for w in theirs for n in _lines(w)}
    ) or (_differ({w.key for w in ours} & BODY_NOUNS, {w.key for w in theirs} & BODY_NOUNS))


def _differ(ours: set[T], theirs: set[T]) -> bool:
    return bool(ours and theirs) and not ours & theirs
