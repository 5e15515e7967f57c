"""An attribution as rules or an engine find it, before anybody knows who is meant."""

from typing import NamedTuple

from provenance.model import AttributionKind, Span, Stance

Range = tuple[int, int]
"""Code points of the document's text, half open."""


class Found(NamedTuple):
    """Source, cue and content, and what else the sentence says of the way it took.

    `told` is who was told; `cited` are those whom the source cites; `document` is where it was said
    ("in a report"); `base` is what the source's own words are part of ("the Courier's report was
    based on …"). `parent` is the index, in the list of all found, of the one whose content holds
    this. `sentence` is the passage that it was found in. `restated` says that the sentence names
    the same source again behind the content; `idle` that the cue is a mere "is expected to".
    `antecedent` is whom a source means that is no more than "who" or "which".
    """

    source: Range | None
    cue: Range
    content: tuple[Range, ...]
    stance: Stance
    method: str
    confidence: float
    told: Range | None = None
    cited: tuple[Range, ...] = ()
    document: Range | None = None
    base: Range | None = None
    parent: int | None = None
    kind: AttributionKind = "indirect"
    hedges: tuple[Span, ...] = ()
    title: bool = False
    restated: bool = False
    idle: bool = False
    sentence: Range = (0, 0)
    antecedent: Range | None = None

    @property
    def start(self) -> int:
        """Where its first content begins."""
        return self.content[0][0]

    @property
    def end(self) -> int:
        """Where its last content ends."""
        return self.content[-1][1]
