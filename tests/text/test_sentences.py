"""Sentences with their places."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.quotes import find_quotations
from provenance.text.sentences import LONGEST, split_sentences


def sentences(text: str, *marks: str) -> list[str]:
    hidden = [(text.index(m), text.index(m) + len(m)) for m in marks]
    found = split_sentences(text, 0, len(text), hidden=hidden, quotations=find_quotations(text))
    return [text[s.start : s.end] for s in found]


def test_abbreviations_end_no_sentence() -> None:
    text = "Mr. Berg of the U.S. office left on Feb. 3. He took no. 9."
    assert sentences(text) == ["Mr. Berg of the U.S. office left on Feb. 3.", "He took no. 9."]


def test_a_quotation_of_two_sentences_stays_with_its_cue() -> None:
    text = "“We wait. We see,” she said. They waited."
    assert sentences(text) == ["“We wait. We see,” she said.", "They waited."]


def test_a_marker_after_the_full_stop_belongs_to_the_sentence_before() -> None:
    text = "The dam broke in May.[1] The U.S. sent help.[2][3] It rained."
    assert sentences(text, "[1]", "[2]", "[3]") == [
        "The dam broke in May.[1]",
        "The U.S. sent help.[2][3]",
        "It rained.",
    ]


def test_a_bracket_that_is_no_marker_stays_where_it_is() -> None:
    text = "The dam broke. [Sic] stood there."
    assert sentences(text)[0] == "The dam broke."


def test_a_paragraph_without_full_stops_is_cut_into_parts_of_bounded_length() -> None:
    text = "word " * 20_000
    found = split_sentences(text, 0, len(text))
    assert max(s.end - s.start for s in found) <= LONGEST


@given(st.text(alphabet="aB .!?“”[1]\n", max_size=120))
def test_sentences_are_in_order_and_lose_no_word(text: str) -> None:
    found = split_sentences(text, 0, len(text), quotations=find_quotations(text))
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())


@pytest.mark.parametrize(
    ("paragraph", "count"),
    [
        ("The troops leave in Sept. “It is time,” she said.", 2),
        ("It was bought by Quillon Inc. “We are glad.” The price is unknown.", 3),
        ("They backed the U.S. “Clean Harbours” plan.", 1),
        ("He thanked Gen. “Old Salt,” as they call him, and left.", 1),
        ("It came from the U.S. “without a word,” she said.", 1),
    ],
)
def test_a_quotation_behind_a_shortened_word(paragraph: str, count: int) -> None:
    quotations = find_quotations(paragraph)
    assert len(split_sentences(paragraph, 0, len(paragraph), quotations=quotations)) == count
