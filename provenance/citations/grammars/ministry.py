"""British ministries and inquiries: `Minute Jones to Smith, 3 May 2002, ‘Subject’`."""

import re
from collections.abc import Callable
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.phrases import PAGES, PINPOINT
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title
from provenance.lexicon.outlets import is_news_outlet
from provenance.model import WorkKind
from provenance.text.names import is_organisation, split_names

_PAPER: Final = re.compile(
    r"(?P<what>(?:[Mm]anuscript |[Ll]oose |[Pp]rivate |[Pp]ersonal |[Ss]ecret "
    r"|[Dd]raft )?(?:[Mm]inute|[Ll]etter|[Nn]ote|[Ee]-?mail|[Tt]elegram|[Mm]emo(?:randum)?|"
    r"[Cc]omment|[Ss]ubmission|[Ff]ax|[Bb]riefing|[Tt]eleletter|[Ss]ignal|[Pp]aper"
    r"|[Mm]essage|[Cc]able|[Ee]Gram)s?),?\s+(?:\d+\s+)?(?!from\b|of\b|on\b|\d)"
    r"(?P<sender>[^,“‘\"(]+?(?:\([A-Z]+\))?)\s+to\s+(?P<receiver>[^“‘\"(]+?(?:\([A-Z]+\))?)"
    r"(?=,\s|\s\(|$)",
)
_UNSIGNED: Final = re.compile(
    r"(?P<what>(?:(?:Manuscript|Loose|Personal)\s(?:note|comment|minute)|Minute|Letter|Note|E-?mail|Telegram|Paper|Report|Assessment|Briefing"
    r"|Record|Submission|Minutes|Cabinet Conclusions|Statement|"
    r"Witness statement|Public hearing|Private hearing"
    r"|Telegram \d+ \w+ to \w+)\b(?: [^,“‘\"]{1,60}?)?)(?=,\s)"
)
_ASSESSMENT: Final = re.compile(r"(?P<what>[A-Z][A-Z&]{1,5}\s(?:Assessment|Paper|Briefing))(?=,\s)")
_NOT_SENDER: Final = re.compile(
    r"\s*\[.*$|\s+\(.*$|\s+on\s+(?:Minute|Letter|E-?mail|Note|Paper|Submission)\b.*$"
)
"""`Comment Blair on Minute Manning`, `Minute Doe [FCO]`."""
_BODY_OF_PAPER: Final = re.compile(
    r"(?:Paper|Report|(?:\w+\s)?[Nn]ote|\w+\scomment|Briefing|Submission)\s(?!No\b|Stage\b|of\b|on\b)(?P<body>[A-Z][^\d\[(]+)"
)
"""`Paper DFID`: the body that wrote it."""


def ministry_paper(segment: Segment) -> Draft | None:
    """`Letter Jones to Smith, 3 May 2002, ‘Subject’`; the phrase is the title if there is none."""
    match = _PAPER.match(segment.words)
    draft = Draft(prior=3.0, kind="letter")
    if match:
        start = segment.start + match.start("sender")
        for name in split_names(match["sender"], start):
            words = _NOT_SENDER.sub("", name.text)
            draft.put("author", name.start, name.start + len(words), squeezed(words))
    else:
        match = _ASSESSMENT.match(segment.words) or _UNSIGNED.match(segment.words)
        if not match:
            return None
        draft = Draft(prior=0.6, kind=_kind(match["what"]))
        _put_body(segment, match, draft)
    return _with_subject(segment, segment.start + match.end(), draft)


def _put_body(segment: Segment, match: re.Match[str], draft: Draft) -> None:
    """Read the body that wrote an unsigned paper as its author."""
    body = _BODY_OF_PAPER.fullmatch(match["what"])
    if body:
        start = segment.start + body.start("body")
        draft.put("author", start, start + len(body["body"]), squeezed(body["body"]))


def _with_subject(segment: Segment, after: int, draft: Draft) -> Draft:
    """Read the quoted subject, or else the phrase up to `after`, as the title, and the rest."""
    elements = segment.elements
    quote = next((i for i, e in enumerate(elements) if e.kind == "quote" and e.depth == 0), None)
    if quote is not None and elements[quote].start >= after:
        put_quoted_title(segment.text, elements, quote, draft)
        draft.prior = max(draft.prior, 2.6)
    else:
        draft.put("title", segment.start, after, squeezed(segment.text[segment.start : after]))
    attached = next((e.start for e in elements if e.text.startswith("attaching")), segment.end)
    tail = clip(elements, after, attached)
    end = read_tail(segment.text, tail, draft, container_known=True)
    if quote is not None:
        draft.unread = max(0, draft.unread - len(elements[quote].text))
        end = max(end, elements[quote].end)
    draft.start, draft.end = segment.start, max(end, after)
    return draft


