"""Which sentences without an attribution state a fact."""

from typing import Final

from provenance.attribution.following import has_verb
from provenance.attribution.passage import Passage
from provenance.lexicon.words import BE, FINITE, PRONOUN_SUBJECTS_OF_CLAUSES
from provenance.tree.reported import is_reported

_FEWEST: Final = 5
_IMPERATIVES: Final = frozenset(
    ("click", "read", "see", "visit", "call", "contact", "subscribe", "follow", "sign", "watch")
)


def states_a_fact(passage: Passage) -> bool:
    """Say whether a sentence can be checked: not a question, an order, a fragment or an opinion.

    One that reports what somebody said is that somebody's, known or not. A sentence of the writer
    about himself or to the reader ("I think", "you should") is none.
    """
    if is_reported(passage):
        return False
    words = [t for t in passage.tokens if t.is_word]
    if passage.title or len(words) < _FEWEST or passage.tokens[-1].text == "?":
        return False
    first = words[0].low
    if first in _IMPERATIVES or words[0].quoted:
        return False
    if {"i", "you", "we"} & {t.low for t in words if not t.quoted}:
        return False
    return has_verb(passage.tokens) or first in BE | FINITE | PRONOUN_SUBJECTS_OF_CLAUSES
