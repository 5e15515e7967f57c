"""A window as arrays of numbers, the encoder's input."""

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.attribution.encoder.pieces import CLS, SEP, Piece, number_of
from provenance.attribution.encoder.windows import Window

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Ints = NDArray[np.int64]
COUNTED: Final[tuple[tuple[str, ...], ...]] = ((SEP,), (".", "!", "?"), ('"',), (",", ";", ":"))
"""The marks whose number between a cue and a piece the encoder is told."""


class Codes(NamedTuple):
    """The vocabulary's numbers of the pieces that have a part of their own."""

    cls: int
    sep: int
    counted: tuple[tuple[int, ...], ...]

    @classmethod
    def of(cls, tokenizer: "Tokenizer") -> "Codes":
        """Look them up."""
        return cls(
            number_of(tokenizer, CLS),
            number_of(tokenizer, SEP),
            tuple(tuple(number_of(tokenizer, p) for p in kind) for kind in COUNTED),
        )


class Arrays(NamedTuple):
    """`ids`, `looks` and `counts` (kinds x pieces) of a window; `pieces` has None for its own."""

    ids: Ints
    looks: Ints
    counts: Ints
    pieces: list[Piece | None]


def to_arrays(window: Window, codes: Codes) -> Arrays:
    """Lay out a window: its beginning, then each paragraph and its end."""
    pieces: list[Piece | None] = [None]
    ids = [codes.cls]
    for paragraph in window.paragraphs:
        pieces += paragraph
        pieces.append(None)
        ids += [piece.id for piece in paragraph]
        ids.append(codes.sep)
    looks = [0 if piece is None else piece.feature for piece in pieces]
    numbers = np.array(ids, dtype=np.int64)
    counts = np.stack([np.cumsum(np.isin(numbers, kind)) for kind in codes.counted])
    return Arrays(numbers, np.array(looks, dtype=np.int64), counts.astype(np.int64), pieces)
