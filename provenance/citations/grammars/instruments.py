"""Law: treaties, acts and resolutions by their names."""

import re

from provenance.citations.draft import Draft
from provenance.citations.grammars.law import BEFORE_DATE, read_rest
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment
from provenance.citations.titles import put_title
from provenance.lexicon.law import DATED_LAWS, GAZETTES, INSTRUMENTS
from provenance.text.dates import find_dates, parse_date

_INSTRUMENT = re.compile("|".join(INSTRUMENTS))
_YEAR_IN_NAME = re.compile(
    r"\b(?:Act|Code|Order|Rules|Regulations|Ley|Decreto|Resolución|Acuerdo)\b.*?\s(\d{4})$"
)
_SESSION_LAW = re.compile(
    r"Pub\.\s?L\.(?:\s+No\.)?\s+[\d–-]+(?:,\s+§+\s*[\w().–-]+)?"
    r"(?:,\s+\d+\s+Stat\.\s+\d+(?:,\s+\d+(?:–\d+)?)*)?"
    r"|(?<=\d{4}),\s+(?:regs?|arts?|rr?|ss?|sch)\.?\s+\d+[\w()–-]*"
    r"|(?<=\d{4}),\s\d+\s(?:U\.S\.T\.|U\.N\.T\.S\.|UNTS|T\.I\.A\.S\.|I\.L\.M\.|ILM)\s(?:No\.\s)?\d+"
    r"(?:,\s\d+\s(?:U\.N\.T\.S\.|UNTS|I\.L\.M\.)\s\d+)*(?:,\sarts?\.?\s(?:[IVXLC]+|\d+)(?:\(\w+\))*)?"
    r"|\bSI\s\d{4}/\d+(?:,\s+(?:regs?|arts?|rr?|ss?|sch|paras?)\.?\s+\d+[\w()–-]*)?"
)
_ACT = re.compile(
    r"\b(?:Act|Code|Order|Rules|Regulations)(?:\s+\([^()]*\))?\s+(?:of\s+)?$"
    r"|(?:Ley|Decreto|Resolución|Acuerdo)\s(?:n\.?º\s)?[\d.]+\sde\s$"
)
_PLACE_IN_TREATY = re.compile(r"\sarts?\.\s\d[\w().–-]*$")
_SAYS = re.compile(
    r"\s(?:was|were|is|are|has|have|had|did|does|ratified|acceded|repealed|entered|applies|provides|requires)\s"
)
"""`Calder ratified the Convention in 1988` is a sentence about an instrument."""
_GOES_ON = re.compile(
    r"(?:,\s[A-Z][a-z’-]+)*(?:,\s[A-Z][a-z’-]+,?(?:\s[\w’-]+){0,3}\s(?:or|and)\s"
    r"[^\W\d][\w’-]*(?:\s[^\W\d][\w’-]*){0,11})"
    r"(?=,\s(?:adopted|opened|signed|done|arts?\.|Art|entered|G\.A\.|\d)|$)"
)
"""What follows a comma in the name of a treaty, up to its day, its article or its place."""
_ADOPTED = re.compile(
    r",\s(?:adopted|opened\sfor\ssignature|signed|done\sat\s\w+,?)\s(?:on\s)?"
    r"(?P<day>[A-Z][a-z]+\.?\s\d{1,2},\s\d{4}|\d{1,2}\s[A-Z][a-z]+\s\d{4})"
)
_GAZETTE = re.compile(rf"[,/]\s(?P<name>{'|'.join(GAZETTES)})(?!\w)")
_DATED_LAW = re.compile("|".join(DATED_LAWS))
_SPANISH_DAY = re.compile(r"(?P<year>\d{4}), (?P<day>de \d{1,2} de \w+)")


_ARTICLE_OF_LAW = re.compile(
    r",\s(?:(?:ст|п|ч|гл)\.|arts?\.|artículos?|articles?|artigos?|articol[oi]|§+|المادة)\s?\d+(?:\.\d+)*"
)
"""`Федеральный закон … № 12-ФЗ, ст. 4`."""


def dated_law(segment: Segment) -> Draft | None:
    """`Loi n° 2014-12 du 3 mai 2014 relative aux ports`: the date is part of the name."""
    match = _DATED_LAW.match(segment.words)
    if match is None:
        return None
    draft = Draft(prior=4.0, kind="legal")
    start, end = segment.start, segment.start + match.end()
    draft.put("title", start, end, match[0])
    spanish = _SPANISH_DAY.search(match[0])
    words = f"{spanish['day'][3:]} de {spanish['year']}" if spanish else match[0]
    day = next((date for date in find_dates(words, years=True) if date.edtf), None)
    if day is not None:
        draft.put("date", start, end, day.edtf or "")
    read_rest(segment, draft, end)
    for name in ("volume", "issue", "pages", "container", "publisher"):
        draft.drop(name)
    _put_gazette(segment, draft, end)
    article = _ARTICLE_OF_LAW.match(segment.text, end, segment.end)
    draft.end = max(draft.end, article.end() if article else end)
    return draft


