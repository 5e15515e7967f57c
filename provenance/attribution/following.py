"""Where content begins behind a cue, and whether there is any."""

from typing import Final, NamedTuple

from provenance.attribution.cues import is_cue_form
from provenance.attribution.noun_phrase import Range
from provenance.attribution.passage import Passage, Token
from provenance.lexicon.nouns import OUTLET_NOUNS, PROGRAMME_NOUNS
from provenance.lexicon.words import (
    ADJUNCT_STARTS,
    ARTICLES,
    CLAUSE_WORDS,
    PRONOUN_SUBJECTS_OF_CLAUSES,
    SENTENCE_ADVERBS,
    TIME_WORDS,
)
from provenance.text.quotes import FAMILIES

_TIME: Final = 5
_REACH: Final = 28
"""How many words an adverbial between a cue and its content may have."""


class Following(NamedTuple):
    """What stands behind a cue: the index where content begins, and what introduces it."""

    at: int
    by: str
    told: Range | None = None


def content_after(passage: Passage, index: int) -> Following | None:
    """Say where the content begins that follows a cue ending before `tokens[index]`."""
    tokens = passage.tokens
    if index >= len(tokens):
        return None
    direct = _introduced(tokens, _after_adverb(tokens, index))
    if direct is not None:
        return direct
    token = tokens[index]
    if not token.is_word:
        return None
    if token.low in ADJUNCT_STARTS:
        return _after_adjunct(tokens, index)
    return Following(index, "clause") if _is_clause(tokens, index) else None


def _after_adverb(tokens: tuple[Token, ...], index: int) -> int:
    """Skip ", however," between a cue and its content."""
    words = tokens[index : index + 3]
    marks = [t.text for t in words]
    if len(words) == 3 and marks[0] == marks[2] == "," and words[1].low in SENTENCE_ADVERBS:
        return index + 3 if index + 3 < len(tokens) else index
    return index


def _introduced(tokens: tuple[Token, ...], index: int) -> Following | None:
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.low == "that" and after is not None:
        return Following(index + 1, "that")
    if token.text in FAMILIES:
        return Following(index, "quotation")
    if token.text == ":" and after is not None:
        return Following(index + 1, "colon")
    if token.text == "," and after is not None:
        if after.text in FAMILIES:
            return Following(index + 1, "quotation")
        if after.low == "that":
            return Following(index + 2, "that")
    return None


def _after_time(tokens: tuple[Token, ...], index: int) -> Following | None:
    """Read "said last week it had …" and "said on Monday the …": a clause behind a time."""
    at = index
    while at < len(tokens) and at - index < _TIME and tokens[at].low in TIME_WORDS:
        at += 1
    if at == index or at >= len(tokens) or not tokens[at].is_word:
        return None
    token = tokens[at]
    if token.low == "that":
        return Following(at + 1, "that")
    clause = token.low in PRONOUN_SUBJECTS_OF_CLAUSES or token.low in ARTICLES or token.is_name
    return Following(at, "clause") if clause and not token.quoted else None


def _after_adjunct(tokens: tuple[Token, ...], index: int) -> Following | None:
    timed = _after_time(tokens, index)
    if timed is not None:
        return timed
    for at in range(index, min(len(tokens), index + _REACH)):
        token = tokens[at]
        if not token.quoted and (token.is_finite or is_cue_form(token)):
            break
        found = _introduced(tokens, at)
        if found is None or at == index:
            continue
        if found.by == "that" and _is_relative(tokens, at):
            continue
        if found.by == "quotation" and token.text != "," and tokens[at - 1].text != ",":
            continue
        return found
    return Following(index, "adjunct")


def _is_relative(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell "in a report that was leaked" from "in a report that prices rose"."""
    return at + 1 < len(tokens) and tokens[at + 1].is_finite


def _is_clause(tokens: tuple[Token, ...], index: int) -> bool:
    token = tokens[index]
    if token.low in PRONOUN_SUBJECTS_OF_CLAUSES or token.low in ARTICLES or token.is_name:
        return True
    return token.low not in CLAUSE_WORDS or token.low in {"if", "whether", "how", "why", "what"}


def _may_be_third_person(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "ous"))


def has_verb(tokens: tuple[Token, ...]) -> bool:
    """Say whether some word is surely or probably a finite verb."""
    return any(
        t.is_finite
        or (len(t.low) > 4 and t.text.islower() and t.low.endswith(("ed", "es")))
        or (len(t.low) > 3 and t.text.islower() and _may_be_third_person(t.low))
        for t in tokens
    )


def addressee(passage: Passage, index: int) -> Following | None:
    """Read who is told, and where the content begins: told | the Post | that …."""
    tokens = passage.tokens
    limit = min(len(tokens), index + _REACH)
    for at in range(index + 1, limit):
        found = _introduced(tokens, at)
        if tokens[at].is_finite and found is None:
            break
        if found is not None:
            told = _trim_adjunct(tokens, index, at)
            return Following(found.at, found.by, told)
    end = _short_phrase(tokens, index)
    told = (index, end) if end > index else None
    if end < len(tokens) and tokens[end].is_word:
        by = "adjunct" if tokens[end].low in ADJUNCT_STARTS else "clause"
        return Following(end, by, told)
    return Following(len(tokens), "nothing", told)


def _trim_adjunct(tokens: tuple[Token, ...], start: int, end: int) -> Range | None:
    stop = end
    for at in range(start + 1, end):
        named_so = at + 1 < end and tokens[at].is_name and tokens[at + 1].is_name
        if (tokens[at].low in ADJUNCT_STARTS and not named_so) or tokens[at].text == ",":
            stop = at  # "told the council on Sunday", but "told the Sunday Times"
            break
    return (start, stop) if stop > start and tokens[start].is_word else None


def _short_phrase(tokens: tuple[Token, ...], start: int) -> int:
    """The shortest phrase: an article with its nouns, a run of capitals, or one word."""
    at = start
    if at < len(tokens) and tokens[at].low in ARTICLES:
        at += 1
        if at < len(tokens) and not tokens[at].is_name:
            return _behind_capitals(tokens, _behind_outlet_noun(tokens, at) or at + 1)
    at = _behind_outlet_noun(tokens, at) or at
    named = at
    at = _behind_capitals(tokens, at)
    if named < at < len(tokens):
        at = _behind_outlet_noun(tokens, at) or at
    return at if at > start else min(at + 1, len(tokens))


def _behind_capitals(tokens: tuple[Token, ...], at: int) -> int:
    while at < len(tokens) and tokens[at].is_word and tokens[at].is_name and not tokens[at].quoted:
        at += 1
    return at


def _behind_outlet_noun(tokens: tuple[Token, ...], at: int) -> int | None:
    """Return the place behind "radio", "news agency" or "state broadcaster"; None for others."""
    nouns = PROGRAMME_NOUNS | OUTLET_NOUNS
    noun = at
    if noun < len(tokens) and tokens[noun].low not in nouns and tokens[noun].text.islower():
        noun += 1
    end = noun
    while end < len(tokens) and tokens[end].low in nouns and tokens[end].text.islower():
        end += 1
    return end if end > noun else None
