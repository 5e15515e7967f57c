"""A line that only repeats who wrote the article: "Ana Lind", "Ana Lind · May 3, 2024"."""

import re
from collections.abc import Sequence
from typing import Final

from provenance.text.dates import find_dates

_BETWEEN: Final = re.compile(r"\s*(?:[,·|•&]|\band\b|\s[-–—]\s)\s*")
_LONGEST: Final = 160


def is_signature(line: str, bylines: Sequence[str]) -> bool:
    """Say whether a line holds nothing but names of the by-line that metadata give, and dates."""
    if not bylines or len(line) > _LONGEST:
        return False
    rest = line
    for date in reversed(find_dates(line)):
        rest = f"{rest[: date.start]}·{rest[date.end :]}"
    names = {" ".join(name.split()).casefold() for name in bylines}
    parts = [part for part in _BETWEEN.split(rest.casefold()) if part.strip(" .,")]
    return bool(parts) and all(" ".join(part.split()).strip(" .,") in names for part in parts)
