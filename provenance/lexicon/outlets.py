"""Outlets that articles cite: names, aliases, domains. The data stand in outlets.tsv.

Compiled by hand for this package; no openly licensed list was usable. An alias may belong to
several outlets ("the Post", "the Guardian"): which one is meant is for the text to say.
"""

from functools import cache
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


@cache
def load_outlets() -> tuple[OutletEntry, ...]:
    """Return all outlets, in the order of the table."""
    table = files("provenance.lexicon").joinpath("outlets.tsv").read_text("utf-8")
    header, *rows = table.splitlines()
    if tuple(header.split("\t")) != COLUMNS:
        raise ValueError(f"outlets.tsv: the columns are not {COLUMNS}")
    return tuple(_read_row(row) for row in rows)


@cache
def outlets_by_domain() -> dict[str, OutletEntry]:
    """Return the outlets by registrable domain."""
    return {domain: entry for entry in load_outlets() for domain in entry.domains}


@cache
def outlets_by_name() -> dict[str, tuple[OutletEntry, ...]]:
    """Return the outlets by name and alias, as `fold_outlet_name` writes them.

    Several outlets under one name are competing candidates, in the order of the table.
    """
    found: dict[str, tuple[OutletEntry, ...]] = {}
    for entry in load_outlets():
        for key in dict.fromkeys(map(fold_outlet_name, (entry.name, *entry.aliases))):
            found[key] = (*found.get(key, ()), entry)
    return found


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
        name, _split(aliases), _split(domains), country, kind, wikidata.strip() or None
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())
