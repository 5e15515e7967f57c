"""Law: cases, articles of law reviews, court papers, statutes, treaties, resolutions."""

import re

from provenance.citations.draft import Draft, squeezed
from provenance.citations.heads import put_authors
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.lexicon.law import (
    COURT_PAPERS,
    COURTS,
    EUROPEAN_REPORTERS,
    INSTRUMENTS,
    REPORTERS,
    STATUTES,
)
from provenance.text.dates import find_dates
from provenance.text.names import is_person

_REPORTER = "|".join(REPORTERS)
_VERSUS = re.compile(
    r"\s(?:v|vs|c|gegen|contra|против)\.?\s(?=[\w“])|^(?:In re|Ex parte|Matter of|R \("
    r"|Prosecutor v)\b"
)
_REPORTED = re.compile(
    rf"(?P<volume>\d{{1,4}})\s+(?P<reporter>{_REPORTER})\s+(?P<pages>(?:at\s+)?[\d_—–-]+(?:,\s+"
    rf"\*?\d+(?:[–-]\d+)?(?:\s+(?:&\s+)?n\.\s?\d+)?)*)"
)
_COURT = re.compile(r"\(([^()]*?\d{4})\)")
_NUMBER = re.compile(
    r",?\s+(?:(?:Case|App(?:lication|l)?\.?|Civ(?:il)?\.?(?: Action)?|Crim\.?|Index|Docket|Nos?"
    r"|no)\b\.?\s*)+[\w:/.-]*\d|,?\s+\[\d{4}\]|,?\s+\(\w[^)]*\d{4}\)|,\s+(?=\d+\s+[A-Z])"
    r"|,?\s+ECF\b"
)
_LAW_REVIEW = re.compile(
    r"(?P<volume>\d{1,4})\s+(?P<journal>[A-Z][A-Za-z.&’']*(?:\s+(?:[A-Z&][A-Za-z.&’']*|of|on"
    r"|the|and|for|in)){0,8}?)\s+(?P<pages>\d{1,5}(?:,\s+\d+(?:[–-]\d+)?(?:\s+(?:&\s+)?n\.\s?"
    r"\d+)?)*)\s*\((?P<date>[^()]*?\d{4})\)"
)
_STATUTE = re.compile("|".join(STATUTES))
_INSTRUMENT = re.compile("|".join(INSTRUMENTS))
_PAPER = re.compile(rf"(?:{'|'.join(COURT_PAPERS)})(?=,|\s+at\s|\s+¶|\s+\()", re.IGNORECASE)
_GERMAN_CASE = re.compile(
    rf"(?P<name>(?P<reporter>{'|'.join(EUROPEAN_REPORTERS)})\s+(?P<volume>\d+),\s+(?:S\.\s*)?"
    rf"(?P<pages>\d+(?:\s*\(\d+[^)]*\))?))"
)


def case(segment: Segment) -> Draft | None:
    """`A v. B, 347 U.S. 483, 495 (1954)`, `A v. B, No. 1:20-cv-1 (N.D. Ga. Dec. 31, 2020)`."""
    words = segment.words
    versus = _VERSUS.search(words[:240])
    if versus is None or segment.title_quote is not None:
        return None
    draft = Draft(prior=3.5, kind="legal")
    reported = _REPORTED.search(words, versus.end())
    number = _NUMBER.search(words, versus.end())
    stops = [m.start() for m in (reported, number) if m]
    comma = _first_comma(segment, segment.start + versus.end())
    name_end = segment.start + min(stops) if stops else comma
    put_title(segment.text, _after_court(segment, versus.start(), draft), name_end, draft)
    after = name_end
    if reported:
        _put_reported(segment, draft, reported)
        after = segment.start + reported.end()
    _read_rest(segment, draft, after)
    return draft


def _after_court(segment: Segment, versus: int, draft: Draft) -> int:
    """Return where the name of the case begins; a court before it is the author."""
    first = segment.elements[0]
    comma = segment.elements[1] if len(segment.elements) > 1 else None
    if comma is None or comma.text != "," or comma.start >= segment.start + versus:
        return segment.start
    if first.kind != "text" or not _COURTS.match(first.text):
        return segment.start
    draft.put("author", first.start, first.end, squeezed(first.text))
    return comma.end


