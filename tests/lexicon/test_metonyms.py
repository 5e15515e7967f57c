"""The table of seats: well formed, one body for each name."""

from collections import Counter
from importlib.resources import files

from provenance.lexicon.metonyms import fold_body_name, metonyms

ROWS = [
    row.split("\t")
    for row in files("provenance.lexicon").joinpath("metonyms.tsv").read_text("utf-8").splitlines()
]


def test_every_row_has_a_name_and_what_the_body_is_called() -> None:
    assert ROWS[0] == ["name", "called"]
    assert [row for row in ROWS if len(row) != 2 or not all(row)] == []


def test_no_name_means_two_bodies() -> None:
    names = [name for row in ROWS[1:] for name in {fold_body_name(n) for n in row[1].split("|")}]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert len(metonyms()) == len(names)


def test_a_seat_means_its_body() -> None:
    assert metonyms()["pentagon"] == metonyms()[fold_body_name("the U.S. Defense Department")]
    assert metonyms()["kremlin"] != metonyms()["moscow"]
    assert "haven" not in metonyms()
