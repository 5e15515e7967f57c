"""All rules that find changes, and what the changes make of two tellings (rule 9)."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal

from provenance.corpus.compare.act_rules import done, measures, steps
from provenance.corpus.compare.figure_rules import dates, numbers
from provenance.corpus.compare.hedge_rules import hedges
from provenance.corpus.compare.name_rules import actors, names
from provenance.corpus.compare.quote_rules import moved_marks, quoted_words
from provenance.corpus.compare.speaker_rules import attribution, hop, speaker
from provenance.corpus.compare.telling import Change, Telling
from provenance.corpus.compare.units import Token
from provenance.corpus.compare.word_rules import (
    conditions,
    denials,
    opposites,
    qualifiers,
)

Relation = Literal["identical", "reworded", "altered"]

_TIES: Final = frozenset({"and", "but", "that"})
RULES: Final[tuple[Callable[[Telling], Iterator[Change]], ...]] = (
    numbers,
    measures,
    dates,
    names,
    actors,
    hedges,
    qualifiers,
    conditions,
    denials,
    opposites,
    steps,
    done,
    quoted_words,
    moved_marks,
    speaker,
    hop,
    attribution,
)


def changes_of(telling: Telling) -> tuple[Change, ...]:
    """Return what the rules find; what one has named, a later one does not name again."""
    found: list[Change] = []
    for rule in RULES:
        for change in rule(telling):
            if not any(_says(known, change) for known in found):
                found.append(change)
    return tuple(found)


def _says(known: Change, change: Change) -> bool:
    if change.kind in {"speaker", "hop", "attribution", "quotation-marks"}:
        return False
    return known.before == change.before and known.after == change.after


def relation_of(telling: Telling, changes: tuple[Change, ...]) -> Relation:
    """Say what rule 9 of the benchmark calls two tellings of a claim."""
    if changes:
        return "altered"
    same = _keys(telling.left) == _keys(telling.right)
    return "identical" if same else "reworded"


def _keys(tokens: Sequence[Token]) -> list[str]:
    """Return the words as rule 9 compares them, without what only ties them to others."""
    keys = [token.word.key for token in tokens]
    while keys and keys[0] in _TIES:
        del keys[0]
    return keys
