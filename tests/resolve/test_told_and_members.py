"""Outlets that were told, whatever stands around their names; and one of several who told it."""

import pytest

from provenance import trace


def chains(text: str) -> list[tuple[str, ...]]:
    return [a.chain for a in trace(text, engine="rules").attributions]


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("the newspaper El Puerto", "El Puerto"),
        ("state broadcaster HVN", "HVN"),
        ("Haven radio", "Haven radio"),
        ("the Interfax news agency", "Interfax"),
        ("the BBC’s Today programme", "BBC"),
    ],
)
def test_who_was_told_is_a_hop(told: str, outlet: str) -> None:
    assert chains(f"Ana Lind told {told} the dam was safe.") == [(outlet, "Ana Lind")]


@pytest.mark.parametrize("told", ["agency staff", "the council", "reporters", "her mother"])
def test_who_is_no_outlet_is_no_hop(told: str) -> None:
    assert chains(f"Ana Lind told {told} that the dam was safe.") == [("Ana Lind",)]


TWO = "Two engineers close to the council told the Haven Courier that the dam had leaked. "


def test_what_several_told_each_told() -> None:
    both = chains(TWO + "One of the engineers said the logs were missing.")
    assert both[1] == ("Haven Courier", "One of the engineers")


def test_one_of_others_told_nothing() -> None:
    both = chains(TWO + "One of the mayors said the logs were missing.")
    assert both[1] == ("One of the mayors",)


def test_of_him_who_now_told_another_outlet_the_first_is_forgotten() -> None:
    text = "Ana Lind told the Haven Courier the dam had leaked. She told the council it was safe."
    assert chains(text)[1] == ("Ana Lind",)


@pytest.mark.parametrize(
    ("told", "outlet"), [("the Sunday Times", "Sunday Times"), ("the BBC’s Russian service", "BBC")]
)
def test_names_with_days_and_parts_of_outlets(told: str, outlet: str) -> None:
    text = f"Ana Lind told {told} that the dam had leaked."
    assert chains(text)[0][0].endswith(outlet)


def test_a_day_is_no_outlet() -> None:
    assert chains("Ana Lind told the council on Sunday that the dam had leaked.") == [("Ana Lind",)]
