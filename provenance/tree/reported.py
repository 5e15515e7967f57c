"""Sentences that report what somebody said or wrote, though nobody could say whom or what.

A sentence is called unattributed only where nothing of the kind stands in it: that an author gave
no source is a reproach, and a wrong one is worse than none. Each rule is a named function.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from provenance.attribution.cues import CUE_FORMS, is_cue_form
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import classify
from provenance.attribution.subject import first_subject
from provenance.lexicon.comparing import NUMBER_WORDS
from provenance.lexicon.cues import HELD, RATING_VERBS, SAYING, WISHING
from provenance.lexicon.words import BE

_TAIL: Final = 8
_NEAR: Final = 3


def says_so(passage: Passage) -> bool:
    """It holds "said", "according to", "wants": "…, the coast guard said"."""
    return any(t.low in SAYING | WISHING for t in _plain(passage))


def ends_with_a_cue(passage: Passage) -> bool:
    """Read "…, millers fear" and "…, it is understood"."""
    tokens = _plain(passage)
    commas = [i for i, t in enumerate(tokens) if t.text == ","]
    tail = tokens[commas[-1] + 1 :] if commas else []
    return 1 < len(tail) <= _TAIL and any(t.low in CUE_FORMS or t.low in HELD for t in tail)


def is_held(passage: Passage) -> bool:
    """Read "is rumoured to", "are widely held to be", "it is understood that"."""
    tokens = _plain(passage)
    for index, token in enumerate(tokens):
        if token.low in HELD and any(t.low in BE for t in tokens[max(0, index - _NEAR) : index]):
            return True
    return False


def claims_that(passage: Passage) -> bool:
    """A verb of saying or believing stands before "that"."""
    tokens = _plain(passage)
    that = [i for i, t in enumerate(tokens) if t.low == "that"]
    return any(is_cue_form(t) for t in tokens[: that[-1]]) if that else False


def is_told_by_a_document(passage: Passage) -> bool:
    """A document does something: "The study puts the mass at …", not "The study was paid for"."""
    tokens = passage.tokens
    subject = first_subject(tokens, 0, len(tokens))
    if subject is None or classify(tokens[subject[0] : subject[1]]) != "document":
        return False
    verb = next((t for t in tokens[subject[1] :] if t.is_word and not t.low.endswith("ly")), None)
    return verb is not None and verb.low not in BE | {"has", "have", "had", "will", "would"}


def rates(passage: Passage) -> bool:
    """Somebody gives a number: "A second diplomat put the list at 44"."""
    return any(
        first.low in RATING_VERBS and any(_is_number(t) for t in passage.tokens[at + 1 :])
        for at, (first, _) in enumerate(pairwise(passage.tokens))
        if at and not first.quoted
    )


def _is_number(token: Token) -> bool:
    return token.text.lstrip("$£€")[:1].isdigit() or token.low in NUMBER_WORDS


def _plain(passage: Passage) -> list[Token]:
    return [t for t in passage.tokens if not t.quoted]


RULES: Final[tuple[Callable[[Passage], bool], ...]] = (
    says_so,
    ends_with_a_cue,
    is_held,
    claims_that,
    is_told_by_a_document,
    rates,
)


def is_reported(passage: Passage) -> bool:
    """Say whether some rule holds."""
    return any(rule(passage) for rule in RULES)
