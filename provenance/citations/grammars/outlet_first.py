"""A newspaper and its day before the title: `The Guardian, 3 June 2001, Ministers divided`."""

from provenance.citations.draft import Draft
from provenance.citations.grammars.listed import first_hard
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import may_be_outlet, names_an_outlet
from provenance.citations.phrases import PAGES, PINPOINT
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title


def container_first(segment: Segment) -> Draft | None:
    """`The Guardian, 3 June 2001, Ministers divided`: newspaper, date, title."""
    elements = segment.elements
    if len(elements) < 3 or [e.kind[0] for e in elements[:3]] != ["t", "s", "d"]:
        return None
    name = elements[0]
    if not names_an_outlet(name.text) or not may_be_outlet(name.text):
        return None
    draft = Draft(prior=1.5)
    draft.put("container", elements[0].start, elements[0].end, elements[0].text)
    rest = [e for e in elements[3:] if e.kind not in ("sep",)]
    after = elements[2].end
    if rest and rest[0].kind == "quote":
        put_quoted_title(segment.text, rest, 0, draft)
        after = rest[0].end
    elif rest and _may_begin_title(rest[0]) and rest[-1].end - rest[0].start > 8:
        stop = first_hard(rest)
        put_title(segment.text, rest[0].start, rest[stop - 1].end, draft)
        after = rest[stop - 1].end
    read_tail(segment.text, elements[2:3], draft, container_known=True)
    end = read_tail(segment.text, clip(elements, after, segment.end), draft, container_known=True)
    draft.start, draft.end = segment.start, max(end, after)
    return draft


def _may_begin_title(element: Element) -> bool:
    """Say whether words behind a newspaper and a day are no page."""
    if element.kind != "text" or not element.text[0].isalpha():
        return False
    return not (PAGES.match(element.text) or PINPOINT.match(element.text))
