"""British ministries and inquiries: `Minute Jones to Smith, 3 May 2002, ‘Subject’`."""

import re

from provenance.citations.draft import Draft, squeezed
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title
from provenance.model import WorkKind
from provenance.text.names import split_names

_PAPER = re.compile(
    r"(?P<what>(?:[Mm]anuscript |[Ll]oose |[Pp]rivate |[Pp]ersonal |[Ss]ecret "
    r"|[Dd]raft )?(?:[Mm]inute|[Ll]etter|[Nn]ote|[Ee]-?mail|[Tt]elegram|[Mm]emo(?:randum)?|"
    r"[Cc]omment|[Ss]ubmission|[Ff]ax|[Bb]riefing|[Tt]eleletter|[Ss]ignal|[Pp]aper"
    r"|[Mm]essage)s?)\s+(?:\d+\s+)?(?!from\b|of\b|on\b|\d)"
    r"(?P<sender>[^,“‘\"]+?)\s+to\s+(?P<receiver>[^“‘\"]+?)(?=,\s|$)",
)
_UNSIGNED = re.compile(
    r"(?P<what>(?:Minute|Letter|Note|E-?mail|Telegram|Paper|Report|JIC Assessment"
    r"|CIG Assessment|Assessment|Briefing|Record|Submission|Minutes|Cabinet Conclusions"
    r"|Statement|"
    r"Witness statement|Public hearing|Private hearing"
    r"|Telegram \d+ \w+ to \w+)\b(?: [^,“‘\"]{1,60}?)?)(?=,\s)"
)
_NOT_SENDER = re.compile(
    r"\s*[\[(].*$|\s+on\s+(?:Minute|Letter|E-?mail|Note|Paper|Submission)\b.*$"
)
"""`Comment Blair on Minute Manning`, `Minute Doe [FCO]`."""
_BODY_OF_PAPER = re.compile(
    r"(?:Paper|Report|Note|Briefing|Submission)\s(?P<body>[A-Z][A-Z&/]{1,7})"
)
"""`Paper DFID`: the body that wrote it."""


def ministry_paper(segment: Segment) -> Draft | None:
    """`Letter Jones to Smith, 3 May 2002, ‘Subject’`; the phrase is the title if there is none."""
    match = _PAPER.match(segment.words)
    if match:
        draft = Draft(prior=3.0, kind="letter")
        start = segment.start + match.start("sender")
        for name in split_names(match["sender"], start):
            words = _NOT_SENDER.sub("", name.text)
            draft.put("author", name.start, name.start + len(words), squeezed(words))
    else:
        match = _UNSIGNED.match(segment.words)
        if not match:
            return None
        draft = Draft(prior=0.6)
        draft.kind = _kind(match["what"])
        body = _BODY_OF_PAPER.fullmatch(match["what"])
        if body:
            start = segment.start + match.start("what") + body.start("body")
            draft.put("author", start, start + len(body["body"]), body["body"])
    elements = segment.elements
    after = segment.start + match.end()
    quote = next((i for i, e in enumerate(elements) if e.kind == "quote" and e.depth == 0), None)
    if quote is not None and elements[quote].start >= after:
        put_quoted_title(segment.text, elements, quote, draft)
    else:
        draft.put("title", segment.start, after, squeezed(match[0]))
    attached = next((e.start for e in elements if e.text.startswith("attaching")), segment.end)
    tail = clip(elements, after, attached)
    end = read_tail(segment.text, tail, draft, container_known=True)
    if quote is not None:
        draft.unread = max(0, draft.unread - len(elements[quote].text))
        end = max(end, elements[quote].end)
    draft.start, draft.end = segment.start, max(end, after)
    return draft


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
    if "hearing" in words or "statement" in words:
        return "speech"
    if "assessment" in words or "report" in words or "paper" in words or "conclusions" in words:
        return "report"
    return "letter"
