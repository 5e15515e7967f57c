"""The parts around the network: pieces, windows, decoding, confidence."""

# ruff: noqa: E402 - without the extra nothing of the engine can be imported

import pytest

for needed in ("numpy", "onnxruntime", "tokenizers"):
    pytest.importorskip(needed, reason="the extra `accurate` is not installed")

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from provenance.attribution.encoder.arrays import Codes, to_arrays
from provenance.attribution.encoder.confidence import confidence
from provenance.attribution.encoder.decode import CONTENT, CUE, SOURCE, decode, words_of
from provenance.attribution.encoder.pieces import SHAPES, Piece, read_pieces, shape_of
from provenance.attribution.encoder.session import read_tokenizer
from provenance.attribution.encoder.windows import LENGTH, OVERLAP, pack

TOKENIZER = read_tokenizer()


def pieces_of(text: str) -> list[Piece]:
    return read_pieces(TOKENIZER, text, 0, len(text))


@pytest.mark.parametrize(
    "marked", ["“No”, she said.", "«No», she said.", "„No“, she said.", '"No", she said.']
)
def test_the_style_of_quotation_marks_makes_no_difference(marked: str) -> None:
    plain = pieces_of("“No”, she said.")
    assert [(p.id, p.feature) for p in pieces_of(marked)] == [(p.id, p.feature) for p in plain]


def test_an_apostrophe_is_no_quotation_mark() -> None:
    assert all(p.feature < SHAPES for p in pieces_of("The board’s pier isn’t safe."))


def test_shapes_tell_capitals_digits_and_marks_apart() -> None:
    assert len({shape_of(word) for word in ("pier", "Pier", "PIER", "1871", ",", "iPier")}) == 6


@given(st.text(max_size=300))
def test_pieces_stand_in_the_text_in_order(text: str) -> None:
    found = pieces_of(text)
    assert all(0 <= p.start < p.end <= len(text) for p in found)
    # a letter that is taken apart (Hangul) gives several pieces in one place
    assert all(a.start <= b.start for a, b in pairwise(found))


def piece(at: int) -> Piece:
    return Piece(5, 2 * at, 2 * at + 1, 3, True)


@given(st.lists(st.integers(0, 700), max_size=6))
def test_each_piece_is_kept_by_one_window(lengths: list[int]) -> None:
    paragraphs, at = [], 0
    for length in lengths:
        paragraphs.append([piece(at + i) for i in range(length)])
        at += length
    kept: list[Piece] = []
    for window in pack(paragraphs):
        assert sum(len(p) + 1 for p in window.paragraphs) + 1 <= LENGTH
        low, high = window.keep or (0, LENGTH)
        kept += [p for part in window.paragraphs for p in part[low:high]]
    assert kept == [p for paragraph in paragraphs for p in paragraph]


@given(st.lists(st.integers(1, 100), min_size=60, max_size=200))
def test_a_long_paragraph_is_not_cut_inside_a_short_word(words: list[int]) -> None:
    parts = [number == 0 for length in words for number in range(length)]
    paragraph = [piece(at)._replace(first=begins) for at, begins in enumerate(parts)]
    for window in pack([paragraph]):
        (part,) = window.paragraphs
        found = words_of([None, *part, None])
        assert found.first[0] == 1
        assert found.ends[-1] == part[-1].end
        assert part[0].first or not any(p.first for p in part[: OVERLAP // 2])


def test_arrays_count_the_marks_between() -> None:
    (window,) = pack([pieces_of("Yes, no. Yes!"), pieces_of("No.")])
    arrays = to_arrays(window, Codes.of(TOKENIZER))
    assert arrays.counts[:, -1].tolist() == [2, 3, 0, 1]
    assert [p is None for p in arrays.pieces].count(True) == 3


def logits(rows: list[int]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.array(
        [[[6.0 if role == r else 0.0 for r in range(4)] for role in rows]], dtype=np.float32
    )


def test_runs_of_words_become_source_cue_and_content() -> None:
    text = "Ann said it was cold ."
    words = words_of([None, *pieces_of(text), None])
    roles = logits([0, SOURCE, CUE, CONTENT, CONTENT, CONTENT, 0, 0])
    begins, cues = np.array([0.9], dtype=np.float32), np.array([2])
    (found,) = decode(text, words, begins, cues, roles)
    assert (found.source, found.cue, found.content) == (((0, 3),), ((4, 8),), ((9, 20),))


def test_a_content_of_marks_alone_is_none() -> None:
    text = "Ann said it was cold ."
    words = words_of([None, *pieces_of(text), None])
    roles = logits([0, SOURCE, CUE, 0, 0, 0, CONTENT, 0])
    assert decode(text, words, np.array([0.9], dtype=np.float32), np.array([2]), roles) == []


@given(st.tuples(*[st.floats(0, 1)] * 3), st.integers(0, 2))
def test_confidence_grows_with_each_part(sure: tuple[float, float, float], part: int) -> None:
    more = tuple(1.0 if n == part else p for n, p in enumerate(sure))
    assert 0 <= confidence(sure) <= confidence((more[0], more[1], more[2])) <= 1
