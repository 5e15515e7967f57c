import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.dates import Order, find_dates, parse_date, slash_order


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("September 2016", "2016-09"),
        ("15 July 2019", "2019-07-15"),
        ("July 15, 2019", "2019-07-15"),
        ("April 25th, 2023", "2023-04-25"),
        ("25th of April 2023", "2023-04-25"),
        ("Sept. 24, 2019", "2019-09-24"),
        ("Dec. 31, 2020", "2020-12-31"),
        ("7 March2015", "2015-03-07"),
        ("2019-07-15", "2019-07-15"),
        ("2019-07", "2019-07"),
        ("1998", "1998"),
        ("12.03.2019", "2019-03-12"),
        ("25/12/2019", "2019-12-25"),
        ("9/23/18", "2018-09-23"),
        ("4/4/2011", "2011-04-04"),
        ("1er mars 2015", "2015-03-01"),
        ("3. März 2015", "2015-03-03"),
        ("3 de marzo de 2015", "2015-03-03"),
        ("12 maggio 2014", "2014-05-12"),
        ("5 de março de 2020", "2020-03-05"),
        ("12 марта 2019 г.", "2019-03-12"),
        ("15 Şubat 2019", "2019-02-15"),
        ("3 مارس 2015", "2015-03-03"),
        ("3 مارس/آذار 2015", "2015-03-03"),
        ("١٢ مارس ٢٠١٥", "2015-03-12"),
        ("تشرين الأول 2015", "2015-10"),
        ("Summer 2003", "2003-22"),
        ("March/April 2016", "2016-03/2016-04"),
        ("May 3–5, 2016", "2016-05-03/2016-05-05"),
        ("2015–16", "2015/2016"),
    ],
)
def test_a_date_is_as_precise_as_it_was_written(words: str, edtf: str) -> None:
    assert parse_date(words) == edtf


@pytest.mark.parametrize(
    "words", ["n.d.", "31 September 2016", "may 2015", "no. 9", "15 July 20191", "in March", "12"]
)
def test_what_is_no_date_has_no_value(words: str) -> None:
    assert parse_date(words) is None


def test_an_impossible_date_is_found_and_flagged() -> None:
    (date,) = find_dates("on 31 September 2016 it")
    assert (date.start, date.end, date.edtf, date.flag) == (3, 20, None, "impossible")


@pytest.mark.parametrize(
    ("order", "edtf", "flag"),
    [(None, "2011", "ambiguous"), ("dmy", "2011-10-03", None), ("mdy", "2011-03-10", None)],
)
def test_figures_that_can_be_read_two_ways(order: Order | None, edtf: str, flag: str) -> None:
    (date,) = find_dates("3/10/2011", order=order)
    assert (date.edtf, date.flag) == (edtf, flag)


def test_the_order_of_figures_comes_from_a_date_that_shows_it() -> None:
    assert slash_order("3/10/2011 and 9/23/2011") == "mdy"
    assert slash_order("3/10/2011 and 23/9/2011") == "dmy"
    assert slash_order("13/9/2011 and 9/23/2011") is None
    assert slash_order("3/10/2011") is None


def test_bare_years_only_on_request() -> None:
    text = "Resolution 1989 (2011), n.d., pp. 1998-1999"
    assert find_dates(text) == ()
    assert "2011" in {date.edtf for date in find_dates(text, years=True)}


def test_addresses_hold_no_dates() -> None:
    assert find_dates("https://a.example/2019/09/23/x and /2019-09-23/") == ()


@given(st.text())
def test_spans_are_ordered_and_inside(text: str) -> None:
    found = find_dates(text, years=True)
    assert all(0 <= date.start < date.end <= len(text) for date in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
