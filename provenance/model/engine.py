"""Which engine found the attributions, and what it weighed."""

from pydantic import Field

from provenance.model.attribution import Attribution, AttributionKind
from provenance.model.base import Value
from provenance.model.claim import Claim
from provenance.model.span import TextSpan


class EngineUsed(Value):
    """What looked for attributions beside the rules."""

    name: str = Field(description="accurate, fast, or rules where no engine was asked")
    version: str = Field(description="version of its weights; of this package for rules")


class Rival(Value):
    """Another reading of a place that did not hold against the one that was taken."""

    source: TextSpan | None
    cue: TextSpan
    content: tuple[TextSpan, ...]
    kind: AttributionKind
    method: str = Field(description="name of the rule or the engine that found it")
    confidence: float = Field(ge=0, le=1)


class Explanation(Value):
    """Why a claim is as it is: what was found, by what, how surely, and what competed with it."""

    number: int = Field(ge=1, description="the claim's place among the claims of its article")
    engine: EngineUsed
    claim: Claim
    attributions: tuple[Attribution, ...]
    rivals: tuple[Rival, ...]
