"""A source while it is being put together from its mentions."""

from dataclasses import dataclass, field

from provenance.model import Source, SourceKind, Span

Range = tuple[int, int]


@dataclass(slots=True)
class Entity:
    """Who or what speaks. Grows while the article is read; `source` freezes it."""

    name: str
    kind: SourceKind
    first: Range
    role: str | None = None
    affiliation: str | None = None
    work: int | None = None
    mentions: list[Range] = field(default_factory=list)
    sentences: list[Range] = field(default_factory=list)
    prefix: tuple["Entity", ...] = ()
    """The hops through which the article came to it, carried on by "he added"."""

    @property
    def id(self) -> str:
        """An id by the first mention."""
        return f"source:{self.first[0]}-{self.first[1]}"

    @property
    def last(self) -> int:
        """Where it was last mentioned."""
        return max(at for at, _ in self.mentions) if self.mentions else self.first[0]

    def mention(self, span: Range, sentence: Range) -> None:
        """Record a mention."""
        if span not in self.mentions:
            self.mentions.append(span)
            self.sentences.append(sentence)

    def source(self) -> Source:
        """Return the finished value."""
        return Source(
            id=self.id,
            name=self.name,
            kind=self.kind,
            role=self.role,
            affiliation=self.affiliation,
            mentions=tuple(Span(start=a, end=b) for a, b in sorted(self.mentions)),
        )
