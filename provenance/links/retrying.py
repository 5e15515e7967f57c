"""Which answers are asked for again, and when."""

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

AGAIN: Final = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 530})
"""Statuses that may be an accident. 52x are those of a proxy that does not reach its server."""


class Retry(NamedTuple):
    """That the answer is worth another attempt."""

    seconds: float
    asked: bool
    """Whether the server named the time itself."""


def retry_after(status: int, headers: Mapping[str, str], now: float) -> Retry | None:
    """Say whether to ask again; `now` in seconds since the epoch.

    Reads Retry-After in both forms, seconds and date (RFC 9110, section 10.2.3).
    """
    if status not in AGAIN or headers.get("cf-mitigated"):
        return None
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,9}", value):
        return Retry(float(value), asked=True)
    try:
        moment = parsedate_to_datetime(value).timestamp()
    except (ValueError, OverflowError):
        return Retry(0.0, asked=False)
    return Retry(max(0.0, moment - now), asked=True)
