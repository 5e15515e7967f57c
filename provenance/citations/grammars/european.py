"""Houses of the continent: German colons, imprints without brackets, "in:"."""

import re

from provenance.citations.cut_titles import cut_title
from provenance.citations.draft import Draft
from provenance.citations.grammars.books import imprint
from provenance.citations.grammars.quoted import issuer_to_container
from provenance.citations.grammars.russian import RUSSIAN_NAMES, before_strokes, names_and_title
from provenance.citations.heads import count_of_authors, parts_between, put_authors
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title
from provenance.lexicon.containers import PUBLISHER_WORDS
from provenance.lexicon.places import PLACES
from provenance.text.names import is_organisation, is_person

_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,3}")
_PLACE_AND_HOUSE = re.compile(
    r"[.,،]\s+(?:[–—-]\s+)?(?P<place>[^\W\d_][^,:،;.]{0,30}?(?:\s[ai]\.\s?(?:M|Br|d))?\.?)\s*[:,،]\s*(?P<publisher>[^,:،;]{2,60}?)[,،]?\s*$"
)
_PLACE_ALONE = re.compile(
    r"[.,،]\s+(?:[–—-]\s+)?(?P<place>[^\W\d_][^,:،;.]{0,30}?(?:\s[ai]\.\s?(?:M|Br|d))?\.?)[,،]?\s*$"
)
_HOUSE_ALONE = re.compile(r"[,،]\s+(?P<publisher>[^\W\d_][^,:،;]{2,60}?)[,،]\s*$")
_EDITION = re.compile(
    r"[,.،]?\s*(?:ط\.?\s*\d+|\d+(?:\.?ª|\.,?|e|ème|a|nd|rd|st|th)?\s*(?:[\w.]+\s+){0,3}(?:Aufl(?:age)?\.?|edn?\.?|ed(?:ición|ition)\.?|éd(?:ition)?\.?|изд\.?))[,،]?\s*$"
)
_IN_EDITION = re.compile("[eéA][du]|изд|ط")
_COLLECTION = re.compile(r",\s+coll(?:ection|\.)?\s+(?:«[^»]*»|[^,]+)[,\s]*$")
_YEARS = re.compile(r"\d{4}(?:[–-]\d{2,4})?")
_IN = re.compile(r"(?:in|In|dans)\b:?(?:\s|$)")
_BETWEEN_PLACES = re.compile(r"\s*[/;&–-]\s+|\s+(?:and|und|et|y|и)\s+|/")
_SENTENCE_END = re.compile(r"\w{3,}\.\s")
_LONGEST_GIVEN_NAME = 10
_WINDOW = 120


def bare_imprint(segment: Segment) -> Draft | None:
    """`Иванов И. И. Название. М.: Наука, 2005. С. 12`, `Nom, Titre, Paris, Seuil, 2004, p. 12`."""
    found = _year_of_imprint(segment) if segment.title_quote is None else None
    if found is None:
        return None
    year, offset, match = found
    head = before_strokes(clip(segment.elements, segment.start, offset + match.start()))
    if not head or any(element.kind == "url" or _is_day(element) for element in head):
        return None
    draft = Draft(prior=2.0 if {"place", "publisher"} <= match.groupdict().keys() else 1.6)
    draft.hints.add("book")
    _head(segment, _without_edition(segment, head), draft)
    cut_title(draft)
    if match.groupdict().get("publisher"):
        start, end = offset + match.start("publisher"), offset + match.end("publisher")
        draft.put("publisher", start, end, segment.text[start:end])
    tail = clip(segment.elements, year.start, segment.end)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), year.end)
    issuer_to_container(draft)
    return draft


def _year_of_imprint(
    segment: Segment, *, last: bool = False
) -> tuple[Element, int, re.Match[str]] | None:
    """Return the first or last bare year that an imprint stands before; titles may hold others."""
    for year in reversed(segment.elements) if last else segment.elements:
        if year.kind != "date" or year.depth:
            continue
        if _is_day(year) and not _is_month(year):
            return None
        before = segment.text[max(segment.start, year.start - _WINDOW) : year.start]
        offset = year.start - len(before)
        edition = _EDITION.search(before) if _IN_EDITION.search(before) else None
        if edition:
            before = before[: edition.start()] + ", "
        if "coll" in before:
            before = _COLLECTION.sub(", ", before)
        match = _imprint(before) if _YEARS.fullmatch(year.text) else None
        if _is_month(year):
            match = _PLACE_AND_HOUSE.search(before)
            match = match if match and _is_place(match["place"]) else None
        if match:
            return year, offset, match
    return None


