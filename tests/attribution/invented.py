"""Documents and engines for the tests of this room."""

from collections.abc import Sequence

from provenance.attribution.candidate import Candidate, Paragraph
from provenance.model import Block, Document, Span


def document_of(text: str, language: str = "en") -> Document:
    """Return a document with a paragraph for each line."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(span=Span(start=at, end=at + len(line))))
        at += len(line) + 1
    return Document(
        id="sha256:0", location="", media_type="text/plain", reader="plain", text=text,
        language=language, blocks=tuple(blocks),
    )  # fmt: skip


def spans(text: str, *pieces: str) -> tuple[Span, ...]:
    """Return where each piece first stands in the text."""
    return tuple(
        Span(start=text.index(piece), end=text.index(piece) + len(piece)) for piece in pieces
    )


class Proposing:
    """An engine that proposes what it was given."""

    name = "fast"
    version = "0"

    def __init__(self, *candidates: Candidate) -> None:
        """Take the candidates."""
        self.candidates = candidates

    def find(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Candidate, ...]:
        """Return them, whatever the text."""
        return self.candidates
