"""Addresses that the article gives, wherever they stand."""

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import Span


class Link(Value):
    """An address that the article gives as evidence."""

    span: Span
    url: str
    text: str = Field(description="the words of the link")
    citation: str | None = Field(default=None, description="id of the citation that it stands in")
