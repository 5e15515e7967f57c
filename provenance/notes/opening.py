"""Where a note may begin."""

from typing import Literal, NamedTuple

from provenance.notes.labels import Label

Style = Literal[
    "caret",
    "bracket",
    "parens",
    "raised",
    "tagged",
    "dot",
    "paren",
    "bare",
    "symbol",
    "given",
    "noted",
]
"""How the label is written. given: a list item; noted: the format says that it is a note."""


class Opening(NamedTuple):
    """Where a note may begin: `start` of the line, `body` after the label."""

    start: int
    body: int
    label: Label
    style: Style
    line: int
    close: int | None = None
    target: str | None = None
