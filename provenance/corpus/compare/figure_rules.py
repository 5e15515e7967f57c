"""What changed among the figures: numbers and dates.

A figure counts as another one where it stands in the place of the first, or before the same word.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from provenance.corpus.compare.telling import Change, Side, Telling
from provenance.corpus.compare.units import Token
from provenance.corpus.compare.words import is_figure
from provenance.lexicon.comparing import TIMES, WEEKDAYS
from provenance.lexicon.months import MONTHS

_LAST_DAY: Final = 31
_YEARS: Final = range(1900, 2100)


def numbers(telling: Telling) -> Iterator[Change]:
    """A figure in the place of another, or before the same word."""
    found = list(_replaced(telling, is_count))
    for one, other in found or _other_counts(telling):
        yield Change("number", one, other)


def _other_counts(telling: Telling) -> Iterator[tuple[str, str]]:
    """Give other figures before the same word, wherever it stands: "14 cracks", "41 cracks"."""
    left, right = _counted(telling.left), _counted(telling.right)
    for like_, one in left.items():
        other = right.get(like_)
        if other is not None and telling.left[one].word.key != telling.right[other].word.key:
            yield telling.first.words((one, one + 1)), telling.second.words((other, other + 1))


def _counted(tokens: Sequence[Token]) -> dict[str, int]:
    """Return what is counted, and where its figure stands; nothing that is counted twice."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for at in range(len(tokens) - 1):
        after = tokens[at + 1].word
        if is_count(tokens, at) and not after.small and not after.number:
            twice.update({after.like} & found.keys())
            found[after.like] = at
    return {like_: at for like_, at in found.items() if like_ not in twice}


def dates(telling: Telling) -> Iterator[Change]:
    """Another month, day or year."""
    found = list(_replaced(telling, is_date))
    for one, other in found or _other_days(telling):
        yield Change("date", one, other)


def _other_days(telling: Telling) -> Iterator[tuple[str, str]]:
    """Give the days of one month where they differ, also where one stands before the month."""
    left, right = _days(telling.left), _days(telling.right)
    for month in left.keys() & right.keys():
        one, other = left[month], right[month]
        if telling.left[one].word.key != telling.right[other].word.key:
            yield telling.first.words((one, one + 1)), telling.second.words((other, other + 1))
    if len(left) == len(right) == 1 and not left.keys() & right.keys():
        (one,), (other,) = left.values(), right.values()
        if telling.left[one].word.key != telling.right[other].word.key:
            yield telling.first.words((one, one + 1)), telling.second.words((other, other + 1))


def _days(tokens: Sequence[Token]) -> dict[str, int]:
    """Return where the day of each month stands: "Sept. 30", "30 September"."""
    found: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if token.word.capital and token.word.key in MONTHS:
            for place in (at - 1, at + 1):
                if 0 <= place < len(tokens) and _is_day(tokens[place]):
                    found.setdefault(token.word.like, place)
    return found


def _is_day(token: Token) -> bool:
    return token.word.key.isdigit() and int(token.word.key) <= _LAST_DAY


def is_count(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a token is a figure, and no part of a date."""
    return is_figure(tokens[at].word) and not is_date(tokens, at)


def is_date(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a token is a month, a weekday, a year, or the day beside a month."""
    word = tokens[at].word
    if (word.capital and (word.key in WEEKDAYS or word.key in MONTHS)) or word.key in TIMES:
        return True
    if not word.number:
        return False
    beside = tokens[max(0, at - 1) : at + 2]
    by_month = any(t.word.capital and t.word.key in MONTHS for t in beside)
    return by_month or (word.key.isdigit() and len(word.key) == 4 and int(word.key) in _YEARS)


def _replaced(
    telling: Telling, wanted: Callable[[Sequence[Token], int], bool]
) -> Iterator[tuple[str, str]]:
    """Give what stands in the place of the other, where both sides have some of it."""
    keys = [
        {side[at].word.key for at in range(len(side)) if wanted(side, at)}
        for side in (telling.left, telling.right)
    ]
    for difference in telling.differences:
        one = [a for a in range(*difference.first) if wanted(telling.left, a)]
        other = [b for b in range(*difference.second) if wanted(telling.right, b)]
        one = [a for a in one if telling.left[a].word.key not in keys[1]]
        other = [b for b in other if telling.right[b].word.key not in keys[0]]
        if not one or not other or not _same_sort(telling, one, other):
            continue
        if telling.tight(difference) or _same_follows(telling, one[-1], other[-1]):
            yield _words(telling.first, one), _words(telling.second, other)


def _same_follows(telling: Telling, one: int, other: int) -> bool:
    """Say whether the same word stands behind both: "12 people", "14 people"."""
    after = telling.left[one + 1 : one + 2], telling.right[other + 1 : other + 2]
    return bool(after[0] and after[1]) and after[0][0].word.like == after[1][0].word.like


def _same_sort(telling: Telling, one: list[int], other: list[int]) -> bool:
    """Weekdays do not stand for months, nor either for figures."""
    return any(
        _sort(telling.left[a].word.key) == _sort(telling.right[b].word.key)
        for a in one
        for b in other
    )


def _sort(key: str) -> str:
    if key in WEEKDAYS:
        return "weekday"
    if key in TIMES:
        return TIMES[key]
    return "month" if key in MONTHS else "figure"


def _words(side: Side, places: list[int]) -> str:
    return side.words((places[0], places[-1] + 1))
