"""Dates as a person writes them.

The values are EDTF: https://www.loc.gov/standards/datetime/.
"""

import re
from typing import Final

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_NAMES: Final = dict(enumerate(_MONTHS, 1)) | dict(enumerate(_SEASONS, 21))
_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def written_date(edtf: str) -> str:
    """Write 2023-04-25 as 25 April 2023, no more precise than it is; other forms stay as given."""
    return "–".join(_one(part) for part in edtf.split("/"))


def _one(edtf: str) -> str:
    found = _DATE.fullmatch(edtf)
    if found is None:
        return edtf
    year, month, day = found.groups()
    if month is None:
        return str(year)
    name = _NAMES.get(int(month))
    if name is None:
        return edtf
    return f"{int(day)} {name} {year}" if day else f"{name} {year}"
