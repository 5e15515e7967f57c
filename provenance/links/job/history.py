"""How links fared over time: how many still stood after how long."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from provenance.links.archives.nearest import read_when
from provenance.links.job.standing import Sighting, standing
from provenance.model.fared import Age, Fared

_YEAR: Final = 365.25

Check = tuple[str, str | None, Sighting]
"""Address, date of the citation, what was seen."""


def fared(checks: Iterable[Check]) -> Iterator[Fared]:
    """Put the checks of each address together; they come address by address."""
    group: list[Check] = []
    for check in checks:
        if group and group[0][0] != check[0]:
            yield _one(group)
            group = []
        group.append(check)
    if group:
        yield _one(group)


def _one(group: list[Check]) -> Fared:
    dates = [when.first for _, cited, _ in group if (when := read_when(cited)) is not None]
    sightings = [sighting for _, _, sighting in group]
    last = max(sightings, key=lambda each: each.at)
    return Fared(group[0][0], min(dates, default=None), standing(sightings), last.at, last.verdict)


def by_age(links: Iterable[Fared]) -> list[Age]:
    """Count links by their age at their last check, the youngest first, undated ones last."""
    counts: dict[int | None, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for link in links:
        counts[_years(link)][link.standing.state] += 1
    return [
        Age(years, n["alive"], n["failing"], n["dead"], n["unsettled"])
        for years, n in sorted(counts.items(), key=lambda c: (c[0] is None, c[0] or 0))
    ]


def _years(link: Fared) -> int | None:
    if link.cited is None:
        return None
    return max(0, int((link.checked - link.cited).days / _YEAR))
