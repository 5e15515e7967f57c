"""What a check wants to know of a page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

_REFRESH = re.compile(r"\s*(\d*(?:\.\d*)?)\s*(?:[;,\s]\s*(?:url\s*=\s*)?(.*))?", re.I | re.S)


class Refresh(NamedTuple):
    """A page that sends its reader on."""

    seconds: float
    target: str


@dataclass
class Page:
    """What was read of an HTML page. Not frozen while it is read; nobody changes it later."""

    title: str = ""
    headings: tuple[str, ...] = ()
    """The words of the first h1 and h2 elements."""
    text: str = ""
    main_length: int = 0
    """Characters of text outside of menus, header, footer and forms."""
    metas: Mapping[str, str] = field(default_factory=dict)
    """Content by name or property, in lower case."""
    canonical: str = ""
    base: str = ""
    """Where relative addresses of the page begin, if not at its own."""
    refresh: Refresh | None = None
    ids: frozenset[str] = frozenset()
    scripts: str = ""
    """Inline scripts, JSON included."""
    script_count: int = 0
    sources: tuple[str, ...] = ()
    """Addresses of scripts, frames and embedded objects."""
    links: tuple[str, ...] = ()
    passwords: int = 0
    fields: int = 0
    """Places where a reader may write, passwords not counted."""
    images: int = 0
    frames: int = 0
    articles: int = 0
    paragraphs: int = 0
    language: str = ""
    body_class: str = ""
    no_script: str = ""
    """What is shown to readers without scripts."""
    cut: bool = False
    """Not all of it was read."""


def read_refresh(content: str) -> Refresh | None:
    """Read the content of a Refresh header or element: `5; url=/new`."""
    match = _REFRESH.match(content)
    if match is None or not match[2]:
        return None
    target = match[2].strip()
    quote = target[:1]
    if quote in {'"', "'"}:
        target = target[1:].partition(quote)[0]
    seconds = match[1]
    return (
        Refresh(float(seconds) if seconds.strip(".") else 0.0, target.strip()) if target else None
    )
