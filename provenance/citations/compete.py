"""Every grammar reads the piece; the reading that explains most of it wins, with its name."""

from functools import lru_cache
from typing import Final, NamedTuple

from provenance.citations.draft import Draft
from provenance.citations.grammar_table import GRAMMARS, LAST_RESORTS, NEEDS, Grammar
from provenance.citations.needs import ALWAYS, PLATFORM, facts_of
from provenance.citations.phrases import CREDIT
from provenance.citations.prose import is_prose
from provenance.citations.segment import Segment
from provenance.model import FieldName

WEIGHTS: Final[dict[FieldName, float]] = {
    "title": 2.5, "author": 1.2, "container": 1.5, "publisher": 0.6, "date": 1.5, "volume": 0.7,
    "issue": 0.4, "pages": 0.5, "url": 1.2, "archive_url": 0.8, "accessed": 0.3, "doi": 0.5,
}  # fmt: skip
_HANGING = (" of", " in", " to", " by", " on", " for", " the", " du", " de", " vom")
"""No title ends so: the words were cut in the middle."""
ENOUGH = 2.4
"""Less than this is no citation."""


_CERTAIN = 7.5
_POINTING = frozenset({"ibid", "supra"})
_POINTS = 4.0
_MOST = 99.0
_SETTLED = 9.0
"""No reading that was asked for later ever explained more, but of posts."""


class Reading(NamedTuple):
    """What a grammar read, its name, and how well it explains the piece."""

    method: str
    draft: Draft
    score: float
    margin: float


def best_reading(segment: Segment) -> Reading | None:
    """Return the best reading of a piece, or None where no grammar finds a citation in it."""
    if CREDIT.match(segment.words[:120]):
        return None
    best: Reading | None = None
    second = 0.0
    facts = facts_of(segment)
    enough = _MOST if PLATFORM in facts else _SETTLED
    for grammar in _asked(segment, facts):
        if best is not None and best.score >= _CERTAIN and grammar in LAST_RESORTS:
            continue
        draft = grammar(segment)
        if draft is None:
            continue
        score = weigh(draft, segment)
        if best is None or score > best.score:
            second = best.score if best else 0.0
            best = Reading(grammar.__name__, draft, score, 0.0)
        else:
            second = max(second, score)
        if best.score >= enough or (best.draft.hints & _POINTING and score >= _POINTS):
            break
    if best is None or best.score < ENOUGH:
        return None
    return best._replace(margin=best.score - second)


def _asked(segment: Segment, facts: frozenset[str]) -> list[Grammar]:
    """Return the grammars that may read a piece with these facts and words, in their order."""
    occurs = segment.words.casefold().__contains__
    return [grammar for grammar, words in _possible(facts) if not words or any(map(occurs, words))]


@lru_cache(maxsize=1024)
def _possible(facts: frozenset[str]) -> tuple[tuple[Grammar, tuple[str, ...]], ...]:
    """Return the grammars whose facts hold; pieces are alike, so there are few answers."""
    wanted = ((grammar, NEEDS.get(grammar, ALWAYS)) for grammar in GRAMMARS)
    return tuple((grammar, its.words) for grammar, its in wanted if its.allows(facts))


def weigh(draft: Draft, segment: Segment) -> float:
    """Say how well a reading explains a piece: the fields it found, less what it left unread."""
    fields = dict.fromkeys([piece.field for piece in draft.pieces])  # a set would sum in any order
    score = draft.prior + sum([WEIGHTS.get(name, 0.0) for name in fields])
    length = max(1, len(segment.words))
    score -= 6.0 * min(1.0, draft.unread / length)
    title = draft.get("title")
    loose = "quote" not in segment.kinds and "entry" not in draft.hints
    if title and loose and is_prose(title):
        score -= 4.0
    if title and title.endswith(_HANGING):
        score -= 3.0
    if title and len(title) > 300 and "quote" not in segment.kinds:
        score -= 3.0
    return score
