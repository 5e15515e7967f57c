"""How links fared: grouped by address, aged since their citation."""

from datetime import UTC, datetime

from provenance.links.job.history import by_age, fared
from provenance.links.job.standing import Sighting
from provenance.model import Verdict
from provenance.model.fared import Age


def at(year: int, verdict: str) -> Sighting:
    return Sighting(datetime(year, 6, 1, tzinfo=UTC), Verdict(verdict))


CHECKS = [
    ("http://a.example/", "2016-05", at(2020, "ok")),
    ("http://a.example/", "2014", at(2026, "ok")),
    ("http://b.example/", "2016-05-11", at(2026, "dead")),
    ("http://c.example/", None, at(2026, "blocked")),
]


def test_the_checks_of_an_address_belong_together() -> None:
    first, second, third = fared(CHECKS)
    assert (first.standing.checks, first.checked.year, first.cited) == (
        2,
        2026,
        datetime(2014, 1, 1, tzinfo=UTC),
    )
    assert str(second.standing) == "failing, 1 of 3"
    assert third.cited is None


def test_ages_are_full_years_and_the_undated_come_last() -> None:
    assert by_age(fared(CHECKS)) == [
        Age(10, 0, 1, 0, 0),
        Age(12, 1, 0, 0, 0),
        Age(None, 0, 0, 0, 1),
    ]
    assert by_age([]) == []
