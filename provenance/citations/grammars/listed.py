"""Lists parted by commas, with no marks at all: `Author, Title, Container, date, url`."""

import re
from collections.abc import Sequence

from provenance.citations.cut_titles import cut_title
from provenance.citations.draft import Draft
from provenance.citations.grammars.books import imprint
from provenance.citations.grammars.quoted import issuer_to_container
from provenance.citations.heads import (
    Part,
    count_of_authors,
    parts_between,
    put_authors,
    with_divisions,
)
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import day_follows, may_be_outlet, names_an_outlet
from provenance.citations.phrases import ISSUE, PINPOINT, VOLUME, announcement
from provenance.citations.prose import is_prose
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_announcing import THESIS
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.lexicon.containers import PLATFORMS
from provenance.lexicon.outlets import is_news_outlet
from provenance.lexicon.places import PLACES
from provenance.text.names import is_organisation, is_person

_SERIES = re.compile(
    r"(?:[A-Z][\w&/ ]{0,40}\s)?(?:Report|Briefing|Paper|Bulletin|Series|Note)\s+(?:no|No|N°"
    r"|Nr)\.?\s*\d[\w/.-]*"
)
"""`Asia Report no. 285`: a number in a series of reports."""
_UN_DOC = re.compile(r"U\.?N\.?\s+Doc\b|[A-Z]{1,5}/[A-Z0-9]+/")
_BEFORE_DAY = re.compile(r"\s(?:of|for|du|vom|v\.|de|del|от)$")
_YEARS = re.compile(r"\d{4}(?:[–-]\d{2,4})?")
_MADE = re.compile(r"\s(?:published|posted|taken|dated|uploaded|recorded|issued)$")
_SPOKEN = re.compile(
    r"(?:telephone\s|personal\s)?(?:interview(?:ed)?|conversation)\s(?:with|by)\s"
    r"|in\s(?:discussion|conversation|correspondence)\swith\s"
    r"|(?:written\s|opening\s|commencement\s)?(?:testimony|statement|remarks|speech|address)\s(?:before|at|to|by)\s",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?:public |keynote |guest |opening )?"
    r"(?:lecture|speech|talk|address|sermon|remarks|keynote|presentation)"
)
_GIVEN_AT = re.compile(rf"{_GIVEN.pattern}\s(?:at|to|before)\s(?:the\s)?[A-Z]")
_ASKED = re.compile(r"interview|conversation|discussion")
_SMALL_NAME = re.compile(r"[a-z]{2,5}-[A-ZÀ-Ý]|[a-z]{3}(?=\s[A-Z])")
"""`taz-Nord`, `dpa Nord`: newspapers and agencies that are written small."""
_LONGEST_BODY = 60
_UNIVERSITY = re.compile(r"\b(?:universit[yéàä]t?|universidad|universität)\b")
_VERSUS = re.compile(r"\svs?\.?\s(?!\d)")


def comma_list(segment: Segment) -> Draft | None:
    """`Author, Title, Container, date, url`, with no marks at all."""
    elements = segment.elements
    if segment.title_quote is not None:
        return None
    stop = first_hard(elements)
    head = elements[:stop]
    parts = with_divisions(parts_between(head, segment.text), segment.text)
    if not parts or (stop == len(elements) and len(parts) < 2):
        return None
    if any(part.text.casefold() in PLATFORMS for part in parts) or imprint(elements) is not None:
        return None
    if _VERSUS.search(segment.words[:200]) or _is_sentence(segment):
        return None
    draft = Draft(prior=-0.5)
    count = count_of_authors(parts)
    if len(parts) - count == 0 or (len(parts) == 2 and _is_in_capitals(parts[1].text)):
        count = 0
    rest = list(parts[count:])
    sort = _sort_alone(head, segment.text, count)
    count = count or int(sort is not None)
    if count:
        put_authors(segment.text, clip(head, parts[0].start, parts[count - 1].end), draft)
    if sort is not None:
        draft.kind = "speech"
        put_title(segment.text, sort.start, sort.end, draft)
        after = head[-1].end
    else:
        after = _put_title_and_container(segment, draft, rest, bool(count))
    draft.start = segment.start
    tail = clip(elements, after, segment.end)
    end = read_tail(segment.text, tail, draft, container_known=draft.has("container"))
    draft.end = max(end, after)
    _settle_spoken(draft)
    cut_title(draft)
    if THESIS.search(segment.words):
        draft.kind = "book"
    issuer_to_container(draft)
    return draft


