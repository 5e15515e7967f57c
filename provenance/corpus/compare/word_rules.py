"""What changed among the words: denials, conditions, contraries, qualifiers.

Each rule gives the changes of one kind. On loose retellings a rule speaks only of what both sides
have in the same place; what one side leaves out is a change only where it turns the meaning.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from provenance.corpus.compare.steps import Difference
from provenance.corpus.compare.telling import Change, Side, Telling
from provenance.corpus.compare.units import Token
from provenance.corpus.compare.words import Word, is_figure, like
from provenance.lexicon.comparing import (
    BEFORE_FIGURES,
    CONDITIONS,
    DENIALS,
    LEXICAL_DENIALS,
    OPPOSITES,
    QUALIFIERS,
    TIME_UNITS,
)
from provenance.lexicon.steps import MEASURES

_AFTER: Final = frozenset({"after", "when", "if", "once", "with"})
_SUBJECTS: Final = frozenset(
    ("the", "a", "an", "this", "that", "these", "it", "they", "he", "she", "we", "you", "any")
)
_NOT_ONLY: Final = frozenset(("only", "just", "least"))
_NO_LESS: Final = frozenset(("later", "earlier", "more", "fewer", "less", "doubt"))
_PRECISE: Final = 4


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
        if token.word.key in CONDITIONS
        or (token.word.key == "without" and at > denied)
        or _is_inverted(tokens, at)
    ]


def _is_inverted(tokens: Sequence[Token], at: int) -> bool:
    """Say whether it is "should" in "should the weather allow": an "if"."""
    if tokens[at].word.key != "should" or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].word.key in _SUBJECTS


def denials(telling: Telling) -> Iterator[Change]:
    """A "not" that is gone, or new; "refused" and "did not" are alike."""
    left, right = _denying(telling.first), _denying(telling.second)
    one = len(left) + _denies(telling.first)
    other = len(right) + _denies(telling.second)
    if one % 2 == other % 2 or (one and other):
        return
    silent, loud = (telling.left, telling.right) if other else (telling.right, telling.left)
    if _only_after(silent) or _lexical(silent) - _lexical(loud):
        return
    rest = (telling.first if other else telling.second).part
    if len(rest.tokens) < len(rest.unit.tokens) and _lexical(rest.unit.tokens) - _lexical(loud):
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


def _denies(side: Side) -> bool:
    return side.speaking.stance == "denied" and not _called(side.part.tokens)


def _called(tokens: Sequence[Token]) -> int:
    """Return where somebody's own word for it begins: "dismissed them as “a fairy tale”"."""
    places = (b for b in range(1, len(tokens)) if tokens[b - 1].word.key == "as")
    return next((b for b in places if _opens_a_quotation(tokens, b)), 0)


def _opens_a_quotation(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].quotation >= 0 and tokens[at - 1].quotation != tokens[at].quotation


def _denying(side: Side) -> list[int]:
    tokens = side.part.tokens
    own = _called(tokens)
    return [
        at
        for at, token in enumerate(tokens)
        if at >= own
        and token.word.key in DENIALS
        and not side.text.startswith(",", token.word.end)  # "No, I meant it"
        and not (at + 1 < len(tokens) and tokens[at + 1].word.key in _after_denial(token))
        and not (token.word.key == "stopped" and not _stops_short(tokens, at))
    ]


def _after_denial(token: Token) -> frozenset[str]:
    """Return the words behind which it denies nothing: "not only", "no later than"."""
    return _NO_LESS if token.word.key == "no" else _NOT_ONLY


def _stops_short(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].word.key == "short"


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
                    telling.first.words((one[mine], one[mine] + 1)),
                    telling.second.words((other[theirs], other[theirs] + 1)),
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
                _qualifier(telling.first, one) if one else "",
                _qualifier(telling.second, other) if other else "",
            )


def _qualifier(side: Side, places: Sequence[int]) -> str:
    """Return the words of a qualifier, "least" with its "at"."""
    start = places[0]
    with_at = start > 0 and side.part.tokens[start - 1].word.key == "at"
    return side.words((start - with_at, places[-1] + 1))


def _qualifiers(tokens: Sequence[Token]) -> dict[int, str]:
    """Return the sorts of the qualifiers by their places; "about" is one before a figure only."""
    found = {}
    for at, token in enumerate(tokens):
        sort = QUALIFIERS.get(token.word.key)
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if sort is None or after is None:
            continue
        if sort == "all" and after.word.like in TIME_UNITS:
            continue  # "every year" is "a year"
        figure = _figure_at(tokens, at + 1)
        if figure is not None and sort in {"some", "about"}:
            if sort == "about" or not is_precise(figure):
                found[at] = "about"
        elif figure is not None or _compares(tokens, at) or sort not in BEFORE_FIGURES:
            found[at] = sort
    return found


def _figure_at(tokens: Sequence[Token], at: int) -> Word | None:
    """Return the figure that stands there, also behind the sign of its money."""
    for token in tokens[at : at + 2]:
        if is_figure(token.word):
            return token.word
        if token.word.end - token.word.start != 1:
            return None  # no "€"
    return None


def is_precise(figure: Word) -> bool:
    """Say whether it is counted and not rounded: "some 24,310" is 24,310."""
    return len(figure.key.replace(".", "").rstrip("0")) >= _PRECISE


def _compares(tokens: Sequence[Token], at: int) -> bool:
    """Say whether it goes on with "than" and how many, or with "the age of".

    "34 percent fewer than last year" tells how much fewer, and is no bound.
    """
    after = [token.word.key for token in tokens[at + 1 : at + 3]]
    if after == ["the", "age"]:
        return True
    if after[0] != "than":
        return False
    counted = at > 0 and (tokens[at - 1].word.number or tokens[at - 1].word.key in MEASURES)
    return not counted or any(is_figure(t.word) for t in tokens[at + 2 : at + 3])


def _same_thing(telling: Telling, difference: Difference) -> bool:
    """Say whether the words after the difference are shared, so that the same is qualified."""
    return any((a, b) == (difference.first[1], difference.second[1]) for a, b in telling.pairs)
