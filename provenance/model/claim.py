"""What can be checked, and the tree of where it comes from."""

from typing import Final, Literal

from pydantic import Field

from provenance.model.attribution import AttributionKind
from provenance.model.base import Value
from provenance.model.span import Span, TextSpan

HopKind = Literal["outlet", "document", "person", "organisation", "anonymous", "group", "unknown"]

OriginKind = Literal[
    "document",
    "leaked document",
    "named person",
    "anonymous person",
    "organisation",
    "outlet",
    "unknown",
]

Basis = Literal["attribution", "note", "link", "none"]
"""What a claim rests on."""

WarningCode = Literal[
    "unattributed",
    "anonymous-only",
    "one-origin",
    "second-hand",
    "circular",
    "unnamed-document",
    "no-link",
    "unbalanced-quotation",
    "evidence-lost",
    "words-missing",
]

WARNINGS: Final[dict[WarningCode, str]] = {
    "unattributed": "no source is given",
    "anonymous-only": "anonymous only",
    "one-origin": "all of it goes back to one origin",
    "second-hand": "second-hand: the story it comes from is not linked here",
    "circular": "circular: it comes back to the outlet that publishes it",
    "unnamed-document": "the document is not named",
    "no-link": "the source is not linked here",
    "unbalanced-quotation": "a quotation mark has no partner",
    "evidence-lost": "none of the pages linked for it is there any more",
    "words-missing": "a page linked for it does not show these words, or not so",
}
"""What a checker should know, in words."""


class Hop(Value):
    """One step from the article towards the farthest known source."""

    id: str
    parent: str | None = Field(description="id of the hop nearer to the article; null at the root")
    kind: HopKind
    name: str
    evidence: TextSpan | None = Field(description="the words that prove it")
    method: str = Field(description="name of the rule that made it")
    work: str | None = None
    source: str | None = None

    def __str__(self) -> str:
        """Return the name."""
        return self.name


class Origin(Value):
    """The far end of a chain."""

    kind: OriginKind
    name: str | None = None


class Claim(Value):
    """Something the article states. Its tree is flat, parents first; siblings are alternatives."""

    id: str
    span: Span = Field(description="from the first to the last piece of the claim")
    pieces: tuple[Span, ...] = Field(min_length=1)
    text: str = Field(description="the words of the pieces, joined by an ellipsis")
    sentence: Span = Field(description="the sentence or sentences in which it stands")
    kind: AttributionKind
    basis: Basis
    attributions: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()
    tree: tuple[Hop, ...] = ()
    origin: Origin
    hedges: tuple[TextSpan, ...] = ()
    warnings: tuple[WarningCode, ...] = ()

    @property
    def chain(self) -> tuple[Hop, ...]:
        """The hops from the article outwards; of alternatives, the first."""
        path: list[Hop] = []
        parent = None
        for hop in self.tree:
            if hop.parent == parent:
                path.append(hop)
                parent = hop.id
        return tuple(path)
