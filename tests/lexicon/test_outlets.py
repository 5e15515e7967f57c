"""The table of outlets: well formed, unambiguous where it must be, ambiguous where outlets are."""

import re
from collections import Counter

import pytest

from provenance.lexicon.outlets import (
    KINDS,
    OutletEntry,
    fold_outlet_name,
    load_outlets,
    outlets_by_domain,
    outlets_by_name,
)
from provenance.readers.stated import registrable_domain

OUTLETS = load_outlets()


def names_of(written: str) -> set[str]:
    return {entry.name for entry in outlets_by_name().get(fold_outlet_name(written), ())}


def test_there_are_many_outlets_of_every_kind_and_from_all_over() -> None:
    assert len(OUTLETS) >= 320
    assert {entry.kind for entry in OUTLETS} == KINDS
    assert len({entry.country for entry in OUTLETS}) >= 80


def test_no_two_outlets_have_one_name() -> None:
    names = Counter(fold_outlet_name(entry.name) for entry in OUTLETS)
    assert [name for name, count in names.items() if count > 1] == []


def test_no_two_outlets_have_one_domain() -> None:
    domains = Counter(domain for entry in OUTLETS for domain in entry.domains)
    assert [domain for domain, count in domains.items() if count > 1] == []
    assert len(outlets_by_domain()) == len(domains)


def faults_of(entry: OutletEntry) -> list[str]:
    checks = {
        "name": entry.name == entry.name.strip() != "",
        "country": re.fullmatch(r"[A-Z]{2}", entry.country) is not None,
        "wikidata": entry.wikidata is None or re.fullmatch(r"Q[1-9]\d*", entry.wikidata),
        "aliases": len({entry.name, *entry.aliases}) == len(entry.aliases) + 1,
        "domains": all(registrable_domain(f"https://www.{d}/") == d for d in entry.domains),
    }
    return [name for name, holds in checks.items() if not holds]


def test_every_outlet_is_well_formed() -> None:
    assert [(entry.name, faults) for entry in OUTLETS if (faults := faults_of(entry))] == []


def test_a_malformed_outlet_is_seen() -> None:
    entry = OutletEntry("A", ("A",), ("www.a.com",), "uk", "online", "166032")
    assert faults_of(entry) == ["country", "wikidata", "aliases", "domains"]


@pytest.mark.parametrize(
    ("domain", "name"),
    [
        ("washingtonpost.com", "The Washington Post"),
        ("bbc.co.uk", "BBC"),
        ("bbc.com", "BBC"),
        ("dawn.com", "Dawn"),
        ("longwarjournal.org", "FDD's Long War Journal"),
    ],
)
def test_outlets_are_known_by_domain(domain: str, name: str) -> None:
    assert outlets_by_domain()[domain].name == name


@pytest.mark.parametrize("domain", ["www.bbc.co.uk", "washingtonpost.example", "com", "co.uk", ""])
def test_what_is_like_a_domain_is_none(domain: str) -> None:
    assert domain not in outlets_by_domain()


@pytest.mark.parametrize("written", ["The Washington Post", "washington  post", "WaPo", "WAPO"])
def test_names_are_folded(written: str) -> None:
    assert names_of(written) == {"The Washington Post"}


@pytest.mark.parametrize(
    ("written", "some"),
    [
        ("the Post", {"The Washington Post", "The Jerusalem Post", "South China Morning Post"}),
        ("the Times", {"The New York Times", "The Times", "Los Angeles Times"}),
        ("the Guardian", {"The Guardian", "The Guardian (Nigeria)"}),
        ("the Journal", {"The Wall Street Journal", "The Journal"}),
    ],
)
def test_short_names_are_ambiguous(written: str, some: set[str]) -> None:
    assert some <= names_of(written)


@pytest.mark.parametrize("written", ["the", "", "the report", "Pentagon", "the newspaper"])
def test_what_is_no_outlet_is_not_known(written: str) -> None:
    assert names_of(written) == set()
