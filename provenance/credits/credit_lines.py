"""Credit lines: by-line, "Source: X", "Published in X, date", "co-published by …"."""

import re
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from provenance.credits.credit_names import (
    is_known_publisher,
    is_nameplate,
    read_byline_outlet,
    read_outlets,
    read_people,
)
from provenance.text.dates import DateMatch, find_dates

CreditKind = Literal[
    "byline",
    "source",
    "published-in",
    "co-published",
    "masthead",
    "nameplate",
    "copyright",
    "date",
    "contributors",
]

_LONGEST: Final = 240
_THIS: Final = (
    r"(?:this (?:article|story|piece|analysis|report|essay|post|interview|investigation|column|"
    r"briefing|brief|paper|commentary|explainer|dispatch|review|feature|fact-?check) )"
)


class Credit(NamedTuple):
    """What a credit line says: names of people or outlets, and a date in EDTF."""

    kind: CreditKind
    names: tuple[str, ...]
    date: str | None = None


_BYLINE: Final = re.compile(
    r"(?:(?:(?:words|written|reported|reporting|story|text|posted) )?by|authors?:)\s+(?P<names>.+)",
    re.I,
)
_DATED_BYLINE: Final = re.compile(
    r"(?:posted|published)\s+(?:on\s+)?(?P<date>.{6,40}?),?\s+by\s+(?P<names>.+)", re.I
)
_SOURCE: Final = re.compile(
    r"(?:sources?|via|courtesy(?: of)?|agency|originally from|news source)\s*[:：]\s*"
    r"(?P<names>.+)",
    re.I,
)
_PUBLISHED: Final = re.compile(
    rf"(?:{_THIS}?(?:was |has |is )?(?:been )?(?:also )?(?:first |originally |initially )*"
    rf"(?:published(?: first| originally)?|printed|posted(?! by))"
    rf"|{_THIS}(?:first |originally )?(?:appeared|ran))"
    r"\s*(?:in|by|on|at)[\s:]\s*(?P<name>.+)",
    re.I,
)
_CO_PUBLISHED: Final = re.compile(
    rf"{_THIS}?(?:is |was |has been )?(?:being )?(?:co-?published|jointly published|"
    r"published jointly|produced in partnership|co-?produced)\s+(?:by|with)\s+(?P<names>.+)",
    re.I,
)
_COPYRIGHT: Final = re.compile(
    r"(?:(?:©|\(c\)|copyright)\s*)+(?:by\s+)?(?:\d{4}(?:\s*[–-]\s*\d{2,4})?[\s,]*)?(?:by\s+)?"
    r"(?P<name>\D.+?)(?:[\s,.]+all rights reserved)?",
    re.I,
)
_NAME: Final = re.compile(r"[^\W\d_][^\W\d_.'’&-]*(?: (?:[^\W\d_.]|['’&-])+){0,5}")
_DASHES: Final = re.compile(r"^[—–-]{1,2}\s*")
_NAMEPLATE: Final = 5
_PICTURES: Final = re.compile(r"\b(?:getty|images?|photos?|pictures?|shutterstock|alamy)\b", re.I)
_CONTRIBUTED: Final = re.compile(
    r"(?P<names>.+?)\s+(?:also )?contributed (?:to this (?:report|article|story)|reporting)"
    r"(?: (?:from|in) \S+(?: \S+)?)?"
    r"|(?:with )?(?:additional )?(?:inputs?|reporting|contributions?) (?:from|by)\s+"
    r"(?P<more>.+)",
    re.I,
)
_AGENCIES: Final = re.compile(r"(?:our |news |wire |the )*(?:agenc(?:y|ies)|correspondents?)", re.I)
_DATED: Final = re.compile(
    r"(?:(?:published|posted|updated|last updated|date|issued|dated)\s*(?:on)?\s*[:\-–|]?\s*)?"
    r"(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?,?\s+)?(?P<date>.{6,40}?)"
    r"(?:\s*(?:at|,|\||-|–)?\s*\d{1,2}[:.]\d\d.{0,20})?",
    re.I,
)
_TIME: Final = re.compile(r"[\s,|.()–-]*(?:at )?(?:\d{1,2}[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*\w{0,4}")
_BEFORE_DATE: Final = re.compile(r"[\s,|•·(–-]*(?:\s(?:on|in|dated))?[\s,]*$")


def read_credit_line(line: str) -> Credit | None:
    """Read one line as a credit; None where it is none. Names are as printed."""
    if len(line) > _LONGEST:
        return None
    for rule in _RULES:
        found = rule(line)
        if found is not None:
            return found
    return None


