"""Markers that are hyperlinks to a note, and the notes that they point at."""

import re

from provenance.notes.labels import Label, read_label
from provenance.notes.markup import SourceLink
from provenance.notes.opening import Opening
from provenance.notes.outward import NOTE_NAME
from provenance.notes.page import Page
from provenance.notes.sightings import Sighting

_BACK_NAME = re.compile(r"(?:fn|ftn|edn|cite_|note|foot)[-_:]?(?:ref|back)|backlink|^ref", re.I)
_AGAIN = re.compile(r"(\d{1,3}):\d{1,2}\Z")
"""How some renderers of Markdown print the second marker of a note: 2:1."""

_UNPRINTED = frozenset({"given", "noted"})
_FEW_LINES = 3


def find_linked(page: Page, openings: list[Opening]) -> tuple[list[Sighting], list[Opening]]:
    """Return the markers that link to a note, and `openings` with the notes they point at."""
    by_line: dict[int, Opening] = {}
    for opening in openings:
        by_line.setdefault(opening.line, opening)
    run_in = [opening for opening in openings if by_line[opening.line] is not opening]
    found: list[Sighting] = []
    for link in page.links:
        printed = _AGAIN.sub(r"\1", link.words.strip().strip("[]()").strip())
        label = read_label(printed, roman=page.has_roman)
        if label is None or page.code.hold(link.start):
            continue
        name = link.url[1:]
        place = page.places.get(name)
        if place is None:
            if not NOTE_NAME.search(name) or _BACK_NAME.search(name):
                continue
        elif place <= link.start or not _attach(page, by_line, place, name, label):
            continue
        found.append(_sighting(link, label, name if place is not None else None))
    return found, sorted((*by_line.values(), *run_in))


def _sighting(link: SourceLink, label: Label, target: str | None) -> Sighting:
    return Sighting(link.start, link.end, (label,), "link", 2.0, target)


def _attach(page: Page, by_line: dict[int, Opening], place: int, name: str, label: Label) -> bool:
    """Make the line at `place` a note of that name; False if it cannot be one."""
    index = page.line_at(place)
    last = min(index + _FEW_LINES, len(page.lines) - 1)
    while index < last and page.kinds[index] == "blank":
        index += 1
    if page.kinds[index] in ("heading", "notes", "rule", "blank"):
        return False
    line = page.lines[index]
    opening = by_line.get(index)
    if opening is None:
        start = line.start if line.tag else line.first
        opening = Opening(start, line.at, label, "given", index, line.close)
    if opening.target is not None:
        return opening.target == name
    if opening.style in _UNPRINTED or opening.label.series == label.series:
        if opening.style in _UNPRINTED:
            opening = opening._replace(label=label)
        by_line[index] = opening._replace(target=name)
        return True
    return False