def decision(segment: Segment) -> Draft | None:
    """`BGH, Urteil vom 12. März 2015 – I ZR 123/14`, `Conseil d’État, 12 mars 2014, n° 354903`."""
    if not _COURTS.match(segment.words) or segment.title_quote is not None:
        return None
    date = next((e for e in segment.elements if e.kind == "date"), None)
    if date is None or _VERSUS.search(segment.words):
        return None
    draft = Draft(prior=3.2, kind="legal")
    words = _BEFORE_DATE.sub("", segment.text[segment.start : date.start])
    put_title(segment.text, segment.start, segment.start + len(words), draft)
    _read_rest(segment, draft, date.start)
    for name in ("volume", "issue"):
        draft.drop(name)
    draft.end = segment.end
    return draft


def _put_reported(segment: Segment, draft: Draft, match: re.Match[str]) -> None:
    start = segment.start
    draft.put("volume", start + match.start("volume"), start + match.end("volume"), match["volume"])
    draft.put(
        "container",
        start + match.start("reporter"),
        start + match.end("reporter"),
        match["reporter"],
    )
    draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])


def _first_comma(segment: Segment, place: int) -> int:
    for element in segment.elements:
        if element.start >= place and element.depth == 0 and element.text in (",", "("):
            return element.start
    return segment.end


def _read_rest(segment: Segment, draft: Draft, after: int) -> None:
    """Read date, pages and addresses after the name; words in between are of no field."""
    tail = clip(segment.elements, after, segment.end)
    _put_court_date(tail, draft)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.unread = draft.unread // 4
    draft.start, draft.end = segment.start, max(end, after, _bracket_end(tail, end))


def _put_court_date(tail: tuple[Element, ...], draft: Draft) -> None:
    """Take the year of a bracket that holds court and date, whatever else is a date."""
    for index, element in enumerate(tail[:-1]):
        if element.kind == "date" and tail[index + 1].kind == "close" and element.depth:
            if element.date is not None and element.date.edtf:
                draft.put("date", element.start, element.end, element.date.edtf)
            return


def _bracket_end(tail: tuple[Element, ...], end: int) -> int:
    """Return the end of a bracket with a court in which the reading stopped."""
    for element in tail:
        if element.kind == "close" and element.start <= end + 1:
            end = max(end, element.end)
    return end


def law_review(segment: Segment) -> Draft | None:
    """`Author, Title, 108 HARV. L. REV. 1733, 1735 (1995)`."""
    words = segment.words
    match = _LAW_REVIEW.search(words) if segment.title_quote is None else None
    if match is None or _VERSUS.search(words[: match.start()]):
        return None
    start = segment.start
    head = clip(segment.elements, start, start + match.start())
    names_end = next(
        (e.start for e in head if e.kind == "sep" and e.text == "," and _splits(head, e)), None
    )
    if names_end is None:
        return None
    draft = Draft(prior=2.2, kind="journal")
    put_authors(segment.text, clip(head, start, names_end), draft)
    put_title(segment.text, names_end + 1, start + match.start(), draft)
    draft.put(
        "container", start + match.start("journal"), start + match.end("journal"), match["journal"]
    )
    draft.put("volume", start + match.start("volume"), start + match.end("volume"), match["volume"])
    draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])
    date = find_dates(match["date"], years=True)
    if date and date[-1].edtf:
        offset = start + match.start("date")
        draft.put("date", offset + date[-1].start, offset + date[-1].end, date[-1].edtf)
    tail = clip(segment.elements, start + match.end(), segment.end)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.start, draft.end = start, max(end, start + match.end())
    return draft


_COURTS = re.compile(rf"(?:{'|'.join(COURTS)})(?![\w-])")
_BEFORE_DATE = re.compile(r"(?:[\s,]+(?:vom|v\.|du|de|del|от|of|dated))?[\s,]*$")
_LAW_BOOK = re.compile(
    r"(?P<title>.+?)(?:\s+(?P<pages>(?:§+\s*)?\d+(?:[–-]\d+)?))?\s+\((?:[^()]*?\s)?(?P<year>"
    r"\d{4})\)"
)


