"""A newspaper and its day before the title: `The Guardian, 3 June 2001, Ministers divided`."""

import re

from provenance.citations.draft import Draft, squeezed
from provenance.citations.grammars.listed import first_hard
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import may_be_outlet, names_an_outlet
from provenance.citations.phrases import PAGES, PINPOINT
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title

_OF_DAY = re.compile(r"\s(?:v\.|vom|du|del|van|dd\.|от|за)$")
_ARTICLE = re.compile(r"(?:El|La|Le|Les|L[’']|Der|Die|Das|The|Il|O)(?:\s|(?<=[’']))[A-ZÀ-Ý]")


def container_first(segment: Segment) -> Draft | None:
    """`The Guardian, 3 June 2001, Ministers divided`: newspaper, date, title."""
    elements = _with_comma(segment.elements)
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
    elif len(rest) == 2 and rest[1].kind == "quote" and PAGES.fullmatch(rest[0].text):
        read_tail(segment.text, rest[:1], draft, container_known=True)
        put_quoted_title(segment.text, rest, 1, draft)
        after = rest[1].end
    elif rest and _may_begin_title(rest[0]) and rest[-1].end - rest[0].start > 8:
        stop = first_hard(rest)
        put_title(segment.text, rest[0].start, rest[stop - 1].end, draft)
        after = rest[stop - 1].end
    read_tail(segment.text, elements[2:3], draft, container_known=True)
    end = read_tail(segment.text, clip(elements, after, segment.end), draft, container_known=True)
    draft.start, draft.end = segment.start, max(end, after)
    return draft


def _with_comma(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """Return `Elbe-Zeitung v. 3.4.1952` as if a comma stood there."""
    of = _OF_DAY.search(elements[0].text) if elements and elements[0].kind == "text" else None
    if of is None or len(elements) < 2 or elements[1].kind != "date":
        return elements
    first, stop = elements[0], elements[0].start + of.start()
    name = first._replace(text=first.text[: of.start()], end=stop)
    return (name, first._replace(kind="sep", text=",", start=stop), *elements[1:])


def _may_begin_title(element: Element) -> bool:
    """Say whether words behind a newspaper and a day are no page."""
    if element.kind != "text" or not element.text[0].isalpha():
        return False
    return not (PAGES.match(element.text) or PINPOINT.match(element.text))


def date_of(element: Element) -> str:
    """Return the day of a date, as precise as it is printed; nothing for other elements."""
    return (element.date.edtf or "") if element.date is not None else ""


def outlet_and_town(segment: Segment) -> Draft | None:
    """`El Obrero, Iquique, 22 de diciembre de 1907, p. 2`: a newspaper, its town, its day."""
    elements = segment.elements
    if len(elements) < 5 or [e.kind[0] for e in elements[:5]] != ["t", "s", "t", "s", "d"]:
        return None
    outlet, town = elements[0], elements[2].text.split()
    if elements[1].text != "," or elements[3].text != "," or len(date_of(elements[4])) != 10:
        return None
    named = _ARTICLE.match(outlet.text) is not None or names_an_outlet(outlet.text)
    if not named or len(town) > 2 or not all(word[0].isupper() for word in town):
        return None
    draft = Draft(prior=4.0, kind="news")
    draft.put("container", outlet.start, outlet.end, squeezed(outlet.text))
    tail = elements[4:]
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), elements[4].end)
    return draft
