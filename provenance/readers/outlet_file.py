"""A person's own outlets: a table with a header, parted by tabs, commas or semicolons.

Its columns are those of our own table. Only `name` must be there; aliases and domains are parted
by "|". A row of the same name as an outlet of ours replaces it.
"""

import csv
import os
import re
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Final

from provenance.errors import InputError
from provenance.lexicon.outlets import (
    COLUMNS,
    KINDS,
    OutletEntry,
    fold_outlet_name,
    split_cell,
)
from provenance.readers.loading import load
from provenance.text.urls import registrable_domain

_SEPARATORS: Final = "\t;,"
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_WIKIDATA: Final = re.compile(r"Q[1-9]\d*")


def read_outlets(path: str | os.PathLike[str]) -> tuple[OutletEntry, ...]:
    """Read a table of outlets.

    Raises InputError, with the line and what is wrong, if the file cannot be read, has no column
    `name`, one that we do not know, or a row that is not sound; or if two rows claim one name or
    one domain.
    """
    place = os.fspath(path)
    try:
        text = load(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{place}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    taken: dict[str, int] = {}
    entries = []
    for line, row in _rows(text, place):
        try:
            entry = _read_row(row)
        except ValueError as error:
            raise InputError(f"{place}, line {line}: {error}") from None
        for key in (fold_outlet_name(entry.name), *entry.domains):
            if taken.setdefault(key, line) != line:
                raise InputError(f"{place}, line {line}: {key!r} stands in line {taken[key]} too")
        entries.append(entry)
    if not entries:
        raise InputError(f"{place}: no outlets; below the header, write one a line")
    return tuple(entries)


def _rows(text: str, place: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    first = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        unknown = [name for name in header if name not in COLUMNS]
        if "name" not in header or unknown or len(set(header)) < len(header):
            raise InputError(f"{place}, line 1: the columns are {', '.join(COLUMNS)}; name must be")
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(header):
                found = f"{len(cells)} cells under {len(header)} columns"
                raise InputError(f"{place}, line {reader.line_num}: {found}")
            yield reader.line_num, dict(zip(header, map(str.strip, cells), strict=False))
    except csv.Error as error:
        raise InputError(f"{place}, line {reader.line_num}: {error}") from None


def _read_row(row: Mapping[str, str]) -> OutletEntry:
    """Read one row. Raises ValueError with what is wrong, and what would be right."""
    name = row.get("name", "")
    if not name:
        raise ValueError("the name is missing")
    kind = row.get("kind") or "online"
    if kind not in KINDS:
        raise ValueError(f"no kind {kind!r}; the kinds are {', '.join(sorted(KINDS))}")
    country = row.get("country", "")
    if country and not _COUNTRY.fullmatch(country):
        raise ValueError(f"{country!r} is no country code; write two capitals, like GB")
    wikidata = row.get("wikidata") or None
    if wikidata and not _WIKIDATA.fullmatch(wikidata):
        raise ValueError(f"{wikidata!r} is no Wikidata id; write it like Q42")
    domains = tuple(dict.fromkeys(map(_domain, split_cell(row.get("domains", "")))))
    return OutletEntry(name, split_cell(row.get("aliases", "")), domains, country, kind, wikidata)


def _domain(written: str) -> str:
    domain = registrable_domain(written)
    if domain is None:
        raise ValueError(f"{written!r} is no domain; write it like example.org")
    return domain.lower()
