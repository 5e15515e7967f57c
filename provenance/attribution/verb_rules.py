"""Rules for verbs of saying, each a named function; the first that answers wins.

Directions and frames follow Quirk et al., A Comprehensive Grammar of the English Language (1985),
16.31 ff. (complementation of verbs) and 14.29 (reporting clauses and their inversion).
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from provenance.attribution.clauses import (
    content_start,
    ends_clause,
    inserted,
    left_is_content,
    may_show,
    object_end,
    quotation_ends,
    second_quotation,
)
from provenance.attribution.cues import Cue
from provenance.attribution.following import Following, addressee, content_after, has_verb
from provenance.attribution.noun_phrase import Range
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import singular
from provenance.attribution.subject import subject_after, subject_before
from provenance.lexicon.cues import AGENTLESS
from provenance.lexicon.nouns import CLAIM_NOUNS
from provenance.lexicon.words import ADJUNCT_STARTS, OBJECT_PRONOUNS
from provenance.text.quotes import FAMILIES


class Hit(NamedTuple):
    """What a rule found, as ranges of tokens. `after` reaches to the end of the passage at most."""

    source: Range | None
    before: Range | None
    after: Range | None
    told: Range | None = None
    confidence: float = 0.8


_CLAUSE_REACH: Final = 15
"""Where no "that" opens a clause, its verb is looked for among so many words."""

_AGENTLESS_REACH: Final = 5
"""Words that may stand in "It was reported | on Monday | that"."""

Rule = Callable[[Passage, Cue], Hit | None]


def agentless_passive(passage: Passage, cue: Cue) -> Hit | None:
    """Read "It was reported that P" and "P is believed to …": nobody is named."""
    tokens = passage.tokens
    low = tokens[cue.first].low
    if not cue.passive or low not in AGENTLESS:
        return None
    after = tokens[cue.last].low if cue.last < len(tokens) else ""
    if any(t.low == "it" for t in tokens[max(0, cue.first - 4) : cue.first]):
        reach = tokens[cue.last : cue.last + _AGENTLESS_REACH]
        that = next((i for i, t in enumerate(reach) if t.low == "that"), None)
        if that is not None:
            return Hit(None, None, (cue.last + that + 1, len(tokens)), confidence=0.7)
    if after == "to" and cue.first >= 2:
        return Hit(None, (content_start(passage), cue.first), (cue.last, len(tokens)), None, 0.5)
    return None


def passive(passage: Passage, cue: Cue) -> Hit | None:
    """Stop at every other passive: "was asked", "were accused" name no source before them."""
    return Hit(None, None, None) if cue.passive else None


def inverted(passage: Passage, cue: Cue) -> Hit | None:
    """Read "“P,” said X" and "P, said X"."""
    tokens = passage.tokens
    if cue.first == 0 or not set(cue.frames) & set("cqo") or cue.participle:
        return None
    edge = tokens[cue.first - 1]
    quoted = edge.text in FAMILIES or (
        edge.text == "," and cue.first > 1 and tokens[cue.first - 2].text in FAMILIES
    )
    if not quoted and edge.text not in {",", "—", "–"}:
        return None
    source = subject_after(passage, cue.last)
    if source is None or not ends_clause(tokens, source[1]):
        return None
    if not quoted and not has_verb(tokens[: cue.first]):
        return None
    after = second_quotation(tokens, source[1])
    return Hit(source, (content_start(passage), cue.first), after, None, 0.9 if quoted else 0.75)


def content_before(passage: Passage, cue: Cue) -> Hit | None:
    """Read "“P,” X said", "P, X said", and "“P,” X told Y"."""
    tokens = passage.tokens
    source = subject_before(passage, cue.first)
    if source is None or source[0] < 2 or not set(cue.frames) & set("chqoad"):
        return None
    quoted = quotation_ends(tokens, source[0])
    if not quoted and tokens[source[0] - 1].text not in {",", "—", "–"}:
        return None
    left = (content_start(passage), source[0])
    if "d" in cue.frames and not may_show(tokens, source):
        return None
    told = None
    if "a" in cue.frames:
        reading = addressee(passage, cue.last)
        told = reading.told if reading else None
        following: Following | None = reading if reading and reading.by == "that" else None
    else:
        following = content_after(passage, cue.last)
    if following is not None and following.by in {"that", "colon"}:
        return None
    around = inserted(tokens, left, cue.last)
    if around is not None and not quoted:
        return Hit(source, around[0], around[1], told, 0.75)
    if not left_is_content(tokens, left, quoted, following):
        return None
    after = second_quotation(tokens, cue.last)
    return Hit(source, left, after, told, 0.92 if quoted or _is_last(tokens, cue) else 0.8)


def _is_last(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Say whether nothing stands behind the cue: "P, X said."."""
    return all(t.text == "." for t in tokens[cue.last :])


