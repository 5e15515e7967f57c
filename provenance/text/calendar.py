"""What the calendar allows: days, ranges, years of two figures."""

from datetime import date

YEARS = range(1400, 2101)
"""Years that a published work can bear."""

_PIVOT = 50
"""9/12/18 is of 2018, 9/12/86 of 1986: notes cite what was written, not what will be."""


def edtf_day(year: str, month: int, day: str) -> str | None:
    """Return yyyy-mm-dd, or None for a day that does not exist."""
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None


def edtf_range(year: str, first: int, last: int) -> str:
    """Return an EDTF interval of two months or seasons of a year; a reversed one is the first's."""
    start = f"{int(year):04}-{first:02}"
    return f"{start}/{int(year):04}-{last:02}" if first < last else start


def full_year(figures: str) -> str:
    """Return a year of four figures for one of two or four."""
    number = int(figures)
    if len(figures) == 4:
        return f"{number:04}"
    return f"{2000 + number if number < _PIVOT else 1900 + number}"
