"""How much a word tells: rare ones much, names less, what every sentence has little."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from provenance.corpus.compare.units import Token, Unit
from provenance.lexicon.comparing import LIGHT_WORDS

_SMALL: Final = 0.12
_NAME: Final = 0.55
_LIGHT: Final = 0.4


def weigh(units: Sequence[Unit]) -> Mapping[str, float]:
    """Return the weight of each word (by `like`) among the units of the articles compared.

    The inverse document frequency (Spärck Jones, 1972) over units. A story's own names stand in
    most of its sentences and weigh little by that alone; names count less besides.
    """
    counts: Counter[str] = Counter()
    names: Counter[str] = Counter()
    small: set[str] = set()
    light: set[str] = set()
    for unit in units:
        counts.update({t.word.like for t in unit.tokens})
        names.update({t.word.like for t in unit.tokens if t.name})
        small.update(t.word.like for t in unit.tokens if t.word.small)
        light.update(t.word.like for t in unit.tokens if t.word.key in LIGHT_WORDS)
    most = math.log(1 + len(units))
    return {
        like: _SMALL
        if like in small
        else _rarity(most, len(units), count) * _discount(names[like] * 2 > count, like in light)
        for like, count in counts.items()
    }


def _rarity(most: float, units: int, count: int) -> float:
    # A word of two units, one in each article, is as rare as a shared one can be.
    return math.log(1 + units / max(1.0, count - 1.0)) / most


def _discount(name: bool, light: bool) -> float:
    return (_NAME if name else 1.0) * (_LIGHT if light else 1.0)


def mass(tokens: Sequence[Token], weights: Mapping[str, float]) -> float:
    """Return the weight of all tokens together."""
    return sum(weights[t.word.like] for t in tokens)
