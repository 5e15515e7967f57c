"""Which works stand behind a sentence: those of its notes, and those that it links to."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from provenance.attribution import Found
from provenance.attribution.passage import Passage
from provenance.model import Citation, Marker, Span, TextSpan, Work
from provenance.resolve.entity import Range


class Backer(NamedTuple):
    """A work behind a sentence, the marker or link that says so, and which of the two it is."""

    work: Work
    evidence: TextSpan
    by: Literal["note", "link"]


Backing = Mapping[Range, tuple[Backer, ...]]
"""What stands behind each passage, by its range, in the order of the text."""


def find_backing(
    text: str,
    passages: Sequence[Passage],
    markers: Sequence[Marker],
    citations: Sequence[Citation],
    works: Sequence[Work],
) -> Backing:
    """Find what the notes and the links in each passage give as evidence."""
    known = {work.id: work for work in works}
    of_note: dict[str, list[Work]] = {}
    linked: list[tuple[Span, Work]] = []
    for citation in citations:
        work = known.get(citation.work or "")
        if work is None:
            continue
        if citation.note is None:
            linked.append((citation.span, work))
        elif work not in of_note.setdefault(citation.note, []):
            of_note[citation.note].append(work)
    backers = [
        Backer(work, _cut(text, m.span), "note")
        for m in markers
        for work in of_note.get(m.note or "", ())
    ]
    backers += [Backer(work, _cut(text, span), "link") for span, work in linked]
    return _by_passage(passages, sorted(backers, key=lambda b: (b.evidence.start, b.evidence.end)))


def _cut(text: str, span: Span) -> TextSpan:
    return TextSpan.cut(text, span.start, span.end)


def _by_passage(passages: Sequence[Passage], backers: Sequence[Backer]) -> Backing:
    starts = [b.evidence.start for b in backers]
    backing = {}
    for passage in passages:
        here = backers[bisect_left(starts, passage.start) : bisect_left(starts, passage.end)]
        if here:
            backing[(passage.start, passage.end)] = tuple(here)
    return backing


def backers_of(found: Found, backing: Backing) -> tuple[Backer, ...]:
    """Return what backs an attribution: the first markers behind its content, and any link."""
    here = backing.get(found.sentence, ())
    links = tuple(b for b in here if b.by == "link")
    notes = [b for b in here if b.by == "note"]
    behind = [b for b in notes if b.evidence.start >= found.end - 1] or notes
    return (*_neighbours(behind), *links)


def _neighbours(backers: Sequence[Backer]) -> tuple[Backer, ...]:
    """Return the first backer and those whose markers directly follow: [1][2]."""
    group: list[Backer] = []
    for backer in backers:
        if group and backer.evidence.start > group[-1].evidence.end + 1:
            break
        group.append(backer)
    return tuple(group)