def _is_month(element: Element) -> bool:
    return element.date is not None and len(element.date.edtf or "") == 7


def _is_day(element: Element) -> bool:
    """Say whether an element is a date that is more than years."""
    return element.kind == "date" and not _YEARS.fullmatch(element.text)


def _imprint(before: str) -> re.Match[str] | None:
    """Match the place, the house or both at the end of the words before a year."""
    match = _PLACE_AND_HOUSE.search(before)
    if match and (_is_place(match["place"]) or _is_house(match["publisher"])):
        return match
    match = _PLACE_ALONE.search(before)
    if match and _is_place(match["place"]):
        house = _HOUSE_ALONE.search(before[: match.start()] + ", ")
        return house if house and _is_house(house["publisher"]) else match
    match = _HOUSE_ALONE.search(before)
    return match if match and _is_house(match["publisher"]) else None


def _is_house(words: str) -> bool:
    return bool(set(words.casefold().split()) & PUBLISHER_WORDS)


def _is_place(words: str) -> bool:
    places = _BETWEEN_PLACES.split(words.casefold())
    return places[0].rstrip(".").strip() in PLACES or words.casefold().rstrip(".") in PLACES


def _without_edition(segment: Segment, head: tuple[Element, ...]) -> tuple[Element, ...]:
    """Leave out "3. Aufl." after a title."""
    match = _EDITION.search(segment.text, head[0].start, head[-1].end)
    return clip(head, head[0].start, match.start()) if match else head


def _head(segment: Segment, head: tuple[Element, ...], draft: Draft) -> None:
    colon = _colon_after_names(segment, head)
    if colon is not None:
        put_authors(segment.text, head[:colon], draft, inverted=True)
        put_title(segment.text, head[colon].end, head[-1].end, draft)
        return
    if RUSSIAN_NAMES.match(segment.text[head[0].start : head[-1].end]):
        names_and_title(segment, head, draft)
        return
    if len(head) > 2 and head[1].text == "." and is_organisation(head[0].text):
        put_authors(segment.text, head[:1], draft)
        put_title(segment.text, head[2].start, head[-1].end, draft)
        return
    editor = _EDITOR_FIRST.match(segment.text, head[0].start, head[-1].end)
    if editor:
        put_authors(segment.text, clip(head, *editor.span("name")), draft, inverted=True)
        put_title(segment.text, editor.end(), head[-1].end, draft)
        return
    stop = _stop_after_inverted_name(head)
    if stop:
        put_authors(segment.text, head[:stop], draft, inverted=True)
        put_title(segment.text, head[stop].end, head[-1].end, draft)
        return
    parts = parts_between(head, segment.text)
    count = count_of_authors(parts)
    if count and count < len(parts):
        put_authors(segment.text, clip(head, parts[0].start, parts[count - 1].end), draft)
    put_title(segment.text, parts[count].start, parts[-1].end, draft)


_EDITOR_FIRST = re.compile(
    r"(?P<name>[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+)?,\s[^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.]*)?)"
    r"\s\((?:coords?|eds?|dirs?|comps?|orgs?|Hrsg|Hg)\.\),\s"
)
"""`Ruiz, Elena (coord.), La presa`: one editor, family name first."""


def _stop_after_inverted_name(head: tuple[Element, ...]) -> int:
    """Return the index of the full stop in "García Márquez, Gabriel. Título", else 0."""
    if len(head) < 5 or (head[1].text, head[3].text) != (",", "."):
        return 0
    names = (head[0].text, head[2].text)
    if " " in names[0] and (len(names[1]) > _LONGEST_GIVEN_NAME or " " in names[1]):
        return 0
    return 3 if all(is_person(name.title(), lone=True) for name in names) else 0


