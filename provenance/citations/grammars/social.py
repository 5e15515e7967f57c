"""Posts: `Name (@handle), Twitter, date, url`, with or without the words of the post."""

import re

from provenance.citations.draft import Draft
from provenance.citations.heads import put_authors
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title
from provenance.lexicon.containers import PLATFORMS

_POST = re.compile(
    r"(?:(?:post(?:ed)?|tweet(?:ed)?|video|message|thread|story|channel)\s+(?:on|to|in)\s+)?(?P<name>{})"
    r"(?:\s+(?:post|tweet|video|channel|message|thread|account|page|group|profile))?".format(
        "|".join(sorted((re.escape(name) for name in PLATFORMS), key=len, reverse=True))
    ),
    re.IGNORECASE,
)
_UPLOADED = re.compile(r"(?:uploaded|posted|published|shared)\s+by\s+(?P<who>[^@\s].*)")
_USER = re.compile(r"(?:the\s)?(?:user|account|channel)\s\S+$")
"""`uploaded by user Gull77`: a handle is no author."""
_TWEET = re.compile(r"(?:tweet|Twitter|X) (?:post )?(?:by|from)\s+", re.IGNORECASE)


def post(segment: Segment) -> Draft | None:
    """`Name (@handle), “words,” Twitter, date, url`."""
    elements = segment.elements
    for index, element in enumerate(elements):
        if element.kind == "text" and element.depth == 0:
            match = _POST.fullmatch(element.text)
            if match and match["name"] != "x" and (element.text[0].isupper() or index):
                break
    else:
        return None
    draft = Draft(prior=1.5, kind="social")
    head = elements[:index]
    quote = next((i for i, e in enumerate(head) if e.kind == "quote" and e.depth == 0), None)
    names = head if quote is None else head[:quote]
    put_authors(segment.text, [e for e in names if e.kind not in ("date", "url")], draft)
    if quote is not None:
        put_quoted_title(segment.text, elements, quote, draft)
    read_tail(segment.text, [e for e in head[len(names) + 1 :] if e.kind != "text"], draft)
    start, end = element.start + match.start("name"), element.start + match.end("name")
    following = elements[index + 2] if index + 2 < len(elements) else None
    after = element.end
    if match["name"] == "X" and following is not None and following.text == "Twitter":
        after = end = following.end
    elif match["name"] == "X" and following is not None and "Twitter" in following.text:
        after = end = elements[index + 3].end if index + 3 < len(elements) else following.end
    draft.put("container", start, end, segment.text[start:end])
    tail = clip(elements, after, segment.end)
    _title_after(segment, draft, tail)
    _uploader(draft, tail)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), after)
    return draft


def _title_after(segment: Segment, draft: Draft, tail: tuple[Element, ...]) -> None:
    """`Name, Twitter, “words,” date`: the words may follow the platform."""
    if draft.has("title"):
        return
    for index, element in enumerate(tail[:4]):
        if element.kind == "quote" and element.depth == 0:
            put_quoted_title(segment.text, tail, index, draft)
            draft.unread -= len(element.text)
            return


def _uploader(draft: Draft, tail: tuple[Element, ...]) -> None:
    """`YouTube, uploaded by River TV, date`: who uploaded is the author, if none is named."""
    for element in tail[:4]:
        match = _UPLOADED.fullmatch(element.text) if element.kind == "text" else None
        if match and not draft.authors():
            start = element.start + match.start("who")
            if not _USER.match(match["who"]):
                draft.put("author", start, element.end, match["who"])
            draft.unread -= len(element.text)
