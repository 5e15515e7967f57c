"""The container: newspaper, journal, site, platform or publisher."""

import re

from provenance.citations.draft import squeezed
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import names_an_outlet
from provenance.citations.phrases import (
    CONTAINER_LEAD,
    ISSUE,
    LETTERS,
    NUMBER,
    NUMBERED,
    announcement,
)
from provenance.citations.tail import Tail
from provenance.citations.tail_announcing import next_is
from provenance.citations.tail_numbers import RANGE, goes_on
from provenance.lexicon.citing_words import ISSUE as ISSUE_WORD
from provenance.lexicon.citing_words import PAGES
from provenance.lexicon.containers import PLATFORMS
from provenance.lexicon.places import PLACES
from provenance.lexicon.reference_words import SERIES
from provenance.text.names import is_organisation, is_person

_VIA = re.compile(rf"(?:{PAGES}(?P<pages>\w[\w–-]*)\s+)?[–—-]?\s*[Vv]ia\s+(?P<name>.+)")
_LAW_REPORT = re.compile(
    r"(?P<volume>\d{1,4})\s+(?P<name>[A-Z][\w.&’]*(?:\s+[\w.&’]+){0,6})\s+(?P<page>\d{1,5})"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SPOKEN = re.compile(
    r"(?:interview|gespräch|entretien|entrevista|intervista|интервью)\s(?:mit|avec|con|a|with|со?)\s",
    re.IGNORECASE,
)
"""`„Title“, Interview mit Bernd Timm, Nordwest-Zeitung`: who was asked is no container."""
_LONGEST_QUOTED = 50
_DATED_ISSUE = re.compile(
    rf"(?:(?P<name>[^\W\d].*?),?\s+)?{ISSUE_WORD}(?P<issue>\d{{1,3}})/(?P<year>(?:19|20)\d\d)",
    re.IGNORECASE,
)
_SERIES = re.compile(rf"(?:{'|'.join(SERIES)})", re.IGNORECASE)
_HOUSE_OF_SERIES = re.compile(
    r"(?P<house>\S+(?:\s\S+)*?)\s(?:Working|Discussion|Policy|Research|Occasional|Briefing|Technical)"
    r"\s(?:Paper|Brief|Report|Note)"
)
"""`Bureau of Tides Working Paper No. 18441`."""
_RELEASE = re.compile(r",?\s+(?:news|press|media)\s+(?:release|statement)$", re.IGNORECASE)
_DATED = re.compile(r"\s+(?:vom|of|dated|du|del|от|de)$")


_PREPRINT = re.compile(
    r"(?P<name>arXiv|bioRxiv|medRxiv|SSRN|PsyArXiv|SocArXiv|Preprints)(?:\s(?:e-?print|preprint))?(?:\s\S+)?"
)


def preprint(tail: Tail) -> bool:
    """`arXiv preprint arXiv:1403.0001`: the server is the container, as a journal would be."""
    match = _PREPRINT.fullmatch(tail.element.text)
    if match is None or not tail.wants_container:
        return False
    start = tail.element.start
    put_container(tail, start, start + match.end("name"))
    tail.draft.kind = tail.draft.kind or "journal"
    number, after = tail.ahead(2), tail.ahead()
    if after is not None and after.text == ":" and number is not None:
        tail.index += 2  # arXiv:1403.0001
    tail.took()
    return True


def via_platform(tail: Tail) -> bool:
    """`p. 3 – via Twitter`: the platform is the container, any other agency is passed over."""
    words = tail.element.text
    match = _VIA.fullmatch(words) if "ia" in words else None
    if not match:
        return False
    if match["pages"] and not tail.draft.has("pages"):
        start = tail.element.start + match.start("pages")
        tail.draft.put("pages", start, start + len(match["pages"]), match["pages"])
    if match["name"].casefold() in PLATFORMS and tail.wants_container:
        start = tail.element.start + match.start("name")
        put_container(tail, start, tail.element.end)
    tail.took()
    return True


def numbered_container(tail: Tail) -> bool:
    """`CTC Sentinel 9` before `no. 9` or `(2016)`; `Foo 12:3`; `Foo Vol. 3`."""
    if not tail.wants_container or tail.element.depth:
        return False
    last = tail.element.text[-1:]
    if not (last.isdigit() or last in "IVXLC"):
        return False
    match = NUMBERED.fullmatch(tail.element.text)
    if not match or not LETTERS.search(match["name"]):
        return False
    issue = match["issue"] or match["colon"]
    if not issue and match.start("volume") == match.end("name") + 1 and not _numbers_follow(tail):
        return False
    start = tail.element.start
    put_container(tail, start, start + match.end("name"))
    if match["colon"] and _YEAR.fullmatch(match["colon"]) and not tail.draft.has("date"):
        for field, group in (("issue", "volume"), ("date", "colon")):  # Hafen-Spiegel 12/2014
            place = start + match.start(group)
            tail.draft.put(field, place, place + len(match[group]), match[group])  # type: ignore[arg-type]
        tail.draft.hints.add("numbered")
        tail.took()
        return True
    tail.draft.put(
        "volume", start + match.start("volume"), start + match.end("volume"), match["volume"]
    )
    if issue:
        group = "issue" if match["issue"] else "colon"
        tail.draft.put("issue", start + match.start(group), start + match.end(group), issue)
    tail.draft.hints.add("numbered")
    tail.took()
    return True


def dated_issue(tail: Tail) -> bool:
    """`Die Hafenwoche Nr. 23/2010`, `Портовая газета, № 3/2010`: the issue and its year."""
    match = _DATED_ISSUE.fullmatch(tail.element.text) if "/" in tail.element.text else None
    if match is None or tail.draft.has("date") or (match["name"] and not tail.wants_container):
        return False
    start = tail.element.start
    if match["name"]:
        put_container(tail, start, start + match.end("name"))
    for field, group in (("issue", "issue"), ("date", "year")):
        place = start + match.start(group)
        tail.draft.put(field, place, place + len(match[group]), match[group])  # type: ignore[arg-type]
    tail.draft.hints.add("numbered")
    tail.took()
    return True


def law_report(tail: Tail) -> bool:
    """`54 ICLQ 123`, as British lawyers cite journals after the year."""
    if tail.element.depth or not tail.wants_container:
        return False
    match = _LAW_REPORT.fullmatch(tail.element.text)
    if not match:
        return False
    start = tail.element.start
    tail.draft.put("volume", start, start + match.end("volume"), match["volume"])
    put_container(tail, start + match.start("name"), start + match.end("name"))
    first = start + match.start("page")
    while goes_on(tail):
        tail.index += 2
    tail.draft.put("pages", first, tail.element.end, tail.text[first : tail.element.end])
    tail.draft.hints.add("numbered")
    tail.took()
    return True


def _numbers_follow(tail: Tail) -> bool:
    """Say whether an issue, a year in brackets or pages after a colon come next."""
    first, second = tail.ahead(), tail.ahead(2)
    if first is None or second is None:
        return False
    if first.kind == "open":
        return second.kind == "date" or bool(NUMBER.fullmatch(second.text))
    if first.text == ":":
        return bool(NUMBER.fullmatch(second.text))
    if first.text == "," and second.text[:1].isdigit() and RANGE.fullmatch(second.text):
        return True
    return first.text == "," and bool(ISSUE.match(second.text))


def container(tail: Tail) -> bool:
    """The first words that say nothing else: newspaper, journal, site, platform or publisher."""
    if not tail.wants_container or tail.element.depth or not LETTERS.search(tail.element.text):
        return False
    start, end = tail.element.start, tail.element.end
    place = tail.element.text.casefold() in PLACES and (
        bool(tail.draft.hints & {"book", "chapter"}) or _is_before_year(tail)
    )
    place = place or (tail.draft.kind == "speech" and not is_organisation(tail.element.text))
    spoken = tail.draft.has("title") and _SPOKEN.match(tail.element.text)
    if place or spoken or tail.element.text.casefold() in ("in", "dans", "aus"):
        tail.took()
        return True
    if _is_author_behind(tail):
        tail.draft.put("author", start, end, squeezed(tail.element.text))
        tail.took()
        return True
    if _SERIES.fullmatch(tail.element.text):
        tail.draft.hints |= {"report", "paper-number"}
        house = _HOUSE_OF_SERIES.match(tail.element.text)
        if house:
            put_container(tail, start, start + house.end("house"))
        tail.took()
        return True
    lead = CONTAINER_LEAD.match(tail.element.text)
    if lead and lead.end() < len(tail.element.text):
        start += lead.end()
    following = tail.ahead(2)
    if tail.element.text == "X" and following is not None and following.text == "Twitter":
        tail.index += 2
        end = tail.element.end
    elif tail.kinds_ahead(4) == "otct" and _is_plain(tail.elements[tail.index + 2]):
        tail.index += 4
        end = tail.element.end
    put_container(tail, start, end)
    tail.took()
    return True


def _is_before_year(tail: Tail) -> bool:
    """Say whether a comma and a bare year follow: `Londres, 2015`."""
    comma, year = tail.ahead(), tail.ahead(2)
    if comma is None or year is None or comma.text not in (",", "،"):
        return False
    return year.kind == "date" and len(year.text) == 4


def _is_author_behind(tail: Tail) -> bool:
    """Say whether `“Title,” Ann Pell, Oster Herald` names the author behind the title."""
    comma, outlet = tail.ahead(), tail.ahead(2)
    if comma is None or outlet is None or comma.text != "," or tail.draft.authors():
        return False
    words = tail.element.text
    if outlet.kind != "text" or not names_an_outlet(outlet.text) or names_an_outlet(words):
        return False
    return is_person(words)


def _is_plain(element: Element) -> bool:
    return announcement(element.text) is None


def put_container(tail: Tail, start: int, end: int) -> None:
    """Read the words from `start` to `end` as the container, less "news release" and "vom"."""
    dated = _DATED.search(tail.text, start, end)
    if dated and next_is(tail, "date"):
        end = dated.start()
    release = _RELEASE.search(tail.text, start, end)
    if release:
        end = release.start()
        tail.draft.hints.add("press-release")
    words = squeezed(tail.text[start:end]).rstrip(",")
    tail.draft.put("container", start, end, words)
    tail.wants_container = False
    if words.casefold() in PLATFORMS:
        tail.draft.hints.add("platform")


def quoted_container(tail: Tail) -> bool:
    """`«Тишина на причале», «Северный курьер», 5 июня 2018`: Russians quote newspapers, too."""
    before, words = tail.ahead(-1), tail.element.text
    if not tail.wants_container or tail.element.depth or before is None:
        return False
    if (
        before.text not in (",", "in", "In")
        or words[:1] != "«"
        or not tail.draft.has("title")
        or len(words) > _LONGEST_QUOTED
    ):
        return False
    put_container(tail, tail.element.start + 1, tail.element.end - 1)
    tail.took()
    return True


def second_name(tail: Tail) -> bool:
    """A publisher after the container; places and programmes are passed over."""
    if tail.element.depth or tail.draft.has("publisher") or tail.element.text[:1].islower():
        return False
    if tail.element.text.casefold() in PLACES:
        tail.took()
        return True
    before = tail.ahead(-1)
    if before is not None and before.text == "." and len(tail.element.text) < 60:
        tail.draft.put(
            "publisher", tail.element.start, tail.element.end, squeezed(tail.element.text)
        )
        tail.took()
        return True
    return False
