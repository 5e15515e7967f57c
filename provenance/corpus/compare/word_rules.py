"""What changed among the words: numbers, dates, hedges, denials, conditions, qualifiers.

Each rule gives the changes of one kind. On loose retellings a rule speaks only of what both sides
have in the same place; what one side leaves out is a change only where it turns the meaning.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from provenance.corpus.compare.steps import Difference
from provenance.corpus.compare.telling import Change, Side, Telling
from provenance.corpus.compare.units import Token
from provenance.corpus.compare.words import is_figure, like
from provenance.lexicon.comparing import (
    BEFORE_FIGURES,
    CONDITIONS,
    DENIALS,
    HEDGES,
    HELD,
    LEXICAL_DENIALS,
    OPPOSITES,
    QUALIFIERS,
    WEEKDAYS,
)
from provenance.lexicon.months import MONTHS

_AFTER: Final = frozenset({"after", "when", "if", "once", "with"})
_BE: Final = frozenset(("is", "are", "was", "were", "be", "been", "being"))
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
    if word.capital and (word.key in WEEKDAYS or word.key in MONTHS):
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
    return "month" if key in MONTHS else "figure"


def _words(side: Side, places: list[int]) -> str:
    return side.words((places[0], places[-1] + 1))


def hedges(telling: Telling) -> Iterator[Change]:
    """Certainty won or lost: "likely" on one side, and no such word on the other."""
    one = hedge_in(telling.left, telling.first)
    other = hedge_in(telling.right, telling.second)
    if bool(one) != bool(other):
        yield Change("hedge", one, other)


def hedge_in(tokens: Sequence[Token], side: Side) -> str:
    """Return the first hedge among the words or in the cue; empty if there is none."""
    for at, token in enumerate(tokens):
        sure = _is_month(token) or _is_plain(tokens, at)
        if (token.word.key in HEDGES and not sure) or _is_held(tokens, at):
            return side.words((at, at + 1))
    return side.speaking.hedge


def _is_plain(tokens: Sequence[Token], at: int) -> bool:
    """Say whether it is no hedge here: "could not come", "twice as likely", "appeared in print"."""
    before = tokens[at - 1].word.key if at else ""
    after = tokens[at + 1].word.key if at + 1 < len(tokens) else ""
    match tokens[at].word.key:
        case "could":
            return after == "not"
        case "likely" | "unlikely" | "possible" | "potential":
            return before in {"as", "more", "less", "least", "soon", "early"}
        case "preliminary" | "tentative":
            return like(after) in {like("report"), like("findings")}
        case "appear" | "appears" | "appeared" | "seem" | "seems" | "seemed":
            return after not in {"to", "that", "as"}
        case _:
            return False


def _is_held(tokens: Sequence[Token], at: int) -> bool:
    """Say whether it is "thought" in "is thought to have come": somebody's opinion."""
    if tokens[at].word.key not in HELD or not 0 < at < len(tokens) - 1:
        return False
    return tokens[at - 1].word.key in _BE and tokens[at + 1].word.key in {"to", "that"}


def _is_month(token: Token) -> bool:
    return token.word.capital and token.word.key in MONTHS


def conditions(telling: Telling) -> Iterator[Change]:
    """An "if" or "unless" that is gone, or new; "not … without" is one, too."""
    left, right = _conditions(telling.left), _conditions(telling.right)
    if left and not right:
        yield Change("condition", telling.first.words((left[0], left[0] + 1)), "")
    if right and not left:
        yield Change("condition", "", telling.second.words((right[0], right[0] + 1)))


def _conditions(tokens: Sequence[Token]) -> list[int]:
    denied = next((at for at, t in enumerate(tokens) if t.word.key in DENIALS), len(tokens))
    return [
        at
        for at, token in enumerate(tokens)
        if token.word.key in CONDITIONS or (token.word.key == "without" and at > denied)
    ]


def denials(telling: Telling) -> Iterator[Change]:
    """A "not" that is gone, or new; "refused" and "did not" are alike."""
    left, right = _denying(telling.first), _denying(telling.second)
    one = len(left) + (telling.first.speaking.stance == "denied")
    other = len(right) + (telling.second.speaking.stance == "denied")
    if one % 2 == other % 2 or (one and other):
        return
    silent, loud = (telling.left, telling.right) if other else (telling.right, telling.left)
    if _only_after(silent) or _lexical(silent) - _lexical(loud):
        return
    yield Change(
        "denial",
        _denial(telling.first, left) if one else "",
        _denial(telling.second, right) if other else "",
    )


def _lexical(tokens: Sequence[Token]) -> set[str]:
    return {t.word.like for t in tokens if t.word.key in LEXICAL_DENIALS}


def _only_after(tokens: Sequence[Token]) -> bool:
    """Say whether words say "only after", which is "not before" said the other way."""
    keys = [token.word.key for token in tokens]
    return any(one == "only" and other in _AFTER for one, other in pairwise(keys))


def _denying(side: Side) -> list[int]:
    tokens = side.part.tokens
    return [
        at
        for at, token in enumerate(tokens)
        if token.word.key in DENIALS
        and not side.text.startswith(",", token.word.end)  # "No, I meant it"
        and not (at + 1 < len(tokens) and tokens[at + 1].word.key in {"only", "just", "least"})
    ]


def _denial(side: Side, places: list[int]) -> str:
    return side.words((places[0], places[0] + 1)) if places else "denied"


def opposites(telling: Telling) -> Iterator[Change]:
    """A word in the place of its contrary: "rose" for "fell", "northern" for "southern"."""
    for difference in telling.differences:
        one = {telling.left[a].word.like: a for a in range(*difference.first)}
        other = {telling.right[b].word.like: b for b in range(*difference.second)}
        for pair in OPPOSITES:
            mine, theirs = like(pair[0]), like(pair[1])
            if mine in other and theirs in one:
                mine, theirs = theirs, mine
            if mine in one and theirs in other:
                yield Change(
                    "opposite",
                    _words(telling.first, [one[mine]]),
                    _words(telling.second, [other[theirs]]),
                )


def qualifiers(telling: Telling) -> Iterator[Change]:
    """How much or how many: "some" for "all", "at least 12" for "12"."""
    left, right = _qualifiers(telling.left), _qualifiers(telling.right)
    if not telling.close:  # there only those of a figure that both sides have
        left = {a: sort for a, sort in left.items() if sort in BEFORE_FIGURES}
        right = {b: sort for b, sort in right.items() if sort in BEFORE_FIGURES}
    for difference in telling.differences:
        one = [a for a in range(*difference.first) if a in left]
        other = [b for b in range(*difference.second) if b in right]
        one = [a for a in one if left[a] not in right.values()]
        other = [b for b in other if right[b] not in left.values()]
        if (one or other) and _same_thing(telling, difference):
            yield Change(
                "qualifier",
                _words(telling.first, one) if one else "",
                _words(telling.second, other) if other else "",
            )


def _qualifiers(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the sorts of the qualifiers by their places; "about" is one before a figure only."""
    found = {}
    for at, token in enumerate(tokens):
        sort = QUALIFIERS.get(token.word.key)
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if sort is None or after is None:
            continue
        figure = is_figure(after.word)
        if figure and sort == "some":
            found[at] = "about"
        elif figure or after.word.key == "than" or sort not in BEFORE_FIGURES:
            found[at] = sort
    return found


def _same_thing(telling: Telling, difference: Difference) -> bool:
    """Say whether the words after the difference are shared, so that the same is qualified."""
    return any((a, b) == (difference.first[1], difference.second[1]) for a, b in telling.pairs)
