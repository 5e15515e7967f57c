"""Figures that somebody gives: "the agency put the number of dead at 40"."""

from typing import Final

from provenance.attribution.clauses import object_end
from provenance.attribution.found import Found
from provenance.attribution.passage import Passage, Token
from provenance.attribution.ranges import pieces
from provenance.attribution.subject import subject_before
from provenance.lexicon.words import BE, NUMBERS, ROUGHLY

_PUT: Final = frozenset({"put", "puts"})
_REACH: Final = 14
"""Words that what is counted may have."""


def put_at(passage: Passage) -> tuple[Found, ...]:
    """Read "X put the number of P at N"; "put the cup at her place" gives no figure."""
    found = []
    for index, token in enumerate(passage.tokens):
        if token.low not in _PUT or token.quoted or not _gives_figure(passage.tokens, index + 1):
            continue
        source = subject_before(passage, index)
        spans = pieces(passage, (index + 1, object_end(passage.tokens, index + 1)))
        if source is not None and spans:
            who = passage.tokens[source[0]].start, passage.tokens[source[1] - 1].end
            found.append(Found(who, (token.start, token.end), spans, "said", "put_at", 0.88))
    return tuple(found)


def _gives_figure(tokens: tuple[Token, ...], start: int) -> bool:
    reach = tokens[start : start + _REACH]
    at = next((i for i, t in enumerate(reach) if t.low == "at" and i > 0), None)
    if at is None or any(t.low in BE for t in reach[:at]):
        return False
    rest = list(tokens[start + at + 1 : start + at + 6])
    while len(rest) > 1 and rest[0].low in ROUGHLY:
        rest.pop(0)
    return bool(rest) and (rest[0].low.lstrip("$")[:1].isdigit() or rest[0].low in NUMBERS)
