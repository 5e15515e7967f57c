"""Entries of works of reference, and reviews of books: titles inside or about another title."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.heads import count_of_authors, parts_between, put_authors
from provenance.citations.segment import Segment, clip
from provenance.citations.tail import Tail, take_date
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title

_UNDER: Final = re.compile(r"\bs\.\s?vv?\.?$|\bs\.\s?v\.\s?\(.*\)$|\bentry(?:\sfor|\son)?$")
_REVIEW: Final = re.compile(
    r"(?:book\s)?review of |recension de |compte rendu de |Rezension (?:von|zu) |reseña de ",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"(?:by|ed\.|eds\.|edited by|de|von|trans\.)\s")
_ARTICLE: Final = re.compile(r"[Aa]rt(?:\.|ikel|icle)$|[Ss]tichwort$|[Vv]oce$|[Vv]oz$|[Ee]ntry$")


def entry_in(segment: Segment) -> Draft | None:
    """`Encyclopedia of the Delta, 2nd ed., s.v. “Ferry,” accessed May 3, 2014, url`."""
    elements = segment.elements
    index = next((i for i, e in enumerate(elements) if e.kind == "quote" and not e.depth), 0)
    if not index or elements[0].kind != "text":
        return None
    before = segment.text[elements[0].start : elements[index].start].rstrip(" ,")
    if _UNDER.search(before[-24:]) is None:
        return None
    draft = Draft(prior=3.5)
    first = elements[0]
    draft.put("container", first.start, first.end, squeezed(first.text))
    put_quoted_title(segment.text, elements, index, draft)
    date = next((e for e in elements[:index] if e.kind == "date"), None)
    if date is not None:
        take_date(Tail(segment.text, (date,), draft))
    tail = elements[index + 1 :]
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.kind = "web" if draft.has("url") else "book"
    draft.start, draft.end = segment.start, max(end, elements[index].end)
    return draft


def article_in_lexicon(segment: Segment) -> Draft | None:
    """`Art. „Hafen“, in: Lexikon der Meere, Bd. 2, München 1998, Sp. 44–46`."""
    elements = segment.elements
    if len(elements) < 4 or elements[1].kind != "quote" or not _ARTICLE.match(elements[0].text):
        return None
    draft = Draft(prior=3.0, kind="book")
    put_quoted_title(segment.text, elements, 1, draft)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, elements[2:], draft), elements[1].end)
    return draft


def review(segment: Segment) -> Draft | None:
    """`Paul Vale, review of Silt and Power, by Ada Kern, Delta Review 104, no. 2 (1999): 512`."""
    elements = segment.elements
    if segment.title_quote is not None or not _REVIEW.search(segment.words, 0, 200):
        return None
    stop = next((i for i, e in enumerate(elements) if e.depth or e.kind in ("date", "url")), 0)
    parts = parts_between(elements[:stop], segment.text, keep=True)
    at = next((i for i, part in enumerate(parts) if _REVIEW.match(part.text)), None)
    if at is None or at + 1 >= len(parts) or (at and count_of_authors(parts[: at + 1]) != at):
        return None
    last = at + 1 if _BY.match(parts[at + 1].text) else at
    if last + 1 >= len(parts):
        return None
    draft = Draft(prior=3.0)
    if at:
        put_authors(segment.text, clip(elements, parts[0].start, parts[at - 1].end), draft)
    put_title(segment.text, parts[at].start, parts[last].end, draft)
    tail = clip(elements, parts[last].end, segment.end)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft), parts[last].end)
    return draft
