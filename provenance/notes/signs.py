"""What speaks for and against notes. Every sign is a named function with a weight."""

import re
from collections.abc import Callable

from provenance.notes.evidence import Evidence
from provenance.notes.opening import Opening

LIST_LIKE = frozenset({"dot", "paren", "given", "bare"})
"""Styles in which lists of any kind are numbered too."""

_FAR = 400
_CITES = re.compile(r"https?://|www\.|\b(?:ibid|op\. ?cit|ebd|там же)\b", re.IGNORECASE)


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
    """Nothing follows but headings, furniture, and what may still be the last note.

    Where a heading of notes follows, the notes are there, and these are none.
    """
    kinds, was_blank = evidence.page.kinds, False
    for index in range(chain[-1].line + 1, min(chain[-1].line + _FAR, len(kinds))):
        if kinds[index] == "notes":
            return evidence.in_notes[chain[0].line]
        if kinds[index] in ("heading", "furniture", "rule"):
            return True
        if kinds[index] == "blank":
            was_blank = was_blank or not evidence.page.lines[index].tag
        elif evidence.goes_on(index, after_blank=was_blank):
            return False
    return True


def is_explicit(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Labelled in a way that lists are not."""
    return chain[0].style not in LIST_LIKE


def is_all_there_is(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """A file that is only notes: nothing above, labels that lists do not have, works cited.

    A court numbers its paragraphs in the same way, but cites no address and no "Ibid." in them.
    """
    if not is_explicit(evidence, chain) or evidence.above(chain[0]) is not None:
        return False
    lines = evidence.page.lines
    return any(_CITES.search(evidence.page.text, o.body, lines[o.line].end) for o in chain)


def is_announced(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """A list that the line above announces with a colon, and that is not wholly marked."""
    above = evidence.above(chain[0])
    if above is None or evidence.page.kinds[above] != "words":
        return False
    if evidence.share_marked(chain) == 1:
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
    if is_at_page_feet(evidence, chain):
        return False
    return not is_explicit(evidence, chain) or evidence.share_marked(chain) < 1


def is_at_page_feet(evidence: Evidence, chain: tuple[Opening, ...]) -> bool:
    """Each note stands below its marker, and most markers below the note before: page for page."""
    if len(chain) < 2 or evidence.share_marked(chain) < 1:
        return False
    firsts = (evidence.first_marked.get(o.label.key, -1) for o in chain[1:])
    below = sum(first > before.start for first, before in zip(firsts, chain, strict=False))
    return 2 * below >= len(chain) - 1


def share_with_markers(evidence: Evidence, chain: tuple[Opening, ...]) -> float:
    """Marked paragraphs of the article, as those that a court numbers: notes are seldom marked."""
    lines = evidence.page.lines
    marked = sum(evidence.markers.start_between(o.body, lines[o.line].end) for o in chain)
    return marked / len(chain)


Sign = Callable[[Evidence, tuple[Opening, ...]], float | bool]

SIGNS: tuple[tuple[Sign, float], ...] = (
    (is_sure, 10),
    (is_headed, 5),
    (is_ruled_off, 3),
    (is_last, 2),
    (is_all_there_is, 1),
    (is_explicit, 1),
    (is_at_page_feet, 2),
    (Evidence.share_marked, 3),
    (share_with_markers, -4),
    (is_announced, -3),
    (begins_late, -2),
    (is_in_the_midst, -4),
)
"""What speaks for and against notes, and how much."""
