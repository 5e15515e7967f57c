"""What changed about who says it: the speaker, a hop on the way, the attribution itself."""

from collections.abc import Iterator
from typing import Final

from provenance.corpus.compare.names import one_name
from provenance.corpus.compare.telling import Change, Side, Speaking, Telling
from provenance.corpus.compare.words import read_words, stem
from provenance.lexicon.origins import RESEARCH_NOUNS

_STATEMENT: Final = 6
_RESEARCH: Final = RESEARCH_NOUNS[0]
_COMPARED: Final = frozenset({"person", "organisation", "document"})


def speaker(telling: Telling) -> Iterator[Change]:
    """Another person, body or document of the same sort says it."""
    one, other = telling.first.speaking, telling.second.speaking
    if not one.chain or not other.chain or _share_a_hop(one, other):
        return
    if one_name(one.chain[-1], other.chain[-1]) is not False or _called_by_role(one, other):
        return
    if one.kinds[-1] == "organisation" and not telling.close:
        return  # a land, its government and a ministry speak for each other in loose retellings
    if one.kinds[-1] == other.kinds[-1] and one.kinds[-1] in _COMPARED:
        yield Change("speaker", one.words or one.chain[-1], other.words or other.chain[-1])


def _called_by_role(one: Speaking, other: Speaking) -> bool:
    """Say whether one is named and the other called by what he is: "the governor of Upper Tarn"."""
    roles = any(name[:1].islower() for name in (one.chain[-1], other.chain[-1]))
    return roles and one_name(one.words, other.words) is not False


def _share_a_hop(one: Speaking, other: Speaking) -> bool:
    if one.kinds[-1] == other.kinds[-1] == "document" and len(one.chain) != len(other.chain):
        return bool(one_name(one.chain[-1], other.chain[-1]))
    return any(one_name(a, b) for a in one.chain for b in other.chain)


def _named_in(speaking: Speaking, side: Side) -> bool:
    """Say whether the other article's sentence names the speaker: "charged by prosecutors"."""
    sentence = side.part.unit.sentence
    there = {stem(w.key) for w in read_words(side.text, sentence.start, sentence.end)}
    words = read_words(speaking.words, 0, len(speaking.words))
    if words and words[-1].key in _RESEARCH and there & {stem(noun) for noun in _RESEARCH}:
        return True  # "the paper" and "the trial" are one
    return bool(words) and not words[-1].small and stem(words[-1].key) in there


def hop(telling: Telling) -> Iterator[Change]:
    """An outlet on the way that one article names and the other does not, nor is itself."""
    one, other = telling.first.speaking, telling.second.speaking
    if not one.chain or not other.chain:
        return
    texts = telling.first.text, telling.second.text
    for mine, theirs, text, turned in ((one, other, texts[1], False), (other, one, texts[0], True)):
        gone = _gone(mine, theirs, text)
        if gone:
            yield Change("hop", "" if turned else gone, gone if turned else "")


def _gone(mine: Speaking, theirs: Speaking, text: str) -> str | None:
    if len(mine.chain) < 2 or mine.kinds[0] != "outlet" or "outlet" in theirs.kinds:
        return None
    known = (*theirs.chain, theirs.outlet)
    if mine.chain[0].removeprefix("the ").removeprefix("The ") in text:
        return None  # it is that outlet's own article, or names it elsewhere
    return None if any(one_name(mine.chain[0], name) for name in known) else mine.chain[0]


def attribution(telling: Telling) -> Iterator[Change]:
    """One article says who said it; the other states it as a fact."""
    one, other = telling.first.speaking, telling.second.speaking
    if bool(one.chain) == bool(other.chain) or not (one.known and other.known):
        return
    if min(len(telling.left), len(telling.right)) < _STATEMENT:
        return  # what somebody has done or decreed, and no statement of his
    if _named_in(one, telling.second) or _named_in(other, telling.first):
        return
    yield Change("attribution", one.words, other.words)