def _colon_after_names(segment: Segment, head: tuple[Element, ...]) -> int | None:
    """Return the index of the colon in "Müller, Hans: Titel", if names stand before it."""
    for index, element in enumerate(head):
        if element.text == ":" and element.kind == "sep" and index:
            words = segment.text[head[0].start : element.start]
            if "،" in words:  # Arabic has no capitals: the colon stands in the title
                return None
            names_of_russians = RUSSIAN_NAMES.match(words)
            if names_of_russians and names_of_russians.end() < len(words):
                return None
            plain = re.sub(r"\s*\((?:Hg|Hrsg|Hgg)\.\)", "", words)
            names = re.split(r"\s*[/;]\s*|\s+(?:und|y|e|et|and|&)\s+|\s+u\.\s", plain)
            return index if all(_is_one_name(name) for name in names) else None
        if element.kind in ("quote", "date", "url") or element.depth:
            continue
    return None


def _is_one_name(words: str) -> bool:
    """Say whether words are "Müller, Hans", "Hans Müller" or one body."""
    if _SENTENCE_END.search(words):
        return False
    family, comma, given = words.partition(",")
    if not comma:
        return is_person(words, lone=False) or is_organisation(words)
    if is_organisation(family) and not _INITIALS.fullmatch(given.strip()):
        return False
    return is_person(family.title(), lone=True) and is_person(given, lone=True)


def colon_after_names(segment: Segment) -> Draft | None:
    """`Müller, Hans: Titel, in: Zeitung, 3. Mai 2015, S. 4, url`."""
    elements = segment.elements
    colon = _colon_after_names(segment, elements)
    if segment.title_quote == 0 or colon is None or colon + 1 >= len(elements):
        return None
    if imprint(elements) is not None:
        return None
    draft = Draft(prior=1.3)
    put_authors(segment.text, elements[:colon], draft, inverted=True)
    after = colon + 1
    if elements[after].kind == "quote":
        after = put_quoted_title(segment.text, elements, after, draft)
    else:
        stop = _before_in(elements, after)
        put_title(segment.text, elements[after].start, elements[stop - 1].end, draft)
        after = stop
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, elements[after:], draft), elements[after - 1].end)
    if "chapter" in draft.hints and draft.has("publisher"):
        draft.drop("container")  # a series
    return draft


def in_container(segment: Segment) -> Draft | None:
    """`Hans Müller, Titel, in: Zeitschrift 12 (2005), S. 3–5`; `Nom, Titre, dans Revue, …`."""
    elements = segment.elements
    stop = _before_in(elements, 0)
    if stop in (0, len(elements)) or segment.title_quote is not None:
        return None
    if not re.match(
        r"(?:in|In|dans|en):?(?:\s|$)", elements[stop + 1].text if stop + 1 < len(elements) else ""
    ):
        return None
    parts = parts_between(elements[:stop], segment.text)
    count = count_of_authors(parts)
    if not count or count >= len(parts):
        return None
    draft = Draft(prior=1.0)
    put_authors(segment.text, clip(elements, parts[0].start, parts[count - 1].end), draft)
    put_title(segment.text, parts[count].start, parts[-1].end, draft)
    draft.start = segment.start
    draft.end = read_tail(segment.text, elements[stop + 1 :], draft)
    _date_by_imprint(segment, draft)
    return draft


def _date_by_imprint(segment: Segment, draft: Draft) -> None:
    """Take the year behind place and house where the title of the book held another."""
    found = _year_of_imprint(segment, last=True)
    if found is None or draft.get("date") in (None, found[0].text) or not found[0].date:
        return
    year, offset, match = found
    if {"place", "publisher"} <= match.groupdict().keys():
        for name in ("date", "container", "publisher"):
            draft.drop(name)
        start, end = offset + match.start("publisher"), offset + match.end("publisher")
        draft.put("publisher", start, end, segment.text[start:end])
        draft.put("date", year.start, year.end, year.text)


def _before_in(elements: tuple[Element, ...], start: int) -> int:
    """Return the index of the mark before "in:", or of the date or address that ends a title."""
    for index in range(start, len(elements)):
        element = elements[index]
        following = elements[index + 1] if index + 1 < len(elements) else None
        if element.depth:
            continue
        if element.kind == "sep" and element.text in ",." and following is not None:
            if following.kind == "text" and _IN.match(following.text):
                return index
            if following.kind in ("date", "url"):
                return index
        if element.kind in ("date", "url"):
            return index
    return len(elements)
