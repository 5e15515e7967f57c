"""Which numberings are notes: those under a heading, at the foot, or marked in the body.

The signs of each are weighed; a list of aims in the body has none that speak for it.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from typing import NamedTuple

from provenance.notes.evidence import Evidence
from provenance.notes.opening import Opening
from provenance.notes.signs import (
    LIST_LIKE,
    SIGNS,
    is_all_there_is,
    is_headed,
    is_ruled_off,
    is_sure,
)

_PLAIN_SERIES = frozenset({"number", "caret"})
_ENOUGH = 4.0


class Section(NamedTuple):
    """Notes that are numbered together, in the order of the text."""

    openings: tuple[Opening, ...]
    score: float
    end: int

    @property
    def series(self) -> str:
        """Name the series of its labels."""
        return self.openings[0].label.series

    @property
    def style(self) -> str:
        """Name the style of its labels."""
        return self.openings[0].style

    @property
    def start(self) -> int:
        """Return where its first note begins."""
        return self.openings[0].start


def choose_sections(evidence: Evidence, chains: list[tuple[Opening, ...]]) -> list[Section]:
    """Choose the numberings that are notes, in the order of the text."""
    rated = sorted(
        (
            Section(
                chain,
                sum(weight * sign(evidence, chain) for sign, weight in SIGNS),
                evidence.end(chain),
            )
            for chain in chains
        ),
        key=lambda section: (-section.score, section.start),
    )
    chosen: list[Section] = []
    taken = _Taken()
    for section in rated:
        if not _is_believed(evidence, section, chosen) or taken.hold(section):
            continue
        anchored = _is_anchored(evidence, section)
        if anchored or section.style not in LIST_LIKE or not taken.has_anchored(section):
            chosen.append(section)
            taken.add(section, anchored=anchored)
    return sorted(chosen, key=lambda section: section.start)


def _is_anchored(evidence: Evidence, section: Section) -> bool:
    """Say whether more than its numbers shows that these are notes."""
    return any(sign(evidence, section.openings) for sign in (is_sure, is_headed, is_ruled_off))


def _is_believed(evidence: Evidence, section: Section, chosen: list[Section]) -> bool:
    if section.score < _ENOUGH:
        return False
    if section.score >= 10 or evidence.share_marked(section.openings) > 0:
        return True
    if section.openings[0].label.rank != 1 or (chosen and section.series not in _PLAIN_SERIES):
        return False
    return any(sign(evidence, section.openings) for sign in (is_headed, is_all_there_is))


class _Taken:
    """The sections that were chosen, by series and style, in the order of the text."""

    def __init__(self) -> None:
        self._lists: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        self._anchored: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, section: Section, *, anchored: bool) -> None:
        insort(self._lists[section.series, section.style], (section.start, section.end))
        if anchored:
            self._anchored[section.series].add(section.style)

    def has_anchored(self, section: Section) -> bool:
        """Say whether the notes of its series are known, and written in another style."""
        styles = self._anchored[section.series]
        return bool(styles) and section.style not in styles

    def hold(self, section: Section) -> bool:
        """Say whether it stands among the notes of a better one, of its series and another style.

        Sections of one style do not overlap, so that only the neighbours need be asked.
        """
        if any(opening.target for opening in section.openings):
            return False
        last = section.openings[-1].start
        for (series, style), ranges in self._lists.items():
            if series != section.series or style == section.style:
                continue
            place = bisect_left(ranges, (last, 0))
            if place and ranges[place - 1][1] > section.start:
                return True
        return False
