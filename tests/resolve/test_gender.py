"""Whom "he" and "she" can mean."""

import pytest

from provenance import trace
from provenance.resolve.gender import pronoun_of


@pytest.mark.parametrize(
    ("phrase", "name", "pronoun"),
    [
        ("Fiona Lind", "Fiona Lind", "she"),
        ("Colm Berg", "Colm Berg", "he"),
        ("Mrs Lind", "Lind", "she"),
        ("Mr Robin Lind", "Robin Lind", "he"),
        ("Robin Lind", "Robin Lind", None),
        ("the ministry’s spokeswoman, Robin Lind", "Robin Lind", "she"),
        ("a cardiologist at King’s, Robin Lind", "Robin Lind", None),
        ("an aide to Mr Berg, Robin Lind", "Robin Lind", None),
        ("Lady Peter Lind", "Peter Lind", "she"),
        ("a spokesman for Lady Lind", "a spokesman for Lady Lind", "he"),
        ("Mr and Mrs Lind", "Lind", None),
        ("", "", None),
    ],
)
def test_what_title_role_and_name_tell(phrase: str, name: str, pronoun: str | None) -> None:
    assert pronoun_of(phrase, name) == pronoun


TWO = "Fiona Lind said the dam was safe. Luke Berg said it had leaked. {} said the town slept."


@pytest.mark.parametrize(("pronoun", "who"), [("She", "Fiona Lind"), ("He", "Luke Berg")])
def test_a_pronoun_finds_who_can_bear_it(pronoun: str, who: str) -> None:
    last = trace(TWO.format(pronoun)).attributions[-1]
    assert last.resolved == who


def test_a_pronoun_that_nobody_can_bear_means_nobody() -> None:
    last = trace("Luke Berg said the dam was safe. She said it had leaked.").attributions[-1]
    assert last.resolved is None
