"""Papers cited from an archive: who wrote, to whom, when, and the shelf mark, which is no field."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.phrases import PAGES, PINPOINT
from provenance.citations.segment import Segment, clip
from provenance.citations.tail import Tail, take_date
from provenance.text.names import is_organisation

_SMALL: Final = r"(?:of|for|the|de|du|des|von|van|and|&)"
_PARTY: Final = rf"[A-Z][\w.’'-]*(?:\s(?:{_SMALL}\s)*[A-Z][\w.’'-]*){{0,5}}"
_BETWEEN: Final = re.compile(
    r"(?:(?:TNA|[A-Z][\w’]+ Archives?),\s)?(?:[A-Z]{1,5}\.?(?:[A-Z]\.)?\s?\d+/\d+[\w/]*,\s)?"
    rf"(?P<phrase>(?P<sender>{_PARTY})\sto\s(?:the\s)?{_PARTY})"
    r"(?:,\sno\.\s?\d+)?(?=\s*,\s)"
)
_BY: Final = re.compile(
    r"(?P<phrase>(?:[A-Z][\w. ]{0,30}\s)?(?:[Mm]inute|[Dd]espatch|[Dd]ispatch|[Mm]emorandum|[Mm]emo"
    rf"|[Nn]ote|[Tt]elegram|[Cc]ircular|[Ll]etter)\sby\s(?:the\s)?(?P<sender>{_PARTY}))(?=\s*,\s)"
)
_SHELF: Final = re.compile(
    r"archives?\b|papers\b|\bmss?\b|\bTNA\b|\bbox\s\d|\bfolder\b|collection\b|library\b"
    r"|\bfols?\b|(?-i:\b[A-Z]{1,3}(?:\.[A-Z]\.)?\s?\d+/\d+)",
    re.IGNORECASE,
)
"""What shows that a paper lies in an archive."""


def letter_between(segment: Segment) -> Draft | None:
    """`Governor Pryce to Colonial Secretary, 14 June 1861, The National Archives, CO 96/53`."""
    return _paper(segment, _BETWEEN, needs_shelf=True)


def paper_by(segment: Segment) -> Draft | None:
    """`F.O. Minute by Sir A. Weston, 12 Sept. 1919, F.O. 371/4099`."""
    return _paper(segment, _BY, needs_shelf=False)


def _paper(segment: Segment, pattern: re.Pattern[str], *, needs_shelf: bool) -> Draft | None:
    match = pattern.match(segment.words)
    if match is None or segment.kinds & {"url", "quote"}:
        return None
    after = segment.start + match.end()
    rest = clip(segment.elements, after, segment.end)
    date = next((element for element in rest if element.kind == "date"), None)
    if date is None or segment.text[after : date.start].strip(" ,(") != "":
        return None
    shelf_before = match.start("phrase") > 0
    if needs_shelf and not (shelf_before or _SHELF.search(segment.text, date.end, segment.end)):
        return None
    draft = Draft(prior=4.0, kind="letter")
    first, last = segment.start + match.start("phrase"), segment.start + match.end("phrase")
    draft.put("title", first, last, squeezed(match["phrase"]))
    if not is_organisation(match["sender"]):
        start = segment.start + match.start("sender")
        draft.put("author", start, start + len(match["sender"]), squeezed(match["sender"]))
    take_date(Tail(segment.text, (date,), draft))
    for element in rest:
        place = PAGES.fullmatch(element.text) or PINPOINT.fullmatch(element.text)
        if place and element.kind == "text" and not draft.has("pages"):
            start, end = element.start + place.start("pages"), element.start + place.end("pages")
            draft.put("pages", start, end, segment.text[start:end])
    draft.start, draft.end = segment.start, segment.end
    return draft
