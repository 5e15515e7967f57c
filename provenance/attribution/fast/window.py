"""Which words are read for a cue."""

from typing import Final

from provenance.attribution.fast.triggers import Trigger
from provenance.attribution.fast.words import Words

_REACH: Final = 90
"""Words on either side of a cue that are looked at."""

_HEAD: Final = 6
_TAIL: Final = 4
_SHORT: Final = 12
"""Of a quotation longer than this only so many words at its beginning and its end are read."""

_NEXT: Final = 3
"""So many passages behind that are nothing but quotations."""


def window(words: Words, trigger: Trigger) -> list[int]:
    """Return the indices of the words that are read for a cue, in order.

    They are those of its passage, and of its neighbours that are nothing but quotations.
    """
    first, last = words.passages[trigger.passage]
    for number in range(trigger.passage + 1, min(len(words.passages), trigger.passage + 1 + _NEXT)):
        if not _stands_alone(words, number):
            break
        last = words.passages[number][1]
    if trigger.passage and _stands_alone(words, trigger.passage - 1):
        first = words.passages[trigger.passage - 1][0]
    return _shortened(
        words, trigger.at, max(first, trigger.at - _REACH), min(last, trigger.at + _REACH)
    )


def _shortened(words: Words, cue: int, first: int, last: int) -> list[int]:
    chosen: list[int] = []
    at = first
    while at < last:
        stop = at
        while stop < last and words.quote[stop] == "i":
            stop += 1
        if stop - at > _SHORT and not at <= cue < stop:
            chosen += [*range(at, at + _HEAD), *range(stop - _TAIL, stop)]
        else:
            stop = max(stop, at + 1)
            chosen += range(at, stop)
        at = stop
    return chosen


def _stands_alone(words: Words, number: int) -> bool:
    first, last = words.passages[number]
    if first == last or words.quote[first] != "(":
        return False
    # A look at both ends is enough, and keeps the cost of a very long quotation in bounds.
    return "-" not in words.quote[first : min(last - 1, first + _REACH)]
