"""Links that bear a number but lead to another page: [1] as the name of a link, not of a note.

Some pages do both: each number links to its source, and a list at the foot has the same numbers.
"""

import re
from collections.abc import Iterable, Mapping

from provenance.model import Hyperlink
from provenance.notes.brackets_content import read_content
from provenance.notes.sightings import Sighting
from provenance.notes.spots import Spots

NOTE_NAME = re.compile(
    r"(?:^|[^a-z])(?:s?d?f?(?:fn|ftn|edn|en)|(?:foot|end|cite_|side)?note?s?|cite|bib|ref|source)"
    r"[-_:.]?\w*",
    re.I,
)
"""How the names of notes begin."""

_TRUST = 0.8


def name_within(url: str, places: Mapping[str, int]) -> str | None:
    """Return the name that a link points at on this page, even if it writes the whole address."""
    address, hash_mark, name = url.partition("#")
    return name if hash_mark and (not address or name in places) else None


def find_outward(links: Iterable[Hyperlink], text: str, places: Mapping[str, int]) -> Spots:
    """Return the links that are a number and lead away from the page and its notes."""
    return Spots(
        (link.span.start, link.span.end)
        for link in links
        if name_within(link.url, places) is None
        and not NOTE_NAME.search(link.url.partition("#")[2])
        and read_content(link.span.of(text).strip().strip("[]()"))
    )


def weigh_outward(
    sightings: list[Sighting], outward: Spots, defined: frozenset[str]
) -> list[Sighting]:
    """Return the sightings without those that are only links.

    They may mark notes where more notes are marked so than otherwise; where there are no notes,
    such a number is never a marker.
    """
    away = [s for s in sightings if outward.touch(s.start, s.end)]
    if not away:
        return sightings
    inner = sorted(set(sightings) - set(away))
    doubtful = [s._replace(trust=min(s.trust, _TRUST)) for s in away]
    if _count(doubtful, defined) > _count(inner, defined):
        return sorted((*inner, *doubtful))
    return inner


def _count(sightings: list[Sighting], defined: frozenset[str]) -> int:
    return len({label.key for s in sightings for label in s.labels} & defined)
