"""Which numberings are notes: those under a heading, at the foot, or marked in the body.

Every sign is a named function with a weight. A list of aims in the body has none of them.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from provenance.notes.opening import Opening
from provenance.notes.page import Page
from provenance.notes.spots import Spots

_LIST_LIKE = frozenset({"dot", "paren", "given", "bare"})
_PLAIN_SERIES = frozenset({"number", "caret"})
_ENOUGH = 4.0
_FAR = 400


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


class Evidence:
    """What the signs look at."""

    def __init__(
        self,
        page: Page,
        first_marked: dict[str, int],
        lines_of_openings: set[int],
        markers: Spots,
    ) -> None:
        """Take the page, where each key is first marked, the lines that open a note, markers."""
        self.page = page
        self.markers = markers
        self.first_marked = first_marked
        self.in_notes = _regions(page, lines_of_openings)
        self.breaks = [i for i, kind in enumerate(page.kinds) if kind in ("heading", "notes")]

    def share_marked(self, chain: tuple[Opening, ...]) -> float:
        """Return the share of the notes that are marked before they stand."""
        far = len(self.page.text) + 1
        marked = sum(
            bool(o.target) or self.first_marked.get(o.label.key, far) < o.start for o in chain
        )
        return marked / len(chain)

    def goes_on(self, index: int, *, after_blank: bool) -> bool:
        """Say whether the line at `index`, which stands under the notes, is of the article."""
        line = self.page.lines[index]
        if after_blank and not line.indent and not line.tag:
            return True
        return self.markers.start_between(line.start, line.end)

    def above(self, opening: Opening) -> int | None:
        """Return the index of the line above that is not blank."""
        index = opening.line - 1
        while index >= 0 and self.page.kinds[index] == "blank":
            index -= 1
        return index if index >= 0 else None

    def end(self, chain: tuple[Opening, ...]) -> int:
        """Return where the next heading after `chain` stands."""
        place = bisect_left(self.breaks, chain[-1].line + 1)
        if place == len(self.breaks):
            return len(self.page.text)
        return self.page.lines[self.breaks[place]].start


def _regions(page: Page, lines_of_openings: set[int]) -> list[bool]:
    """Say of each line whether it stands under a heading of notes."""
    inside = False
    regions: list[bool] = []
    following = _next_words(page)
    for index, kind in enumerate(page.kinds):
        if kind == "notes":
            inside = True
        elif kind == "heading" and inside:
            inside = following[index] in lines_of_openings
        regions.append(inside)
    return regions


def _next_words(page: Page) -> list[int]:
    """Return for each line the next one after it that is not blank."""
    following = [-1] * len(page.kinds)
    last = -1
    for index in range(len(page.kinds) - 1, -1, -1):
        following[index] = last
        if page.kinds[index] != "blank":
            last = index
    return following


def is_sure(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Markdown footnotes, and notes that a marker links to."""
    return chain[0].style in ("caret", "noted") or any(opening.target for opening in chain)


def is_headed(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Under Notes, Sources, Anmerkungen and the like."""
    return evidence.in_notes[chain[0].line]


def is_ruled_off(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Under a rule such as ---."""
    above = evidence.above(chain[0])
    return above is not None and evidence.page.kinds[above] == "rule"


def is_last(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Nothing follows but headings, furniture, and what may still be the last note."""
    kinds, was_blank = evidence.page.kinds, False
    for index in range(chain[-1].line + 1, min(chain[-1].line + _FAR, len(kinds))):
        if kinds[index] in ("heading", "notes", "furniture", "rule"):
            return True
        if kinds[index] == "blank":
            was_blank = was_blank or not evidence.page.lines[index].tag
        elif evidence.goes_on(index, after_blank=was_blank):
            return False
    return True


def is_explicit(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Labelled in a way that lists are not."""
    return chain[0].style not in _LIST_LIKE


def is_announced(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """A list that the line above announces with a colon."""
    above = evidence.above(chain[0])
    if above is None or evidence.page.kinds[above] != "words":
        return False
    line = evidence.page.lines[above]
    return evidence.page.text[line.start : line.end].rstrip("*_ ").endswith((":", "："))


def begins_late(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Its first label is not the first of its series."""
    return chain[0].label.rank > 1 and evidence.share_marked(chain) < 1


def is_in_the_midst(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Neither headed nor ruled off, and the text goes on, and not every note is marked before."""
    if is_headed(evidence, chain) or is_ruled_off(evidence, chain) or is_last(evidence, chain):
        return False
    return not is_explicit(evidence, chain) or evidence.share_marked(chain) < 1


Sign = Callable[[Evidence, tuple[Opening, ...]], float | bool]

SIGNS: tuple[tuple[Sign, float], ...] = (
    (is_sure, 10),
    (is_headed, 5),
    (is_ruled_off, 3),
    (is_last, 2),
    (is_explicit, 1),
    (Evidence.share_marked, 3),
    (is_announced, -3),
    (begins_late, -2),
    (is_in_the_midst, -4),
)
"""What speaks for and against notes, and how much."""


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
        if _is_believed(evidence, section, chosen) and not taken.hold(section):
            chosen.append(section)
            taken.add(section)
    return sorted(chosen, key=lambda section: section.start)


def _is_believed(evidence: Evidence, section: Section, chosen: list[Section]) -> bool:
    if section.score < _ENOUGH:
        return False
    if section.score >= 10 or evidence.share_marked(section.openings) > 0:
        return True
    if section.openings[0].label.rank != 1 or (chosen and section.series not in _PLAIN_SERIES):
        return False
    return is_headed(evidence, section.openings)


class _Taken:
    """The sections that were chosen, by series and style, in the order of the text."""

    def __init__(self) -> None:
        self._lists: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)

    def add(self, section: Section) -> None:
        insort(self._lists[section.series, section.style], (section.start, section.end))

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
