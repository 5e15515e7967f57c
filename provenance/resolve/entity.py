"""A source while it is being put together from its mentions."""

from bisect import bisect_left
from dataclasses import dataclass, field

from provenance.model import Source, SourceKind, Span
from provenance.resolve.gender import Pronoun

Range = tuple[int, int]


@dataclass(slots=True, eq=False)
class Entity:
    """Who or what speaks. Grows while the article is read; `source` freezes it."""

    name: str
    kind: SourceKind
    first: Range
    role: str | None = None
    affiliation: str | None = None
    work: int | None = None
    pronoun: Pronoun | None = None
    mentions: list[Range] = field(default_factory=list)
    sentences: list[Range] = field(default_factory=list)

    @property
    def id(self) -> str:
        """An id by the first mention."""
        return f"source:{self.first[0]}-{self.first[1]}"

    def mention(self, span: Range, sentence: Range) -> None:
        """Record a mention; mentions stay in the order of the text."""
        at = bisect_left(self.mentions, span)
        if self.mentions[at : at + 1] != [span]:
            self.mentions.insert(at, span)
            self.sentences.insert(at, sentence)

    def seen(self, before: int) -> tuple[int, Range] | None:
        """Return where the last mention that starts before an offset starts, and its sentence."""
        at = bisect_left(self.mentions, (before, 0)) - 1
        return (self.mentions[at][0], self.sentences[at]) if at >= 0 else None

    def source(self) -> Source:
        """Return the finished value."""
        return Source(
            id=self.id,
            name=self.name,
            kind=self.kind,
            role=self.role,
            affiliation=self.affiliation,
            mentions=tuple(Span(start=a, end=b) for a, b in self.mentions),
        )
