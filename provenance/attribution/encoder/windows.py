"""What the encoder reads at once: whole paragraphs as long as they fit, or parts of a long one."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from provenance.attribution.encoder.pieces import Piece

LENGTH: Final = 192
"""Pieces in a window, those that begin it and end its paragraphs included."""
OVERLAP: Final = 96
"""Pieces that two windows of one long paragraph share."""


class Window(NamedTuple):
    """Paragraphs in a row. What is found at a cue outside `keep` is left to the next window.

    `keep` counts the pieces of the window's only paragraph, half open; None keeps all.
    """

    paragraphs: tuple[tuple[Piece, ...], ...]
    keep: tuple[int, int] | None = None


def pack(
    paragraphs: Iterable[list[Piece]], length: int = LENGTH, first: int | None = None
) -> Iterator[Window]:
    """Fill windows of `length` pieces with paragraphs; training has a `first` of another length."""
    held: list[tuple[Piece, ...]] = []
    size, limit = 1, first or length
    for pieces in paragraphs:
        if held and size + len(pieces) + 1 > limit:
            yield Window(tuple(held))
            held, size, limit = [], 1, length
        if len(pieces) + 2 > length:
            yield from _slide(pieces, length)
        elif pieces:
            held.append(tuple(pieces))
            size += len(pieces) + 1
    if held:
        yield Window(tuple(held))


def _slide(pieces: list[Piece], length: int) -> Iterator[Window]:
    """Cut a long paragraph into windows that overlap; each cue is kept by one of them."""
    room, at = length - 2, 0
    kept = 0
    while True:
        last = at + room >= len(pieces)
        stop = len(pieces) if last else at + room
        until = stop if last else stop - OVERLAP // 2
        yield Window((tuple(pieces[at:stop]),), (kept - at, until - at))
        if last:
            return
        kept = until
        words = (i for i in range(stop - OVERLAP, until) if pieces[i].first)
        at = next(words, stop - OVERLAP)
