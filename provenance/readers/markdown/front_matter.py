"""Front matter: the lines `key: value` between two rules at the start of a Markdown file.

It is YAML, of which articles use the simplest part; what is not understood is left alone.
"""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from provenance.model import Outlet
from provenance.readers.stated import (
    clean_words,
    is_web_address,
    read_date,
    read_language,
    registrable_domain,
    split_names,
)

_BLOCK = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"(?:[\w.-]+[ \t]*:(?:[ \t].*)?|[ \t]+\S.*|-[ \t]+.*|#.*|[ \t]*)\Z")
_FIELD = re.compile(r"([\w.-]+)[ \t]*:[ \t]*(.*)\Z")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?:name[ \t]*:[ \t]*)?(.*)\Z")

TITLE: Final = ("title",)
AUTHORS: Final = ("author", "authors", "byline", "by")
PUBLISHER: Final = ("publisher", "outlet", "publication", "site")
PUBLISHED: Final = ("date", "published", "pubdate", "publishdate", "date_published")
ADDRESS: Final = ("url", "canonical_url", "canonical", "link", "source_url")
LANGUAGE: Final = ("lang", "language")

Fields = Mapping[str, tuple[str, ...]]


class FrontMatter(NamedTuple):
    """What a file says of itself before its text."""

    title: str | None = None
    bylines: tuple[str, ...] = ()
    outlet: Outlet | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def split_front_matter(source: str) -> tuple[FrontMatter, str]:
    """Return the front matter and the text after it.

    Prose between two rules at the start of a file is none: every line must be YAML.
    """
    match = _BLOCK.match(source)
    if match is None or not all(_LINE.match(line) for line in match[1].split("\n")):
        return FrontMatter(), source
    fields = _read_fields(match[1])
    return _understand(fields), source[match.end() :]


def _read_fields(block: str) -> Fields:
    fields: dict[str, list[str]] = {}
    values: list[str] = []
    for line in block.split("\n"):
        if field := _FIELD.match(line):
            values = fields.setdefault(field[1].lower(), [])
            values.extend(_read_values(field[2]))
        elif item := _ITEM.match(line):
            values.extend(_read_values(item[1]))
    return {name: tuple(found) for name, found in fields.items()}


def _read_values(written: str) -> list[str]:
    written = re.sub(r"[ \t]+#.*\Z", "", written) if written[:1] not in "'\"" else written
    if written.startswith("[") and written.endswith("]"):
        pieces = re.findall(r"\"[^\"]*\"|'[^']*'|[^,]+", written[1:-1])
    else:
        pieces = [written]
    cleaned = (clean_words(piece).strip("'\"").strip() for piece in pieces)
    return [piece for piece in cleaned if piece not in ("", ">", "|", ">-", "|-")]


def _understand(fields: Fields) -> FrontMatter:
    def first(names: tuple[str, ...]) -> str:
        return next((fields[name][0] for name in names if fields.get(name)), "")

    url = first(ADDRESS) if is_web_address(first(ADDRESS)) else None
    authors = [each for name in AUTHORS for each in fields.get(name, ())]
    publisher = first(PUBLISHER)
    outlet = None
    if publisher:
        domain = registrable_domain(url) if url else None
        outlet = Outlet(name=publisher, domain=domain, method="front matter")
    return FrontMatter(
        title=first(TITLE) or None,
        bylines=tuple(dict.fromkeys(name for each in authors for name in split_names(each))),
        outlet=outlet,
        published=read_date(first(PUBLISHED)),
        url=url,
        language=read_language(first(LANGUAGE)),
    )
