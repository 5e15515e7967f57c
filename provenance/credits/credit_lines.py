"""Credit lines: by-line, "Source: X", "Published in X, date", "co-published by …"."""

import re
from collections.abc import Callable
from typing import Final, Literal, NamedTuple

from provenance.text.dates import find_dates

CreditKind = Literal["byline", "source", "published-in", "co-published", "date", "contributors"]

_LONGEST: Final = 400


class Credit(NamedTuple):
    """What a credit line says: names of people or outlets, and a date in EDTF."""

    kind: CreditKind
    names: tuple[str, ...]
    date: str | None = None


_BYLINE = re.compile(
    r"(?:by|words by|written by|reporting by|story by|text by|author:|authors:)\s+(?P<names>.+)",
    re.I,
)
_SOURCE = re.compile(
    r"(?:source|sources|via|courtesy(?: of)?|agency|originally from|news source)\s*[:：]\s*"
    r"(?P<names>.+)",
    re.I,
)
_PUBLISHED = re.compile(
    r"(?:this (?:article|story|piece|analysis|report) (?:was )?)?(?:first |originally |initially )*"
    r"(?:published|appeared|printed|posted|ran)\s+(?:in|by|on|at)\s+(?P<name>.+)",
    re.I,
)
_CO_PUBLISHED = re.compile(
    r"(?:this .{0,40}?|.{0,60}?\b)?(?:is |was |has been )?(?:co-?published|jointly published|"
    r"published jointly|produced in partnership|co-?produced)\s+(?:by|with)\s+(?P<names>.+)",
    re.I,
)
_CONTRIBUTED = re.compile(
    r"(?P<names>.+?)\s+(?:also )?contributed (?:to this (?:report|article|story)|reporting)\b.*"
    r"|(?:with )?(?:additional )?(?:inputs?|reporting|contributions?)(?: (?:from|by))\s+(?P<more>.+)",
    re.I,
)
_DATED = re.compile(
    r"(?:(?:published|posted|updated|last updated|date|issued|dated)\s*(?:on)?\s*[:\-–|]?\s*)?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?P<date>.{6,40}?)"
    r"(?:\s*(?:at|,|\||-|–)?\s*\d{1,2}[:.]\d\d.{0,20})?",
    re.I,
)
_NAME_END = re.compile(r"\s+(?:is|was|are|in|for|at|of)\s+|\s*[|•·]\s*|\s+[-–—]\s+")
_HAS_VERB = re.compile(r"\b(?:said|says|is|was|were|has|have|will|would|told)\b", re.I)


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
    if match is None:
        return None
    return Credit("co-published", _outlets(match["names"]))


def _byline(line: str) -> Credit | None:
    match = _BYLINE.fullmatch(line.strip(" .*_"))
    if match is None or len(line) > 160:
        return None
    names = _people(match["names"])
    return Credit("byline", names) if names else None


def _source(line: str) -> Credit | None:
    match = _SOURCE.fullmatch(line.rstrip(" ."))
    if match is None or len(line) > 120 or _HAS_VERB.search(match["names"]):
        return None
    return Credit("source", _outlets(match["names"]))


def _published_in(line: str) -> Credit | None:
    match = _PUBLISHED.fullmatch(line.strip(" .()"))
    if match is None or len(line) > 160:
        return None
    words = match["name"]
    dates = find_dates(words)
    name = words[: dates[0].start] if dates else words
    name = re.sub(r"\s+(?:on|in|dated)\s*$", "", name.strip(" ,;(")).strip(" ,;(.")
    if not name or not name.lstrip("the ").strip()[:1].isupper() or len(name.split()) > 9:
        return None
    return Credit("published-in", (_without_article(name),), dates[0].edtf if dates else None)


def _contributors(line: str) -> Credit | None:
    match = _CONTRIBUTED.fullmatch(line.strip(" .()[]*_"))
    if match is None or len(line) > 240 or '"' in line or "“" in line:
        return None
    return Credit("contributors", _people(match["names"] or match["more"]))


def _date(line: str) -> Credit | None:
    if len(line) > 80:
        return None
    match = _DATED.fullmatch(line.strip())
    if match is None:
        return None
    dates = find_dates(match["date"])
    if len(dates) != 1 or len(match["date"].strip(" ,.|")) - (dates[0].end - dates[0].start) > 1:
        return None
    return Credit("date", (), dates[0].edtf)


_RULES: Final[tuple[Callable[[str], Credit | None], ...]] = (
    _co_published,
    _published_in,
    _byline,
    _source,
    _contributors,
    _date,
)


def _people(words: str) -> tuple[str, ...]:
    """Split "Ana Lind, Jon Berg and Eva Moe in Oslo" into names; nothing if they look like prose."""
    words = _NAME_END.split(words, maxsplit=1)[0]
    names = [n.strip(" ,.") for n in re.split(r",\s*(?:and\s+)?|\s+and\s+|\s*&\s*|;\s*", words)]
    kept = [n for n in names if n and _is_name(n)]
    return tuple(kept) if kept and _is_name(names[0]) else ()


def _is_name(words: str) -> bool:
    parts = words.split()
    capitals = [p for p in parts if p[:1].isupper() or not p.isascii()]
    return 1 <= len(parts) <= 6 and bool(capitals) and parts[-1][:1] in parts[-1][:1].upper()


def _outlets(words: str) -> tuple[str, ...]:
    """Split "the Harbour Institute and the Dyke Project at Oslo" at "and the", "," and ";"."""
    parts = re.split(r",?\s+and\s+(?=the\s)|;\s*|\s*/\s*|,\s+(?=[A-Z])", words.strip())
    return tuple(_without_article(p.strip(" ,.")) for p in parts if p.strip(" ,."))


def _without_article(name: str) -> str:
    return re.sub(r"^the\s+", "", name) if name.startswith("the ") else name
