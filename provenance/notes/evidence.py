"""What the signs of notes look at: lines, headings, markers, and what is marked where."""

from bisect import bisect_left

from provenance.notes.opening import Opening
from provenance.notes.page import Page
from provenance.notes.spots import Spots


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
