"""Which thing of one version is which of the other: first by the same words, then by near ones.

Each is in one pair at most. What is near is taken from the nearest pair on; two that are equally
near to one are told apart by their place.
"""

import re
from collections import defaultdict, deque
from collections.abc import Hashable, Sequence
from typing import Final

from rapidfuzz import fuzz, process

from provenance.text.quotes import find_quotations

NEAR: Final = 80.0
"""Per cent of letters that two wordings of one thing share, by fuzz.ratio; two claims of one
article that differ in one name or number are further apart than two that were merely edited."""
_BEST: Final = 5
"""So many near wordings of each are looked at."""
FEWEST_QUOTED: Final = 5
"""Words in quotation marks that mean the same claim wherever they stand."""
_MARKS: Final = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "–": "-"})
_WORD: Final = re.compile(r"\w+")

Pairs = list[tuple[int, int]]


def pair(before: Sequence[str], after: Sequence[str], *, near: float = NEAR) -> Pairs:
    """Return the places of the texts that belong together, in the order of `after`."""
    firsts = [normal(text) for text in before]
    seconds = [normal(text) for text in after]
    pairs = _same(firsts, seconds)
    pairs += _among(pairs, [quoted(t) for t in before], [quoted(t) for t in after])
    left = sorted(set(range(len(firsts))) - {a for a, _ in pairs})
    right = {b: seconds[b] for b in set(range(len(seconds))) - {b for _, b in pairs}}
    candidates = [
        (-score, abs(a - b), a, b)
        for a in left
        for _, score, b in process.extract(
            firsts[a], right, scorer=fuzz.ratio, score_cutoff=near, limit=_BEST
        )
    ]
    taken: Pairs = []
    used: tuple[set[int], set[int]] = (set(), set())
    for _, _, a, b in sorted(candidates):
        if a not in used[0] and b not in used[1]:
            taken.append((a, b))
            used[0].add(a)
            used[1].add(b)
    return sorted(pairs + taken, key=lambda both: both[1])


def normal(text: str) -> str:
    """Return words with single blanks, plain marks and small letters: style is no change."""
    return " ".join(text.translate(_MARKS).casefold().split())


def quoted(text: str) -> str | None:
    """Return the words of the longest quotation, if they are many enough to know it by."""
    found = [text[q.start : q.end] for q in find_quotations(text)]
    words = [_WORD.findall(quotation.casefold()) for quotation in found]
    longest = max(words, key=len, default=[])
    return " ".join(longest) if len(longest) >= FEWEST_QUOTED else None


def _same(before: Sequence[Hashable], after: Sequence[Hashable]) -> Pairs:
    """Pair equal values in their order."""
    waiting: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for place, value in enumerate(before):
        if value is not None:
            waiting[value].append(place)
    return [
        (waiting[value].popleft(), place)
        for place, value in enumerate(after)
        if value is not None and waiting.get(value)
    ]


def _among(
    taken: Pairs, before: Sequence[Hashable | None], after: Sequence[Hashable | None]
) -> Pairs:
    """Pair equal values of what is not taken yet."""
    firsts, seconds = {a for a, _ in taken}, {b for _, b in taken}
    return _same(
        [None if place in firsts else value for place, value in enumerate(before)],
        [None if place in seconds else value for place, value in enumerate(after)],
    )
