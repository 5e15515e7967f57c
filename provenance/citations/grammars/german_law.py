"""Articles in German law journals, cited by the year: `Lüders, Haftung, JZ 1956, S. 402–405`."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.segment import Segment
from provenance.citations.titles import put_title
from provenance.text.names import is_person

_ARTICLE: Final = re.compile(
    r"(?P<who>[^,:;()“„\"]{3,60}),\s(?P<title>[^;“„\"]{5,200}?),\s"
    r"(?:in:\s)?(?P<journal>[A-ZÄÖÜ][a-zäöü]{0,2}[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,4})\s"
    r"(?P<year>(?:18|19|20)\d\d),\s(?:S\.\s)?"
    r"(?P<pages>\d+(?:[–-]\d+)?(?:\s?ff?\.)?(?:\s\(\d+(?:[–-]\d+)?\))?)\.?"
)
_NAMES: Final = re.compile(r"\s?/\s?|\sund\s")


def article_by_year(segment: Segment) -> Draft | None:
    """`Ernst Lüders, Haftung des Fährmanns, JZ 1956, S. 402`: the year counts as the volume."""
    match = _ARTICLE.fullmatch(segment.words)
    if match is None or not all(is_person(n, lone=True) for n in _NAMES.split(match["who"])):
        return None
    start = segment.start
    draft = Draft(prior=3.0, kind="journal", start=start, end=segment.end)
    place = start
    for name in _NAMES.split(match["who"]):
        place = segment.text.index(name, place)
        draft.put("author", place, place + len(name), squeezed(name))
        place += len(name)
    put_title(segment.text, start + match.start("title"), start + match.end("title"), draft)
    draft.put("container", *_span(match, "journal", start), match["journal"])
    draft.put("date", *_span(match, "year", start), match["year"])
    draft.put("pages", *_span(match, "pages", start), match["pages"])
    return draft


def _span(match: re.Match[str], group: str, start: int) -> tuple[int, int]:
    return start + match.start(group), start + match.end(group)