_GIVEN: Final = re.compile(
    r"(?:Oral|Written)\s[Ee]vidence|Evidence|Testimony|Hearing|Minutes\sof|Report\sof|Statement|Transcript"
)
"""What was given to a body, and no body."""
_RECORD: Final = re.compile(r"Minutes|Record(?: of (?:a )?\w+)?|Conclusions|Readout")


def record_of_meeting(segment: Segment) -> Draft | None:
    """`Minutes, 17 March 2003, Ad Hoc Group meeting`: the meeting is the title."""
    return _named_and_dated(segment, Draft(prior=3.6, kind="report"), _RECORD.fullmatch)


def body_and_day(segment: Segment) -> Draft | None:
    """`The White House, 29 January 2002, The President’s Address`: the body is the author."""
    first = segment.elements[0]
    draft = Draft(prior=1.7)
    found = _named_and_dated(segment, draft, _is_body)
    if found is not None:
        draft.put("author", first.start, first.end, squeezed(first.text))
    return found


def _is_body(words: str) -> bool:
    if _GIVEN.match(words) or _UNSIGNED.match(words + ", ") or _ASSESSMENT.match(words + ", "):
        return False
    return is_organisation(words) and not is_news_outlet(words) and words[0].isupper()


def _named_and_dated(
    segment: Segment, draft: Draft, names: Callable[[str], object]
) -> Draft | None:
    """Read a name that `names` accepts, a day, and a title with marks or without."""
    elements = segment.elements
    if len(elements) < 5 or [e.kind[0] for e in elements[:4]] != ["t", "s", "d", "s"]:
        return None
    first, day, subject = elements[0], elements[2], elements[4]
    if not names(first.text) or day.date is None or len(day.date.edtf or "") != 10:
        return None
    draft.put("date", day.start, day.end, day.date.edtf or "")
    after = 5
    if subject.kind == "quote":
        after = put_quoted_title(segment.text, elements, 4, draft)
    elif subject.kind != "text" or not _may_be_title(subject.text):
        return None
    else:
        while after < len(elements) and _carries_on(elements[after].text, elements[after].kind):
            after += 1
        put_title(segment.text, subject.start, elements[after - 1].end, draft)
    end = read_tail(segment.text, elements[after:], draft, container_known=True)
    draft.start, draft.end = segment.start, max(end, elements[after - 1].end)
    return draft


def _may_be_title(words: str) -> bool:
    """Say whether words behind a day are a title, and no page or number."""
    if PAGES.match(words) or PINPOINT.match(words) or not words[0].isupper():
        return False
    return " " in words


def _carries_on(words: str, kind: str) -> bool:
    """Say whether an element is part of a title without marks."""
    if kind == "sep":
        return words in ":?"
    return kind in ("open", "close", "text") and not (PAGES.match(words) or PINPOINT.match(words))


_INTERNAL = re.compile(
    r"(?:[A-Z][\w&/]*\s+){0,3}(?:memo|memorandum|e-?mail|email|letter|note|cable|minute"
    r"|briefing)s?,\s+"
    r"(?P<sender>[A-Z][^,“”\"]{1,60}?)\s+to\s+(?P<receiver>[^,“”\"]{1,80}?),\s"
)


def internal_paper(segment: Segment) -> Draft | None:
    """`NSC memo, Delaney to Finch, Roles and Missions, June 7, 2001`."""
    match = _INTERNAL.match(segment.words)
    if match is None:
        return None
    draft = Draft(prior=3.0, kind="letter")
    start = segment.start + match.start("sender")
    for name in split_names(match["sender"], start):
        draft.put("author", name.start, name.end, squeezed(name.text))
    after = segment.start + match.end()
    rest = clip(segment.elements, after, segment.end)
    stop = next((i for i, e in enumerate(rest) if e.kind in ("date", "url")), len(rest))
    if rest and rest[0].kind == "quote":
        stop = put_quoted_title(segment.text, rest, 0, draft)
    elif stop:
        put_title(segment.text, rest[0].start, rest[stop - 1].end, draft)
    else:
        draft.put("title", segment.start, after - 2, squeezed(match[0].rstrip(", ")))
    end = read_tail(segment.text, rest[stop:], draft, container_known=True)
    draft.start, draft.end = segment.start, max(end, after, rest[stop - 1].end if stop else 0)
    return draft


def _kind(what: str) -> WorkKind:
    words = what.casefold()
    if "hearing" in words:
        return "speech"
    if "statement" in words:  # what a witness gave to an inquiry, and signed
        return "legal"
    if words.startswith(("submission of", "submission by")) or "assessment" in words:
        return "report"
    if "report" in words or "paper" in words or "conclusions" in words:
        return "report"
    return "letter"
