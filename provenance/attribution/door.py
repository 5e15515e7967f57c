"""The door: a document's attributions, in the order of the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from provenance.attribution.by_rules import detailed, is_english, read_by_rules
from provenance.attribution.calibration import calibration_of
from provenance.attribution.candidate import Candidate, Engine, Paragraph
from provenance.attribution.continuing import continue_quotations
from provenance.attribution.found import Found
from provenance.attribution.merge import merge
from provenance.attribution.paragraphs import Hidden
from provenance.attribution.passage import Passage
from provenance.model import Document, Marker


class AttributionReading(NamedTuple):
    """What was found, in the order of the text, and the passages it was found in.

    `dropped` is what competed with it and did not hold: another reading of the same cue, or one
    too seldom right.
    """

    found: tuple[Found, ...]
    passages: tuple[Passage, ...]
    dropped: tuple[Found, ...] = ()


def find_attributions(
    document: Document, markers: Iterable[Marker] = (), engine: Engine | None = None
) -> AttributionReading:
    """Find who says what in the title and the body of a document.

    Rules find it, and the engine where one is given. Note markers are read as blanks. `parent` of
    what is found counts in the tuple returned. Rules and engines are of English: in a text of
    another language they find nothing.
    """
    hidden = tuple((m.span.start, m.span.end) for m in markers)
    paragraphs = read_by_rules(document, hidden)
    passages = tuple(s for p in paragraphs for s in p.passages)
    if engine is None or not is_english(document):
        return AttributionReading(tuple(f for p in paragraphs for f in p.found), passages)
    calibration = calibration_of(engine.name)
    found: list[Found] = []
    dropped: list[Found] = []
    for paragraph, by_passage in proposals(document, paragraphs, engine, hidden):
        for passage, rules, candidates in by_passage:
            if not rules and not candidates:
                continue
            merged = merge(passage, rules, candidates, calibration)
            found += detailed(document.text, passage, merged.found, len(found))
            dropped += merged.dropped
        continue_quotations(paragraph.passages, found)
    return AttributionReading(tuple(found), passages, tuple(dropped))


Proposals = Iterator[tuple[Passage, list[Found], list[Candidate]]]
"""Passages with what the rules found in each and what an engine proposes."""


def proposals(
    document: Document, paragraphs: Sequence[Paragraph], engine: Engine, hidden: Hidden = ()
) -> Iterator[tuple[Paragraph, Proposals]]:
    """Ask an engine about all paragraphs; `hidden` are the markers."""
    proposed = engine.find(_blanked(document.text, hidden), paragraphs)
    placed = _of_passages([s for p in paragraphs for s in p.passages], proposed)
    for paragraph in paragraphs:
        yield paragraph, _by_passage(paragraph, placed)


def _by_passage(paragraph: Paragraph, proposed: dict[int, list[Candidate]]) -> Proposals:
    starts = [p.start for p in paragraph.passages]
    rules: list[list[Found]] = [[] for _ in starts]
    for found in paragraph.found:
        rules[bisect_right(starts, found.cue[0]) - 1].append(found)
    candidates = [proposed.get(start, []) for start in starts]
    yield from zip(paragraph.passages, rules, candidates, strict=True)


def _of_passages(
    passages: Sequence[Passage], proposed: Iterable[Candidate]
) -> dict[int, list[Candidate]]:
    """Return what is proposed by the start of the passage that its cue stands in."""
    starts = [p.start for p in passages]
    placed: dict[int, list[Candidate]] = {}
    for each in proposed:
        at = bisect_right(starts, (each.cue or each.content)[0].start) - 1
        if at >= 0:
            placed.setdefault(starts[at], []).append(each)
    return placed


def _blanked(text: str, hidden: Hidden) -> str:
    """Return the text with blanks where the markers are."""
    pieces = []
    at = 0
    for start, end in sorted(hidden):
        if start >= at:
            pieces += [text[at:start], " " * (end - start)]
            at = end
    return "".join((*pieces, text[at:]))
