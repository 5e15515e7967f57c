"""Journals of the sciences, whose year stands last or beside the volume.

`Kern, A. & Lind, T. Title. Nature 510, 44–46 (2014)`, `A. Kern, T. Lind, Title, J. Delta 12 (2010)
34–56`.
"""

import re
from typing import Final

from provenance.citations.author_lists import dotted_names, put_names
from provenance.citations.draft import Draft
from provenance.citations.grammars.law import VERSUS
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title

_JOURNAL: Final = (
    r"(?P<container>[A-Z][\w&’-]*\.?"
    r"(?:\s(?:[A-Z&][\w&’-]*\.?|of|the|and|for|in|on|de|la|et)){0,9}?)"
)
_PAGES: Final = r"(?P<pages>[A-Za-z]?\d+(?:[–-][A-Za-z]?\d+)?)"
_YEAR_LAST: Final = re.compile(
    rf"[.?!,]\s{_JOURNAL}\s(?P<volume>\d{{1,4}})(?:\s?\((?P<issue>\d{{1,3}})\))?,\s{_PAGES}"
    r"\s\((?P<date>(?:1[89]|20)\d\d)\)"
)
_YEAR_INSIDE: Final = re.compile(
    rf"[.?!,]\s{_JOURNAL}\s(?P<volume>\d{{1,4}})(?:\s?\((?P<issue>\d{{1,3}})\))?"
    rf"\s\((?P<date>(?:1[89]|20)\d\d)\)\s{_PAGES}"
)
_UPPER: Final = r"[^\W\d_a-zß-öø-ÿœа-яё]"
_ONE: Final = (
    rf"(?:{_UPPER}\.[\s-]?){{1,3}}(?:(?:van|von|de|der|den|di|la|le)\s){{0,2}}{_UPPER}[\w’'-]+"
)
_INITIALS_FIRST: Final = re.compile(rf"{_ONE}(?=,|\s(?:and|&)\s|\set\sal)")
_AND: Final = re.compile(r",?\s(?:and|&)\s|,\s")
_NUMBERED: Final = re.compile(r"[A-Z]{2,6}[-‑–]?\d[\w-]*")
"""`GAO-04-1221`: the number of a report, and no title."""
_AFTER: Final = re.compile(r"(?:,?\set\sal\.?)?[,.:]?\s+")


def article_with_year_last(segment: Segment) -> Draft | None:
    """Names, title, journal, volume, pages and year; no marks around the title."""
    words, start = segment.words, segment.start
    if "quote" in segment.kinds or "(" not in words:
        return None
    match = _YEAR_LAST.search(words) or _YEAR_INSIDE.search(words)
    if match is None or VERSUS.search(words[: match.start()]):
        return None
    names = _initials_first(words) or dotted_names(words)
    after = _AFTER.match(words, names[-1][1]) if names else None
    if after is None or after.end() >= match.start():
        return None
    if _NUMBERED.fullmatch(words, after.end(), match.start()):
        return None
    draft = Draft(prior=3.5, kind="journal")
    put_names(names, start, segment.text, draft)
    end = match.start() + (words[match.start()] in "?!")
    put_title(segment.text, start + after.end(), start + end, draft)
    for name in ("container", "volume", "issue", "pages", "date"):
        if match[name]:
            draft.put(name, start + match.start(name), start + match.end(name), match[name])
    tail = clip(segment.elements, start + match.end(), segment.end)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.start, draft.end = start, max(end, start + match.end())
    return draft


def _initials_first(words: str) -> tuple[tuple[int, int], ...]:
    """Return where the names of `A. Kern, T. Lind, ` stand at the front of `words`."""
    found: list[tuple[int, int]] = []
    match = _INITIALS_FIRST.match(words)
    while match and len(found) < 60:
        found.append(match.span())
        join = _AND.match(words, match.end())
        match = _INITIALS_FIRST.match(words, join.end()) if join else None
    return tuple(found)
