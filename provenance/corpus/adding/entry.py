"""An article as it was found, before it is traced."""

from typing import NamedTuple


class Entry(NamedTuple):
    """One article: its bytes, what to call it, and what is said of it beside its text.

    `key` tells whether two entries are the same article: `url:…`, `id:…` or `file:…`.
    """

    key: str
    name: str
    place: str
    data: bytes
    media_type: str | None
    outlet: str | None
    published: str | None
    url: str | None
    title: str | None


class Unread(NamedTuple):
    """One article of a file that could not be read, and why, in one line; the others can be."""

    trouble: str


class Listed(NamedTuple):
    """What a saved sitemap says of a page that is not in it."""

    url: str
    outlet: str | None
    title: str | None
    published: str | None
