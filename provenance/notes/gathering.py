"""The candidates of a page: what may be a marker, what may open a note."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from provenance.notes.bracketed import find_bracketed, find_carets
from provenance.notes.labels import read_label
from provenance.notes.linked import find_linked
from provenance.notes.loose import find_glued, find_parens, find_symbols
from provenance.notes.opening import Opening
from provenance.notes.openings import read_openings
from provenance.notes.outward import weigh_outward
from provenance.notes.page import Page
from provenance.notes.raised import find_raised
from provenance.notes.sightings import LOOSE, Sighting
from provenance.notes.spots import Spots


class Candidates(NamedTuple):
    """What was found on a page, each in the order of the text."""

    openings: list[Opening]
    firm: list[Sighting]
    loose: list[Sighting]
    at_labels: list[Sighting]


def gather(page: Page) -> Candidates:
    """Find all candidates. Of two that overlap, the hyperlink stays, then the earlier."""
    linked, openings = find_linked(page, _without_bullets(page, read_openings(page)))
    has_caret_notes = any(opening.style == "caret" for opening in openings)
    carets = list(find_carets(page))
    if not has_caret_notes:
        carets = [_numbered(caret) for caret in carets]
    firm = _without_overlaps(
        linked, [*carets, *find_bracketed(page), *find_raised(page), *find_symbols(page)]
    )
    taken = Spots((s.start, s.end) for s in firm)
    loose = [
        sighting
        for sighting in sorted((*find_parens(page), *find_glued(page)))
        if not taken.hold(sighting.start) and not page.outward.touch(sighting.start, sighting.end)
    ]
    firm = weigh_outward(firm, page.outward, frozenset(o.label.key for o in openings))
    labels = Spots((o.start, o.body) for o in openings if o.body > o.start)
    return Candidates(
        openings,
        [s for s in firm if not labels.hold(s.start)],
        [s for s in loose if not labels.hold(s.start)],
        [s for s in firm if labels.hold(s.start) and s.family not in LOOSE],
    )


def _numbered(caret: Sighting) -> Sighting:
    """Take [^1] for a number where no note is written in Markdown."""
    label = read_label(caret.labels[0].printed)
    return caret._replace(labels=(label,)) if label else caret


def _without_overlaps(linked: list[Sighting], others: Iterable[Sighting]) -> list[Sighting]:
    links = sorted(linked)
    starts = [link.start for link in links]
    kept = list(links)
    last_end = -1
    for sighting in sorted(others):
        index = bisect_right(starts, sighting.end - 1) - 1
        if index >= 0 and links[index].end > sighting.start:
            continue
        if sighting.start >= last_end:
            kept.append(sighting)
            last_end = sighting.end
    return sorted(kept)


def _without_bullets(page: Page, openings: list[Opening]) -> list[Opening]:
    """Leave out stars that are the bullets of a list: neighbours begin with the same."""
    keys = {o.line: o.label.key for o in openings if o.style == "symbol"}
    return [
        o
        for o in openings
        if o.style != "symbol"
        or o.label.key not in ("*", "#")
        or all(keys.get(line) != o.label.key for line in (o.line - 1, o.line + 1))
    ]
