"""Places in a text by their words, with the words before and after, so that they survive edits.

The selectors are those of https://www.w3.org/TR/annotation-model/#text-quote-selector. To find a
place again is not to find the likeliest one: where the words have changed, or could stand for two
places, there is none. Marks, blanks and capitals may change, and now and then one letter of a long
word; a word more ("not") or another number is another statement.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from rapidfuzz.distance import Levenshtein

AROUND: Final = 32
"""Code points of the text that are kept before and after."""
_BESIDE: Final = 3
"""So many words on one side, or all there are, show that a place is the same."""
_TELLING: Final = 8
"""So many words are known by themselves, wherever they were moved."""
_WORDS_TO_A_SLIP: Final = 8
"""One word in so many may be spelt another way."""
_LONG_WORD: Final = 6
_WORD: Final = re.compile(r"\w+(?:['’]\w+)*")


class Anchor(NamedTuple):
    """The words of a place, and what stands right before and after it."""

    exact: str
    prefix: str
    suffix: str


class _Word(NamedTuple):
    form: str
    start: int
    end: int


class _Place(NamedTuple):
    first: int
    last: int
    sides: int


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """Describe the place from `start` to `end` (code points, half open) of `text`."""
    return Anchor(text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])


def find_again(text: str, anchor: Anchor, start: int) -> tuple[int, int] | None:
    """Return where the place is in `text`; `start` is where it was. None if it is lost."""
    end = start + len(anchor.exact)
    if anchor_at(text, start, end) == anchor:
        return start, end
    words, wanted = _words(text), [word.form for word in _words(anchor.exact)]
    if not wanted:
        return None
    places = _places(words, wanted, anchor, slips=0)
    if not places:
        slips = len(wanted) // _WORDS_TO_A_SLIP
        places = _places(words, wanted, anchor, slips) if slips else []
        places = [place for place in places if place.sides]
    found = _only(places, len(wanted))
    if found is None:
        return None
    return _with_marks(text, anchor.exact, words[found.first].start, words[found.last].end)


def _words(text: str) -> list[_Word]:
    return [
        _Word(m[0].casefold().replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(text)
    ]


def _places(
    words: Sequence[_Word], wanted: Sequence[str], anchor: Anchor, slips: int
) -> list[_Place]:
    before = [word.form for word in _words(_whole_words(anchor.prefix, cut_first=True))]
    after = [word.form for word in _words(_whole_words(anchor.suffix, cut_first=False))]
    found = []
    for first in range(len(words) - len(wanted) + 1):
        if not _says(words, first, wanted, slips):
            continue
        last = first + len(wanted) - 1
        left = [word.form for word in words[max(0, first - len(before)) : first]]
        right = [word.form for word in words[last + 1 : last + 1 + len(after)]]
        sides = _is_beside(before[::-1], left[::-1]) + _is_beside(after, right)
        found.append(_Place(first, last, sides))
    return found


def _says(words: Sequence[_Word], first: int, wanted: Sequence[str], slips: int) -> bool:
    for offset, form in enumerate(wanted):
        here = words[first + offset].form
        if here != form:
            slips -= 1
            if slips < 0 or not _is_slip(here, form):
                return False
    return True


def _is_slip(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LONG_WORD or not (one + other).isalpha():
        return False
    return Levenshtein.distance(one, other, score_cutoff=1) == 1


def _whole_words(around: str, *, cut_first: bool) -> str:
    """Leave out the word at the far edge, which may be a part of one."""
    if len(around) < AROUND:
        return around
    return re.sub(r"^\w+|^\W+$", "", around) if cut_first else re.sub(r"\w+$", "", around)


def _is_beside(wanted: Sequence[str], here: Sequence[str]) -> bool:
    """Say whether the nearest words are the same; at an edge of the text there are none."""
    number = min(_BESIDE, len(wanted))
    return list(wanted[:number]) == list(here[:number]) and (number > 0 or not here)


def _only(places: Sequence[_Place], length: int) -> _Place | None:
    """Return the one place that it can be: with most of its sides, alone in that."""
    best = max((place.sides for place in places), default=0)
    top = [place for place in places if place.sides == best]
    if len(top) != 1 or (best == 0 and length < _TELLING):
        return None
    return top[0]


def _with_marks(text: str, exact: str, start: int, end: int) -> tuple[int, int]:
    """Take in the marks that the words began and ended with, if they are still there."""
    words = _words(exact)
    head, tail = exact[: words[0].start], exact[words[-1].end :]
    if head and text[:start].endswith(head):
        start -= len(head)
    if tail and text.startswith(tail, end):
        end += len(tail)
    return start, end
