"""Labels and what stands between brackets; beside each that is one, a look-alike that is none."""

import pytest

from provenance.notes.brackets_content import read_content
from provenance.notes.labels import read_label
from provenance.notes.order import out_of_order


@pytest.mark.parametrize(
    ("printed", "key", "series", "rank"),
    [
        ("7", "7", "number", 7),
        ("¹²", "12", "number", 12),
        ("١٢", "12", "number", 12),
        ("③", "3", "number", 3),
        ("a", "a", "letter", 1),
        ("ᵇ", "b", "letter", 2),
        ("iv", "iv", "roman", 4),
        ("*", "*", "symbol", 1),
        ("††", "††", "symbol", 9),
        ("note 2", "note 2", "note", 2),
        ("FN3", "fn 3", "fn", 3),
    ],
)
def test_label(printed: str, key: str, series: str, rank: int) -> None:
    label = read_label(printed)
    assert label is not None
    assert (label.key, label.series, label.rank) == (key, series, rank)


@pytest.mark.parametrize("printed", ["", "0", "sic", "A", "T", "é", "1a", "123456", "*†", "page 2"])
def test_no_label(printed: str) -> None:
    assert read_label(printed) is None


def test_a_letter_is_a_numeral_where_numerals_are_used() -> None:
    letter, numeral = read_label("i"), read_label("i", roman=True)
    assert letter is not None
    assert numeral is not None
    assert (letter.series, letter.rank) == ("letter", 9)
    assert (numeral.series, numeral.rank) == ("roman", 1)


@pytest.mark.parametrize(
    ("inside", "labels", "backwards"),
    [
        ("3, 4", ["3", "4"], False),
        ("3–5", ["3", "4", "5"], False),
        ("5-3", ["3", "4", "5"], True),
        ("1;2", ["1", "2"], False),
        ("1, 4-6", ["1", "4", "5", "6"], False),
        ("³,⁴", ["3", "4"], False),
    ],
)
def test_lists_and_ranges(inside: str, labels: list[str], backwards: bool) -> None:
    content = read_content(inside)
    assert content is not None
    assert [label.printed for label in content.labels] == labels
    assert content.backwards is backwards


@pytest.mark.parametrize("inside", ["sic", "0, 1", "1-900", "1, a", "emphasis added", "…", " "])
def test_no_list(inside: str) -> None:
    assert read_content(inside) is None


@pytest.mark.parametrize(
    ("ranks", "late"),
    [([], set()), ([1, 2, 3], set()), ([1, 3, 2], {2}), ([1, 4, 2, 3], {1}), ([2, 1], {1})],
)
def test_out_of_order(ranks: list[int], late: set[int]) -> None:
    assert out_of_order(ranks) == late
