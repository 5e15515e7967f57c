"""Whether two full citations name one work.

A typing slip, a missing address, another access date say nothing; another title, another figure in
it, or another address of an untitled post, says that they are two.
"""

import re

from rapidfuzz import fuzz

from provenance.model import Citation, CitationFields
from provenance.resolve.work_keys import canonical_url, keys_of, normalised
from provenance.text.names import family_name

_FIGURES = re.compile(r"\d+")
"""Part 1 and part 2 differ by one letter and are two works."""
_IN_VOLUMES = re.compile(r"\b\d+\s(?:vols?\b|Bde\b|Bände|t\.|tomes|tomos|volumi)")
_SAME_TITLE = 93.0
_SAME_CONTAINER = 80.0
_OTHER_TITLE = 60.0


def is_same_work(one: Citation, other: Citation) -> bool:
    """Say whether two full citations name one work."""
    a, b = one.fields, other.fields
    if a.title and b.title and _title_ratio(a, b) < _OTHER_TITLE:
        return False
    strong_a, strong_b = set(keys_of(one)[:-1]), set(keys_of(other)[:-1])
    if strong_a & strong_b:
        return True
    if not (a.title and b.title):
        return keys_of(one)[-1] == keys_of(other)[-1] and not (strong_a or strong_b)
    ratio = _title_ratio(a, b)
    if ratio < _SAME_TITLE or not _compatible(a, b):
        return False
    if _FIGURES.findall(a.title) != _FIGURES.findall(b.title):
        return False
    if a.url and b.url and not _addresses_differ_by_a_slip(a.url, b.url):
        return ratio > 97 and a.date == b.date and a.date is not None and _same_site(a.url, b.url)
    return True


def _title_ratio(a: CitationFields, b: CitationFields) -> float:
    return fuzz.ratio(normalised(a.title or ""), normalised(b.title or ""))


def _compatible(a: CitationFields, b: CitationFields) -> bool:
    """Say whether authors, dates, containers and numbers do not contradict each other."""
    if a.date and b.date and not (a.date.startswith(b.date) or b.date.startswith(a.date)):
        return False
    if a.authors and b.authors:
        families = {family_name(name) for name in a.authors}
        others = {family_name(name) for name in b.authors}
        if not families & others and not any(
            fuzz.ratio(x, y) > 80 for x in families for y in others
        ):
            return False
    if a.volume and b.volume and a.volume != b.volume:
        return False
    if a.container and b.container:
        return (
            fuzz.partial_ratio(normalised(a.container), normalised(b.container)) >= _SAME_CONTAINER
        )
    return True


def _addresses_differ_by_a_slip(one: str, other: str) -> bool:
    if _FIGURES.findall(one) != _FIGURES.findall(other):
        return False
    return fuzz.ratio(canonical_url(one), canonical_url(other)) >= 96


def _same_site(one: str, other: str) -> bool:
    return canonical_url(one).partition("/")[0] == canonical_url(other).partition("/")[0]


def is_other_volume(short: Citation, full: Citation) -> bool:
    """Say whether a short form means another volume; a book "in 2 vols" is cited as a whole."""
    mine, cited = short.fields.volume, full.fields.volume
    return bool(mine and cited and mine != cited) and not _IN_VOLUMES.search(full.text)
