"""Which copies lie nearest to the date of a citation."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

from provenance.links.archives.capture import Capture, read_stamp
from provenance.text.dates import find_dates

_DAY: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?")
_SEASONS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


class When(NamedTuple):
    """The days that a date can mean, or one moment, where its hour was given."""

    first: datetime
    last: datetime
    is_moment: bool = False


def read_when(edtf: str | None) -> When | None:
    """Read a date as precise as it was written: 2016, 2016-09, 2016-09-21, with an hour, a range.

    Takes EDTF, ISO 8601, the 14 figures of an archive, and dates in words. None for no date.
    """
    if edtf is None:
        return None
    ends = [_one(part.strip()) for part in edtf.split("/")]
    if not any(ends):
        ends = [_one(found.edtf or "") for found in find_dates(edtf)[:1]] or [None]
    first, last = ends[0] or ends[-1], ends[-1] or ends[0]
    if first is None or last is None or first.first > last.last:
        return None
    return When(first.first, last.last, first.is_moment and first == last)


def _one(text: str) -> When | None:
    found = _DAY.fullmatch(text)
    if found is None:
        return _moment(text)
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        return _days(year or 0, month, day)
    except ValueError:
        return None


def _moment(text: str) -> When | None:
    if len(text) < len("20160921"):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        stamped = read_stamp(text)
        return When(stamped, stamped, is_moment=True) if stamped else None
    if "T" not in text and " " not in text:
        return _days(moment.year, moment.month, moment.day)
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return When(moment, moment, is_moment=True)


def _days(year: int, month: int | None, day: int | None) -> When:
    if month is None:
        return When(*_ends(date(year, 1, 1), date(year, 12, 31)))
    if month in _SEASONS:
        start, end = _SEASONS[month]
        return When(*_ends(date(year, start, 1), date(year, end, monthrange(year, end)[1])))
    if day is None:
        return When(*_ends(date(year, month, 1), date(year, month, monthrange(year, month)[1])))
    return When(*_ends(date(year, month, day), date(year, month, day)))


def _ends(first: date, last: date) -> tuple[datetime, datetime]:
    return (
        datetime.combine(first, time.min, tzinfo=UTC),
        datetime.combine(last, time(23, 59, 59), tzinfo=UTC),
    )


def by_nearness(captures: Iterable[Capture], when: When | None) -> list[Capture]:
    """Sort captures, the nearest to `when` first; of two as near, the one before it first.

    Days are counted, not hours, unless the date has an hour: a page cited on the 11th is as far
    from the 1st as from the 21st. Without a date the latest comes first.
    """
    if when is None:
        return sorted(captures, key=lambda c: c.when, reverse=True)
    return sorted(captures, key=lambda c: _rank(c.when, when))


def _rank(at: datetime, when: When) -> tuple[timedelta, bool, timedelta]:
    if when.first <= at <= when.last:
        return timedelta(), False, at - when.first
    before = at < when.first
    if when.is_moment:
        far = abs(at - when.first)
    else:
        end = when.first if before else when.last
        far = timedelta(days=abs((at.date() - end.date()).days))
    # Of two captures of one day, the one nearer to the date.
    return far, not before, (when.first - at) if before else (at - when.last)