def _sort_alone(head: Sequence[Element], text: str, count: int) -> Part | None:
    """Return the `lecture` of `Ann Lee, lecture, Oster Society`, or `speech at Lorne Hall`."""
    kept = parts_between(head, text, keep=True)
    part = kept[count] if 0 < count < len(kept) - 1 else None
    if len(kept) == 2 and _GIVEN_AT.match(kept[1].text):
        return kept[1]
    return part if part is not None and _GIVEN.fullmatch(part.text) else None


def _settle_spoken(draft: Draft) -> None:
    """Tell who asks from who prints: `interview with Kit Samara, Gulf Ledger`, `…, Leeds`."""
    spoken = _SPOKEN.match(draft.get("title") or "")
    if spoken and not names_an_outlet(draft.get("container") or ""):
        draft.drop("container")  # where it was given
    elif spoken and _ASKED.search(spoken[0]):
        draft.kind = "interview"


def _is_in_capitals(words: str) -> bool:
    """Say whether a site or newspaper is set in capitals, as the Bluebook sets it."""
    return words.isupper() and len(words) > 6


def _is_sentence(segment: Segment) -> bool:
    """Say whether words without address or quotation make a sentence."""
    if segment.kinds & {"url", "quote"}:
        return False
    return is_prose(" ".join(e.text for e in segment.elements if e.kind == "text"))


def first_hard(elements: Sequence[Element]) -> int:
    """Return the index of the first element that no title holds: date, address, bracket."""
    for index, element in enumerate(elements):
        if element.depth == 0 and element.kind in ("date", "url"):
            before = elements[index - 1] if index else None
            if before is not None and before.text == ":" and _begins_words(elements, index):
                continue
            if before is not None and before.kind == "text" and _YEARS.fullmatch(element.text):
                continue
            return index
        if (
            index
            and element.depth == 0
            and (_UN_DOC.match(element.text) or _is_year_in_bracket(elements, index))
        ):
            return index
        if element.kind == "quote" or (
            element.kind == "text"
            and index
            and (element.text.startswith(("p. ", "pp. ")) or _is_pinpoint(element.text))
        ):
            return index
    return len(elements)


def _begins_words(elements: Sequence[Element], index: int) -> bool:
    """Say whether a year begins a subtitle: `Calder: 2013 Article IV Consultation`."""
    following = elements[index + 1] if index + 1 < len(elements) else None
    plain = _YEARS.fullmatch(elements[index].text) is not None
    return plain and following is not None and following.kind == "text"


def _is_year_in_bracket(elements: Sequence[Element], index: int) -> bool:
    """Say whether `(2004)` follows a title, and is no part of `resolution 1929 (2010)`."""
    inside = elements[index + 1 : index + 3]
    if elements[index].text != "(" or [e.kind for e in inside] != ["date", "close"]:
        return False
    after = elements[index + 3] if index + 3 < len(elements) else None
    before = elements[index - 1].text
    numbered = before[-1:].isdigit() and announcement(before) is None
    return (after is None or after.text in ",.") and not numbered


def _is_pinpoint(words: str) -> bool:
    """Say whether words are a place in a work; asked cheaply first, since most are none."""
    return any(map(str.isdigit, words)) and PINPOINT.fullmatch(words) is not None


def _put_title_and_container(segment: Segment, draft: Draft, rest: list[Part], named: bool) -> int:
    """Share the parts between title and container; returns where the reading stopped."""
    after = rest[-1].end
    while len(rest) > 1 and _stands_behind_title(rest[-1].text):
        rest = rest[:-1]
    last = rest[-1]
    if len(rest) == 1 and named and _is_gazette(segment, draft, last):
        return after
    if len(rest) > 1 and _SERIES.fullmatch(last.text):
        draft.hints.add("report")
        put_title(segment.text, rest[0].start, rest[-2].end, draft)
    elif len(rest) > 1 and (
        _is_container(last)
        or _may_be_container(segment, last)
        or (_is_by_persons(draft) and _is_magazine(segment, last))
        or _is_issuer(segment, draft, last, after)
    ):
        put_title(segment.text, rest[0].start, rest[-2].end, draft)
        lead = (
            4 if last.text.startswith("the ") else 3 if last.text.startswith(("in ", "In ")) else 0
        )
        draft.put("container", last.start + lead, last.end, last.text[lead:])
    elif len(rest) == 1 and _is_container(last) and (named or is_news_outlet(last.text)):
        draft.put("container", last.start, last.end, last.text)
    elif len(rest) == 1 and not named and _is_lone_outlet(segment, last):
        lead = 4 if last.text.startswith("the ") else 0
        name = _BEFORE_DAY.sub("", last.text[lead:])
        draft.put("container", last.start + lead, last.start + lead + len(name), name)
        draft.kind = "news"
        draft.prior += 1.5
    else:
        words = _MADE.sub("", segment.text[rest[0].start : rest[-1].end])
        put_title(segment.text, rest[0].start, rest[0].start + len(words), draft)
    return after


