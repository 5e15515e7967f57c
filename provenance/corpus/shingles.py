"""Keys by which articles that share a claim find each other without comparing all with all.

A key stands for three telling words in a row (w-shingles: Broder, 1997), small words left out, each
as the word that stands for all that mean the same, so that restyled sentences still share some. A
row of names is no key: everybody who writes of a body of many words would share it.
"""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

from provenance.corpus.compare.units import Token, Unit
from provenance.lexicon.comparing import LIGHT_WORDS

_WIDTH: Final = 3
_BITS: Final = (1 << 63) - 1


def shingles_of(units: Iterable[Unit]) -> frozenset[int]:
    """Return the keys of an article's units: whole numbers that fit a signed 64-bit column."""
    keys: set[int] = set()
    for unit in units:
        tokens = [t for t in unit.tokens if not t.word.small and t.word.key not in LIGHT_WORDS]
        for at in range(len(tokens) - _WIDTH + 1):
            window = tokens[at : at + _WIDTH]
            if not all(t.name for t in window):
                keys.add(_key(window))
    return frozenset(keys)


def _key(window: Iterable[Token]) -> int:
    words = "\0".join(t.word.like for t in window)
    return int.from_bytes(blake2b(words.encode("utf-8"), digest_size=8).digest(), "big") & _BITS
