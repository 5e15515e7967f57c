"""Names without "By", where the page's metadata say who wrote it."""

import pytest

from provenance.credits.signature import is_signature

NAMES = ("Ana Lind", "Jon Berg")


@pytest.mark.parametrize(
    "line",
    ["Ana Lind", "Ana Lind and Jon Berg", "Ana Lind · May 3, 2024", "ANA LIND, JON BERG"],
)
def test_only_names_and_dates(line: str) -> None:
    assert is_signature(line, NAMES)


@pytest.mark.parametrize(
    "line",
    ["Ana Lind said so.", "Eva Moe", "May 3, 2024", "", "Ana Lind and Eva Moe", "Lind"],
)
def test_look_alikes(line: str) -> None:
    assert not is_signature(line, NAMES)


def test_without_a_by_line_nothing_is_one() -> None:
    assert not is_signature("Ana Lind", ())
