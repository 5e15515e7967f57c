"""What changed between two versions of an article, as values."""

from typing import Literal

from pydantic import Field

from provenance.model import Span
from provenance.model.base import Value

Subject = Literal["article", "claim", "note", "citation", "link"]
How = Literal["added", "removed", "changed"]
Aspect = Literal[
    "title",
    "outlet",
    "published",
    "words",
    "chain",
    "origin",
    "quoted",
    "hedges",
    "warnings",
    "notes",
    "label",
    "work",
    "verdict",
]
"""What of a thing that stands in both versions is not the same."""


class Place(Value):
    """A thing in one of the two versions."""

    id: str
    name: str = Field(description="what a person calls it: the number of a claim, a note's label")
    span: Span | None = None
    text: str


class Detail(Value):
    """One aspect that changed."""

    aspect: Aspect
    before: str
    after: str


class Change(Value):
    """A thing that came, went, or is not the same."""

    of: Subject
    how: How
    before: Place | None = None
    after: Place | None = None
    details: tuple[Detail, ...] = ()


class Version(Value):
    """One of the two versions."""

    id: str
    location: str
    title: str | None
    claims: int


class Difference(Value):
    """All that changed; nothing, if both versions say the same of the same."""

    schema_name: Literal["provenance.diff/1"] = Field(default="provenance.diff/1", alias="schema")
    before: Version
    after: Version
    changes: tuple[Change, ...] = ()
    unchanged: int = Field(ge=0, description="claims that stand in both, all alike")
