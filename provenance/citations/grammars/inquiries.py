"""Commissions and special counsels: `Marlow 9/12/18 302, at 5`, `6/3/16 Email, A to B`."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.phrases import AT_PAGE, PAGES
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.model import WorkKind
from provenance.text.dates import parse_date
from provenance.text.names import split_names

_DAY: Final = r"(?P<day>\d{1,2}/\d{1,2}/\d{2,4})"
_PERSON: Final = r"[A-Z][\w.’'-]*(?:\s(?:[A-Z][\w.’'-]*|of|de|al)){0,4}"
_SPOKEN: Final = re.compile(
    rf"(?P<phrase>{_PERSON}\s(?:{_DAY}\s)?(?P<what>302|Tr(?:anscript|\.)?|Dep(?:osition|\.)?"
    rf"(?:\sTr\.)?|GJ\sTr\.|Int(?:erview|\.)\sTr(?:anscript|\.)?))(?=,?\s(?:at|pp?\.)\s|,|$)"
)
_TRANSCRIPT: Final = re.compile(
    r"(?P<phrase>(?:Tr\.|Transcript)\sof\s(?P<what>[^,;“”()]{3,80}?\b(?:Interview|Hearing|Deposition"
    r"|Testimony|Call|Meeting)))(?P<day>)(?=,?\s(?:at|pp?\.)\s|,|\s\()"
)
_LATER: Final = re.compile(rf"[,\s]+\({_DAY}")
_WRITTEN: Final = re.compile(
    rf"(?:{_DAY}\s)?(?P<phrase>(?P<what>E-?mail|Email|Text\sMessages?|Texts?|Letter|Memo(?:randum)?"
    r"|Fax|Message|Cable|Ltr|Msg),"
    rf"\s(?P<sender>{_PERSON}(?:\s(?:&|and)\s{_PERSON})?)\s(?:to|for)\s(?P<receiver>[A-Z][^,;“”\"()]*?))"
    r"(?=\s\(|,|$)"
)
_TWEET: Final = re.compile(
    rf"(?P<who>@\w+)\s{_DAY}\s(?:\((?P<clock>[^()]*)\)\s)?(?P<what>Tweets?)(?=,|$)"
)


def spoken_to_counsel(segment: Segment) -> Draft | None:
    """`Marlow 9/12/18 302, at 5`, `Ruiz Transcript at 45–47`: the phrase is the title."""
    match = _SPOKEN.match(segment.words) or _TRANSCRIPT.match(segment.words)
    if match is None or "quote" in segment.kinds:
        return None
    draft = _phrase(segment, match, "interview")
    tail = clip(segment.elements, segment.start + match.end(), segment.end)
    if not match["day"] and not any(
        AT_PAGE.match(e.text) or PAGES.match(e.text) for e in tail if e.kind == "text"
    ):
        return None
    return _finished(segment, match.end(), draft)


def sent_to(segment: Segment) -> Draft | None:
    """`6/3/16 Email, Goldwin to Trask Jr. (10:36 a.m.)`, `Email, A to B (June 3, 2016)`."""
    match = _WRITTEN.match(segment.words)
    if match is None or "quote" in segment.kinds:
        return None
    draft = _phrase(segment, match, "letter")
    start = segment.start + match.start("sender")
    for name in split_names(match["sender"], start):
        draft.put("author", name.start, name.end, squeezed(name.text))
    later = _LATER.match(segment.words, match.end())
    if later and not match["day"]:
        _put_day(segment, later, draft)
    finished = _finished(segment, match.end(), draft)
    finished.drop("issue")  # the number of a cable
    return finished


def tweet_by_handle(segment: Segment) -> Draft | None:
    """`@realdontrask 7/27/16 (10:26 a.m. ET) Tweet`: a handle is no author."""
    match = _TWEET.match(segment.words)
    if match is None:
        return None
    draft = Draft(prior=4.0, kind="social")
    _put_day(segment, match, draft)
    return _finished(segment, match.end(), draft)


def _phrase(segment: Segment, match: re.Match[str], kind: WorkKind) -> Draft:
    draft = Draft(prior=4.5, kind=kind)
    start = segment.start
    put_title(segment.text, start + match.start("phrase"), start + match.end("phrase"), draft)
    _put_day(segment, match, draft)
    return draft


def _put_day(segment: Segment, match: re.Match[str], draft: Draft) -> None:
    """Read a day in figures: these houses are American, and print the month first."""
    day = parse_date(match["day"], order="mdy") if match["day"] else None
    if day:
        start, end = segment.start + match.start("day"), segment.start + match.end("day")
        draft.put("date", start, end, day)


def _finished(segment: Segment, place: int, draft: Draft) -> Draft:
    after = segment.start + place
    tail = clip(segment.elements, after, segment.end)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), after)
    return draft
