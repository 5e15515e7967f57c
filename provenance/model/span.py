"""Where something stands in a document's text."""

from typing import Self

from pydantic import Field, model_validator

from provenance.model.base import Value


class Span(Value):
    """A half-open range of code points in a document's text; never empty."""

    start: int = Field(ge=0)
    end: int = Field(ge=1)

    @model_validator(mode="after")
    def _is_not_empty(self) -> Self:
        if self.end <= self.start:
            raise ValueError(f"span {self.start}-{self.end} is empty or reversed")
        return self

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words of `text`, the whole document text, at this span."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether at least one code point is shared."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> "Span":
        """Return the same range `by` code points further on."""
        return Span(start=self.start + by, end=self.end + by)


class TextSpan(Span):
    """A span together with its words."""

    text: str

    @classmethod
    def cut(cls, text: str, start: int, end: int) -> "TextSpan":
        """Cut `start` to `end` (code points) out of `text`, the whole document text."""
        return cls(start=start, end=end, text=text[start:end])
