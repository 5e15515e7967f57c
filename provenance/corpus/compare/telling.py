"""One claim as two articles tell it, ready for the rules that say what changed."""

from functools import cached_property
from typing import Final, NamedTuple

from provenance.corpus.compare.matching import Match, Part
from provenance.corpus.compare.steps import Difference, differences
from provenance.corpus.compare.units import Token
from provenance.model import Span

_MARKS: Final = '“”"„‟«»'


class Change(NamedTuple):
    """What differs: a kind of `KINDS`, and the words on both sides; empty where they are gone."""

    kind: str
    before: str
    after: str


KINDS: Final = (
    "quoted-words",
    "quotation-marks",
    "subject",
    "name",
    "number",
    "date",
    "hedge",
    "qualifier",
    "condition",
    "denial",
    "opposite",
    "predicate",
    "speaker",
    "hop",
    "attribution",
)


class Speaking(NamedTuple):
    """Who says a claim in one article: names of the hops, nearest first, and the words for them.

    `known` is false where a word of saying stands in the sentence that nobody could read.
    `hedge` is a cue that takes certainty away ("is believed"), `belief` one of somebody's opinion.
    """

    chain: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    words: str = ""
    stance: str = ""
    known: bool = True
    outlet: str = ""
    hedge: str = ""
    belief: str = ""


class Side(NamedTuple):
    """One article's telling."""

    text: str
    part: Part
    speaking: Speaking

    @property
    def span(self) -> Span:
        """The words, with the quotation marks around them."""
        tokens = self.part.tokens
        start, end = tokens[0].word.start, tokens[-1].word.end
        if start and self.text[start - 1] in _MARKS:
            start -= 1
        after = self.text[end : end + 2]
        for width in (2, 1):
            if len(after) >= width and after[width - 1] in _MARKS and after[0] in _MARKS + ",.!?":
                return Span(start=start, end=end + width)
        return Span(start=start, end=end)

    @property
    def sentence(self) -> str:
        """The sentence that the claim stands in."""
        return self.part.unit.sentence.of(self.text)

    def words(self, where: tuple[int, int]) -> str:
        """Return the written words from one token to another (half open)."""
        tokens = self.part.tokens[where[0] : where[1]]
        return self.text[tokens[0].word.start : tokens[-1].word.end] if tokens else ""


class Telling:
    """Two sides, the pairs of words they share, and the differences between these."""

    def __init__(self, first: Side, second: Side, match: Match) -> None:
        """Take the sides in the order of time, if it is known, and the match between them."""
        self.first: Final = first
        self.second: Final = second
        self.pairs: Final = match.pairs
        self.left: Final[tuple[Token, ...]] = first.part.tokens
        self.right: Final[tuple[Token, ...]] = second.part.tokens

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """What stands between the shared words."""
        return differences(self.pairs, (0, len(self.left)), (0, len(self.right)))

    @cached_property
    def close(self) -> bool:
        """Say whether most words of the shorter side are shared in order."""
        return len(self.pairs) >= _CLOSE * min(len(self.left), len(self.right))

    def tight(self, difference: Difference) -> bool:
        """Say whether words of one side stand in the very place of the other's.

        On a loose retelling a long difference holds things that do not answer to each other.
        """
        (a, b), (c, d) = difference
        return self.close or max(b - a, d - c) <= _TIGHT

    @cached_property
    def opening(self) -> int:
        """The place of the first shared word of the first side that is neither small nor a name."""
        telling = (a for a, _ in self.pairs if _is_common(self.left[a]))
        return next(telling, len(self.left))


def _is_common(token: Token) -> bool:
    return not token.word.small and not token.name and not token.word.number


_CLOSE: Final = 0.6
_TIGHT: Final = 5
