"""An address as short as a column wants it; the whole of it is in the link."""

from typing import Final
from urllib.parse import urlsplit

_WIDEST: Final = 44


def short_address(url: str) -> str:
    """Return host and path of a web address, the middle of a long path left out."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    rest = url.split(parts.netloc, 1)[1].rstrip("/") if parts.netloc else url
    shown = host + rest
    if len(shown) <= _WIDEST or not shown.isprintable():
        return shown if shown.isprintable() else url
    kept = max(8, _WIDEST - len(host) - 3)
    return f"{host}/…{shown[-kept:]}"