def _co_published(line: str) -> Credit | None:
    match = _CO_PUBLISHED.fullmatch(line.rstrip(" ."))
    names = read_outlets(match["names"]) if match else ()
    return Credit("co-published", names) if names else None


def _byline(line: str) -> Credit | None:
    match = _BYLINE.fullmatch(line.strip(" .*_()[]"))
    if match is None or len(line) > 160:
        return None
    words, date = _dated(match["names"])
    names = read_people(words)
    return Credit("byline", names, date) if names else None


def byline_outlet(line: str) -> str | None:
    """Return the outlet that stands in a by-line: "By Ana Lind, Harbour Gazette"."""
    match = _BYLINE.fullmatch(line.strip(" .*_()[]"))
    return read_byline_outlet(_dated(match["names"])[0]) if match else None


def _dated_byline(line: str) -> Credit | None:
    match = _DATED_BYLINE.fullmatch(line.strip(" .*_()"))
    date = _only_date(match["date"]) if match else None
    names = read_people(match["names"]) if match else ()
    return Credit("byline", names, date.edtf) if date and names else None


def _source(line: str) -> Credit | None:
    match = _SOURCE.fullmatch(line.rstrip(" ."))
    names = read_outlets(match["names"]) if match and len(line) <= 120 else ()
    return Credit("source", names) if names else None


def _published_in(line: str) -> Credit | None:
    match = _PUBLISHED.fullmatch(line.strip(" .()*_"))
    if match is None or len(line) > 160:
        return None
    words, date = _dated(match["name"])
    names = read_outlets(words)
    return Credit("published-in", names[:1], date) if names else None


def _dated(words: str) -> tuple[str, str | None]:
    """Cut the date off the end of a credit: "Northern Courier on May 3, 2015"."""
    dates = find_dates(words) or find_dates(words, years=True)
    if not dates or not _TIME.fullmatch(words[dates[-1].end :]):
        return words, None
    start = dates[-1].start
    weekday = re.search(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$", words[:start], re.I)
    before = words[: weekday.start() if weekday else start]
    return _BEFORE_DATE.sub("", before), dates[-1].edtf


def _masthead(line: str) -> Credit | None:
    """Read "The Harbour Meridian, 3 May 2015"; a place with a date, or a person, is none."""
    if len(line) > 80 or line.endswith("."):
        return None
    words, date = _dated(line.strip(" *_|"))
    if date is None or not _NAME.fullmatch(words) or not is_known_publisher(words):
        return None
    return Credit("masthead", read_outlets(words)[:1], date)


def _nameplate(line: str) -> Credit | None:
    """Read "The Harbour Gazette" or "— Harbour Gazette", alone on its line."""
    name = _DASHES.sub("", line.strip(" *_"))
    if len(name.split()) > _NAMEPLATE or not _NAME.fullmatch(name) or not is_nameplate(name):
        return None
    return Credit("nameplate", (name,))


def _copyright(line: str) -> Credit | None:
    """Read "© The Harbour Meridian 2015"; the owner of a picture is none, nor is a person."""
    match = _COPYRIGHT.fullmatch(line.strip(" .*_")) if len(line) <= 160 else None
    if match is None or _PICTURES.search(line):
        return None
    words, date = _dated(match["name"])
    words = re.sub(r"[\s,]+\d{4}$", "", words)
    if not is_known_publisher(words):
        return None
    return Credit("copyright", read_outlets(words)[:1], date)


def _contributors(line: str) -> Credit | None:
    match = _CONTRIBUTED.fullmatch(line.strip(" .()[]*_"))
    if match is None:
        return None
    words = match["names"] or match["more"]
    names = read_people(words) or read_outlets(words)
    if not names and not _AGENCIES.fullmatch(words):
        return None
    return Credit("contributors", names)


def _date(line: str) -> Credit | None:
    match = _DATED.fullmatch(line.strip()) if len(line) <= 80 else None
    date = _only_date(match["date"]) if match else None
    return Credit("date", (), date.edtf) if date else None


def _only_date(words: str) -> DateMatch | None:
    """Return the date that the words are, one mark aside."""
    dates = find_dates(words)
    if len(dates) != 1 or len(words.strip(" ,.|")) - (dates[0].end - dates[0].start) > 1:
        return None
    return dates[0]


_RULES: Final[tuple[Callable[[str], Credit | None], ...]] = (
    _co_published,
    _dated_byline,
    _published_in,
    _byline,
    _source,
    _contributors,
    _date,
    _copyright,
    _masthead,
    _nameplate,
)
