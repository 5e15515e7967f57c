"""A TimeMap: the captures of an address as links with dates (RFC 7089, RFC 8288)."""

import re
from typing import Final

from provenance.links.archives.capture import Capture, GarbledError
from provenance.links.archives.memento import read_memento

_LINK: Final = re.compile(r"""<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;<>]+))*)""")
_PARAMETER: Final = re.compile(r"""([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))""")


_PATH: Final = "/web/timemap/"


def query(url: str) -> str:
    """Return the path that asks for the TimeMap of `url`, which is not to be escaped."""
    return f"{_PATH}link/{url}"


def parts(body: bytes) -> list[str]:
    """Return the paths of the other parts, where a TimeMap is given in parts (RFC 7089, 5)."""
    text = body.decode("utf-8", "replace")
    found: dict[str, None] = {}
    for match in _LINK.finditer(text):
        said = _parameters(match[2]).get("rel", "").lower().split()
        _, mark, rest = match[1].strip().partition(_PATH)
        if "timemap" in said and "self" not in said and mark:
            found[_PATH + rest] = None
    return list(found)


def read(body: bytes) -> list[Capture]:
    """Read a TimeMap. Raises GarbledError for what has no links in it."""
    text = body.decode("utf-8", "replace").strip()
    links = [(m[1].strip(), _parameters(m[2])) for m in _LINK.finditer(text)]
    if text and not any("rel" in parameters for _, parameters in links):
        raise GarbledError("no links")
    found = (_capture(url, parameters) for url, parameters in links)
    return [capture for capture in found if capture is not None]


def _parameters(text: str) -> dict[str, str]:
    return {m[1].lower(): m[2] if m[2] is not None else m[3] for m in _PARAMETER.finditer(text)}


def _capture(url: str, parameters: dict[str, str]) -> Capture | None:
    if "memento" not in parameters.get("rel", "").lower().split():
        return None
    memento = read_memento(url)
    # The time in the address is the one that the archive goes by; `datetime` only repeats it.
    return Capture(memento.when, memento.original) if memento is not None else None
