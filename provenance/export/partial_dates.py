"""Dates as catalogues want them: no more precise than they are.

The values are EDTF: https://www.loc.gov/standards/datetime/.
"""

import re
from typing import Final

_DATE: Final = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
_SEASON: Final = re.compile(r"(\d{4})-(2[1-4])")
_YEAR: Final = re.compile(r"\d{4}")


def parts(edtf: str) -> list[list[int]] | None:
    """Return year, month and day, as far as known, of a date or of both ends of an interval."""
    found = [_DATE.fullmatch(end) for end in edtf.split("/")]
    if len(found) > 2 or not all(found):
        return None
    return [[int(part) for part in end.groups() if part] for end in found if end]


def season(edtf: str) -> tuple[int, int] | None:
    """Return the year and the season, 1 for spring to 4 for winter."""
    found = _SEASON.fullmatch(edtf)
    return (int(found[1]), int(found[2]) - 20) if found else None


def year(edtf: str) -> str | None:
    """Return the first year of a date."""
    found = _YEAR.match(edtf)
    return found[0] if found else None
