"""Certainty won or lost on the way: hedges, suspicions, opinions, attempts."""

from collections.abc import Container, Iterator, Sequence
from typing import Final

from provenance.corpus.compare.telling import Change, Side, Telling
from provenance.corpus.compare.units import Token
from provenance.corpus.compare.words import Word, like, read_words
from provenance.lexicon.comparing import HEDGES, HELD
from provenance.lexicon.months import MONTHS
from provenance.lexicon.steps import ACCUSING, ATTEMPTS, SUSPECTING

_BE: Final = frozenset(("is", "are", "was", "were", "be", "been", "being"))


def hedges(telling: Telling) -> Iterator[Change]:
    """Certainty won or lost: "likely" on one side, and no such word on the other."""
    one = hedge_in(telling.left, telling.first)
    other = hedge_in(telling.right, telling.second)
    if not one and not other:
        one = _first(telling.first, ATTEMPTS)
        other = _first(telling.second, ATTEMPTS)
    if not one and not other:
        one, other = _believed(telling.first, telling.second), ""
        other = "" if one else _believed(telling.second, telling.first)
    if bool(one) != bool(other) and not _still_suspected(telling, one or other):
        yield Change("hedge", one, other)


def _believed(mine: Side, theirs: Side) -> str:
    """Return the cue of an opinion, where the other side names nobody who holds it."""
    if not mine.speaking.belief or mine.speaking.belief == theirs.speaking.belief:
        return ""
    holder = mine.speaking.words.split()[-1:]
    named = not holder or holder[0].casefold() in theirs.sentence.casefold()
    return "" if named else mine.speaking.belief


def _still_suspected(telling: Telling, hedge: str) -> bool:
    """Say whether both sides say that it is not proved: "investigated for", "suspected of"."""
    if hedge.casefold() not in SUSPECTING:
        return False
    return all(
        any(w.like in ACCUSING or w.key in SUSPECTING for w in _sentence(side))
        for side in (telling.first, telling.second)
    )


def _sentence(side: Side) -> tuple[Word, ...]:
    """Return the words of the sentence that the claim stands in."""
    where = side.part.unit.sentence
    return read_words(side.text, where.start, where.end)


def _first(side: Side, wanted: Container[str]) -> str:
    """Return the first of the words that are wanted; empty if there is none."""
    tokens = side.part.tokens
    return next((side.words((n, n + 1)) for n, t in enumerate(tokens) if t.word.key in wanted), "")


def hedge_in(tokens: Sequence[Token], side: Side) -> str:
    """Return the first hedge among the words or in the cue; empty if there is none."""
    for at, token in enumerate(tokens):
        sure = _is_month(token) or _is_plain(tokens, at)
        if (token.word.key in HEDGES and not sure) or _is_held(tokens, at):
            return side.words((at, at + 1))
    return side.speaking.hedge


def _is_plain(tokens: Sequence[Token], at: int) -> bool:
    """Say whether it is no hedge here: "could not come", "twice as likely", "appeared in print"."""
    before = tokens[at - 1].word.key if at else ""
    after = tokens[at + 1].word.key if at + 1 < len(tokens) else ""
    match tokens[at].word.key:
        case "suspicion":
            return before != "on"
        case "could":
            return after == "not"
        case "likely" | "unlikely" | "possible" | "potential":
            return before in {"as", "more", "less", "least", "soon", "early"}
        case "preliminary" | "tentative":
            return like(after) in {like("report"), like("findings")}
        case "appear" | "appears" | "appeared" | "seem" | "seems" | "seemed":
            return after not in {"to", "that", "as"}
        case _:
            return False


def _is_held(tokens: Sequence[Token], at: int) -> bool:
    """Say whether it is "thought" in "is thought to have come": somebody's opinion."""
    if tokens[at].word.key not in HELD or not 0 < at < len(tokens) - 1:
        return False
    return tokens[at - 1].word.key in _BE and tokens[at + 1].word.key in {"to", "that"}


def _is_month(token: Token) -> bool:
    return token.word.capital and token.word.key in MONTHS
