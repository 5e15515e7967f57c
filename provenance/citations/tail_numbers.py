"""Pages, volumes and issues: by their words, or by what stands around a bare number."""

import re

from provenance.citations.phrases import AT_PAGE, ISSUE, NUMBER, PAGES, PINPOINT, VOLUME
from provenance.citations.tail import Tail, leads_pages

_AT = re.compile(
    r"(?:at|hier|here|ici|esp\.|especially|insb(?:es)?\.|bes\.|aquí|здесь)\s+(?:(?:pp?|S|ss?|с)\.\s*)?"
    r"\*?\d+(?:[–-]\d+)?(?:\sff?\.?)?"
)
RANGE = re.compile(r"[A-Za-z]?\d+[–-][A-Za-z]?\d+|e\d+")
_VOLUME_AND_PAGE = re.compile(r"(?P<volume>\d{1,2}|[IVX]{1,5}):(?P<pages>\d+(?:[–-]\d+)?)")
_MINUTES = re.compile(r"(?P<pages>(?:\d{1,2}:)?\d{1,2}:\d\d\s?[–-]\s?(?:\d{1,2}:)?\d{1,2}:\d\d)")
"""From when to when in a film."""
_CLOCK = re.compile(r"at\s+\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?")
"""When a message was sent."""
_PAIR = re.compile(r"(?P<volume>\d{1,3})[/:](?P<issue>\d{1,2})")
_YEAR_AND_ISSUE = re.compile(r"(?P<date>(?:19|20)\d\d)/(?P<issue>\d{1,2})")
_SMALL_ROMAN = re.compile(r"[ivxlc]+|[IVXLC]+")
_ROMAN = re.compile(r"[IVXLC]+")


def pages(tail: Tail) -> bool:
    """`pp. 14–16`, `S. 12`, `at 1740`, `¶ 27`, and the numbers that go on after a comma."""
    words, start = tail.element.text, tail.element.start
    if leads_pages(words) or (words == "at" and tail.kinds_ahead(1) == "d"):
        tail.expecting = "pages"
        tail.took()
        return True
    before = tail.ahead(-1)
    if before is not None and before.kind == "date" and _CLOCK.fullmatch(words):
        tail.took()
        return True
    match = (
        PAGES.fullmatch(words)
        or PINPOINT.fullmatch(words)
        or AT_PAGE.fullmatch(words)
        or _MINUTES.fullmatch(words)
    )
    if not match:
        return False
    tail.took()
    end = start + match.end("pages")
    while goes_on(tail):
        tail.index += 2
        end = tail.element.end
        tail.took()
    if not tail.draft.has("pages"):
        first = start + match.start("pages")
        tail.draft.put("pages", first, end, tail.text[first:end])
    return True


def goes_on(tail: Tail) -> bool:
    """Say whether a comma and another bare number, or "at 210", follow."""
    comma, number = tail.ahead(), tail.ahead(2)
    return (
        comma is not None
        and number is not None
        and comma.text == ","
        and number.kind == "text"
        and (NUMBER.fullmatch(number.text) or _AT.fullmatch(number.text)) is not None
    )


def numbers_of_a_volume(tail: Tail) -> bool:
    """`Vol. 28`, `Vol. 28 No. 1`, `no. 9`, `Bd. 3`, `№ 3`."""
    words, start = tail.element.text, tail.element.start
    match = VOLUME.fullmatch(words)
    if match:
        tail.draft.put(
            "volume", start + match.start("volume"), start + match.end("volume"), match["volume"]
        )
    else:
        match = ISSUE.fullmatch(words)
    if match and match["issue"]:
        tail.draft.put(
            "issue", start + match.start("issue"), start + match.end("issue"), match["issue"]
        )
    if match:
        tail.draft.hints.add("numbered")
        tail.took()
    return match is not None


def volume_and_page(tail: Tail) -> bool:
    """`2:118` after an imprint: the second volume, page 118."""
    if tail.element.depth or not tail.draft.hints & {"book", "imprint"}:
        return False
    match = _VOLUME_AND_PAGE.fullmatch(tail.element.text)
    if match is None:
        return False
    start = tail.element.start
    tail.draft.put("volume", start, start + match.end("volume"), match["volume"])
    first = start + match.start("pages")
    while goes_on(tail):
        tail.index += 2
    tail.draft.put("pages", first, tail.element.end, tail.text[first : tail.element.end])
    tail.took()
    return True


def roman_volume(tail: Tail) -> bool:
    """`ii. 113`, `iii, p. 88`, `cxiii, 450 (1998)`: a volume in Roman figures before a number."""
    mark, number = tail.ahead(), tail.ahead(2)
    if tail.element.depth or mark is None or number is None or tail.draft.has("volume"):
        return False
    if not _SMALL_ROMAN.fullmatch(tail.element.text) or mark.text not in (",", "."):
        return False
    paged = PAGES.fullmatch(number.text) is not None or number.text[:1].isdigit()
    year = number.text.isdigit() and tail.kinds_ahead(4)[2:] == "od"
    if (
        not (paged and number.kind == "text" and tail.draft.hints & {"book", "imprint"})
        and not year
    ):
        return False
    tail.draft.put("volume", tail.element.start, tail.element.end, tail.element.text)
    tail.took()
    if year:
        tail.index += 2
        tail.draft.put("issue", number.start, number.end, number.text)
        tail.draft.hints.add("numbered")
        tail.took()
    return True


