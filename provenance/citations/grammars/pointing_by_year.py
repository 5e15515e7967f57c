"""Short forms by year (Harvard) and without marks (Russian)."""

import re

from provenance.citations.draft import Draft
from provenance.citations.heads import put_authors
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.text.names import is_person, split_names

_NAMES = re.compile(
    r"(?:[А-ЯЁІЇЄ][\w’-]+,?\s+(?:[А-ЯЁІЇЄ]\.\s?){1,2}(?:,\s*|\s+и\s+)?)+|(?:[А-ЯЁ][\w-]+\s+[А-ЯЁ]\.\s?)"
)
_LAST_PAGES = re.compile(r"\.\s+[СC]\.\s*\d[\d–, -]*$")
_DAY_MONTH = re.compile(r"\d{1,2}\.?\s+[^\W\d_]{3,10}")


def author_and_year(segment: Segment) -> Draft | None:
    """`Marsh 2003, p. 51`, `Vale & Roth 1987, pp. 21–22`, `(Marsh 2003: 51)`."""
    elements = [e for e in segment.elements if e.kind not in ("open", "close")]
    if len(elements) < 2 or elements[0].kind != "text":
        return None
    names_end = 3 if len(elements) > 3 and elements[1].text == "," else 1
    year = next((e for e in elements[: names_end + 2] if e.kind == "date"), None)
    if year is None or len(year.text) != 4 or "quote" in segment.kinds or "url" in segment.kinds:
        return None
    head = clip(elements, segment.start, year.start)
    names = split_names(segment.text[head[0].start : head[-1].end])
    if not names or not all(is_person(n.text, lone=True) and n.text.count(" ") < 1 for n in names):
        return None
    draft = Draft(prior=2.6)
    draft.hints.add("short")
    put_authors(segment.text, head, draft)
    tail = clip(elements, year.start, segment.end)
    if any(e.kind == "text" and not any(map(str.isdigit, e.text)) for e in tail[1:]):
        return None
    if any(_DAY_MONTH.fullmatch(e.text) for e in tail):
        return None
    draft.start = segment.start
    draft.end = read_tail(segment.text, tail, draft, container_known=True)
    return draft


def russian_short(segment: Segment) -> Draft | None:
    """`Петренко А. С. Вода и власть. С. 20`: names, title, pages, and no year."""
    words = segment.words
    names, pages = _NAMES.match(words), _LAST_PAGES.search(words)
    if not names or not pages or segment.kinds & {"date", "url", "quote"}:
        return None
    if pages.start() < names.end():
        return None
    draft = Draft(prior=2.0)
    draft.hints.add("short")
    start = segment.start
    put_authors(segment.text, clip(segment.elements, start, start + names.end()), draft)
    put_title(segment.text, start + names.end(), start + pages.start(), draft)
    tail = clip(segment.elements, start + pages.start(), segment.end)
    draft.start = start
    draft.end = max(
        read_tail(segment.text, tail, draft, container_known=True), start + pages.start()
    )
    return draft
