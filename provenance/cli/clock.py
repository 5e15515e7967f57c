"""The time, which the command alone asks for."""

import os
from datetime import UTC, datetime


def now() -> datetime:
    """Return the time in UTC; that of SOURCE_DATE_EPOCH, in seconds, where it is set.

    So the same input can give the same page: https://reproducible-builds.org/specs/source-date-epoch/.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(given), UTC) if given.isdecimal() else datetime.now(UTC)
