"""What a person decided of a claim, kept by its words so that it can be found again."""

from typing import Literal, Self

from pydantic import Field, model_validator

from provenance.model.base import Value

Decision = Literal["accepted", "rejected", "corrected", "open"]
"""open: looked at and remarked on, and not decided yet."""
Part = Literal["claim", "source", "chain"]
"""source: the far end of a claim's chain; chain: all of it."""


class Quote(Value):
    """Words of a document with those before and after, and where they stood when it was written."""

    exact: str = Field(min_length=1)
    prefix: str
    suffix: str
    start: int = Field(ge=0, description="code points; right only while the text is the same")


class Correction(Value):
    """One decision: who, when, of what, and what is right instead."""

    of: Part
    decision: Decision
    claim: Quote
    by: str = Field(min_length=1, description="initials or name")
    at: str = Field(description="when, ISO 8601, UTC")
    remark: str = ""
    words: Quote | None = Field(default=None, description="the claim's right words")
    names: tuple[str, ...] = Field(
        default=(), description="the right source, or the right chain, nearest first"
    )

    @model_validator(mode="after")
    def _says_what_is_right(self) -> Self:
        wanted = self.decision == "corrected"
        if (self.words is not None) != (wanted and self.of == "claim"):
            raise ValueError("words are for a corrected claim, and for nothing else")
        if bool(self.names) != (wanted and self.of != "claim"):
            raise ValueError("names are for a corrected source or chain, and for nothing else")
        return self


class Corrections(Value):
    """All decisions on one article, in the order in which they were made. The last one holds."""

    schema_name: Literal["provenance.corrections/1"] = Field(
        default="provenance.corrections/1", alias="schema"
    )
    document: str = Field(description="id of the document that was reviewed first")
    location: str
    corrections: tuple[Correction, ...] = ()


class Review(Value):
    """A decision as it was applied to an analysis."""

    claim: str | None = Field(description="id of the claim; null where it was lost")
    correction: Correction
