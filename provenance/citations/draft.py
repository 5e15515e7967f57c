"""A reading in the making: pieces of evidence, and what was left unread."""

from dataclasses import dataclass, field

from provenance.model import FieldName, WorkKind


@dataclass(slots=True)
class Piece:
    """A value of a field, where it was read (places in the note), and what was mended."""

    field: FieldName
    start: int
    end: int
    value: str
    repair: str | None = None


@dataclass(slots=True)
class Draft:
    """What one grammar read. The pieces grow while it reads; the best draft becomes a citation."""

    pieces: list[Piece] = field(default_factory=list)
    kind: WorkKind | None = None
    unread: int = 0
    prior: float = 0.0
    hints: set[str] = field(default_factory=set)
    start: int = 0
    end: int = 0

    def put(
        self, name: FieldName, start: int, end: int, value: str, repair: str | None = None
    ) -> None:
        """Keep a value, unless there are no words to it."""
        if end > start and value:
            self.pieces.append(Piece(name, start, end, value, repair))

    def get(self, name: FieldName) -> str | None:
        """Return the first value of a field."""
        for piece in self.pieces:
            if piece.field == name:
                return piece.value
        return None

    def has(self, name: FieldName) -> bool:
        """Say whether a field has a value."""
        return self.get(name) is not None

    def drop(self, name: FieldName) -> None:
        """Forget the values of a field."""
        self.pieces = [piece for piece in self.pieces if piece.field != name]

    def authors(self) -> list[str]:
        """Return the authors in their order."""
        return [piece.value for piece in self.pieces if piece.field == "author"]


def squeezed(words: str) -> str:
    """Return words on one line with single spaces, without soft hyphens."""
    return " ".join(words.replace("\u00ad", "").split())
