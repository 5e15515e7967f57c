"""Source, cue and content."""

from typing import Literal

from pydantic import Field

from provenance.model.base import Value
from provenance.model.source import SourceKind
from provenance.model.span import TextSpan

AttributionKind = Literal["direct", "indirect", "mixed"]
"""direct: the content stands in quotation marks; mixed: a part of it does."""

Stance = Literal[
    "said",
    "reported",
    "claimed",
    "acknowledged",
    "denied",
    "promised",
    "believed",
    "asked",
    "urged",
    "warned",
    "showed",
    "planned",
]


class Attribution(Value):
    """One statement of one source. One attribution per cue and source."""

    id: str
    kind: AttributionKind
    source: TextSpan | None = Field(description="null where nobody is named: it was reported")
    cue: TextSpan
    content: tuple[TextSpan, ...] = Field(
        min_length=1, description="several pieces where the cue splits a quotation"
    )
    stance: Stance
    hedges: tuple[TextSpan, ...] = ()
    source_kind: SourceKind | None = None
    source_id: str | None = None
    work: str | None = Field(default=None, description="id of the document that it comes from")
    resolved: str | None = Field(
        default=None, description="fullest name; null where nobody is named or two names compete"
    )
    candidates: tuple[str, ...] = Field(default=(), description="names, where two compete")
    chain: tuple[str, ...] = Field(default=(), description="names of the hops, nearest first")
    parent: str | None = Field(
        default=None, description="id of the attribution in whose content this one stands"
    )
    method: str = Field(description="name of the rule that found it")
    confidence: float = Field(ge=0, le=1)