def bare_number(tail: Tail) -> bool:
    """`100 (1): 90–93`: a volume, an issue or pages, by what stands around it."""
    element, words = tail.element, tail.element.text
    match = NUMBER.fullmatch(words)
    if not match and not (_ROMAN.fullmatch(words) and _follows_roman(tail)):
        return False
    tail.took()
    draft = tail.draft
    if _put_year_and_issue(tail):
        return True
    before = tail.ahead(-1)
    if (
        element.depth and before is not None and before.kind == "open" and draft.has("volume")
    ) or _is_issue_after_year(tail):
        draft.put("issue", element.start, element.end, words)
    elif not match and not draft.has("volume"):
        draft.put("volume", element.start, element.end, words)
    elif not draft.has("volume") and _is_volume(tail) and _put_pair(tail):
        draft.hints.add("numbered")
    elif not draft.has("volume") and _is_volume(tail):
        draft.put("volume", element.start, element.end, words)
        draft.hints.add("numbered")
    elif not draft.has("pages") and match and not element.depth:
        end = element.start + match.end("pages")
        while goes_on(tail):
            tail.index += 2
            tail.took()
            end = tail.element.end
        draft.put("pages", element.start, end, tail.text[element.start : end])
    return True


def _put_year_and_issue(tail: Tail) -> bool:
    """Read `Population maritime, 2011/3 (vol. 66)` as the third issue of 2011."""
    match = _YEAR_AND_ISSUE.fullmatch(tail.element.text)
    if match is None or tail.draft.has("date") or not tail.draft.has("container"):
        return False
    for name in ("date", "issue"):
        start = tail.element.start + match.start(name)
        tail.draft.put(name, start, start + len(match[name]), match[name])
    tail.draft.hints.add("numbered")
    return True


def _follows_roman(tail: Tail) -> bool:
    """Say whether a bracket, or behind the imprint of a book a page, follows: `VI, 88–91`."""
    if tail.kinds_ahead(1) == "o":
        return True
    comma, page = tail.ahead(), tail.ahead(2)
    if comma is None or page is None or comma.text not in ",:":
        return False
    if page.kind == "date" and len(page.text) == 4:
        return tail.draft.has("container") and not tail.draft.has("volume")
    return "book" in tail.draft.hints and NUMBER.fullmatch(page.text) is not None


def _put_pair(tail: Tail) -> bool:
    """Read `12/3` or `12:3` as a volume and its issue, and leave the double volume `12/13`."""
    match = _PAIR.fullmatch(tail.element.text)
    if match is None or int(match["issue"]) == int(match["volume"]) + 1:
        return False
    for name in ("volume", "issue"):
        start, end = tail.element.start + match.start(name), tail.element.start + match.end(name)
        tail.draft.put(name, start, end, match[name])
    return True


def _is_issue_after_year(tail: Tail) -> bool:
    """Say whether a number is the 2 of `14 (2011) 2, S. 33`."""
    before = tail.ahead(-1)
    if before is None or before.kind != "close" or tail.draft.has("issue") or tail.element.depth:
        return False
    return tail.draft.has("volume") and _pages_follow(tail)


def _pages_follow(tail: Tail) -> bool:
    """Say whether a comma and pages announced by their word come next."""
    comma, after = tail.ahead(), tail.ahead(2)
    if comma is None or after is None or comma.text != ",":
        return False
    return PAGES.fullmatch(after.text) is not None and tail.element.text.isdigit()


def _range_follows(tail: Tail) -> bool:
    """Say whether `4, 9–22` in an entry of a reference list is a volume and its pages."""
    comma, after = tail.ahead(), tail.ahead(2)
    if comma is None or after is None or comma.text != "," or "entry" not in tail.draft.hints:
        return False
    return tail.element.text.isdigit() and RANGE.fullmatch(after.text) is not None


def _year_follows(tail: Tail) -> bool:
    """Say whether `38, 1997` stands right behind the journal: a volume and its year."""
    ahead = tail.kinds_ahead(2)
    year, before = tail.ahead(2), tail.ahead(-1)
    if ahead != "sd" or year is None or before is None or before.text != ",":
        return False
    return tail.element.text.isdigit() and len(year.text) == 4 and not tail.draft.has("date")


def _is_volume(tail: Tail) -> bool:
    """Say whether a number has an issue, or a year, in brackets after it."""
    ahead = tail.kinds_ahead(3)
    if not tail.draft.has("container"):
        return False
    if _pages_follow(tail) or _range_follows(tail) or _year_follows(tail):
        return True
    if ahead.startswith("ot") or ahead.startswith("od"):
        inside = tail.ahead(2)
        return inside is not None and inside.text[:1].isalnum()
    after = tail.ahead(2)
    colon = tail.ahead()
    if ahead.startswith("st") and colon is not None and colon.text == ":" and after is not None:
        return NUMBER.fullmatch(after.text) is not None
    return ahead.startswith("st") and after is not None and ISSUE.fullmatch(after.text) is not None
