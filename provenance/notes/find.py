"""The door: markers and notes of a document.

Strategy: candidates for markers and for the beginnings of notes are gathered from the whole page;
numberings among the beginnings are found (`chains`), those that are notes are chosen (`sections`)
and given their ends (`bodies`); what then stands outside the notes and fits them is believed
(`belief`) and bound (`tracks`, `scopes`).
"""

from collections import defaultdict

from provenance.model import Document
from provenance.notes.belief import believe, believe_without_notes, prove_loose
from provenance.notes.bodies import Body, find_bodies
from provenance.notes.chains import find_chains
from provenance.notes.diagnosing import Findings, diagnose_all, no_notes_section
from provenance.notes.evidence import Evidence
from provenance.notes.findings import NoteFindings
from provenance.notes.gathering import Candidates, gather
from provenance.notes.opening import Opening
from provenance.notes.page import Page
from provenance.notes.results import make_markers, make_notes, unbound_markers
from provenance.notes.sections import Section, choose_sections
from provenance.notes.sightings import Sighting
from provenance.notes.spots import Spots
from provenance.notes.tracks import Track, build_tracks

_SEEN = 0.8


def find_notes(document: Document) -> NoteFindings:
    """Return the markers, the notes and what is wrong with them, in the order of the text.

    Never raises, whatever the text. A marker whose note is not there has the note None.
    """
    page = Page(document)
    candidates = gather(page)
    opened = {opening.label.key for opening in candidates.openings}
    markers = Spots(
        (s.start, s.end)
        for s in candidates.firm
        if s.trust >= _SEEN or (s.family == "bracket" and s.labels[0].key in opened)
    )
    sections = _find_sections(page, candidates, markers)
    bodies = find_bodies(page, sections, markers, _proved(candidates))
    sections = _with_bodies(sections, bodies)
    firm, loose = _outside_notes(page, candidates, bodies)
    if not sections:
        return _without_notes(firm, loose)
    tracks = _bind(sections, firm, loose, markers)
    notes, ids = make_notes(document.text, bodies, sections)
    found = Findings(bodies, page.said_again)
    return NoteFindings(make_markers(tracks, ids), notes, diagnose_all(found, tracks))


def _find_sections(page: Page, candidates: Candidates, markers: Spots) -> list[Section]:
    first_marked: dict[str, int] = {}
    for sighting in (*candidates.firm, *_proved(candidates)):
        if sighting.trust >= _SEEN or sighting.family == "bracket":
            for label in sighting.labels:
                first_marked.setdefault(label.key, sighting.start)
    heads = [
        (line.start, line.end)
        for line, kind in zip(page.lines, page.kinds, strict=True)
        if kind in ("heading", "notes")
    ]
    between = Spots((*heads, *((s.start, s.end) for s in candidates.firm if s.trust >= _SEEN)))
    chains = find_chains(candidates.openings, frozenset(first_marked), between, page.runs_on)
    lines = {opening.line for opening in candidates.openings}
    return choose_sections(Evidence(page, first_marked, lines, markers), chains)


def _proved(candidates: Candidates) -> list[Sighting]:
    """Return loose candidates that count as the numbers at line starts do."""
    openings = (o for o in candidates.openings if o.label.series == "number")
    ranks = frozenset(opening.label.rank for opening in openings)
    return prove_loose(candidates.loose, ranks, restarts=True) if ranks else []


def _with_bodies(sections: list[Section], bodies: dict[Opening, Body]) -> list[Section]:
    """Leave out notes of which nothing is left."""
    whole = (
        section._replace(openings=tuple(o for o in section.openings if o in bodies))
        for section in sections
    )
    return [section for section in whole if section.openings]


def _outside_notes(
    page: Page, candidates: Candidates, bodies: dict[Opening, Body]
) -> tuple[list[Sighting], list[Sighting]]:
    """Return the candidates that stand in no note."""
    notes = Spots((body.start, body.end) for body in bodies.values())
    wrapped = [
        s._replace(trust=min(s.trust, _SEEN))
        for s in candidates.at_labels
        if page.wrap_width and page.follows_words(s.start)
    ]
    firm = [s for s in sorted((*candidates.firm, *wrapped)) if not notes.touch(s.start, s.end)]
    return firm, [s for s in candidates.loose if not notes.touch(s.start, s.end)]


def _without_notes(firm: list[Sighting], loose: list[Sighting]) -> NoteFindings:
    believed = believe_without_notes(firm, loose)
    if not believed:
        return NoteFindings()
    return NoteFindings(unbound_markers(believed), (), (no_notes_section(believed),))


def _bind(
    sections: list[Section], firm: list[Sighting], loose: list[Sighting], markers: Spots
) -> list[Track]:
    by_series: defaultdict[str, list[Section]] = defaultdict(list)
    for section in sections:
        by_series[section.series].append(section)
    tracks: list[Track] = []
    for series, own in by_series.items():
        believed = believe(
            series,
            own,
            [s for s in firm if s.labels[0].series == series],
            [s for s in loose if s.labels[0].series == series],
        )
        tracks.extend(build_tracks(series, believed, own, markers))
    return tracks
