"""Which addresses of an article may be followed from a page of ours."""

from typing import Final
from urllib.parse import urlsplit

_SCHEMES: Final = frozenset({"http", "https"})


def web_address(url: str) -> str | None:
    """Return `url` if it leads to the web; None for scripts, files, and what a browser mends."""
    if not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in _SCHEMES and parts.hostname else None
