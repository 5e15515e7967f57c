"""The same claim in two articles: quotation first, then content.

Each unit of one article is held against those of the other that share words with it. The best pair
is taken first; what it leaves of its units may still match another, so that one sentence that says
what two say elsewhere gives two pairs.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from provenance.corpus.compare.names import one_name
from provenance.corpus.compare.steps import Shared, share
from provenance.corpus.compare.trimming import Reach, reach
from provenance.corpus.compare.units import FEWEST_WORDS, Token, Unit
from provenance.corpus.compare.weights import mass, weigh
from provenance.lexicon.comparing import LIGHT_WORDS


class Bar(NamedTuple):
    """What two parts must have to be the same claim; `cover` is of their units."""

    likeness: float
    weight: float
    score: float
    words: float
    cover: float


FULL: Final = Bar(likeness=0.4, weight=1.3, score=0.85, words=2.0, cover=0.0)
SHORT: Final = Bar(likeness=0.55, weight=0.7, score=0.5, words=1.0, cover=0.6)
"""For short sentences, once it is known that two articles tell one story."""
LOOSE: Final = Bar(likeness=0.33, weight=2.2, score=0.75, words=3.0, cover=0.7)
"""For sentences told in other words, once that is known."""
MANY: Final = 3
ENOUGH: Final = 4.0
"""So many pairs of so much score together show one story, too."""
QUOTED_RUN: Final = 5
"""Words in a row that two quotations share when they are the same."""
STRONG: Final = 2.2
VERY_STRONG: Final = 14.0
SURE: Final = 2
"""So many strong pairs, or one that is very strong, make two articles one story."""
TELLING: Final = 2
ENOUGH_WORDS: Final = 3
COVER: Final = 0.6
"""So much of both units must be in it, where only a few words are shared: no mere noun phrase."""
SAME_SPEAKER: Final = 0.75
"""What must be alike is less, where the same one is named as saying it."""
_GLANCE: Final = 0.25


class Part(NamedTuple):
    """A stretch of a unit's tokens, half open: all of it, or what an earlier pair has left."""

    unit: Unit
    start: int
    end: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens."""
        return self.unit.tokens[self.start : self.end]


class Match(NamedTuple):
    """The same claim twice: the parts that say it, and the pairs of places of words they share."""

    first: Part
    second: Part
    pairs: tuple[tuple[int, int], ...]
    score: float


class Article(NamedTuple):
    """What matching needs of an article."""

    text: str
    units: tuple[Unit, ...]


def match(first: Article, second: Article) -> tuple[Match, ...]:
    """Pair the claims of two articles, in the order of the first; no word is in two pairs.

    What is alike by a little is the same claim only where other claims show that the two articles
    tell one story, or the same one is named as saying it: two stories of one day about the same
    people have much in common, and a quotation of five words may be there twice by chance.
    """
    weights = weigh((*first.units, *second.units))
    left = [Part(u, 0, len(u.tokens)) for u in first.units]
    right = [Part(u, 0, len(u.tokens)) for u in second.units]
    found: list[Match] = []
    for _ in range(2):
        taken = _take(_candidates(left, right, weights, (first.text, second.text), FULL))
        found += taken
        left = list(_left_over(left, [m.first for m in taken]))
        right = list(_left_over(right, [m.second for m in taken]))
    if _is_furniture(found, first, second):
        return ()
    if not _one_story(found):
        found = [m for m in found if m.score >= STRONG and _one_speaker(m.first, m.second)]
    else:
        for bar in (SHORT, LOOSE):
            taken = _take(_candidates(left, right, weights, (first.text, second.text), bar))
            found += taken
            left = list(_left_over(left, [m.first for m in taken]))
            right = list(_left_over(right, [m.second for m in taken]))
    return tuple(sorted(found, key=lambda m: (m.first.unit.number, m.first.start)))


def _one_story(found: Sequence[Match]) -> bool:
    strong = [m.score for m in found if m.score >= STRONG]
    if len(strong) >= SURE or max(strong, default=0.0) >= VERY_STRONG:
        return True
    return len(found) >= MANY and sum(m.score for m in found) >= ENOUGH


def _is_furniture(found: Sequence[Match], first: Article, second: Article) -> bool:
    """Say whether all that two articles share are the same unattributed lines at their ends."""
    ends = len(first.units) - len(found), len(second.units) - len(found)
    return all(
        m.first.unit.number >= ends[0]
        and m.second.unit.number >= ends[1]
        and m.first.unit.speaker is None
        and [t.word.key for t in m.first.tokens] == [t.word.key for t in m.second.tokens]
        for m in found
    )


def _candidates(
    left: Sequence[Part],
    right: Sequence[Part],
    weights: Mapping[str, float],
    texts: tuple[str, str],
    bar: Bar,
) -> Iterator[Match]:
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for number, part in enumerate(right):
        for like in {t.word.like for t in part.tokens if not t.word.small}:
            holding[like].append(number)
    masses = [mass(part.tokens, weights) for part in right]
    for part in left:
        own = mass(part.tokens, weights)
        sums: defaultdict[int, float] = defaultdict(float)
        for like in {t.word.like for t in part.tokens if not t.word.small}:
            for number in holding.get(like, ()):
                sums[number] += weights[like]
        for number, weight in sums.items():
            if weight >= _GLANCE * min(own, masses[number]):
                found = _compare(part, right[number], weights, texts, bar)
                if found:
                    yield found


def _compare(
    first: Part, second: Part, weights: Mapping[str, float], texts: tuple[str, str], bar: Bar
) -> Match | None:
    whole = share(first.tokens, second.tokens, weights)
    if not whole.pairs:
        return None
    near = reach(texts[0], first.tokens, [a for a, _ in _all(whole)], weights)
    far = reach(texts[1], second.tokens, [b for _, b in _all(whole)], weights)
    if near is None or far is None:
        return None
    cut, core = (_cut(first, near), _cut(second, far)), (_core(first, near), _core(second, far))
    shared = share(cut[0].tokens, cut[1].tokens, weights)
    score = _likeness(*cut, shared, weights, bar)
    if score is None and core != cut:  # one of them may have dropped the condition
        score = _likeness(*core, share(core[0].tokens, core[1].tokens, weights), weights, bar)
    if score is None and cut != (first, second):
        cut, shared = (first, second), whole
        score = _likeness(first, second, whole, weights, bar)
    return None if score is None else Match(*cut, shared.pairs, score)


def _cut(part: Part, where: Reach) -> Part:
    return Part(part.unit, part.start + where.start, part.start + where.end)


def _core(part: Part, where: Reach) -> Part:
    return Part(part.unit, part.start + where.core_start, part.start + where.core_end)


def _likeness(
    first: Part, second: Part, shared: Shared, weights: Mapping[str, float], bar: Bar
) -> float | None:
    """Return how alike two parts are, or nothing if they say different things."""
    own, other = mass(first.tokens, weights), mass(second.tokens, weights)
    likeness = shared.weight / min(own, other) / 2 + shared.weight / (own + other)
    run = quoted_run(first.tokens, second.tokens, shared.pairs)
    if run >= QUOTED_RUN:
        return likeness * shared.weight + run
    ease = SAME_SPEAKER if _one_speaker(first, second) else 1.0
    if likeness < bar.likeness * ease or shared.weight < bar.weight * ease:
        return None
    if shared.words < bar.words or not any(_is_common(first.tokens[a]) for a, _ in _all(shared)):
        return None
    cover = COVER if shared.words < ENOUGH_WORDS else bar.cover
    if cover and min(_cover(first, weights), _cover(second, weights)) < cover:
        return None
    score = likeness * shared.weight
    return score if score >= bar.score * ease else None


def _all(shared: Shared) -> tuple[tuple[int, int], ...]:
    return (*shared.pairs, *shared.moved)


def _is_common(token: Token) -> bool:
    return not token.name and not token.word.small and token.word.key not in LIGHT_WORDS


def _cover(part: Part, weights: Mapping[str, float]) -> float:
    """Return how much of its unit a part is."""
    return mass(part.tokens, weights) / mass(part.unit.tokens, weights)


def _one_speaker(first: Part, second: Part) -> bool:
    ours, theirs = first.unit.speaker, second.unit.speaker
    if ours is None or theirs is None or not ours.chain or not theirs.chain:
        return False
    return one_name(ours.chain[-1], theirs.chain[-1]) is True


def quoted_run(
    first: Sequence[Token], second: Sequence[Token], pairs: Sequence[tuple[int, int]]
) -> int:
    """Return how many words in a row two sides share that both put in quotation marks."""
    best = run = telling = 0
    before = (-2, -2)
    for a, b in pairs:
        follows = before == (a - 1, b - 1)
        quoted = first[a].quotation >= 0 and second[b].quotation >= 0
        run = (run + 1 if follows else 1) if quoted else 0
        telling = (telling if follows and quoted else 0) + (quoted and not first[a].word.small)
        best = max(best, run) if telling >= TELLING else best
        before = (a, b)
    return best


def _take(candidates: Iterator[Match]) -> list[Match]:
    taken: list[Match] = []
    for each in sorted(candidates, key=_order):
        if not any(_clash(each, other) for other in taken):
            taken.append(each)
    return taken


def _order(match: Match) -> tuple[float, int, int]:
    return (-match.score, match.first.unit.number, match.second.unit.number)


def _clash(one: Match, other: Match) -> bool:
    return _overlap(one.first, other.first) or _overlap(one.second, other.second)


def _overlap(one: Part, other: Part) -> bool:
    return one.unit.number == other.unit.number and one.start < other.end and other.start < one.end


def _left_over(parts: Sequence[Part], taken: Sequence[Part]) -> Iterator[Part]:
    for part in parts:
        at = part.start
        for cut in sorted((t for t in taken if _overlap(part, t)), key=lambda t: t.start):
            yield from _telling(Part(part.unit, at, cut.start))
            at = cut.end
        yield from _telling(Part(part.unit, at, part.end))


def _telling(part: Part) -> Iterator[Part]:
    if sum(not t.word.small for t in part.tokens) >= FEWEST_WORDS:
        yield part
