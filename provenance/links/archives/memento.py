"""Addresses of archived copies: /web/<time>/<address>, as Wayback and its kin write them."""

import re
from datetime import datetime
from typing import Final, NamedTuple

from provenance.links.archives.capture import Capture, read_stamp

_MEMENTO: Final = re.compile(
    r"(?P<base>https?://[^/?#]+)(?:/[\w.-]+)*?/(?P<stamp>\d{4,14})(?:[a-z]{2}_)?/"
    r"(?P<original>(?:https?:/{1,2})?[^/\s].*)",
    re.IGNORECASE,
)
_ONE_SLASH: Final = re.compile(r"(https?):/(?=[^/])", re.IGNORECASE)


class Memento(NamedTuple):
    """What an address of an archived copy says: of what, and from when."""

    base: str
    when: datetime
    original: str


def read_memento(url: str) -> Memento | None:
    """Read the address of an archived copy; None for any other address.

    What follows the time must be an address with its scheme or a host's name with a dot, so that
    https://outlet.example/20190412/story is none.
    """
    found = _MEMENTO.fullmatch(url.strip())
    if found is None:
        return None
    when = read_stamp(found["stamp"])
    original = _ONE_SLASH.sub(r"\1://", found["original"])
    if "://" not in original:
        host = re.split(r"[/?#]", original, maxsplit=1)[0]
        if "/web/" not in url or "." not in host.strip("."):
            return None
        original = "http://" + original
    return Memento(found["base"], when, original) if when is not None else None


def playback(base: str, capture: Capture, *, raw: bool) -> str:
    """Return where a capture is shown; `raw` as it was captured, without the archive's frame."""
    return f"{base}/web/{capture.stamp}{'id_' if raw else ''}/{capture.original}"
