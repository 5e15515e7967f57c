"""Partial dates: as precise as they were written, never more.

Strategy: one pattern finds month words beside a year, another finds figures with separators; what
they caught is checked against the calendar afterwards. Bare years are too common in prose to be
dates by themselves, so they are found only on request.

Libraries were measured and not used: dateutil and dateparser fill a missing day with today's.
The values are EDTF (https://www.loc.gov/standards/datetime/): 2016, 2016-09, 2016-09-21, 2016-21
for a spring, 2016-03/2016-04 for a range.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from provenance.lexicon.months import ABBREVIATIONS, CAPITAL_ONLY, MONTHS, SEASONS, UNDATED
from provenance.text.calendar import YEARS, edtf_day, edtf_range, full_year

DateFlag = Literal["impossible", "ambiguous", "undated", "season", "range"]
Order = Literal["dmy", "mdy"]


class DateMatch(NamedTuple):
    """A date and where it stands. `edtf` is null where the calendar or the text has none."""

    start: int
    end: int
    edtf: str | None
    flag: DateFlag | None = None


_WORD = r"(?:(?:كانون|تشرين)\s+(?:ال)?\w+|آب|[^\W\d_]{3,12}+)"
_DASH = r"(?:\s*[-–—/&]\s*|\s(?:and|und|et|y)\s)"
_WITH_WORD = re.compile(
    rf"""(?<![\w/=-])
    (?:(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|[.ºª°])?
       (?:{_DASH}(?P<d2>\d{{1,2}})(?:st|nd|rd|th|\.)?)?\s*(?:of\s+|de\s+|d['’])?)?
    (?P<m>{_WORD})(?P<dot>\.?)(?:\s?/\s?[\u0600-\u06ff]{{2,9}}(?:\s[\u0600-\u06ff]{{5,7}})?)?(?:{_DASH}(?P<m2>{_WORD})\.?)?
    (?:\s*(?<!\d)(?P<e>\d{{1,2}})(?:st|nd|rd|th)?(?:{_DASH}(?P<e2>\d{{1,2}})(?:st|nd|rd|th)?)?
       (?:\s*,\s*|\s+)(?P<y>\d{{4}})
      |\s*,?\s*(?:de\s+|del\s+|do\s+|of\s+)?(?P<z>\d{{4}})(?:[/–]\d\d(?![\d/–-]))?)
    (?![\d])(?:\s(?:г\.|года?\b))?""",
    re.VERBOSE,
)
_FOUR = re.compile(r"\d{4}")
"""Stands in every date but `9/12/18` and "n.d."; the slow patterns are asked only then."""
_ISO = re.compile(r"(\d(?<![\w/.=-]\d)\d{3})([-–/.])(\d{1,2})\2(\d{1,2})(?![\d/-])")
_FIGURES = re.compile(
    r"(\d(?<![\w/.=-]\d)\d?)([./-]|\.[ \xa0\u202f])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-])"
)
_YEAR = re.compile(
    r"(?P<y>[12](?<![\w/.=$€£#§°º№-][12])(?<![°º№][ \xa0][12])(?<!Nr\.[ \xa0][12])"
    r"(?:(?<=1)[5-9]|(?<=2)0)\d\d)(?:[-–](?P<z>\d{4}|\d\d)|–(?P<digit>\d))?(?![\w/-]|[.,]\d)"
)
_UNDATED = re.compile("|".join(rf"(?<!\w){re.escape(word)}" for word in UNDATED), re.IGNORECASE)
_UNDATED_WORDS = tuple(word.casefold() for word in UNDATED)
_ISO_MONTH = re.compile(r"\s*(\d{4})-(0[1-9]|1[0-2])\s*")


def find_dates(
    text: str, *, years: bool = False, order: Order | None = None
) -> tuple[DateMatch, ...]:
    """Find the dates in `text`, in its order, without overlaps.

    `years` also finds bare years and "n.d.". `order` says how 3/10/2011 is meant; without it such
    a date is read as its year only and flagged ambiguous. Never raises.
    """
    found = [_read_figures(match, order) for match in _FIGURES.finditer(text)]
    if _FOUR.search(text):
        found += [_read_word_date(match) for match in _WITH_WORD.finditer(text)]
        found += [_read_iso(match) for match in _ISO.finditer(text)]
        if years:
            found += map(_read_year, _years(text))
    if years:
        found += [DateMatch(*m.span(), None, "undated") for m in _undated(text)]
    kept: list[DateMatch] = []
    for date in sorted((date for date in found if date), key=lambda d: (d.start, -d.end)):
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
    return tuple(kept)


def _years(text: str) -> Iterator[re.Match[str]]:
    """Find bare years."""
    return (match for match in _YEAR.finditer(text) if not _is_number(text, match.start()))


def _is_number(text: str, place: int) -> bool:
    """Say whether `no. ` stands before figures: a number in a series, and no year."""
    return text[max(0, place - 4) : place].casefold().endswith(("no. ", "nr. ", "№ "))


def _undated(text: str) -> Iterator[re.Match[str]]:
    """Find "n.d."; the pattern is slow, so ask first whether any such word occurs at all."""
    folded = text.casefold()
    if any(map(folded.__contains__, _UNDATED_WORDS)):
        yield from _UNDATED.finditer(text)


def parse_date(text: str, *, order: Order | None = None) -> str | None:
    """Return the EDTF value of `text` if it is one date and nothing else, else None."""
    stripped = text.strip().strip("()[],;").strip()
    month = _ISO_MONTH.fullmatch(stripped)
    if month:
        return f"{month[1]}-{month[2]}"
    found = find_dates(stripped, years=True, order=order)
    if len(found) == 1 and not stripped[: found[0].start] + stripped[found[0].end :].strip("."):
        return found[0].edtf
    return None


def slash_order(text: str) -> Order | None:
    """Say how figures are ordered in `text`, from dates that allow one reading only."""
    seen = {
        "dmy" if int(match[1]) > 12 else "mdy"
        for match in _FIGURES.finditer(text)
        if match[2][0] != "." and (int(match[1]) > 12) != (int(match[3]) > 12)
    }
    if seen == {"dmy"}:
        return "dmy"
    return "mdy" if seen == {"mdy"} else None


def month_number(word: str, *, dotted: bool = False, beside_day: bool = False) -> int | None:
    """Return the number of the month or the EDTF season that `word` names, else None."""
    key = word.casefold()
    small = word[0].islower()
    number = MONTHS.get(key)
    if number is not None:
        return None if small and key in CAPITAL_ONLY else number
    number = ABBREVIATIONS.get(key)
    if number is not None:
        return number if dotted or beside_day or not small else None
    return SEASONS.get(key)


def _read_word_date(match: re.Match[str]) -> DateMatch | None:
    """Read `15 July 2019`, `July 15, 2019`, `July 2019`, `Summer 2003`, `3–5 mai 2015`."""
    day, last_day = match["d"] or match["e"], match["d2"] or match["e2"]
    word = " ".join(match["m"].split())
    month = month_number(word, dotted=bool(match["dot"]), beside_day=day is not None)
    year = match["y"] or match["z"]
    if month is None or int(year) not in YEARS or (day and month > 12 and int(day) <= 31):
        return None
    if day is None and "," in match[0] and word.casefold() in ABBREVIATIONS and not match["dot"]:
        return None  # Siglo del Mar, 1987
    start, end = match.span()
    if match["d"] and match["e"]:
        day, start = match["e"], match.start("m")
    elif day and int(day) > 31 and match.end("d") < match.start("m") - 1:  # pp. 44–48. Summer 2011
        day, last_day, start = None, None, match.start("m")
    if match["m2"]:
        last = month_number(match["m2"], beside_day=True)
        if last is None:
            return None
        return DateMatch(start, end, edtf_range(year, month, last), "range")
    if day is None:
        return DateMatch(start, end, f"{int(year):04}-{month:02}", "season" if month > 12 else None)
    first = edtf_day(year, month, day)
    if last_day and first:
        last_edtf = edtf_day(year, month, last_day)
        return DateMatch(start, end, f"{first}/{last_edtf}" if last_edtf else first, "range")
    return DateMatch(start, end, first, None if first else "impossible")


def _read_iso(match: re.Match[str]) -> DateMatch | None:
    """Read `2019-07-15` and `2019/07/15`."""
    if int(match[1]) not in YEARS:
        return None
    edtf = edtf_day(match[1], int(match[3]), match[4])
    return DateMatch(*match.span(), edtf, None if edtf else "impossible")


def _read_figures(match: re.Match[str], order: Order | None) -> DateMatch | None:
    """Read `12.03.2019`, `7. 11. 2005`, `25/12/2019`, `9/12/18`; full stops put days first."""
    first, mark, second, year = match.groups()
    mark = mark[0]
    if (mark != "/" and len(year) == 2) or (len(year) == 4 and int(year) not in YEARS):
        return None
    year = full_year(year)
    if mark == "." or first == second:
        order = "dmy"
    elif int(first) > 12 or int(second) > 12:
        order = "dmy" if int(first) > 12 else "mdy"
    if order is None:
        return DateMatch(*match.span(), year, "ambiguous")
    day, month = (first, second) if order == "dmy" else (second, first)
    edtf = edtf_day(year, int(month), day)
    return DateMatch(*match.span(), edtf, None if edtf else "impossible")


def _read_year(match: re.Match[str]) -> DateMatch:
    """Read `2016` and `2015–16`."""
    first, last = f"{int(match['y']):04}", match["z"]
    if match["digit"]:
        last = first[:3] + match["digit"]
    if last and len(last) == 2:
        last = first[:2] + last
    if last and first < last and int(last) in YEARS:
        return DateMatch(*match.span(), f"{first}/{int(last):04}", "range")
    return DateMatch(match.start("y"), match.end("y"), first)
