"""What an engine proposes, and what an engine is."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from provenance.attribution.found import Found
from provenance.attribution.passage import Passage
from provenance.model import Span


class Paragraph(NamedTuple):
    """A block of the document, as engines read it.

    `start` and `end` are code points of the document's text; `passages` are its sentences in
    order; `found` is what the rules found in them. An engine may ignore the last two.
    """

    start: int
    end: int
    title: bool
    passages: tuple[Passage, ...] = ()
    found: tuple[Found, ...] = ()


class Candidate(NamedTuple):
    """An attribution as an engine proposes it; spans are those of the document's text.

    The pieces of a role are in the order of the text. `source` and `cue` may be empty, `content`
    is not. `confidence` lies between 0 and 1, as the engine itself sees it; it is calibrated where
    candidates and rules are merged. `engine` is the engine's name.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float
    engine: str


class Engine(Protocol):
    """What stands behind the door beside the rules: "fast" or "accurate"."""

    @property
    def name(self) -> str:
        """What `--engine` calls it."""

    @property
    def version(self) -> str:
        """Version of its weights; it changes whenever they do."""

    def find(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Candidate, ...]:
        """Propose the attributions of some paragraphs, in the order of the text.

        `text` is the document's text with note markers as blanks, so that offsets are the same.
        The same input gives the same output; cost is linear in the length of the text.
        """
