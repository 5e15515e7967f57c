"""Places in a text by their words, with the words before and after, so that they survive edits.

The selectors are those of https://www.w3.org/TR/annotation-model/#text-quote-selector.
"""

from typing import Final, NamedTuple

AROUND: Final = 32
"""Code points of the text that are kept before and after."""


class Anchor(NamedTuple):
    """The words of a place, and what stands right before and after it."""

    exact: str
    prefix: str
    suffix: str


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """Describe the place from `start` to `end` (code points, half open) of `text`."""
    return Anchor(text[start:end], text[max(0, start - AROUND) : start], text[end : end + AROUND])
