"""The article as it was read: its text, the roles of its parts, and who published it when."""

from typing import Literal

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import Span, TextSpan

Role = Literal[
    "title",
    "byline",
    "credit",
    "heading",
    "paragraph",
    "list-item",
    "quotation",
    "caption",
    "table",
    "code",
    "note",
    "separator",
    "boilerplate",
    "repeated",
]
"""What a block is. Readers know only what the format says (heading, list item, note, …); `credits`
then finds title, by-line, credits, boilerplate and repetitions."""

BODY_ROLES: frozenset[Role] = frozenset({"paragraph", "list-item", "quotation"})
"""The roles whose sentences can state something."""


class Block(Value):
    """A paragraph or its like. Blocks do not overlap and stand in the order of the text."""

    span: Span
    role: Role = "paragraph"
    page: int | None = Field(default=None, description="1-based page, where the format has pages")
    level: int | None = Field(default=None, description="depth of a heading, 1 the highest")
    label: str | None = Field(
        default=None,
        description="label that the format itself gives, shown but not in the text: the number of "
        "an ordered list item, the label of a Markdown or DOCX note",
    )
    repeats: Span | None = Field(default=None, description="the block that this one says again")


class Hyperlink(Value):
    """A link of the format. `url` is as written; a leading # points at an anchor of the text."""

    span: Span
    url: str


class Anchor(Value):
    """A place that an internal link can point at: the element with this name starts here."""

    name: str
    span: Span


class Run(Value):
    """A stretch of text that the format shows in another way."""

    span: Span
    style: Literal["superscript", "emphasis", "strong", "code"]


class Outlet(Value):
    """A publisher, and the words that say that it published this."""

    name: str
    partners: tuple[str, ...] = Field(default=(), description="who published it with them")
    domain: str | None = Field(default=None, description="registrable domain")
    evidence: TextSpan | None = Field(default=None, description="null where only metadata say it")
    method: str = Field(description="name of the rule or the metadata field that gave it")


class Document(Value):
    """An article as it was read. For plain text `text` is the decoded file, line ends as LF."""

    id: str = Field(description="sha256: and the SHA-256 of the bytes read, in hexadecimal")
    location: str = Field(description="path as given; - for standard input, empty for a string")
    media_type: str
    reader: str = Field(description="name of the reader that made this")
    title: str | None = None
    bylines: tuple[str, ...] = ()
    outlet: Outlet | None = None
    published: str | None = Field(default=None, description="EDTF, as precise as it was written")
    published_evidence: TextSpan | None = None
    url: str | None = None
    language: str | None = Field(default=None, description="ISO 639-1 code")
    text: str
    blocks: tuple[Block, ...] = ()
    hyperlinks: tuple[Hyperlink, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    runs: tuple[Run, ...] = ()
