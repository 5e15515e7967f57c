"""Coarse parts of speech, from the lexicon, the capital and the ending of a word."""

from functools import cache, lru_cache
from typing import Final

from provenance.attribution.cues import CUE_FORMS
from provenance.attribution.passage import Token
from provenance.lexicon.cues import AUXILIARIES
from provenance.lexicon.nouns import (
    ANONYMOUS_NOUNS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    ORGANISATION_NOUNS,
    TITLES,
)
from provenance.lexicon.words import (
    ADJUNCT_STARTS,
    BE,
    CLAUSE_WORDS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    SENTENCE_ADVERBS,
    SUBJECT_PRONOUNS,
    WEEKDAYS,
)

_CLASSES: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    ("who", frozenset({"who", "which", "whom", "whose"})),
    ("that", frozenset({"that"})),
    ("to", frozenset({"to"})),
    ("and", frozenset({"and", "or"})),
    ("but", frozenset({"but"})),
    ("pro", SUBJECT_PRONOUNS | {"i", "we", "you"}),
    ("obj", frozenset({"him", "them", "us", "me", "it"})),
    ("pos", frozenset({"his", "their", "its", "our", "my", "your", "her"})),
    ("be", BE),
    ("fin", FINITE),
    ("aux", AUXILIARIES),
    ("det", DETERMINERS),
    ("cla", CLAUSE_WORDS),
    ("prep", PREPOSITIONS),
    ("day", WEEKDAYS),
    ("adv", SENTENCE_ADVERBS),
    ("adj", ADJUNCT_STARTS),
    ("doc", frozenset(DOCUMENT_NOUNS)),
    ("org", ORGANISATION_NOUNS),
    ("grp", GROUP_NOUNS),
    ("ano", ANONYMOUS_NOUNS | {f"{n}s" for n in ANONYMOUS_NOUNS}),
    ("tit", frozenset(TITLES)),
)
"""The first class that has a word is the word's."""

_REMEMBERED: Final = 1 << 15
"""Words whose class is not worked out again."""

_CUE_BEFORE: Final = frozenset({"", "fin", "ano", "doc"})
"""A word of these classes that is also a form of a cue verb is counted as that."""

_ENDINGS: Final = (
    ("ly", "RB"), ("ing", "VG"), ("ed", "VD"), ("tion", "NN"), ("ment", "NN"), ("er", "ER"),
    ("'s", "PS"), ("s'", "PS"), ("s", "XS"),
)  # fmt: skip


@cache
def _known_classes() -> dict[str, str]:
    known: dict[str, str] = {}
    for name, members in _CLASSES:
        for word in members:
            known.setdefault(word, name)
    for form, (stance, frames, _) in CUE_FORMS.items():
        if known.get(form, "") in _CUE_BEFORE:
            known[form] = f"cue-{stance}-{frames}"
    return known


def word_class(token: Token) -> str:
    """Return a word's class: that of the lexicon, else one by capital, digit or ending."""
    return _known_classes().get(token.low) or _class_by_form(token.text, token.low)


@lru_cache(_REMEMBERED)
def _class_by_form(text: str, low: str) -> str:
    if not (text[0].isalnum() or (text[0] == "$" and len(text) > 1)):
        return text
    if text[0].isupper():
        return "PSN" if low.endswith(("'s", "s'")) else "NP"
    if text[0].isdigit() or text[0] == "$":
        return "CD"
    return next((name for ending, name in _ENDINGS if low.endswith(ending)), "X")


@lru_cache(_REMEMBERED)
def shape(word: str) -> str:
    """Return the shape of the first letters of a word: "Mr." is "Xx.", "U.S." is "X.X."."""
    out = ""
    for c in word[:8]:
        kind = "X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c
        if not out or out[-1] != kind:
            out += kind
    return out
