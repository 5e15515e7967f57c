"""From what an engine proposes to an attribution with everything that chains need."""

from typing import Final, cast

from provenance.attribution.candidate import Candidate
from provenance.attribution.cues import CUE_FORMS
from provenance.attribution.following import addressee
from provenance.attribution.found import Found, Range
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import is_nobody
from provenance.attribution.subject import antecedent
from provenance.lexicon.cues import PHRASAL
from provenance.lexicon.stances import STANCE_OF_NOUNS, STANCE_OF_VERBS
from provenance.model import Span, Stance

_ADDRESSED: Final = "a"
"""The frame of verbs that tell somebody: "told the Post"."""

_RELATIVE: Final = frozenset({"who", "which", "that"})
_NEGATIONS: Final = frozenset(
    {"not", "didn't", "doesn't", "don't", "never", "wouldn't", "declined"}
)
_QUESTIONS: Final = frozenset({"who", "what", "whether", "how", "why", "if", "when", "where"})
_FIRM: Final = frozenset({"according", ":", "per"})


def from_candidate(passage: Passage, candidate: Candidate) -> Found:
    """Read a candidate whose cue stands in the passage; its confidence stays as it is."""
    cue = _hull(candidate.cue)
    words = passage.inside(*cue)
    source = _source(passage, candidate)
    return Found(
        source=source,
        antecedent=_antecedent(passage, source) if source else None,
        cue=cue,
        content=_content(passage, candidate),
        stance=_stance_of(words),
        method=candidate.engine,
        confidence=candidate.confidence,
        told=_told(passage, words),
        title=passage.title,
    )


def _source(passage: Passage, candidate: Candidate) -> Range | None:
    """Return who says it; a mark before the first word is no part of the name."""
    if not candidate.source:
        return None
    start, end = _hull(candidate.source)
    first = next((t for t in passage.inside(start, end) if t.is_word), None)
    return (first.start if first is not None else start, end)


def _content(passage: Passage, candidate: Candidate) -> tuple[Range, ...]:
    """Return the pieces of the content; what a headline says does not run on below it."""
    return tuple(
        (c.start, c.end)
        for c in candidate.content
        if not passage.title or (passage.start <= c.start and c.end <= passage.end)
    )


def _hull(pieces: tuple[Span, ...]) -> Range:
    return pieces[0].start, pieces[-1].end


def is_firm(passage: Passage, found: Found) -> bool:
    """Say whether somebody is named and the cue is one that the lexicon of cues has.

    Of the rest ("defended", "is focused on") much is rather an attitude than a statement.
    """
    cue = passage.inside(*found.cue)
    return found.source is not None and (
        _cue_stance(cue) is not None or any(t.low in _FIRM for t in cue)
    )


def states_nothing(passage: Passage, found: Found) -> bool:
    """Say whether nothing is stated: "did not say who had signed", "no official said that …"."""
    if found.source is not None and is_nobody(passage.inside(*found.source)):
        return True
    words = [t.low for piece in found.content for t in passage.inside(*piece) if t.is_word]
    negated = any(t.low in _NEGATIONS for t in passage.inside(*found.cue))
    said = found.stance in {"said", "reported"}
    return said and negated and bool(words) and words[0] in _QUESTIONS


def _cue_stance(cue: tuple[Token, ...]) -> str | None:
    for index, token in enumerate(cue):
        after = cue[index + 1].low if index + 1 < len(cue) else ""
        phrasal = PHRASAL.get((token.low, after))
        if phrasal is not None:
            return phrasal[0]
        if token.low in CUE_FORMS:
            return CUE_FORMS[token.low][0]
    return None


def _stance_of(cue: tuple[Token, ...]) -> Stance:
    """Return what a cue does: that of its first verb the lexicon knows; "said" by default."""
    stance = _cue_stance(cue)
    if stance is not None:
        return cast("Stance", stance)
    known = (STANCE_OF_VERBS.get(t.low) or STANCE_OF_NOUNS.get(t.low) for t in cue)
    return cast("Stance", next((k for k in known if k is not None), "said"))


def _told(passage: Passage, cue: tuple[Token, ...]) -> Range | None:
    for token in cue:
        form = CUE_FORMS.get(token.low)
        if form is not None and _ADDRESSED in form[1]:
            reading = addressee(passage, passage.at(token.end))
            if reading is None or reading.told is None:
                return None
            first, last = reading.told
            return passage.tokens[first].start, passage.tokens[last - 1].end
    return None


def _antecedent(passage: Passage, source: Range) -> Range | None:
    """Return whom "who", "which" or "that" means."""
    words = passage.inside(*source)
    if len(words) != 1 or words[0].low not in _RELATIVE:
        return None
    found = antecedent(passage.tokens, passage.at(source[0]), 0)
    return found and (passage.tokens[found[0]].start, passage.tokens[found[1] - 1].end)
