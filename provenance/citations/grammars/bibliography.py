"""Books as bibliographies list them: `Roe, Ann, and Karl Lee. Silt. Leeds: Tarn, 2004`."""

import re
from typing import Final

from provenance.citations.author_lists import after_names, inverted_names, put_names
from provenance.citations.draft import Draft
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.text.names import is_organisation

_BY: Final = (
    r"(?:[Ee]dited|[Tt]ranslated|[Ii]ntroduced|[Ii]llustrated|[Ff]oreword|[Ii]ntroduction"
    r"|[Tt]rans\.|[Ee]d\.)"
)
_BESIDE: Final = (
    rf"(?:{_BY}(?:\sand\s\w+)?(?:\sby)?\s(?:[A-Z]\.\s?)*[^.“”\d]{{3,60}}?\.\s|\d+\svols?\.\s|[Vv]ol\.\s\d+\.\s"
    r"|(?:\d+(?:st|nd|rd|th)|[Rr]ev\.|[Nn]ew)\sed\.,?\s)"
)
_BOOK: Final = re.compile(
    rf"\s(?P<title>[^“”]{{2,240}}?)(?P<mark>[.?!])\s{_BESIDE}{{0,3}}"
    r"(?:(?P<place>[^\W\d_a-z][^.:;\d“”]{2,40}?(?:,\s[A-Z]{2}|,\s[A-Z][a-z]+\.)?):\s)?"
    r"(?P<house>[^\W\d_a-z][^.;:\d“”]{1,60}?(?:\s(?:Inc|Co|Bros)\.)?),\s(?P<year>(?:1[5-9]|20)\d\d)(?=[.,;]|$)"
)


def bibliography_book(segment: Segment) -> Draft | None:
    """`Oster, Bisi. The Clerk’s Daughter. Heinemann, 1992`, with editors and volumes or without."""
    words, start = segment.words, segment.start
    names = inverted_names(words)
    if not names or any(is_organisation(words[a:b]) for a, b in names):
        return None
    end = after_names(words, names)
    end += words[end : end + 1] == "."
    match = _BOOK.match(words, end) if words[end - 1 : end] == "." else None
    if match is None:
        return None
    draft = Draft(prior=2.6, hints={"book", "imprint"})
    put_names(names, start, segment.text, draft)
    put_title(segment.text, start + match.start("title"), start + match.end("title"), draft)
    if match["mark"] in "?!":
        draft.pieces[-1].end += 1
        draft.pieces[-1].value += match["mark"]
    for name, group in (("publisher", "house"), ("date", "year")):
        draft.put(name, start + match.start(group), start + match.end(group), match[group])  # type: ignore[arg-type]
    tail = clip(segment.elements, start + match.end(), segment.end)
    draft.start = start
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.end = max(end, start + match.end())
    return draft
