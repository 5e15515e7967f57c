"""Channels, pages and profiles that a note names by their platform, and pictures of the earth."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.heads import put_authors
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title
from provenance.lexicon.containers import IMAGE_SERVICES, PLATFORMS
from provenance.model import FieldName

_NAMES: Final = "|".join(sorted((re.escape(n) for n in PLATFORMS), key=len, reverse=True))
_SORT: Final = r"(?:channel|page|account|profile|group|user|feed|chat)"
_CHANNEL: Final = re.compile(
    r"(?:(?i:post|message|video|photo|tweet|story)s?\s(?:on|in|by|from)\s(?:the\s)?)?"
    rf"(?P<platform>(?i:{_NAMES}))\s{_SORT}\s(?P<who>[^\W\d_a-z].*|@[\w.]+)"
)
_BY: Final = re.compile(
    rf"(?:(?i:[a-z]+)\s(?:(?i:posted|uploaded|shared|published|streamed)\s)?(?:to|on)\s(?P<platform>(?i:{_NAMES}))"
    rf"|(?P<first>(?i:{_NAMES}))(?:\s[Ll]ive)?\s(?:post|video|story|message|thread|reel|tweet)s?)"
    r"\s(?:by|from)\s(?P<who>\S.*)"
)
_BARE: Final = re.compile(
    r"(?:[Tt]weet|[Tt]witter\spost|[Pp]ost|[Tt]hread|[Rr]etweet)s?\s(?:by|from)\s(?P<who>\S.*)"
)
_NAMED: Final = re.compile(rf"(?P<platform>(?i:{_NAMES}))\s(?:{_SORT}|post|video|message)s?")
_OWNED: Final = re.compile(rf"(?P<platform>(?i:{_NAMES}))\s{_SORT}\s(?:of|for|belonging\sto)\s.+")
_IMAGERY: Final = re.compile(
    rf"(?P<tool>{'|'.join(IMAGE_SERVICES)})(?:\s(?:historical\s|satellite\s|street\sview\s?)?"
    r"(?:image(?:ry)?|playback|capture|view|screenshot)?s?(?:\s(?:of|from|dated|on))?)?"
)
_SHOWN: Final = re.compile(
    r",\s(?P<title>(?:(?:satellite|aerial|street)\s(?:image(?:ry)?|view)s?\sof|playback\sof|(?:flight|voyage|port\scall)\s(?:history|track|data)\s(?:of|for)"
    r"|(?:track|position|route)s?\sof)\s(?!\d)[^,;]+?)(?=,|$)", re.IGNORECASE,
)  # fmt: skip
"""`Google Earth, satellite imagery of Lorne, 3 May 2014`: what is shown is the title."""
_MONTH: Final = re.compile(
    r"(?:imagery|image|captured|dated)[^/]*?(?P<month>\d{1,2})/(?P<year>\d{4})"
)


def channel(segment: Segment) -> Draft | None:
    """`“Words,” Telegram channel River Watch, 16 July 2019, url`: its owner is the author."""
    elements = segment.elements
    index, match = _first_channel(elements)
    if match is None:
        return None
    element = elements[index]
    draft = Draft(prior=2.5, kind="social")
    head = elements[:index]
    quote = next((i for i, e in enumerate(head) if e.kind == "quote" and e.depth == 0), None)
    if quote is not None:
        put_authors(segment.text, head[:quote], draft)
        put_quoted_title(segment.text, elements, quote, draft)
    if not draft.authors() and not match["who"].startswith("@"):
        _put(segment, draft, "author", element, match.span("who"))
    place = match.span("platform") if match["platform"] else match.span("first")
    _put(segment, draft, "container", element, place)
    return _finished(segment, draft, element.end)


def _first_channel(elements: tuple[Element, ...]) -> tuple[int, re.Match[str] | None]:
    for index, element in enumerate(elements[:6]):
        if element.kind == "text" and element.depth == 0 and " " in element.text:
            match = _CHANNEL.fullmatch(element.text) or (
                _BY.fullmatch(element.text) if index else None
            )
            if match:
                return index, match
    return 0, None


def profile(segment: Segment) -> Draft | None:
    """`VKontakte profile of Oleg D., url`: the phrase is the title."""
    first = segment.elements[0]
    match = _OWNED.fullmatch(first.text) if first.kind == "text" else None
    if match is None:
        return None
    draft = Draft(prior=2.0, kind="social")
    _put(segment, draft, "title", first, (0, len(first.text)))
    _put(segment, draft, "container", first, match.span("platform"))
    return _finished(segment, draft, first.end)


def post_then_owner(segment: Segment) -> Draft | None:
    """`Facebook post, Port of Oster, date, url`, `Telegram channel “River Watch”, post of date`."""
    elements = segment.elements
    first = elements[0]
    match = _NAMED.fullmatch(first.text) if first.kind == "text" else None
    if match is None or len(elements) < 3:
        return None
    draft = Draft(prior=4.2, kind="social")
    owner = elements[1] if elements[1].kind == "quote" else elements[2]
    if owner.kind not in ("text", "quote") or not owner.text.strip('“”"‘’«»')[:1].isalpha():
        return None
    words = owner.text.strip('“”"‘’«» ,')
    start = owner.start + owner.text.index(words)
    draft.put("author", start, start + len(words), squeezed(words))
    _put(segment, draft, "container", first, match.span("platform"))
    return _finished(segment, draft, owner.end)


def posted_by(segment: Segment) -> Draft | None:
    """`Video posted to Facebook by Ivan Roth, date, url`; a handle is no author.

    `Facebook post by Ivan Roth` is the phrase that describes it, in the place of a title.
    """
    first = segment.elements[0]
    match = _BY.fullmatch(first.text) if first.kind == "text" else None
    bare = _BARE.fullmatch(first.text) if match is None and first.kind == "text" else None
    found = match or bare
    if found is None or " to " in found["who"]:
        return None
    draft = Draft(prior=3.5, kind="social")
    if not found["who"].startswith("@"):
        _put(segment, draft, "author", first, found.span("who"))
    if match:
        place = match.span("platform") if match["platform"] else match.span("first")
        _put(segment, draft, "container", first, place)
        if match["first"] and not found["who"].startswith("@"):
            _put(segment, draft, "title", first, (0, len(first.text)))
    return _finished(segment, draft, first.end)


def imagery(segment: Segment) -> Draft | None:
    """`Google Earth Pro, imagery date 4/2018, 48°06'44"N 37°59'53"E`."""
    first = segment.elements[0]
    match = _IMAGERY.fullmatch(first.text) if first.kind == "text" else None
    if match is None or "quote" in segment.kinds:
        return None
    draft = Draft(prior=2.5, kind="web")
    _put(segment, draft, "container", first, match.span("tool"))
    shown = _SHOWN.match(segment.text, first.end, segment.end)
    if shown:
        _put_title(segment, draft, shown)
    month = _MONTH.search(segment.text, first.end, segment.end)
    if month and 1 <= int(month["month"]) <= 12:
        value = f"{month['year']}-{int(month['month']):02}"
        draft.put("date", month.start("month"), month.end("year"), value)
    finished = _finished(segment, draft, first.end)
    finished.unread, finished.end = 0, segment.end
    finished.drop("pages")  # coordinates
    return finished


def _put_title(segment: Segment, draft: Draft, shown: re.Match[str]) -> None:
    draft.put("title", shown.start("title"), shown.end("title"), squeezed(shown["title"]))


def _put(
    segment: Segment, draft: Draft, field: FieldName, element: Element, span: tuple[int, int]
) -> None:
    start, end = element.start + span[0], element.start + span[1]
    draft.put(field, start, end, squeezed(segment.text[start:end]))


def _finished(segment: Segment, draft: Draft, after: int) -> Draft:
    tail = clip(segment.elements, after, segment.end)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), after)
    return draft
