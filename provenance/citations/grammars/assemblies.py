"""Papers of the United Nations and of parliaments: resolutions, letters to them, their debates."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.text.dates import find_dates, parse_date
from provenance.text.names import is_organisation, is_person

_BODY: Final = (
    r"(?:(?:UN|U\.N\.|United\sNations)\s)?(?:Security\sCouncil|General\sAssembly"
    r"|Human\sRights\sCouncil|Economic\sand\sSocial\sCouncil|Commission\son\sHuman\sRights)"
)
_RESOLUTION: Final = re.compile(
    rf"(?:(?P<body>{_BODY}),\s)?"
    rf"(?P<name>(?:{_BODY}\s|UNSC\s|UNGA\s|UNHRC\s|ECOSOC\s|[SG]\.?[CA]\.?\s)?"
    r"(?:(?:[Rr]es(?:olution|\.)?|[Dd]ecision)\s(?:No\.?\s)?(?:[A-Z]{1,3}/)?|[SAE]/(?:HRC/)?RES/)\d[\d/]*"
    r"(?:\s?\([IVXLC-]+\))?(?:\s\((?P<year>(?:19|20)\d\d)\))?)(?=[\s,;.]|$)"
)
_SYMBOL: Final = re.compile(
    r"(?:(?:UN|U\.N\.)\sDoc\.?\s[A-Z]|(?:BT|BR)[-\s]Dr(?:ucks|s)\.\s?\d)[\w/.()-]*\d(?=,|$)"
)
_BARE_SYMBOL: Final = re.compile(
    r"(?:[AES]|ST|TD|DP|CD|ICC|CCPR|CAT|CEDAW|CERD|CRC|CMW|CRPD|CED|HRI|FCCC)/(?!RES/)"
    r"(?:[A-Z][\w.-]*/|\d+/)*[A-Z]{0,4}[.-]?\d[\w./–-]*(?:\s\((?:Vol|Part|SUPP)[^()]*\))?(?:/Add\.\d+)?(?=,|$|\s\()"
)
"""`S/2014/771`, `A/HRC/22/53`, `S/PV.7138`, `E/CN.4/2004/3/Add.1`: a symbol alone."""
_PAPER_NUMBER: Final = re.compile(r"[A-Z]{2,6}-\d{2,4}-\d{1,5}[A-Z]{0,3}(?=,\sat\s\d)")
"""`GAO-09-88R, at 7`."""
_ELSEWHERE: Final = re.compile(
    r"(?:(?P<body>[^,،“”«»]{3,60})[,،]\s)?"
    r"(?P<name>(?:[Rr]ésolution|[Rr]esolución|[Rr]esolution|[Рр]езолюция|(?:ال)?قرار|[Dd]écision)\s"
    r"(?:n[°º]\s?|No\.?\s|№\s?|رقم\s|[A-Z]/)?\d[\d/]*(?:\s\((?P<year>(?:19|20)\d\d)\))?"
    r"(?:\s(?:du|del|de\sla|des|der)\s[^,،]{3,50}|\s[А-Я][^,]{3,50}?(?=\sот\s))?)(?=[,،.]|$|\sот\s)"
)
"""Resolutions as other languages name them: `Conseil de sécurité, résolution 1441 (2002)`."""
_DAY: Final = r"\d{1,2}\s[A-Z][a-z]+\s\d{4}"
_OF_DAY: Final = re.compile(
    rf"(?:(?P<body>[A-Z][^,“”]{{3,60}}),\s)?(?P<name>(?:[A-Z]\w+\s){{0,3}}(?:Resolution|Decision|Recommendation|Regulation|Directive"
    rf"|Opinion|Joint\sAction|Common\sPosition)(?:\s\([A-Z]{{2,4}}\))?(?:\s(?:No\.?\s)?\d[\w/]*)?\sof\s(?P<date>{_DAY})"
    r"\s(?:on|concerning|amending|laying\sdown|establishing|implementing|regarding|relating\sto)\s[^,;“”]+)"
)
"""`Council Regulation (EU) No 77/2014 of 3 May 2014 concerning ports`: the day is in the name."""
_JUDGMENT: Final = re.compile(
    rf"(?:Judgment|Order|Opinion)\sof\s(?P<date>{_DAY}),\s(?P<name>[A-Z][^,;]+(?:\sv\.?\s[^,;]+)?),\s(?:Case\s)?[CTF][‑-]\d+/\d\d"
    r"(?:\sP)?(?:,\s(?:ECLI:)?EU:[CTF]:\d{4}:\d+)?"
)
"""The Court of Justice: `Judgment of 3 May 2017, Marsh, C-12/16, EU:C:2017:9`."""
_DATED_LETTER: Final = re.compile(
    r"(?:(?P<body>(?:U\.?N\.?|United\sNations)[^“”]{0,60}?),\s)?"
    r"(?P<title>(?:(?:Identical\s)?[Ll]etters?|[Nn]otes?\sverbales?|Communications?)\sdated\s(?P<date>\d{1,2}\s\w+\s\d{4}|\w+\s\d{1,2},\s\d{4})\s"
    r"from\s(?:the\s)?(?P<sender>[^“”]+?(?:\sto\sthe\sUnited\sNations(?:\sOffice\s[^,“”]+?)?)?)"
    r"\s(?:addressed\s)?to\s[^,“”()]+(?<!\s))"
)
_DEBATE: Final = re.compile(
    r"(?:(?P<who>(?!Hansard)[A-Z][^,;()\d]{3,40}),\s)?(?P<name>H[CL]\sDeb(?:ates?|s\.?)?|Hansard(?:\sH[CL])?|House\sof\s(?:Commons|Lords),\sOfficial\sReport"
    r"|Parl(?:iamentary|\.)?\sDeb(?:ates|s?\.)?(?:,\s(?:House\sof\s)?(?:Commons|Lords))?)(?=[,\s(]).*?"
    r"\b(?:[Cc]ol(?:umn)?s?\.?\s?|c{1,2})(?P<pages>\d+(?:[–-]\d+)?(?:WH|WS|WA|W)?)\b"
)


_HEARING: Final = re.compile(
    r"(?P<name>(?:[^“”()]{3,200}?:\s)?(?:Joint\s)?Hearings?\s(?:on\s[^“”()]{3,160}?\s)?[Bb]efore\s[^“”()]{3,160}?)"
    r",\s\d{2,3}(?:st|nd|rd|th|d)\sCong\.(?:,?\s\d\w{1,2}\s[Ss]ess\.)?(?:,?\s(?:at\s)?(?P<pages>\d+(?:[–-]\d+)?))?"
    r"\s\((?P<date>[^()]*\d{4})\)"
)


def hearing_before(segment: Segment) -> Draft | None:
    """`Port Safety: Hearing Before the H. Comm. on Ports, 113th Cong. 22 (2013)`."""
    match = _HEARING.match(segment.words) if "earing" in segment.words else None
    date = find_dates(match["date"], years=True) if match else ()
    if match is None or not date:
        return None
    start = segment.start
    draft = Draft(prior=4.5, kind="legal")
    draft.put("title", start, start + match.end("name"), squeezed(match["name"]))
    if match["pages"]:
        draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])
    place = start + match.start("date")
    draft.put("date", place + date[-1].start, place + date[-1].end, date[-1].edtf or "")
    return _finished(segment, draft, start + match.end())


def resolution(segment: Segment) -> Draft | None:
    """`UN Security Council, Resolution 1325 (2000), S/RES/1325 (2000), para. 4`."""
    match = _RESOLUTION.match(segment.words) or _ELSEWHERE.match(segment.words)
    if match is None or "quote" in segment.kinds:
        return None
    start = segment.start
    draft = Draft(prior=4.5, kind="legal")
    if match["body"] and not is_organisation(match["body"]):
        return None
    if match["body"]:
        draft.put("author", start, start + match.end("body"), squeezed(match["body"]))
    draft.put("title", start + match.start("name"), start + match.end("name"), match["name"])
    if match["year"]:
        place = start + match.start("year")
        draft.put("date", place, place + 4, match["year"])
    return _finished(segment, draft, start + match.end())


def named_with_day(segment: Segment) -> Draft | None:
    """`European Parliament, Resolution of 3 May 2016 on ports, P8_TA(2016)0101`."""
    match = _OF_DAY.match(segment.words) or _JUDGMENT.match(segment.words)
    if match is None or "quote" in segment.kinds:
        return None
    start = segment.start
    draft = Draft(prior=4.5, kind="legal", hints={"entry"})  # its name is a long phrase
    body = match.groupdict().get("body")
    if body and not is_organisation(body):
        return None
    if body:
        draft.put("author", start, start + match.end("body"), squeezed(body))
    draft.put(
        "title", start + match.start("name"), start + match.end("name"), squeezed(match["name"])
    )
    day = parse_date(match["date"])
    if day:
        draft.put("date", start + match.start("date"), start + match.end("date"), day)
    finished = _finished(segment, draft, start + match.end())
    number = _NUMBER_BEHIND.match(segment.text, start + match.end(), segment.end)
    if number:
        finished.drop("pages")
        finished.end = max(finished.end, number.end())
    return finished


_NUMBER_BEHIND: Final = re.compile(r",\s[A-Z]\d?_?[A-Z]{2}\(\d{4}\)\d+")
"""`P8_TA(2016)0101`: a text adopted by the European Parliament."""


def symbol(segment: Segment) -> Draft | None:
    """`UN Doc. S/PV.7138, 15 March 2014, p. 3`: a paper known by its symbol only."""
    words = segment.words
    match = _SYMBOL.match(words) or _BARE_SYMBOL.match(words) or _PAPER_NUMBER.match(words)
    if match is None:
        return None
    draft = Draft(prior=3.0, kind="report")
    draft.put("title", segment.start, segment.start + match.end(), match[0])
    return _finished(segment, draft, segment.start + match.end())


def letter_to_a_body(segment: Segment) -> Draft | None:
    """`Letter dated 3 May 2014 from the Permanent Representative of X to the President of …`."""
    match = _DATED_LETTER.match(segment.words)
    if match is None:
        return None
    start = segment.start
    draft = Draft(prior=4.5, kind="letter")
    who = "body" if match["body"] else "sender"
    first, last = match.span(who)
    draft.put("author", start + first, start + last, squeezed(match[who]))
    draft.put("title", start + match.start("title"), start + match.end(), squeezed(match["title"]))
    date = parse_date(match["date"])
    if date:
        draft.put("date", start + match.start("date"), start + match.end("date"), date)
    return _finished(segment, draft, start + match.end())


def debate(segment: Segment) -> Draft | None:
    """`HL Deb 5 May 2011, vol 727, col 33W`: the report is the container, the column the page."""
    match = _DEBATE.match(segment.words)
    if match is None or "quote" in segment.kinds:
        return None
    start = segment.start
    draft = Draft(prior=3.0, kind="speech")
    if match["who"] and not is_person(match["who"], lone=True):
        return None
    if match["who"]:
        draft.put("author", start, start + match.end("who"), squeezed(match["who"]))
    draft.put("container", start, start + match.end("name"), squeezed(match["name"]))
    first, last = start + match.start("pages"), start + match.end("pages")
    draft.put("pages", first, last, match["pages"])
    finished = _finished(segment, draft, start + match.end("name"))
    if any(p.field == "date" and first <= p.start < last for p in finished.pieces):
        finished.drop("date")  # cols. 1812–13
        read_tail(segment.text, clip(segment.elements, last, segment.end), finished)
        finished.drop("publisher")
    finished.unread, finished.end = 0, max(finished.end, last)
    return finished


def _finished(segment: Segment, draft: Draft, after: int) -> Draft:
    tail = clip(segment.elements, after, segment.end)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), after)
    return draft