def told(passage: Passage, cue: Cue) -> Hit | None:
    """Read "X told Y (that) P"."""
    if "a" not in cue.frames or cue.participle:
        return None
    tokens = passage.tokens
    source = subject_before(passage, cue.first)
    if source is None or cue.last >= len(tokens):
        return None
    following = content_after(passage, cue.last) if "c" in cue.frames else None
    if following is None or following.by not in {"that", "quotation", "colon"}:
        following = addressee(passage, cue.last)
    if following is None or following.by in {"nothing", "adjunct"}:
        return None
    return Hit(source, None, (following.at, len(tokens)), following.told, 0.88)


def clause_after(passage: Passage, cue: Cue) -> Hit | None:
    """Read "X said (that) P" and "X said: “P”"."""
    if cue.participle or not set(cue.frames) & set("chqd"):
        return None
    source = subject_before(passage, cue.first)
    if source is None:
        return None
    tokens = passage.tokens
    following = content_after(passage, cue.last)
    if following is None or not _fits(passage, cue, source, following):
        return None
    sure = following.by in {"that", "quotation", "colon"}
    return Hit(source, None, (following.at, len(tokens)), None, 0.9 if sure else 0.7)


def infinitive_after(passage: Passage, cue: Cue) -> Hit | None:
    """Read "X promised to P"."""
    tokens = passage.tokens
    if cue.participle or "t" not in cue.frames:
        return None
    if cue.last >= len(tokens) or tokens[cue.last].low != "to":
        return None
    source = subject_before(passage, cue.first)
    return Hit(source, None, (cue.last, len(tokens)), None, 0.75) if source else None


def object_with_infinitive(passage: Passage, cue: Cue) -> Hit | None:
    """Read "X urged Y to P" and "X expects Y to P"."""
    tokens = passage.tokens
    reach = tokens[cue.last : cue.last + 12]
    if cue.participle or "u" not in cue.frames or not reach or reach[0].low in {"to", "not"}:
        return None
    if not any(t.low in {"to", "of"} and not t.quoted for t in reach):
        return None
    source = subject_before(passage, cue.first)
    return Hit(source, None, (cue.last, len(tokens)), None, 0.7) if source else None


def object_as(passage: Passage, cue: Cue) -> Hit | None:
    """Read "X portrayed Y as P" and "X called Y “P”"."""
    reach = passage.tokens[cue.last : cue.last + 14]
    named_as = "s" in cue.frames and any(t.low == "as" for t in reach)
    quoted = "k" in cue.frames and any(t.text in FAMILIES for t in reach[1:])
    if cue.participle or not (named_as or quoted):
        return None
    source = subject_before(passage, cue.first)
    if source is None:
        return None
    return Hit(source, None, (cue.last, len(passage.tokens)), None, 0.65)


def object_after(passage: Passage, cue: Cue) -> Hit | None:
    """Read "X denied the report": the object is the content, up to the next comma."""
    tokens = passage.tokens
    if cue.participle or "o" not in cue.frames or cue.last >= len(tokens):
        return None
    first = tokens[cue.last]
    if not first.is_word or first.low in ADJUNCT_STARTS or first.is_finite:
        return None
    source = subject_before(passage, cue.first)
    if source is None:
        return None
    end = object_end(tokens, cue.last)
    words = [t for t in tokens[cue.last : end] if t.is_word]
    if not _is_claim(tokens[cue.first], words):
        return None
    return Hit(source, None, (cue.last, end), None, 0.6)


def _is_claim(cue: Token, words: list[Token]) -> bool:
    """Tell "denied the charge" and "rejected the report" from "denied it" and "rejected a bid"."""
    if len(words) == 1:
        return cue.low.startswith("den") and words[0].low not in OBJECT_PRONOUNS
    if cue.low.startswith(("reject", "disput", "refut")):
        return any(singular(t.low) in CLAIM_NOUNS or t.low == "as" for t in words)
    return bool(words)


VERB_RULES: Final[tuple[Rule, ...]] = (
    agentless_passive,
    passive,
    inverted,
    content_before,
    told,
    clause_after,
    infinitive_after,
    object_with_infinitive,
    object_as,
    object_after,
)


def _fits(passage: Passage, cue: Cue, source: Range, following: Following) -> bool:
    tokens = passage.tokens
    if "d" in cue.frames:
        clear = following.by == "that" or any(
            t.is_finite for t in tokens[following.at + 1 : following.at + _CLAUSE_REACH]
        )
        return clear and may_show(tokens, source)
    if following.by == "that":
        return cue.frames != "q"
    if following.by in {"quotation", "colon"}:
        return "h" not in cue.frames
    rest = tokens[following.at :]
    if "c" not in cue.frames:
        return False
    if following.by == "adjunct":
        return len(rest) > 4 and has_verb(rest[1:]) and any(t.text == "," for t in rest)
    if "o" in cue.frames or cue.stance == "showed":
        return any(t.is_finite for t in rest[1:_CLAUSE_REACH])
    return has_verb(rest)