def _put_gazette(segment: Segment, draft: Draft, place: int) -> None:
    """Read where a law is printed: `, JORF n° 62, 14 mars 2014`, `, Diario Oficial, 3 de mayo`."""
    gazette = _GAZETTE.search(segment.text, place, segment.end)
    if gazette:
        draft.drop("container")
        draft.put("container", gazette.start("name"), gazette.end("name"), gazette["name"])


def instrument(segment: Segment) -> Draft | None:
    """`International Covenant on … (ICCPR), adopted December 16, 1966, …`, `Resolution 1973`."""
    if not _INSTRUMENT.match(segment.words) or segment.elements[0].kind != "text":
        return None
    quote = segment.title_quote
    if quote is not None and not segment.elements[quote].text[1:2].islower():
        return None  # “por el cual se crea …” says what a decree does
    draft = Draft(prior=3.0, kind="legal")
    draft.hints.add("instrument")
    end = _end_of_name(segment, _first_comma_outside_acronym(segment))
    title = BEFORE_DATE.sub("", segment.text[segment.start : end])
    title = _PLACE_IN_TREATY.sub("", title)
    if _SAYS.search(title):
        return None
    put_title(segment.text, segment.start, segment.start + len(title), draft)
    draft.prior -= 0.0 if len(title) < 160 else 1.0
    draft.prior += 2.0 if "Pub. L." in segment.words[len(title) : len(title) + 12] else 0.0
    adopted = _ADOPTED.search(segment.text, segment.start, segment.end)
    day = parse_date(adopted["day"]) if adopted else None
    if adopted and day:
        draft.put("date", adopted.start("day"), adopted.end("day"), day)
    year = _YEAR_IN_NAME.search(title)
    if year:
        start = segment.start + year.start(1)
        draft.put("date", start, start + 4, year[1])
    read_rest(segment, draft, end)
    for name in (
        "volume",
        "issue",
        "pages",
        *(["container", "publisher"] if year or "Pub. L." in segment.words else []),
    ):
        draft.drop(name)  # type: ignore[arg-type]
    _put_gazette(segment, draft, end)
    draft.end = max(draft.end, _end_of_session_law(segment, draft.end))
    return draft


def _end_of_name(segment: Segment, end: int) -> int:
    """Return where a name with commas ends: `Convention against Other Cruel, Inhuman or …`."""
    goes_on = _GOES_ON.match(segment.text, end, segment.end)
    return goes_on.end() if goes_on else end


def _end_of_session_law(segment: Segment, place: int) -> int:
    """Return where `Pub. L. No. 100-1, § 3, 101 Stat. 5, 9` ends after the name of an act."""
    match = _SESSION_LAW.search(segment.text, segment.start, segment.end)
    return match.end() if match else place


def _first_comma_outside_acronym(segment: Segment) -> int:
    """Return the place of the comma, date or address that ends the name of an instrument."""
    elements = segment.elements
    for index, element in enumerate(elements):
        if element.depth:
            continue
        if _is_year_of_an_act(segment, element) or _is_day_in_name(segment, index):
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


def _is_day_in_name(segment: Segment, index: int) -> bool:
    """Say whether a day is part of a name: `… Conventions of 12 August 1949, 8 June 1977`."""
    element = segment.elements[index]
    if element.kind != "date" or len(element.text) < 8:
        return False
    behind = segment.elements[index + 1 :]
    later = any(e.kind == "date" and not e.depth and len(e.text) > 7 for e in behind)
    return later and segment.text[: element.start].endswith(" of ")


def _is_year_of_an_act(segment: Segment, element: Element) -> bool:
    """Say whether a year is part of a name: "Ports Act 1961", "Ferries Act of 1994"."""
    before = segment.text[segment.start : element.start]
    return element.kind == "date" and len(element.text) == 4 and bool(_ACT.search(before))


def _is_number_of_resolution(segment: Segment, bracket: Element) -> bool:
    """Say whether the year in brackets is part of the number: "Resolution 1973 (2011)"."""
    return bool(
        re.search(r"(?:Resolution|Res\.)\s+\d+\s*$", segment.text[segment.start : bracket.start])
    )
