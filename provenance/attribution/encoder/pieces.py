"""A paragraph as the encoder reads it: word pieces, their places, and what they look like."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from provenance.text.quotes import find_quotations

if TYPE_CHECKING:
    from tokenizers import Tokenizer

CLS: Final = "[CLS]"
SEP: Final = "[SEP]"
CHUNK: Final = 20_000
"""Code points that the tokeniser is given at a time, so that its memory stays bounded."""

SHAPES: Final = 10
STATES: Final = 3
_MARK, _DIGITS, _SMALL, _CAPITAL, _CAPITALS, _MIXED, _OPENS, _CLOSES = range(1, 9)


class Piece(NamedTuple):
    """A word piece: `id` in the vocabulary, its place in the text, and whether a word starts here.

    `feature` is the shape of the word (capitals, digits, an opening or closing mark) and whether
    it stands in a quotation, or in one inside another.
    """

    id: int
    start: int
    end: int
    feature: int
    first: bool


def read_pieces(tokenizer: "Tokenizer", text: str, start: int, end: int) -> list[Piece]:
    """Cut `start` to `end` (code points) of `text`, one paragraph, into pieces.

    All marks that open or close a quotation become one piece, `"`, and its feature says which it
    is: so a house's own style of marks makes no difference to the encoder.
    """
    marks, edges = _quotation_marks(text, start, end)
    double = number_of(tokenizer, '"')
    pieces: list[Piece] = []
    depth, edge = 0, 0
    for left, right in _chunks(text, start, end):
        coded = tokenizer.encode(text[left:right], add_special_tokens=False)
        rows = zip(coded.word_ids, coded.ids, coded.offsets, strict=True)
        for _, group in groupby(rows, key=lambda row: row[0]):
            word = [(i, left + a, left + b) for _, i, (a, b) in group if b > a]
            if not word:
                continue
            at = word[0][1]
            while edge < len(edges) and edges[edge][0] <= at:
                depth += edges[edge][1]
                edge += 1
            shape = marks.get(at) or shape_of(text[at : word[-1][2]])
            feature = shape + SHAPES * min(depth, STATES - 1)
            for number, (code, a, b) in enumerate(word):
                known = double if at in marks else code
                pieces.append(Piece(known, a, b, feature, number == 0))
    return pieces


def number_of(tokenizer: "Tokenizer", piece: str) -> int:
    """Return a piece's number in the vocabulary, which must have it."""
    number = tokenizer.token_to_id(piece)
    if number is None:
        raise LookupError(f"the encoder's vocabulary has no piece {piece!r}: install it again")
    return number


def shape_of(word: str) -> int:
    """Return the number of a word's shape."""
    if not word[0].isalnum():
        return _MARK
    if word[0].isdigit():
        return _DIGITS
    if word.islower():
        return _SMALL
    if word.isupper() and len(word) > 1:
        return _CAPITALS
    return _CAPITAL if word[0].isupper() else _MIXED


def _quotation_marks(
    text: str, start: int, end: int
) -> tuple[dict[int, int], list[tuple[int, int]]]:
    """Return the shape of each mark by its place, and where the depth of quotation changes."""
    marks: dict[int, int] = {}
    edges: list[tuple[int, int]] = []
    for quotation in find_quotations(text, start, end):
        marks[quotation.start] = _OPENS
        edges.append((quotation.start, 1))
        if quotation.closed:
            marks[quotation.end - 1] = _CLOSES
        edges.append((quotation.end, -1))
    return marks, sorted(edges)


def _chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at a blank near every `CHUNK`; where there is none, within the word."""
    while end - start > CHUNK:
        blank = text.rfind(" ", start + CHUNK // 2, start + CHUNK)
        cut = blank if blank > 0 else start + CHUNK
        yield start, cut
        start = cut
    yield start, end
