"""How often what was found is right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.attribution.calibration import calibration_of, read_table

TABLE = ((0.2, 0.1), (0.6, 0.3), (0.9, 0.9))


def test_between_two_points_stands_what_lies_on_their_line() -> None:
    assert read_table(TABLE, 0.2) == 0.1
    assert read_table(TABLE, 0.4) == pytest.approx(0.2)
    assert read_table(TABLE, 0.75) == pytest.approx(0.6)


def test_beyond_the_last_points_nothing_changes() -> None:
    assert read_table(TABLE, 0.0) == 0.1
    assert read_table(TABLE, 1.0) == 0.9


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_sure_is_never_less_right(one: float, other: float) -> None:
    low, high = sorted((one, other))
    for table in (TABLE, calibration_of("fast").both, calibration_of("fast").soft):
        assert read_table(table, low) <= read_table(table, high)
        assert 0 <= read_table(table, low) <= 1
