"""The subject of a cue: who says it."""

from provenance.attribution.noun_phrase import (
    Range,
    describes,
    ends_with_phrase,
    starts_with_phrase,
    with_apposition,
)
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import classify, is_nobody
from provenance.lexicon.cues import AUXILIARIES
from provenance.lexicon.words import (
    CLAUSE_WORDS,
    DETERMINERS,
    HANGING,
    PARTICIPLES,
    PREPOSITIONS,
    SENTENCE_ADVERBS,
)
from provenance.text.quotes import FAMILIES

_LONGEST_PARENTHESIS = 30
_LONGEST_RELATIVE = 15


def subject_before(passage: Passage, verb: int, floor: int = 0) -> Range | None:
    """Find the subject that stands before `tokens[verb]`; None where there is no plausible one."""
    tokens = passage.tokens
    end = _skip_auxiliaries(tokens, verb, floor)
    if end <= floor:
        return None
    found = _subject_ending(tokens, end, floor)
    words = tokens[found[0] : found[1]] if found is not None else ()
    return None if classify(words) is None or is_nobody(words) else found


def _skip_auxiliaries(tokens: tuple[Token, ...], verb: int, floor: int) -> int:
    end = verb
    while end > floor and _is_skippable(tokens[end - 1]):
        end -= 1
    return end


def _is_skippable(token: Token) -> bool:
    adverb = token.low.endswith("ly") and token.text.islower() and len(token.low) > 4
    return not token.quoted and (token.low in AUXILIARIES or adverb)


def _subject_ending(tokens: tuple[Token, ...], end: int, floor: int) -> Range | None:
    last = tokens[end - 1]
    if last.text == ",":
        return _before_parenthesis(tokens, end - 1, floor)
    if last.text == ")":
        return _before_bracket(tokens, end, floor)
    if last.low in {"and", "but"}:
        return first_subject(tokens, floor, end - 1)
    found = ends_with_phrase(tokens, end, floor)
    if found is None:
        return None
    if tokens[found[0]].low in {"who", "which"}:
        return antecedent(tokens, found[0], floor)
    if found[0] > floor and tokens[found[0] - 1].low in {"who", "which"}:
        after = tokens[found[0]]
        if after.is_finite or after.low.endswith("ed"):
            return antecedent(tokens, found[0] - 1, floor)
    hanging = _hanging(tokens, found[0], floor)
    if hanging is not None:
        return (hanging, found[1])
    relative = _relative_clause(tokens, found[0], floor)
    if relative is not None:
        return antecedent(tokens, relative, floor)
    return with_apposition(tokens, found, floor)


def _hanging(tokens: tuple[Token, ...], before: int, floor: int) -> int | None:
    """Find where "two people briefed on | the inquiry" begins."""
    if before - 2 <= floor or tokens[before - 1].low not in PREPOSITIONS:
        return None
    if tokens[before - 2].low not in HANGING:
        return None
    found = ends_with_phrase(tokens, before - 2, floor)
    return found[0] if found is not None else None


def _relative_clause(tokens: tuple[Token, ...], before: int, floor: int) -> int | None:
    """Find the "who" of "Two people who have seen the note | said": its verb stands between."""
    for at in range(before - 1, max(floor, before - _LONGEST_RELATIVE), -1):
        token = tokens[at]
        if token.quoted or not token.is_word:
            return None
        if token.low in {"who", "which", "that"}:
            verbs = [t for t in tokens[at + 1 : before] if t.is_finite or t.low.endswith("ed")]
            return at if verbs else None
    return None


def antecedent(tokens: tuple[Token, ...], relative: int, floor: int) -> Range | None:
    """Find what "who", "which" or "that" at `tokens[relative]` stands for."""
    end = relative - 1 if relative > floor and tokens[relative - 1].text == "," else relative
    found = ends_with_phrase(tokens, end, floor)
    if found is None or tokens[relative].low == "who":
        return found
    nearest = [i for i in range(*found) if tokens[i].low in DETERMINERS]
    return (nearest[-1], found[1]) if nearest else found


def _before_bracket(tokens: tuple[Token, ...], end: int, floor: int) -> Range | None:
    """Read "the council (ABC) said": the bracket belongs to the name."""
    for at in range(end - 1, max(floor, end - 8), -1):
        if tokens[at].text == "(":
            found = ends_with_phrase(tokens, at, floor)
            return (found[0], end) if found else None
    return None


