"""Short forms by year (Harvard) and without marks (Russian)."""

import re

from provenance.citations.draft import Draft
from provenance.citations.heads import put_authors
from provenance.citations.lexer import Element
from provenance.citations.pinpoints import is_pinpoint
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.model import FieldName
from provenance.text.names import is_organisation, is_person, split_names

_FAMILY = (
    r"(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn)\s){0,3}"
    r"[^\W\d_a-z][\w’'-]+"
)
_BODY = r"[A-Z][\w’'-]+(?:\s(?:of|for|the|and|on|[A-Z][\w’'-]+)){1,5}"
_LIST = (
    rf"{_FAMILY}(?:(?:,\s(?:and\s|&\s)?|\s(?:and|&|und|et|y|e)\s){_FAMILY}){{0,4}}"
    r"(?:,?\set\sal\.?|\sand\s(?:others|colleagues))?"
)
_YEAR = r"(?:\[\d{4}\]\s|(?:1[5-9]|20)\d\d/)?(?P<year>(?:1[5-9]|20)\d\d)(?P<letter>[a-z])?"
_IN_BRACKETS = re.compile(
    rf"(?P<names>{_LIST}|{_BODY})(?:[’']s?)?\s[(\[]{_YEAR}"
    r"(?:[,:]\s?(?P<pages>[^()]{1,40}))?[)\]](?P<after>,?\s(?:at\s)?[^()]{1,40})?"
)
"""`Okafor and Lindqvist (2014, 52)`, `van Dam (2009a: 114–16)`, `World Bank (2016), p. 3`."""
_LETTERED = re.compile(
    rf"[(\[]?(?P<names>{_LIST}),?\s{_YEAR}(?<=[a-z])(?:[,:]\s?(?P<pages>[^()]{{1,40}}?))?[)\]]?"
)
"""`Marsh 2003a, p. 51`: with a letter a year is no date."""
_TWO_YEARS = re.compile(
    rf"(?P<names>{_LIST}),?\s(?:1[5-9]|20)\d\d/(?P<year>(?:1[5-9]|20)\d\d)(?:[,:]\s?(?P<pages>[^()]{{1,40}}?))?"
)
"""`Simmel 1908/1992, 12`: first printed, and the copy that was used."""
_TITLE_IN_BRACKETS = re.compile(
    rf"(?P<names>{_LIST})\s\((?P<title>[A-Z][^(),;:\d]{{2,60}}),\s(?P<pages>[^(),]{{1,20}})\)"
)
"""`Orrell (Salt Roads, 22)`."""
_MARK = re.compile(r"[(\[/]|\d[a-z]")
"""Occurs wherever one of the four patterns above matches."""
_NAMES = re.compile(
    r"О(?:н|на|ни)\sже\.?\s|(?:[А-ЯЁІЇЄ][\w’-]+,?\s+(?:[А-ЯЁІЇЄ]\.\s?){1,2}(?:,\s*|\s+и\s+)?)+|(?:[А-ЯЁ][\w-]+\s+[А-ЯЁ]\.\s?)|[А-ЯЁ][а-яё-]+\.\s(?=[А-ЯЁ])"
)
_FAMILIES = re.compile(_LIST)
_ARTICLES = frozenset({"The", "A", "An", "In", "On", "For", "This", "Our", "My"})
_LONGEST = 200
_PART = re.compile(
    r"(?:tables?|fig(?:ures?|s?\.)|appendix|app\.|ch(?:apters?|aps?\.|s?\.)|sec(?:tions?|s?\.)|part)"
    r"\s[\dA-Z][\w.–-]*(?:\sand\s[\dA-Z]\w*)?",
    re.IGNORECASE,
)
"""`Lind (2014: table 3)`."""
_YEARS = re.compile(r"(?:(?:19|20)\d\d[a-z]?(?:, | and )?)+")
"""`Marsh (2011, 2014)`: another work, and no page."""
_LAST_PAGES = re.compile(r"[.…]\s+[СC]\.\s*\d[\d–, -]*$")
_DAY_MONTH = re.compile(r"\d{1,2}\.?\s+[^\W\d_]{3,10}")


