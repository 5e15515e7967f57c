"""Where a source's noun phrase begins and ends, read from its neighbours, without a parser."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from provenance.attribution.cues import is_cue_form, is_verbal
from provenance.attribution.passage import Token
from provenance.attribution.source_kind import classify, singular
from provenance.lexicon.nouns import ANONYMOUS_NOUNS, TITLES, UNNAMED_PERSONS
from provenance.lexicon.words import (
    ADJUNCT_STARTS,
    ARTICLES,
    CLAUSE_WORDS,
    DETERMINERS,
    PREPOSITIONS,
    SENTENCE_ADVERBS,
    SUBJECT_PRONOUNS,
    TIGHT_PREPOSITIONS,
    WEEKDAYS,
)

LONGEST: Final = 24
"""A source is never longer than this many words."""

_PLACED: Final = frozenset({"of", "from", "at", "with"})
"""Words after a person's name that say where the person belongs."""

Range = tuple[int, int]


def ends_with_phrase(tokens: Sequence[Token], end: int, floor: int = 0) -> Range | None:
    """Find the noun phrase whose last word is `tokens[end - 1]`, reading backwards to `floor`."""
    if end <= floor or not tokens[end - 1].is_word or tokens[end - 1].quoted:
        return None
    if tokens[end - 1].low in SUBJECT_PRONOUNS:
        return (end - 1, end)
    start = end
    joins: list[int] = []
    while start > floor and end - start < LONGEST and _continues(tokens, start - 1):
        start -= 1
        if tokens[start].low == "and":
            joins.append(start)
    start = _cut_at_join(tokens, start, joins, floor)
    return _without_lead(tokens, start, end)


def _continues(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.quoted or not token.is_word:
        return token.text == "&" and not token.quoted
    if token.low == "and":
        return True
    if token.low in PREPOSITIONS:
        return token.low in TIGHT_PREPOSITIONS
    return not (
        token.low in CLAUSE_WORDS
        or token.is_finite
        or token.low in SUBJECT_PRONOUNS
        or token.low in WEEKDAYS
        or is_verbal(token)
        or _is_past_cue(tokens, index)
    )


def _is_past_cue(tokens: Sequence[Token], index: int) -> bool:
    """Tell "its article cited | a researcher" from "three alleged victims"."""
    if index == 0 or not is_cue_form(tokens[index]):
        return False
    before = tokens[index - 1]
    return before.is_word and before.low not in DETERMINERS and not before.low.endswith("ly")


def _cut_at_join(tokens: Sequence[Token], start: int, joins: list[int], floor: int) -> int:
    """Keep "A and B" only where A begins the clause; else "and" joins two clauses."""
    if not joins:
        return start
    begins = start == floor or not tokens[start - 1].is_word
    last = joins[0]
    before = tokens[start:last]
    if begins and before and classify(before) is not None and len(before) <= 8:
        return start
    return last + 1


def _without_lead(tokens: Sequence[Token], start: int, end: int) -> Range | None:
    """Drop adverbs and a leading prepositional phrase: "In Oslo the minister" is "the minister"."""
    while start < end and (
        tokens[start].low in SENTENCE_ADVERBS or tokens[start].low.endswith("ly")
    ):
        start += 1
    if start < end and tokens[start].low in PREPOSITIONS:
        later = [i for i in range(start + 1, end) if tokens[i].low in DETERMINERS]
        start = later[-1] if later else start + 1
        while start < end and tokens[start].low in PREPOSITIONS:
            start += 1
    if start + 2 < end and _is_passive_tail(tokens, start):
        start += 2
    return (start, end) if start < end else None


def _is_passive_tail(tokens: Sequence[Token], start: int) -> bool:
    """Say whether the words are the rest of a passive: (was) "based on a leaked note"."""
    first, second = tokens[start], tokens[start + 1]
    return first.low.endswith("ed") and first.text.islower() and second.low in PREPOSITIONS


def starts_with_phrase(tokens: Sequence[Token], start: int) -> Range | None:
    """Find the noun phrase that begins at `tokens[start]`, reading forwards."""
    end = start
    while end < len(tokens) and end - start < LONGEST and _goes_on(tokens, start, end):
        end += 1
    while end > start and (tokens[end - 1].low in PREPOSITIONS or tokens[end - 1].low == "and"):
        end -= 1
    return (start, end) if end > start else None


def _goes_on(tokens: Sequence[Token], start: int, at: int) -> bool:
    token = tokens[at]
    if token.quoted or not token.is_word:
        return token.text == "&" and not token.quoted
    if at == start:
        return token.low not in CLAUSE_WORDS
    if tokens[start].low in SUBJECT_PRONOUNS:
        return False
    if token.low in TIGHT_PREPOSITIONS:
        return token.low in {"of", "for", "from", "at", "with", "near", "to"} and _noun_follows(
            tokens, at
        )
    if _is_reduced_clause(tokens, at):
        return False
    if token.low == "and":
        return at + 1 < len(tokens) and _name_or_role(tokens[at + 1])
    return not (
        token.is_finite
        or token.low in CLAUSE_WORDS
        or token.low in SUBJECT_PRONOUNS
        or (token.low in ADJUNCT_STARTS)
        or (token.low in ARTICLES and tokens[at - 1].low not in PREPOSITIONS)
    )


def _is_reduced_clause(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a participle begins what is told of the noun: "a report | released on Monday"."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    participle = tokens[at].low.endswith("ed") and tokens[at].text.islower()
    return participle and (after in PREPOSITIONS or after in WEEKDAYS or after in {"last", "this"})


def _noun_follows(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].is_word and not tokens[at + 1].quoted


def _name_or_role(token: Token) -> bool:
    return token.is_name or singular(token.low) in ANONYMOUS_NOUNS or token.low in ARTICLES


def with_apposition(tokens: Sequence[Token], found: Range, floor: int = 0) -> Range:
    """Join a description and the name it stands beside: "Ana Lind, the minister" said.

    `found` is the phrase next to the cue; what stands before its comma is joined where the one is
    a name and the other says what the person is.
    """
    start, end = found
    if start - 2 < floor or tokens[start - 1].text != ",":
        return found
    before = ends_with_phrase(tokens, start - 1, floor)
    if before is None or (before[0] > floor and tokens[before[0] - 1].is_word):
        return found
    if _is_role(tokens[start:end]) and _is_person(tokens[before[0] : before[1]]):
        return (before[0], end)
    return found


def describes(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Say whether one phrase is a person's name and the other what the person is."""
    if first and first[0].low in UNNAMED_PERSONS:
        return _is_person(second)
    return (_is_person(first) and _is_role(second)) or (_is_role(first) and _is_person(second))


def _is_person(tokens: Sequence[Token]) -> bool:
    words = list(takewhile(lambda t: t.low not in _PLACED, (t for t in tokens if t.is_word)))
    names = [t for t in words if t.is_name and t.low.rstrip(".") not in TITLES]
    return 1 <= len(names) <= 5 and bool(words) and words[-1].is_name and len(words) <= 6


def _is_role(tokens: Sequence[Token]) -> bool:
    if not tokens or tokens[0].low in PREPOSITIONS:
        return False  # "in a note signed by her aide" says nothing of who it is
    return any(
        singular(t.low.rstrip(".").removesuffix("'s")) in ANONYMOUS_NOUNS
        or t.low.rstrip(".") in TITLES
        for t in tokens
    )
