"""Phrases taken apart into name, role and affiliation."""

import pytest

from provenance.resolve.name_parts import take_apart
from provenance.resolve.naming import is_acronym_of, tidy, tokens_of


@pytest.mark.parametrize(
    ("phrase", "name", "role", "affiliation"),
    [
        ("Ana Lind", "Ana Lind", None, None),
        ("The Harbour Council", "the Harbour Council", None, None),
        ("Harbour Minister Ana Lind", "Ana Lind", "Harbour Minister", None),
        ("Ms Lind", "Lind", "Ms", None),
        ("Ana Lind, the harbour minister", "Ana Lind", "the harbour minister", None),
        ("the harbour minister, Ana Lind", "Ana Lind", "the harbour minister", None),
        (
            "Ana Lind, a spokeswoman for the Harbour Council",
            "Ana Lind", "a spokeswoman for the Harbour Council", "Harbour Council",
        ),
        (
            "Harbour Council spokesman Jon Berg",
            "Jon Berg", "Harbour Council spokesman", "Harbour Council",
        ),
        ("Secretary of Harbours Ana Lind", "Ana Lind", "Secretary of Harbours", "Harbours"),
        ("Ayman al Hadi, a sailor", "Ayman al Hadi", "a sailor", None),
        ("a senior officer", "a senior officer", None, None),
        ("The Harbour Safety Council (HSC)", "the Harbour Safety Council", None, None),
    ],
)  # fmt: skip
def test_take_apart(phrase: str, name: str, role: str | None, affiliation: str | None) -> None:
    assert take_apart(phrase) == (name, role, affiliation)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("The  Harbour\nCouncil", "the Harbour Council"),
        ("A report,", "a report"),
        ("The", "The"),
        ("Anchor Bank", "Anchor Bank"),
    ],
)
def test_tidy(phrase: str, name: str) -> None:
    assert tidy(phrase) == name


@pytest.mark.parametrize(
    ("short", "full", "is_one"),
    [
        ("NAC", "the National Audit Chamber", True),
        ("N.A.C.", "National Audit Chamber", True),
        ("UNHC", "UN Harbour Council", True),
        ("MoH", "Ministry of Harbours", True),
        ("Moh", "Ministry of Harbours", False),
        ("NAB", "National Audit Chamber", False),
        ("N", "National", False),
        ("nac", "National Audit Chamber", False),
    ],
)
def test_acronyms(short: str, full: str, is_one: bool) -> None:
    assert is_acronym_of(short, full) is is_one


def test_tokens_tell_names_apart_and_not_their_articles() -> None:
    assert tokens_of("The Harbour Council’s") == tokens_of("Harbour Council")
    assert tokens_of("Harbour Council") != tokens_of("Harbour Board")


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("His barrister, Jon Berg KC", "Jon Berg"),
        ("Dr. Ana Lind, MBBS, PhD", "Ana Lind"),
        ("the opposition’s Ana Lind", "Ana Lind"),
        ("the Harbour Council’s Water Board", "the Harbour Council’s Water Board"),
        ("The courier, Jon Berg (34)", "Jon Berg"),
    ],
)
def test_what_stands_around_a_name(phrase: str, name: str) -> None:
    assert take_apart(phrase).name == name
