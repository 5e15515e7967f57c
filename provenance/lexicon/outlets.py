"""Outlets that articles cite: names, aliases, domains. The data stand in outlets.tsv.

Compiled by hand for this package; no openly licensed list was usable. An alias may belong to
several outlets ("the Post", "the Guardian"): which one is meant is for the text to say.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

COLUMNS: Final = ("name", "aliases", "domains", "country", "kind", "wikidata")

KINDS: Final = frozenset(
    {
        "newspaper",
        "agency",
        "broadcaster",
        "magazine",
        "online",
        "think-tank",
        "journal",
        "encyclopaedia",
        "social",
        "investigative",
    }
)


NEWS_KINDS: Final = frozenset({"newspaper", "agency", "broadcaster", "magazine", "online"})


class OutletEntry(NamedTuple):
    """An outlet. `country` is an ISO 3166-1 code, `kind` one of KINDS."""

    name: str
    aliases: tuple[str, ...]
    domains: tuple[str, ...]
    country: str
    kind: str
    wikidata: str | None


class OutletIndex:
    """Outlets by domain and by name. Several under one name compete, in the order given."""

    def __init__(self, entries: Iterable[OutletEntry]) -> None:
        """Take the entries; a domain belongs to the first that gives it."""
        self.entries: Final = tuple(entries)
        self.by_domain: Final[dict[str, OutletEntry]] = {}
        self.by_name: Final[dict[str, tuple[OutletEntry, ...]]] = {}
        for entry in self.entries:
            for domain in entry.domains:
                self.by_domain.setdefault(domain, entry)
            for key in dict.fromkeys(map(fold_outlet_name, (entry.name, *entry.aliases))):
                self.by_name[key] = (*self.by_name.get(key, ()), entry)


_added: Final[ContextVar[OutletIndex | None]] = ContextVar("outlets", default=None)


@contextmanager
def also_outlets(own: Sequence[OutletEntry]) -> Iterator[None]:
    """Know these outlets too, within the block. One of the same name replaces ours."""
    names = {fold_outlet_name(entry.name) for entry in own}
    ours = (e for e in _index().entries if fold_outlet_name(e.name) not in names)
    token = _added.set(OutletIndex((*own, *ours)) if own else _added.get())
    try:
        yield
    finally:
        _added.reset(token)


def load_outlets() -> tuple[OutletEntry, ...]:
    """Return all outlets, in the order of the table."""
    return _index().entries


def outlets_by_domain() -> dict[str, OutletEntry]:
    """Return the outlets by registrable domain."""
    return _index().by_domain


def outlets_by_name() -> dict[str, tuple[OutletEntry, ...]]:
    """Return the outlets by name and alias, as `fold_outlet_name` writes them.

    Several outlets under one name are competing candidates, in the order of the table.
    """
    return _index().by_name


def _index() -> OutletIndex:
    return _added.get() or _table()


@cache
def _table() -> OutletIndex:
    table = files("provenance.lexicon").joinpath("outlets.tsv").read_text("utf-8")
    header, *rows = table.splitlines()
    if tuple(header.split("\t")) != COLUMNS:
        raise ValueError(f"outlets.tsv: the columns are not {COLUMNS}")
    return OutletIndex(_read_row(row) for row in rows)


@lru_cache(maxsize=1024)
def is_news_outlet(name: str) -> bool:
    """Say whether some outlet that publishes news bears the name, whichever is meant."""
    return any(e.kind in NEWS_KINDS for e in outlets_by_name().get(fold_outlet_name(name), ()))


def fold_outlet_name(name: str) -> str:
    """Return a name as the index has it: case folded, single blanks, without a leading "the"."""
    folded = " ".join(name.casefold().split())
    return folded.removeprefix("the ") or folded


def _read_row(row: str) -> OutletEntry:
    name, aliases, domains, country, kind, wikidata = row.split("\t")
    return OutletEntry(
        name, split_cell(aliases), split_cell(domains), country, kind, wikidata.strip() or None
    )


def split_cell(cell: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several, parted by "|"."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())