def _stands_behind_title(words: str) -> bool:
    """Say whether a part is a volume, a number or a town, and no part of a title."""
    town = words.casefold().rstrip(".") in PLACES
    return town or (VOLUME.fullmatch(words) or ISSUE.fullmatch(words)) is not None


def _is_gazette(segment: Segment, draft: Draft, number: Part) -> bool:
    """`Boletín del Puerto, núm. 75, 28 de marzo de 2011`: a name and a number are no title."""
    match = ISSUE.fullmatch(number.text)
    if match is None or len(draft.authors()) != 1 or "date" not in segment.kinds:
        return False
    draft.pieces[0].field = "container"
    first = number.start + match.start("issue")
    draft.put("issue", first, first + len(match["issue"]), match["issue"])
    draft.prior += 1.5
    return True


def _is_issuer(segment: Segment, draft: Draft, part: Part, after: int) -> bool:
    """Say whether the last words before a date are a body, or a house that no table knows.

    Persons write for bodies; a body's report may stand in the papers of a parliament. Before a bare
    year one or two names behind the title of a person's book are its publisher.
    """
    if len(part.text) >= _LONGEST_BODY:
        return False
    if is_organisation(part.text):
        return _is_by_persons(draft) or day_follows(segment.elements, after)
    return _is_by_persons(draft) and _year_follows(segment, part) and _is_house_name(part.text)


def _is_house_name(words: str) -> bool:
    tokens = words.split()
    return len(tokens) <= 3 and all(token[:1].isupper() for token in tokens)


def _year_follows(segment: Segment, part: Part) -> bool:
    date = next((e for e in segment.elements if e.start >= part.end and e.kind == "date"), None)
    if date is None or date.start - part.end > 3 or not _YEARS.fullmatch(date.text):
        return False
    return segment.text[part.end : date.start].strip() == ","


def _is_by_persons(draft: Draft) -> bool:
    return bool(draft.authors()) and not any(map(is_organisation, draft.authors()))


def _is_magazine(segment: Segment, part: Part) -> bool:
    """Say whether a few words stand before a month: `Atlantic Tides, June 2011, at 44`."""
    month = next((e for e in segment.elements if e.start >= part.end and e.kind == "date"), None)
    near = month is not None and month.start - part.end < 4
    if not near or month is None or month.date is None or len(month.date.edtf or "") != 7:
        return False
    words = part.text.split()
    return len(words) < 5 and all(word[:1].isupper() or word in ("of", "the") for word in words)


def _may_be_container(segment: Segment, part: Part) -> bool:
    """Say whether the last words before a whole date are an unknown newspaper."""
    return (
        day_follows(segment.elements, part.end)
        and len(part.text) < 45
        and (part.text[:1].isupper() or _SMALL_NAME.match(part.text) is not None)
    )


def _is_lone_outlet(segment: Segment, part: Part) -> bool:
    """`Harbour Gazette, 4 May 1921, p. 3`: a name, a day, a page, and no more."""
    name = _BEFORE_DAY.sub("", part.text.removeprefix("the "))
    return day_follows(segment.elements, part.end) and may_be_outlet(name)


def _is_container(part: Part) -> bool:
    words = part.text.casefold().removeprefix("in ").removeprefix("the ")
    if _UNIVERSITY.search(words) and len(words) < 60:
        return True
    return (
        is_news_outlet(words)
        or words in PLATFORMS
        or _is_in_capitals(part.text)
        or (
            len(part.text) < 50
            and not is_person(part.text)
            and not _SPOKEN.match(part.text)
            and part.text.startswith(("in ", "In "))
        )
    )
