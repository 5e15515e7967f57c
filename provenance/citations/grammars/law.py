"""Law: cases, court papers, decisions, statutes."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.lexicon.law import (
    COURT_PAPERS,
    COURTS,
    EUROPEAN_REPORTERS,
    REPORTERS,
    STATUTES,
)

_REPORTER = "|".join(REPORTERS)
VERSUS: Final = re.compile(
    r"\s(?:v|vs|c|gegen|contra|против)\.?\s(?=[^\W\d]|“|\d{4}\s)"
    r"|(?:^|(?<=,\s))(?:In re|Ex parte)\s|^(?:Matter of|R \("
    r"|Prosecutor v)\b"
)
_REPORTED = re.compile(
    rf"(?:(?:\((?P<round>\d{{4}})\)\s+)?(?P<volume>\d{{1,4}})|\[(?P<year>\d{{4}})\])\s+(?P<reporter>{_REPORTER})\s+"
    rf"(?P<pages>(?:at\s+|I{{1,3}}[-–])?[\d_—–-]+(?:,\s+(?:at\s+)?"
    rf"\*?\d+(?:[–-]\d+)?(?:\s+(?:&\s+)?n\.\s?\d+)?)*)"
)
_YEAR_BEFORE = re.compile(r"\[(?P<year>\d{4})\]\s+$")
"""`[1998] 2 A.C. 44`: the year stands before the volume."""
_NEUTRAL = re.compile(r"\[(?P<year>\d{4})\]\s+(?:UK|EW|NI|CS)[A-Z]{1,4}\b")
_CLAUSE = re.compile(
    r"(?:[A-Z]\w*[’']s?|The|This|That|In|As|But|Under|Unlike|Like|Here|Both|Its|Their|His|Her|Our)\s[^,]*?"
    r"\b[a-z]{4,}\s(?:(?:on|in|of|to|by|from|with|the)\s)*(?=[A-Z][^,]*$)"
)
"""`Oster’s reliance on Torres v. Lee`: what somebody makes of a case."""
_CASE_NUMBER = re.compile(r"(?:Joined )?Cases?\s[CTF][-‑–]\d+/\d\d(?:\sP)?,?\s")
"""`Case C–176/03 Commission v Council`: the Court of Justice numbers its cases in front."""
_NUMBER = re.compile(
    r",?\s+(?:(?:Case|App(?:lication|l)?\.?|Civ(?:il)?\.?(?: Action)?|Crim\.?|Index|Docket|Nos?"
    r"|no)\b\.?\s*)+[\w:/.-]*\d|,?\s+\[\d{4}\]|,?\s+\(\w[^)]*\d{4}\)|,\s+(?=\d+\s+[A-Z])"
    r"|,?\s+ECF\b|,\s+(?:Judge?ment|Merits|Admissibility|Sentencia|Fondo|Arrêt|Urteil)\b"
    r"|\.\s(?:Fondo|Excepci|Reparaciones|Sentencia|Serie|Interpretación|Supervisión|Merits|Judgment)"
)
_REPORT_OF_CONGRESS = re.compile(r"(?:H|S)\.\s?(?:R\.\s)?Rept?\.\s")
_STATUTE = re.compile("|".join(STATUTES))
_PAPER = re.compile(rf"(?:{'|'.join(COURT_PAPERS)})(?=,|\s+at\s|\s+¶|\s+\()", re.IGNORECASE)
_GERMAN_CASE = re.compile(
    rf"(?P<name>(?P<reporter>{'|'.join(EUROPEAN_REPORTERS)})\s+(?P<volume>\d+),\s+(?:S\.\s*)?"
    rf"(?P<pages>\d+(?:\s*\(\d+[^)]*\))?))"
)


def case(segment: Segment) -> Draft | None:
    """`A v. B, 347 U.S. 483, 495 (1954)`, `A v. B, No. 1:20-cv-1 (N.D. Ga. Dec. 31, 2020)`."""
    words = segment.words
    versus = VERSUS.search(words[:240])
    if versus is None or segment.title_quote is not None or _end_of_paper(words):
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
        for group in ("year", "round"):
            if reported[group]:
                start = segment.start + reported.start(group)
                draft.put("date", start, start + 4, reported[group])
        after = segment.start + reported.end()
        bracketed = _YEAR_BEFORE.search(words, 0, reported.start())
        if bracketed:
            start = segment.start + bracketed.start("year")
            draft.put("date", start, start + 4, bracketed["year"])
    neutral = _NEUTRAL.search(words)
    if neutral:
        start = segment.start + neutral.start("year")
        draft.drop("date")
        draft.put("date", start, start + 4, neutral["year"])
    read_rest(segment, draft, after)
    if _CLAUSE.match(words[: versus.start()]):
        draft.start = draft.pieces[0].start
    draft.drop("issue")
    draft.drop("publisher")  # what a judgment is on, behind a full stop
    if not draft.has("date") and reported and len(reported["volume"] or "") == 4:
        start = segment.start + reported.start("volume")
        draft.put("date", start, start + 4, reported["volume"])
    return draft


def _after_court(segment: Segment, versus: int, draft: Draft) -> int:
    """Return where the name of the case begins; a court before it is the author."""
    number = _CASE_NUMBER.match(segment.words)
    clause = _CLAUSE.match(segment.words[:versus])
    if number or clause:
        return segment.start + (number or clause).end()  # type: ignore[union-attr]
    first = segment.elements[0]
    comma = segment.elements[1] if len(segment.elements) > 1 else None
    if comma is None or comma.text not in (",", ".") or comma.start >= segment.start + versus:
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
    if date is None or VERSUS.search(segment.words):
        return None
    draft = Draft(prior=3.6, kind="legal")
    words = BEFORE_DATE.sub("", segment.text[segment.start : date.start])
    put_title(segment.text, segment.start, segment.start + len(words), draft)
    read_rest(segment, draft, date.start)
    for name in ("volume", "issue"):
        draft.drop(name)
    _name_behind_day(segment, draft, date.end)
    draft.end = segment.end
    return draft


def _name_behind_day(segment: Segment, draft: Draft, place: int) -> None:
    """`CE, 12 mars 1934, Commune de Belval, Rec. p. 318`: the parties, and where it is printed."""
    named = _NAME_BEHIND_DAY.match(segment.text, place, segment.end)
    if named:
        draft.drop("title")
        put_title(segment.text, named.start("name"), named.end("name"), draft)
    printed = _PRINTED.search(segment.text, place, segment.end)
    if printed:
        for name in ("container", "pages"):
            draft.drop(name)
        draft.put("container", printed.start("name"), printed.end("name"), printed["name"])
        draft.put("pages", printed.start("pages"), printed.end("pages"), printed["pages"])


_NAME_BEHIND_DASH = re.compile(r"\s–\s(?P<name>[^\W\d_a-z][^,;()]{2,60})(?=[,;.]|$)")
"""`BVerfGE 88, 114 (121) – Hafenordnung`."""
_NAME_BEHIND_DAY = re.compile(
    r",\s(?:(?:aff\.|req\.)\s)?(?P<name>(?!M\.\s?P\.|MP|C\.\s?P\.|[Pp]onente|Az\.)[A-ZÀ-Ý][^,\d()–]{3,80}?)(?=,\s(?:n[°º]|Rec|req|aff|Bull|p\.|D\.|AJDA|JCP)|[.\s]*$)"
)
_PRINTED = re.compile(
    r",\s(?P<name>Rec\.(?:\sLebon)?|Bull\.\s(?:civ|crim)\.|AJDA|JCP|NJW|NVwZ|Slg\.)(?:,?\s(?:\d{4}|[IVX]+))?,?\s"
    r"(?:n[°º]\s\d+,?\s)?(?:p\.|S\.)\s?(?P<pages>\d+)"
)


def _put_reported(segment: Segment, draft: Draft, match: re.Match[str]) -> None:
    start = segment.start
    if match["volume"]:
        span = match.span("volume")
        draft.put("volume", start + span[0], start + span[1], match["volume"])
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


def read_rest(segment: Segment, draft: Draft, after: int) -> None:
    """Read date, pages and addresses after the name; words in between are of no field."""
    tail = clip(segment.elements, after, segment.end)
    _put_court_date(tail, draft)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.unread = draft.unread // 4
    end = max(end, after, _bracket_end(tail, end))
    court = _COURT_OF_REPORT.match(segment.text, end, segment.end)
    end = court.end() if court else end
    docket = _DOCKET.search(segment.text, after, segment.end)
    if docket and docket.start() <= end:
        end = max(end, docket.end())
    draft.start, draft.end = segment.start, end


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


_COURT_OF_REPORT = re.compile(
    r"\s?\((?:H[LC]|CA|PC|DC|QBD?|KBD?|Ch|Fam|Comm|Admlty|UKSC|SC|NICA|NIQB|CSOH|CSIH|CJEU|ECtHR|GC)\)"
)
"""The court behind a British report: `[1964] AC 433 (HL)`."""
_DOCKET = re.compile(
    r"(?:\s\(Nos?\.\s[^()]{1,40}\))?(?:,\s(?:(?:\d{4}\s)?WL\s\d+|\d{4}\sU\.S\.\sLEXIS\s\d+"
    r"|(?:ECF|Doc|Dkt|D\.E)\.?\s(?:Nos?\.\s)?\d[\d–-]*)(?:,?\sat\s\*?\d+(?:[–-]\d+)?)?)+"
)
"""What shows where a paper lies: `, ECF No. 1-1 at 5`, `, 2009 WL 3809`."""
_COURTS = re.compile(rf"(?:{'|'.join(COURTS)})(?![\w-])")
BEFORE_DATE = re.compile(
    r"(?:[\s,]+(?:vom|v\.|du|de|del|от|of|dated|جلسة|بتاريخ|الصادر\sفي|في))?[\s,]*$"
)


def statute(segment: Segment) -> Draft | None:
    """`18 U.S.C. § 1512(c)(2)`, `Pub. L. No. 107-40`, `§ 5 Abs. 2 IFG`."""
    match = _STATUTE.match(segment.words) or _GERMAN_CASE.match(segment.words)
    if match is None:
        return None
    report = _REPORT_OF_CONGRESS.match(segment.words)
    draft = Draft(prior=2.0, kind="report" if report else "legal")
    end = segment.start + match.end()
    named = None
    if match.re is _GERMAN_CASE:
        _put_reported(segment, draft, match)
        named = _NAME_BEHIND_DASH.match(segment.text, end, segment.end)
    if named:
        put_title(segment.text, named.start("name"), named.end("name"), draft)
        end = named.end()
    else:
        put_title(segment.text, segment.start, end, draft)
    read_rest(segment, draft, end)
    if match.re is not _GERMAN_CASE:
        draft.drop("container")
        draft.drop("publisher")
    return draft


_PLACE_IN_PAPER = re.compile(
    r"\s(?:at\s+(?P<at>(?:\d+(?::\d+)?[a-z]?|[ivxl]+)(?:[–-]\d+(?::\d+)?)?)"
    r"|(?P<pages>¶+\s*\d+(?:[–-]\d+)?(?:,\s\d+(?:[–-]\d+)?)*)"
    r"|(?:vol\.\s(?P<volume>[\dIVX]+),\s)?(?P<lines>\d+:\d+[–-](?:\d+:)?\d+))(?=,)"
)


def court_paper(segment: Segment) -> Draft | None:
    """`Complaint at 6, A v. B, No. 1:20-cv-5310 (N.D. Ga. Dec. 31, 2020), ECF No. 1`."""
    words = segment.words
    match = _PAPER.match(words)
    if match is None or segment.title_quote is not None:
        return None
    versus = VERSUS.search(words)
    if not (versus or re.search(r"\bECF\b|No\. \d+:", words)):
        return None
    draft = Draft(prior=4.0, kind="legal")
    place_in = _PLACE_IN_PAPER.search(words[:200])
    if place_in:
        group = next(name for name in ("at", "pages", "lines") if place_in[name])
        start, end = segment.start + place_in.start(group), segment.start + place_in.end(group)
        draft.put("pages", start, end, place_in[group])
    place = versus.end() if versus else match.end()
    reported = _REPORTED.search(words, place)
    number = _NUMBER.search(words, place)
    stops = [m.start() for m in (reported, number) if m]
    end = segment.start + min(stops) if stops else _first_comma(segment, segment.start + place)
    paper = _end_of_paper(words) if reported or place_in else 0
    name_end = segment.start + paper if paper else end
    put_title(segment.text, segment.start, name_end, draft)
    if reported:
        _put_reported(segment, draft, reported)
        end = segment.start + reported.end()
    read_rest(segment, draft, end)
    draft.drop("issue")
    return draft


def _end_of_paper(words: str) -> int:
    """Return where "Brief for Petitioner" ends before "at 14, A v. B"; 0 if it is no paper."""
    versus = VERSUS.search(words[:300])
    if versus is None or not _PAPER.match(words):
        return 0
    place_in = _PLACE_IN_PAPER.search(words[:200])
    comma = words.find(",")
    end = min(comma, place_in.start()) if place_in else comma
    return end if end < versus.start() else 0
