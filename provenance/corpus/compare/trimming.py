"""How far a shared claim reaches: a clause that only one article has does not belong to it."""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from provenance.corpus.compare.units import Token
from provenance.lexicon.comparing import CONDITION_STARTS

_GAP: Final = 0.45
"""What an unshared word takes away, as a part of its weight."""
_EDGE: Final = 2
"""With no more words than this, what stands before or after the shared words stays."""
_FAR: Final = 20
_BREAK: Final = re.compile(r"[,;:—–()…]")
_OPENERS: Final = frozenset(
    (
        "and", "but", "while", "although", "though", "which", "who", "after", "before", "because",
        "as",
    )
)  # fmt: skip


_IFS: Final = CONDITION_STARTS - {"until", "once", "except", "subject"}


class Reach(NamedTuple):
    """A range of tokens, half open; the core is without a condition that hangs on it."""

    start: int
    end: int
    core_start: int
    core_end: int


def reach(
    text: str, tokens: Sequence[Token], shared: Sequence[int], weights: Mapping[str, float]
) -> Reach | None:
    """Return the stretch that shares most and leaves out least, with the clauses it stands in.

    Kadane's maximal subarray: a shared word adds its weight, any other takes some of its own away,
    so that stray words far from the rest do not stretch the claim. A condition that hangs on the
    claim belongs to it.
    """
    held = set(shared)
    best = total = 0.0
    found = None
    start = 0
    for at, token in enumerate(tokens):
        weight = weights.get(token.word.like, 0.0)
        total += weight if at in held else -_GAP * weight
        if total <= 0:
            total, start = 0.0, at + 1
        elif total > best and at in held:
            best, found = total, (start, at)
    if found is None:
        return None
    first = next(at for at in range(found[0], found[1] + 1) if at in held)
    core = _back(text, tokens, first), _on(text, tokens, found[1])
    start = 0 if tokens[0].word.key in CONDITION_STARTS else core[0]
    end = core[1]
    if end < len(tokens) and tokens[end].word.key in CONDITION_STARTS:
        end = len(tokens)
    return Reach(start, end, *core)


def _back(text: str, tokens: Sequence[Token], first: int) -> int:
    at = first
    while at > 0 and not _parted(text, tokens, at):
        at -= 1
    return 0 if at <= _EDGE else at


def _on(text: str, tokens: Sequence[Token], last: int) -> int:
    at = last + 1
    while at < len(tokens) and not _parted(text, tokens, at):
        at += 1
    few = len(tokens) - at <= _EDGE and tokens[at - 1].quotation == tokens[-1].quotation
    return len(tokens) if few else at


def _parted(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Say whether a clause may begin at a token."""
    before, word = tokens[at - 1].word, tokens[at].word
    gap = text[before.end : word.start]
    if _is_age(text, tokens, at) or _is_age(text, tokens, at - 1):
        return False
    opens = word.key in _OPENERS or word.key in _IFS
    return bool(_BREAK.search(gap)) or opens or word.start - before.end > _FAR


def _is_age(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Say whether a token is a figure between commas: the age of whoever is named before it."""
    if not 0 < at < len(tokens) - 1 or not tokens[at].word.number or not tokens[at - 1].name:
        return False
    before, word, after = (tokens[n].word for n in (at - 1, at, at + 1))
    gaps = text[before.end : word.start], text[word.end : after.start]
    return all(gap.strip() == "," for gap in gaps)
