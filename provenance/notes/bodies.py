"""Where each note ends.

A note goes on over wrapped and indented lines, and over further paragraphs where another note of
its section follows; it ends at headings, rules, furniture, and where the article goes on, which
shows in a marker that is still to come.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from provenance.notes.opening import Opening
from provenance.notes.page import Page
from provenance.notes.sections import Section
from provenance.notes.sightings import Sighting
from provenance.notes.spots import Spots
from provenance.notes.trimming import trim

_FULL_STOP = (".", "!", "?", "”", "»", "…", "。", ")", "/")
_WIDEST_WRAP = 125
_NARROWEST_WRAP = 35
_SHORT_TITLE = 80
_SLACK_FINISHED = 2
_SLACK = 14


class Body(NamedTuple):
    """A note as it stands: from its label to its end, and its words without the label."""

    opening: Opening
    start: int
    body: int
    end: int


def find_bodies(
    page: Page, sections: list[Section], markers: Spots, doubtful: Sequence[Sighting] = ()
) -> dict[Opening, Body]:
    """Return the notes of `sections`. `markers` are the places that may mark a note.

    `doubtful` are numbers glued to words: they end a note only where they mark the next one.
    """
    glued: defaultdict[str, list[int]] = defaultdict(list)
    for sighting in doubtful:
        for label in sighting.labels:
            glued[label.key].append(sighting.start)
    owned = sorted(
        (
            (opening, place)
            for place, section in enumerate(sections)
            for opening in section.openings
        ),
        key=lambda pair: pair[0].start,
    )
    bodies: dict[Opening, Body] = {}
    for index, (opening, owner) in enumerate(owned):
        following = owned[index + 1] if index + 1 < len(owned) else None
        stop = following[0].start if following else len(page.text)
        has_sequel = following is not None and following[1] == owner
        sequel = following[0] if following is not None and has_sequel else None
        ahead = tuple(glued[sequel.label.key]) if sequel else ()
        end = _end_of(page, opening, stop, markers, ahead, has_sequel=has_sequel)
        body, end = trim(page.text, opening.body, end)
        if body < end:
            bodies[opening] = Body(opening, min(opening.start, body), body, end)
    return bodies


def _end_of(
    page: Page,
    opening: Opening,
    stop: int,
    markers: Spots,
    ahead: tuple[int, ...],
    *,
    has_sequel: bool,
) -> int:
    if opening.close is not None:
        return min(opening.close, stop)
    first, last = page.line_at(opening.body), page.line_at(stop - 1)
    if opening.style == "caret":
        paragraph = _block_end(page, first, last)
    else:
        paragraph = _paragraph_end(page, first, last)
    if has_sequel:
        gap = _next_line_start(page, paragraph)
        goes_on = any(gap <= place < stop for place in ahead)
        if not goes_on and not markers.start_between(gap, stop):
            paragraph = _last_before_break(page, paragraph, last, opening)
            paragraph = _without_subheading(page, paragraph, opening.line)
    else:
        paragraph = _with_indented(page, paragraph, last)
        paragraph = _with_note_blocks(page, paragraph, last)
    return min(page.lines[paragraph].end, stop)


def _next_line_start(page: Page, index: int) -> int:
    return page.lines[index + 1].start if index + 1 < len(page.lines) else len(page.text)


def _block_end(page: Page, first: int, last: int) -> int:
    """Return the last line before a blank one: Markdown lets a note go on without indentation."""
    index = first
    while index < last and page.kinds[index + 1] == "words":
        index += 1
    return index


def _paragraph_end(page: Page, first: int, last: int) -> int:
    """Return the last line of the paragraph that begins at line `first`."""
    index = first
    while index < last and page.kinds[index + 1] == "words":
        if not _goes_on(page, index, first):
            break
        index += 1
    return index


def _goes_on(page: Page, index: int, first: int) -> bool:
    """Say whether the line after `index` continues the paragraph begun at `first`."""
    this, following = page.lines[index], page.lines[index + 1]
    if following.tag:
        return False
    if following.indent > page.lines[first].indent:
        return True
    words = page.text[this.start : this.end]
    width = len(words)
    if width > _WIDEST_WRAP:
        return False
    if page.text[following.at].islower():
        return True
    is_finished = words.endswith(_FULL_STOP)
    if not is_finished and not page.text[following.at].isupper():
        return True
    if not page.wrap_width:
        return False
    next_word = re.match(r"\S*", page.text[following.at : following.end])
    needed = width + 1 + len(next_word[0] if next_word else "")
    slack = _SLACK_FINISHED if is_finished else _SLACK
    return needed > page.wrap_width - slack and width >= _NARROWEST_WRAP


def _last_before_break(page: Page, index: int, last: int, opening: Opening) -> int:
    """Return the last line of words before a heading, a rule or furniture."""
    found = index
    for place in range(index + 1, last + 1):
        if page.kinds[place] in ("heading", "notes", "rule", "furniture"):
            break
        if page.kinds[place] == "words":
            found = place
    return found


def _without_subheading(page: Page, index: int, first: int) -> int:
    """Leave out a short line, alone between blank ones, that names the chapter of the next note."""
    while index > first:
        line = page.lines[index]
        is_alone = page.kinds[index - 1] == "blank" and not line.indent
        words = page.text[line.at : line.end]
        if not is_alone or len(words) > _SHORT_TITLE or words.endswith((*_FULL_STOP, ",", ";")):
            break
        index -= 1
        while index > first and page.kinds[index] == "blank":
            index -= 1
    return index


def _with_indented(page: Page, index: int, last: int) -> int:
    """Add further paragraphs that are indented, as those of a note with several are."""
    for place in range(index + 1, last + 1):
        kind = page.kinds[place]
        if kind == "words" and page.lines[place].indent >= 2:
            index = place
        elif kind != "blank" and not (
            kind == "words"
            and page.kinds[place - 1] == "words"
            and index == place - 1
            and _goes_on(page, index, index)
        ):
            break
        elif kind == "words":
            index = place
    return index


def _with_note_blocks(page: Page, index: int, last: int) -> int:
    """Add the blocks after a note that the format says are of a note, too, and bear no label."""
    block = page.block_at(page.lines[index].at)
    if block is None or block.role != "note":
        return index
    for place in range(index + 1, last + 1):
        if page.kinds[place] == "blank":
            continue
        block = page.block_at(page.lines[place].at)
        if page.kinds[place] != "words" or block is None or block.role != "note" or block.label:
            break
        index = place
    return index
