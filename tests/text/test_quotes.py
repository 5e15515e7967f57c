"""Quotation marks of every style, well and badly set."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.quotes import find_quotations, nesting


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in nesting(find_quotations(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said “it is late” and left.", ["“it is late”"]),
        ('"Straight," he said. "Twice."', ['"Straight,"', '"Twice."']),
        ("‘British,’ she said. ‘It’s fine.’", ["‘British,’", "‘It’s fine.’"]),
        ("„Das ist gut“, sagte er.", ["„Das ist gut“"]),
        ("« Oui », dit-il.", ["« Oui »"]),
        ("「はい」と言った。", ["「はい」"]),
        ("“Outer ‘inner’ words,” he said.", ["“Outer ‘inner’ words,”"]),
        ("the port (HP)—”the largest of all.”", ["”the largest of all.”"]),
        ("He called it a 'small thing' again.", ["'small thing'"]),
    ],
)
def test_marks_of_every_style(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The dogs’ owner didn’t know it’s late.",
        "A plank of 5'10\" lay there.",
        "Rock ’n’ roll of the ’90s.",
        "No marks here.",
        "",
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    assert quoted(text) == []


def test_an_unclosed_quotation_ends_with_its_sentence() -> None:
    text = "The harbour, she said, is “closed until May. Ships wait outside. All are safe."
    (found,) = find_quotations(text)
    assert text[found.start : found.end] == "“closed until May."
    assert not found.closed


def test_an_unclosed_quotation_runs_on_if_the_next_paragraph_opens_one() -> None:
    text = "“First. Second.\n\n“Third.”"
    (found,) = find_quotations(text, 0, text.index("\n"))
    assert text[found.start : found.end] == "“First. Second."


def test_a_second_opening_mark_ends_the_first_quotation() -> None:
    assert quoted("“Never closed. He paused. “Closed.”") == ["“Never closed.", "“Closed.”"]


@given(st.text(alphabet="ab .,“”‘’\"'«»„—()\n", max_size=80))
def test_quotations_lie_in_the_text_and_outer_ones_do_not_overlap(text: str) -> None:
    found = find_quotations(text)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    outer = nesting(found)
    assert all(a.end <= b.start for a, b in pairwise(outer))


def test_ten_thousand_marks_take_no_more_than_a_pass() -> None:
    assert len(find_quotations("“a” " * 5_000)) == 5_000
    assert find_quotations("“" * 10_000)
