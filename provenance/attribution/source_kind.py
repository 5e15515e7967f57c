"""What kind of source a noun phrase names."""

from collections.abc import Sequence
from typing import Final

from provenance.attribution.passage import Token
from provenance.lexicon.nouns import (
    AGENT_ENDINGS,
    ANONYMOUS_NOUNS,
    DOCUMENT_NOUNS,
    GROUP_NOUNS,
    HONORIFICS,
    NO_AGENTS,
    ORGANISATION_NAME_WORDS,
    ORGANISATION_NOUNS,
    OUTLET_NAME_WORDS,
    OUTLET_NOUNS,
    PARTITIVES,
    UNNAMED_PERSONS,
)
from provenance.lexicon.outlets import outlets_by_name
from provenance.lexicon.words import (
    AFTER_NOUN,
    DETERMINERS,
    PARTICIPLES,
    PREPOSITIONS,
    TIGHT_PREPOSITIONS,
)
from provenance.model import SourceKind

_PERSON_PRONOUNS: Final = frozenset({"he", "she", "who", "i"})
_THING_PRONOUNS: Final = frozenset({"it", "they", "which", "we"})


def head_of(tokens: Sequence[Token]) -> int:
    """Return the index of the noun that the phrase is about.

    The last word before the first preposition: "report" in "the report to the council", and in
    "a part of the report".
    """
    head = 0
    for index, token in enumerate(tokens):
        if index and token.low in TIGHT_PREPOSITIONS:
            if token.low == "of" and tokens[index - 1].low in PARTITIVES:
                continue
            break
        if token.text in {",", "("} or (index and _ends_noun(tokens, index)):
            break
        if token.is_word:
            head = index
    return head


def _ends_noun(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a participle or "not" begins here what is told of the noun before."""
    token = tokens[index]
    if token.low in {"not", "who", "that"} or token.low in AFTER_NOUN:
        return True
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    participle = token.text.islower() and (token.low.endswith("ed") or token.low in PARTICIPLES)
    return participle and after in PREPOSITIONS and tokens[index - 1].low not in DETERMINERS


def singular(word: str) -> str:
    """Return the word without the ending of an English plural."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    if word.endswith("men"):
        return word[:-3] + "man"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def classify(tokens: Sequence[Token]) -> SourceKind | None:
    """Say what kind of source the words name; None where they name none."""
    if not tokens:
        return None
    head = tokens[head_of(tokens)]
    low = head.low.removesuffix("'s").removesuffix("'")
    if low in UNNAMED_PERSONS:
        return UNNAMED_PERSONS[low]
    if len(tokens) == 1 and low in _PERSON_PRONOUNS:
        return "person"
    if len(tokens) == 1 and low in _THING_PRONOUNS:
        return "group" if low in {"they", "we"} else "organisation"
    if is_outlet(tokens):
        return "outlet"
    return _by_head(tokens, head, low)


def is_nobody(tokens: Sequence[Token]) -> bool:
    """Say whether the words deny that there is a source: "nobody", "no member"; not "No 10"."""
    if not tokens:
        return False
    after = tokens[1].text if len(tokens) > 1 else ""
    if tokens[0].low in {"no", "neither"}:
        return tokens[0].low == "neither" or (after.islower() and after.isalpha())
    return tokens[0].low in {"nobody", "none"}


def is_outlet(tokens: Sequence[Token]) -> bool:
    """Say whether the whole phrase is a name in the lexicon of outlets."""
    name = " ".join(t.text.casefold() for t in tokens if t.low != "the")
    name = name.removesuffix("’s").removesuffix("'s")
    if not any(t.is_name for t in tokens):
        return False
    return name in outlets_by_name() or _is_called_like_one(tokens)


def _is_called_like_one(tokens: Sequence[Token]) -> bool:
    """Recognise outlets that no list has: "the Harbour Courier", but not "a Post reporter"."""
    named = [t for t in tokens if t.is_name]
    last = tokens[-1]
    small = [t for t in tokens if not t.is_name and t.low not in {"the", "of", "and"}]
    return last.is_name and last.low in OUTLET_NAME_WORDS and bool(named) and not small


def _by_head(tokens: Sequence[Token], head: Token, low: str) -> SourceKind | None:
    one = singular(low)
    if low in DOCUMENT_NOUNS or one in DOCUMENT_NOUNS:
        return "document"
    single = len(tokens) == 1 and head.text[1:].islower() and low not in ORGANISATION_NOUNS
    if single and _people(low, one):
        return _people(low, one)  # the capital is that of the sentence: "Prosecutors said"
    if low in ORGANISATION_NOUNS or one in ORGANISATION_NOUNS:
        return "organisation"
    if one in OUTLET_NOUNS and head.text.islower():
        return "outlet"
    if tokens[-1].is_name and tokens[-1].low in ORGANISATION_NAME_WORDS and "," in _marks(tokens):
        return "organisation"  # "the ship’s owner, Harbour Lines"
    if _ends_in_name(tokens) and not head.text.islower():
        return "person" if _has_role(tokens) or _looks_personal(tokens) else "organisation"
    return _people(low, one) or ("organisation" if head.is_name else None)


def _marks(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(t.text for t in tokens if not t.is_word)


def _people(low: str, one: str) -> SourceKind | None:
    """Return what kind of people a common noun names; `one` is its singular."""
    if low in GROUP_NOUNS:
        return "group"
    if one in ANONYMOUS_NOUNS:
        return "group" if one != low else "anonymous"
    if one in GROUP_NOUNS:
        return "group"
    if one.endswith(AGENT_ENDINGS) and one not in NO_AGENTS and len(one) > 4:
        return "group" if one != low else "anonymous"
    return None


def _ends_in_name(tokens: Sequence[Token]) -> bool:
    return any(t.is_name and t.low not in DETERMINERS for t in tokens)


def _has_role(tokens: Sequence[Token]) -> bool:
    return any(
        t.low.rstrip(".") in ANONYMOUS_NOUNS or t.low.rstrip(".") in HONORIFICS for t in tokens[:-1]
    )


def _looks_personal(tokens: Sequence[Token]) -> bool:
    """Two or three capitalised words without an article look like a person's name."""
    if tokens[0].low in DETERMINERS:
        return False
    words = [t for t in tokens if t.is_word]
    if words[-1].low in ORGANISATION_NAME_WORDS or words[-1].low in ORGANISATION_NOUNS:
        return False
    return 2 <= len(words) <= 4 and all(t.text[0].isupper() and not t.text.isupper() for t in words)