def _before_parenthesis(tokens: tuple[Token, ...], comma: int, floor: int) -> Range | None:
    """Read "Ana Lind, the minister, said": what stands between commas belongs to the subject."""
    for at in range(comma - 1, max(floor, comma - _LONGEST_PARENTHESIS), -1):
        if tokens[at].text in FAMILIES or tokens[at].quoted:
            return None
        if tokens[at].text != ",":
            continue
        bracketed = at > floor and tokens[at - 1].text == ")"
        found = (_before_bracket if bracketed else ends_with_phrase)(tokens, at, floor)
        if found is None:
            continue
        inside = tokens[at + 1 : comma]
        joined = tokens[found[0] - 1].low in CLAUSE_WORDS or (
            tokens[found[0] - 1].low in SENTENCE_ADVERBS
        )
        first = found[0] == floor or not tokens[found[0] - 1].is_word
        if (first or joined) and describes(tokens[found[0] : found[1]], inside):
            return (found[0], comma)
        if first and _is_aside(inside):
            return found
    return _with_stray_comma(tokens, comma, floor)


def _with_stray_comma(tokens: tuple[Token, ...], comma: int, floor: int) -> Range | None:
    """Read "P, the report, said.": a comma that should not stand between subject and verb."""
    found = ends_with_phrase(tokens, comma, floor)
    if found is None or found[0] <= floor or tokens[found[0] - 1].text != ",":
        return None
    return found


def _is_aside(inside: tuple[Token, ...]) -> bool:
    if not inside:
        return False
    first = inside[0]
    opens = {"who", "whose", "which", "a", "an", "the", "of", "speaking", "citing", "writing"}
    opens |= {
        "close",
        "familiar",
        "aware",
        "including",
        "such",
        "like",
        "in",
        "on",
        "at",
        "from",
        "one",
        "quoting",
        "meanwhile",
        "however",
        "too",
        "himself",
    }
    if first.text.islower() and (first.low.endswith(("ed", "ing")) or first.low in PARTICIPLES):
        return True
    return first.low in opens or first.low.isdigit() or first.is_name


def first_subject(tokens: tuple[Token, ...], floor: int, limit: int) -> Range | None:
    """Read "The minister flew home and said": the subject is that of the first verb.

    `limit` is the index before which it must end.
    """
    start = floor
    while start < limit and (tokens[start].low in SENTENCE_ADVERBS or tokens[start].text == ","):
        start += 1
    if start < limit and tokens[start].low in PREPOSITIONS:
        commas = [i for i in range(start, limit) if tokens[i].text == ","]
        start = commas[0] + 1 if commas else limit
    if start >= limit or tokens[start].quoted or not tokens[start].is_word:
        return None
    found = starts_with_phrase(tokens[:limit], start)
    if found is None:
        return None
    first, end = _up_to_verb(tokens, found)
    if end < limit and tokens[end].text == ",":
        comma = next((i for i in range(end + 1, limit) if tokens[i].text == ","), None)
        if comma is not None and describes(tokens[first:end], tokens[end + 1 : comma]):
            return (first, comma)
    return (first, end)


def _up_to_verb(tokens: tuple[Token, ...], found: Range) -> Range:
    for at in range(found[0] + 1, found[1]):
        if tokens[at].is_finite or (tokens[at].low.endswith("ed") and tokens[at].text.islower()):
            return (found[0], at)
    return found


def subject_after(passage: Passage, index: int) -> Range | None:
    """Find the subject of an inverted cue: "…", said Ana Lind, the minister."""
    tokens = passage.tokens
    if index >= len(tokens):
        return None
    if tokens[index].low in PREPOSITIONS:
        return None
    found = starts_with_phrase(tokens, index)
    if found is None or classify(tokens[found[0] : found[1]]) is None:
        return None
    end = found[1]
    if end < len(tokens) and tokens[end].text == ",":
        stop = next(
            (i for i in range(end + 1, len(tokens)) if tokens[i].text in ",.;" or tokens[i].quoted),
            len(tokens),
        )
        if describes(tokens[found[0] : end], tokens[end + 1 : stop]):
            return (found[0], stop)
    return found
