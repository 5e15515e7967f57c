"""A need is no opinion: where it fails, the grammar itself would have said None."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.citations.grammar_table import NEEDS
from provenance.citations.leads import strip_lead
from provenance.citations.lexer import lex
from provenance.citations.needs import facts_of, need
from provenance.citations.segment import Segment
from provenance.citations.splitting import split

SETS = ("hard_notes", "more_houses", "notes", "lists_books_law")
WORDS = st.sampled_from(
    [
        "Ada Byrne", "Eide, C.", "“Harbour Shut,”", "«Порт»", ", ", ", ", ". ", "; ", ": ", " // ",
        " ", " ", "May 3, 2015", "2012", "(2012)", "(London: Hollis, 2012)", "https://a.example/b",
        "Twitter post", "pp. 3–5", "12", " at 12", "Letter from A to B", "a v. B", "review of Silt",
        "347 U.S. 483", "Silt Act 1961", "Report", "in: ", "supra note 2", "The Harbour Gazette",
    ]
)  # fmt: skip


def segments(text: str) -> Iterator[Segment]:
    for elements in split(lex(text)):
        left = strip_lead(elements).elements
        if left:
            yield Segment(text, left)


def wrongly_passed_over(segment: Segment) -> list[str]:
    facts, folded = facts_of(segment), segment.words.casefold()
    return [
        grammar.__name__
        for grammar, its in NEEDS.items()
        if not (its.allows(facts) and (not its.words or any(w in folded for w in its.words)))
        and grammar(segment) is not None
    ]


@pytest.mark.parametrize("name", SETS)
def test_no_grammar_that_reads_is_passed_over(name: str) -> None:
    lines = Path(__file__).with_name(f"{name}.jsonl").read_text("utf-8").splitlines()
    for line in lines:
        for segment in segments(json.loads(line)["note"]):
            assert wrongly_passed_over(segment) == [], segment.words


@given(st.lists(WORDS, min_size=1, max_size=12).map("".join))
@settings(deadline=None, max_examples=150)
def test_no_grammar_is_passed_over_in_any_text(text: str) -> None:
    for segment in segments(text):
        assert wrongly_passed_over(segment) == []


def test_facts_are_those_of_the_piece() -> None:
    (piece,) = segments("Harbour Gazette, 4 May 1921, 3 (see 1920)")
    facts = facts_of(piece)
    assert {"named day", "bracket", "closed year", "figure"} <= facts
    assert not {"titled", "colon", "semicolon", "strokes", "url"} & facts


def test_a_need_asks_for_all_and_against_any() -> None:
    wanted = need("date|open", lacks="url|quote")
    assert wanted.allows(frozenset({"date", "open", "text"}))
    assert not wanted.allows(frozenset({"date", "text"}))
    assert not wanted.allows(frozenset({"date", "open", "quote"}))