def law_book(segment: Segment) -> Draft | None:
    """`JOHN HARTLEY, DEMOCRACY AND DOUBT 87–88 (2d ed. 1980)`."""
    words = segment.words
    author, comma, rest = words.partition(", ")
    match = _LAW_BOOK.fullmatch(rest)
    if not comma or match is None or segment.kinds & {"quote", "url"} or ":" in match["title"]:
        return None
    if not is_person(author) or any(char.isdigit() for char in match["title"]):
        return None
    draft = Draft(prior=0.8, kind="book")
    start, offset = segment.start, segment.start + len(author) + 2
    put_authors(segment.text, clip(segment.elements, start, offset - 2), draft)
    put_title(segment.text, offset, offset + match.end("title"), draft)
    draft.put("date", offset + match.start("year"), offset + match.end("year"), match["year"])
    if match["pages"]:
        draft.put(
            "pages", offset + match.start("pages"), offset + match.end("pages"), match["pages"]
        )
    draft.start, draft.end = start, segment.end
    return draft


def _splits(head: tuple[Element, ...], comma: Element) -> bool:
    """Say whether a comma parts authors and title: it is not before "Jr." or "and"."""
    following = next((e for e in head if e.start > comma.start), None)
    return following is not None and not re.match(r"(?:Jr|Sr|III?)\b|(?:and|&)\s", following.text)


def statute(segment: Segment) -> Draft | None:
    """`18 U.S.C. § 1512(c)(2)`, `Pub. L. No. 107-40`, `§ 5 Abs. 2 IFG`."""
    match = _STATUTE.match(segment.words) or _GERMAN_CASE.match(segment.words)
    if match is None:
        return None
    draft = Draft(prior=2.0, kind="legal")
    end = segment.start + match.end()
    if match.re is _GERMAN_CASE:
        _put_reported(segment, draft, match)
    put_title(segment.text, segment.start, end, draft)
    _read_rest(segment, draft, end)
    return draft


_PLACE_IN_PAPER = re.compile(
    r"\s(?:at\s+(?P<at>\d+(?:[–-]\d+)?)|(?P<pages>¶+\s*\d+(?:[–-]\d+)?))(?=,)"
)


def court_paper(segment: Segment) -> Draft | None:
    """`Complaint, A v. B, No. 1:20-cv-5310 (N.D. Ga. Dec. 31, 2020), ECF No. 1`."""
    match = _PAPER.match(segment.words)
    if match is None or segment.title_quote is not None:
        return None
    if not (_VERSUS.search(segment.words) or re.search(r"\bECF\b|No\. \d+:", segment.words)):
        return None
    draft = Draft(prior=4.0, kind="legal")
    place_in = _PLACE_IN_PAPER.search(segment.words[:200])
    if place_in:
        group = "at" if place_in["at"] else "pages"
        start, end = segment.start + place_in.start(group), segment.start + place_in.end(group)
        draft.put("pages", start, end, place_in[group])
    versus = _VERSUS.search(segment.words)
    place = versus.end() if versus else match.end()
    number = _NUMBER.search(segment.words, place)
    end = segment.start + number.start() if number else _first_comma(segment, segment.start + place)
    put_title(segment.text, segment.start, end, draft)
    _read_rest(segment, draft, end)
    return draft


def instrument(segment: Segment) -> Draft | None:
    """`International Covenant on … (ICCPR), adopted December 16, 1966, …`, `Resolution 1973`."""
    if not _INSTRUMENT.match(segment.words) or segment.elements[0].kind != "text":
        return None
    if segment.title_quote is not None:
        return None
    draft = Draft(prior=3.0, kind="legal")
    draft.hints.add("instrument")
    end = _first_comma_outside_acronym(segment)
    title = _BEFORE_DATE.sub("", segment.text[segment.start : end])
    put_title(segment.text, segment.start, segment.start + len(title), draft)
    draft.prior -= 0.0 if len(title) < 160 else 1.0
    _read_rest(segment, draft, end)
    for name in ("volume", "issue", "pages"):
        draft.drop(name)
    return draft


def _first_comma_outside_acronym(segment: Segment) -> int:
    """Return the place of the comma, date or address that ends the name of an instrument."""
    elements = segment.elements
    for index, element in enumerate(elements):
        if element.depth:
            continue
        if element.kind in ("date", "url", "quote") or element.text in (",", ".", ";"):
            return element.start
        if (
            element.kind == "open"
            and index + 1 < len(elements)
            and elements[index + 1].kind == "date"
        ):
            return (
                elements[index + 2].end
                if _is_number_of_resolution(segment, element)
                else element.start
            )
    return segment.end


def _is_number_of_resolution(segment: Segment, bracket: Element) -> bool:
    """Say whether the year in brackets is part of the number: "Resolution 1973 (2011)"."""
    return bool(
        re.search(r"(?:Resolution|Res\.)\s+\d+\s*$", segment.text[segment.start : bracket.start])
    )
