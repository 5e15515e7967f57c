"""Which words of a passage are cues."""

from typing import Final, NamedTuple, cast

from provenance.attribution.passage import Passage, Token
from provenance.lexicon.cues import ALSO_NOUNS, AUXILIARIES, BEFORE_BASE_FORMS, CUE_VERBS, PHRASAL
from provenance.lexicon.nouns import ANONYMOUS_NOUNS, DOCUMENT_NOUNS
from provenance.lexicon.words import (
    ARTICLES,
    BE,
    BEFORE_NOUNS,
    DETERMINERS,
    HANGING,
    PREPOSITIONS,
    SHORTENED,
)
from provenance.model import Stance

CUE_FORMS: Final[dict[str, tuple[str, str, bool]]] = {
    form: (verb.stance, verb.frames, index == 0)
    for verb in CUE_VERBS
    for index, form in enumerate(verb.forms.split())
}


_REACH: Final = 16
"""So far behind a participle the verb of its sentence is looked for."""


def is_cue_form(token: Token) -> bool:
    """Say whether the word is a form of a cue verb and no noun: "warned", not "report"."""
    return token.low in CUE_FORMS and token.low not in ALSO_NOUNS


def is_verbal(token: Token) -> bool:
    """Say whether the word is a form of a cue verb and no adjective: not "alleged", "expected"."""
    return is_cue_form(token) and not token.low.endswith("ed")


class Cue(NamedTuple):
    """A cue: tokens `first` to `last` (half open), what it does and what may follow it."""

    first: int
    last: int
    stance: Stance
    frames: str
    passive: bool
    participle: bool

    def __len__(self) -> int:
        """Return the number of tokens."""
        return self.last - self.first


def find_cues(passage: Passage) -> tuple[Cue, ...]:
    """Find the verbs that carry an attribution, outside quotations, in the order of the text."""
    return tuple(
        cue
        for index, token in enumerate(passage.tokens)
        if not token.quoted and (cue := _cue_at(passage.tokens, index)) is not None
    )


def _cue_at(tokens: tuple[Token, ...], index: int) -> Cue | None:
    token = tokens[index]
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    phrasal = PHRASAL.get((token.low, after))
    if phrasal is not None:
        return Cue(index, index + 2, cast("Stance", phrasal[0]), phrasal[1], False, False)
    form = CUE_FORMS.get(token.low)
    if form is None or (token.is_name and not _may_be_capital(tokens, index)):
        return None
    stance, frames, base = form
    if _is_in_phrase(tokens, index) or (token.low in ALSO_NOUNS and _is_noun(tokens, index)):
        return None
    before = _before_auxiliaries(tokens, index)
    if (base and not _base_form_fits(tokens, index)) or before == "to":
        return None
    hanging = token.low.endswith("ing") and not _is_progressive(tokens, index)
    passive = _is_passive(tokens, index)
    return Cue(index, index + 1, cast("Stance", stance), frames, passive, hanging)


def _may_be_capital(tokens: tuple[Token, ...], index: int) -> bool:
    """A capital cue is one in a headline in title case, or at the start of a sentence."""
    return index == 0 and tokens[index].low.endswith("ing")


def _is_in_phrase(tokens: tuple[Token, ...], index: int) -> bool:
    """Say whether it only describes: "his alleged ties", "the bank's recommended rate".

    Or it hangs on the noun before: "people briefed on it told", "a note found in May says".
    """
    if index == 0:
        return False
    before = tokens[index - 1].low
    possessive = before.endswith(("'s", "s'")) and before[:-2] not in SHORTENED
    if before in BEFORE_NOUNS or possessive:
        return True
    if tokens[index].low not in HANGING:
        return False
    rest = tokens[index + 1 : index + _REACH]
    verb = next((t for t in rest if t.low == "that" or t.is_finite or is_cue_form(t)), None)
    return (
        rest[:1] != () and rest[0].low in PREPOSITIONS and verb is not None and verb.low != "that"
    )


def _is_noun(tokens: tuple[Token, ...], index: int) -> bool:
    if index == 0:
        return True
    before = tokens[index - 1]
    if before.low in DETERMINERS or before.low in PREPOSITIONS or before.low.endswith("'s"):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or after.text == ".":
        return not _can_show(before.low)
    if after.low in PREPOSITIONS:
        return True
    follows_clause = after.low in {"that", "he", "she", "it", "they"} or after.text in '“"‘:,'
    return not (follows_clause or after.low in ARTICLES or after.is_name)


def _can_show(noun: str) -> bool:
    """Say whether a noun is one that reports things, as in "…, a new study shows"."""
    return noun in DOCUMENT_NOUNS or noun.removesuffix("s") in ANONYMOUS_NOUNS


def _before_auxiliaries(tokens: tuple[Token, ...], index: int) -> str:
    at = index - 1
    while at >= 0 and tokens[at].low in AUXILIARIES and tokens[at].low not in BE:
        at -= 1
    return tokens[at].low if at >= 0 else ""


def _base_form_fits(tokens: tuple[Token, ...], index: int) -> bool:
    """A base form needs a plural subject or an auxiliary: "officials say", "did not say"."""
    if index == 0:
        return False
    before = tokens[index - 1].low
    return before == "," or before in BEFORE_BASE_FORMS or before.endswith("s")


def _is_progressive(tokens: tuple[Token, ...], index: int) -> bool:
    """Tell "is saying" from "…, saying"."""
    at = index - 1
    while at >= 0 and (tokens[at].low in AUXILIARIES or tokens[at].low.endswith("ly")):
        if tokens[at].low in BE:
            return True
        at -= 1
    return False


def _is_passive(tokens: tuple[Token, ...], index: int) -> bool:
    if tokens[index].low.endswith("ing"):
        return False
    at = index - 1
    while at >= 0 and tokens[at].low in AUXILIARIES:
        if tokens[at].low in BE or tokens[at].low == "been":
            return True
        at -= 1
    return False
