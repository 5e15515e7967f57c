"""Given names: nobody stands in both tables, and all are written as the look-up asks."""

from provenance.lexicon.given_names import MEN, WOMEN


def test_no_name_is_in_both() -> None:
    assert not MEN & WOMEN


def test_names_are_small_and_whole() -> None:
    assert [name for name in MEN | WOMEN if not name.isalpha() or name != name.casefold()] == []


def test_names_that_either_bears_are_left_out() -> None:
    assert {"robin", "kim", "alex", "noor", "jan"} & (MEN | WOMEN) == set()