def author_and_year(segment: Segment) -> Draft | None:
    """`Marsh 2003, p. 51`, `Vale & Roth 1987, pp. 21–22`, `Marsh (2003: 51)`."""
    in_brackets = _in_brackets(segment)
    if in_brackets is not None:
        return in_brackets
    elements = [e for e in segment.elements if e.kind not in ("open", "close")]
    if len(elements) < 2 or elements[0].kind != "text":
        return None
    names_end = 3 if len(elements) > 3 and elements[1].text == "," else 1
    year = next((e for e in elements[: names_end + 2] if e.kind == "date"), None)
    if year is None or len(year.text) != 4 or "quote" in segment.kinds or "url" in segment.kinds:
        return None
    head = clip(elements, segment.start, year.start)
    names = split_names(segment.text[head[0].start : head[-1].end])
    if not names or not all(is_person(n.text, lone=True) and n.text.count(" ") < 1 for n in names):
        return None
    draft = Draft(prior=2.6)
    draft.hints.add("short")
    put_authors(segment.text, head, draft)
    tail = clip(elements, year.start, segment.end)
    if any(e.kind == "text" and not any(map(str.isdigit, e.text)) for e in tail[1:]):
        return None
    if any(_DAY_MONTH.fullmatch(e.text) for e in tail):
        return None
    draft.start = segment.start
    draft.end = read_tail(segment.text, tail, draft, container_known=True)
    return draft


def _in_brackets(segment: Segment) -> Draft | None:
    """Read a year, or a short title, and a place in the work behind the names, in brackets."""
    words = segment.words
    if len(words) > _LONGEST or segment.kinds & {"quote", "url"} or not _MARK.search(words):
        return None
    match = (
        _IN_BRACKETS.fullmatch(words)
        or _LETTERED.fullmatch(words)
        or _TWO_YEARS.fullmatch(words)
        or (_TITLE_IN_BRACKETS.fullmatch(words) if "date" not in segment.kinds else None)
    )
    if match is None or not _are_names(segment, match):
        return None
    groups = match.groupdict()
    after = (groups.get("after") or "").lstrip(" ,")
    places = [place for place in (groups["pages"], after) if place]
    if not all(is_pinpoint(place) or _PART.fullmatch(place) for place in places):
        return None
    draft = Draft(prior=3.6, hints={"short"}, start=segment.start, end=segment.end)
    start = segment.start
    put_authors(segment.text, _elements_of(segment, match), draft)
    for name in ("title", "year"):
        if groups.get(name):
            field: FieldName = "date" if name == "year" else "title"
            draft.put(field, start + match.start(name), start + match.end(name), match[name])
    place = groups["pages"] or after
    if place and not _YEARS.fullmatch(place):
        first = start + (match.start("pages") if groups["pages"] else match.end() - len(after))
        element = Element("text", first, first + len(place), place)
        read_tail(segment.text, (element,), draft, container_known=True)
    return draft


def _elements_of(segment: Segment, match: re.Match[str]) -> tuple[Element, ...]:
    start, end = match.span("names")
    return clip(segment.elements, segment.start + start, segment.start + end)


def _are_names(segment: Segment, match: re.Match[str]) -> bool:
    """Say whether names are those of persons, or of a body with a page or a signal."""
    words = match["names"]
    names = [name.text for name in split_names(words)]
    if all(is_person(name, lone=True) for name in names) and _FAMILIES.fullmatch(words):
        return True
    groups = match.groupdict()
    if is_organisation(words) and "title" not in groups:
        return True
    if not (groups["pages"] or groups.get("after") or segment.signal):
        return False
    return len(names) == 1 and is_person(words) and words.partition(" ")[0] not in _ARTICLES


def russian_short(segment: Segment) -> Draft | None:
    """`Петренко А. С. Вода и власть. С. 20`: names, title, pages, and no year."""
    words = segment.words
    names, pages = _NAMES.match(words), _LAST_PAGES.search(words)
    if not names or not pages or segment.kinds & {"date", "url", "quote"}:
        return None
    if pages.start() < names.end():
        return None
    draft = Draft(prior=2.0)
    draft.hints.add("short")
    start = segment.start
    put_authors(segment.text, clip(segment.elements, start, start + names.end()), draft)
    put_title(segment.text, start + names.end(), start + pages.start(), draft)
    tail = clip(segment.elements, start + pages.start(), segment.end)
    draft.start = start
    draft.end = max(
        read_tail(segment.text, tail, draft, container_known=True), start + pages.start()
    )
    return draft
