"""The heads of reference lists: family names before initials, then a year.

`Doe, J. B., & Roe, K.` (APA, Harvard), `Doe JB, Roe K` (Vancouver), `Doe, Jane, and Karl Roe.`
(Chicago author-date), or a body. Each form is strict, so that prose never looks like one.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from provenance.citations.draft import Draft, squeezed
from provenance.text.dates import parse_date
from provenance.text.names import is_organisation, split_names


class Head(NamedTuple):
    """The authors of an entry as (start, end), its date, and where what follows them starts.

    `stopped` says that a full stop stands between the head and the title.
    """

    names: tuple[tuple[int, int], ...]
    date: str | None
    date_span: tuple[int, int]
    end: int
    stopped: bool


_UPPER: Final = r"[^\W\d_a-zß-öø-ÿœа-яё]"
_PARTICLE: Final = r"(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|al|el|bin)\s)"
_FAMILY: Final = rf"{_PARTICLE}{{0,3}}{_UPPER}[\w'’ʼ-]+(?:[\s-]{_UPPER}[\w'’-]+)?"
_INITIALS: Final = rf"(?:{_UPPER}[a-z]?\.[\s-]?){{1,4}}(?<!\s)"
_MORE: Final = r"(?:,?\s*(?:&|and|und|et|y|e)\s+|\s*[;,]\s+(?:(?:&|and|\.\s?\.\s?\.|…)\s+)?)"
_ET_AL: Final = r"(?:,?\s+(?:et\s+al|u\.\s?a)\.?|,?\s+and\s+others)?"
_DOTTED = re.compile(rf"{_FAMILY},\s{_INITIALS}")
_PLAIN = re.compile(
    rf"{_FAMILY}\s{_UPPER}{{1,3}}(?:\s(?:Jr|Sr|II|III))?(?=[,.;\s:])(?!\.\s?{_UPPER}\.)"
)
_GIVEN = re.compile(rf"{_FAMILY},\s(?:{_UPPER}[\w’'-]+\.?)(?:\s{_UPPER}\.?)?(?=[,.\s])")
_STRAIGHT = re.compile(rf"{_UPPER}[\w.’'-]*(?:\s{_UPPER}\.?)*\s{_FAMILY}(?=[,.\s])")
_JOIN = re.compile(_MORE)
_REST = re.compile(_ET_AL)
_ROLE = re.compile(
    r",?\s*\(?(?:[Ee]d(?:itor)?s?|[Hh]rsg|[Hh]g|[Cc]omps?|[Tt]rans|dirs?|coords?"
    r"|Hosts?|Directors?|(?:Executive\s)?Producers?|Writers?|Narrators?|Presenters?|Photographers?|Artists?)\.?\)?[.,]?"
)
_YEAR: Final = r"(?:1[5-9]|20)\d\d"
_DATE = re.compile(
    rf"[.,]?\s*\((?:{_YEAR}/)?(?P<year>{_YEAR})?[a-z]?(?:,\s+(?P<day>[^()]{{3,20}}))?"
    r"(?P<none>n\.\s?d\.?|in press|forthcoming)?\)(?P<stop>[.:]?),?\s+"
)
_BARE = re.compile(rf"(?:\.\s|(?<=\.)\s)(?P<year>{_YEAR})[a-z]?(?P<stop>\.)\s+(?P<day>)")
_COMMAS = re.compile(rf"(?:[.,]\s|(?<=\.)\s)(?P<year>{_YEAR})[a-z]?(?P<stop>[.,])\s+(?P<day>)")
"""`Kern, A., 2010. Silt`, `Kern, A. 2010, Silt`: only after initials."""
_MAY_BE_DATED = re.compile(
    rf"[(.,](?:(?<=\()(?:{_YEAR}|[a-z]?(?:,|n\.\s?d|in press|forthcoming))"
    rf"|(?<=[.,])\s{_YEAR}[a-z]?[.,]\s)"
)
"""Occurs in every head that has a date; the patterns above are asked only then."""
_FULL_STOP = re.compile(r"[^\W\d_]{3}\.$")
_HANDLE = re.compile(r"\s*\[@[\w.]+\]")
_LONGEST_BODY: Final = 160
_NO_BODY = re.compile(r"[“”\"();:]|[a-z]{3}\.\s")
_LOWER = re.compile(r"(?<![\w’'])[^\W\d_A-Z]+(?![\w’'])")
_SMALL: Final = re.compile(r"(?:of|the|for|and|on|in|to|de|la|le|du|des|et|y|für|und|der|e)")


@lru_cache(maxsize=64)
def plain_names(words: str) -> tuple[tuple[int, int], ...]:
    """Return where the names of `Doe JB, Roe K` stand at the front of `words`."""
    return _listed(words, _PLAIN, _PLAIN)


def dotted_names(words: str) -> tuple[tuple[int, int], ...]:
    """Return where the names of `Kern, A. & Lind, T.` stand at the front of `words`."""
    return _listed(words, _DOTTED, _DOTTED)


def inverted_names(words: str) -> tuple[tuple[int, int], ...]:
    """Return where the names of `Doe, Jane, and Karl Roe` stand at the front of `words`."""
    return _listed(words, _GIVEN, _STRAIGHT)


def after_names(words: str, names: tuple[tuple[int, int], ...]) -> int:
    """Return the place after a list of names, "et al." and "(Eds.)"."""
    end = names[-1][1]
    rest = _REST.match(words, end)
    end = rest.end() if rest else end
    handle = _HANDLE.match(words, end)
    end = handle.end() if handle else end
    role = _ROLE.match(words, end)
    return role.end() if role else end


@lru_cache(maxsize=64)
def dated_head(words: str) -> Head | None:
    """Return the authors and the date at the front of an entry, or None where it has none."""
    if not _MAY_BE_DATED.search(words):
        return None
    names = dotted_names(words) or plain_names(words)
    if not names:
        return _given(words) or _body(words)
    end = after_names(words, names)
    match = _DATE.match(words, end) or _COMMAS.match(words, end)
    return _dated(names, match) if match else _given(words)


def put_head(head: Head, offset: int, text: str, draft: Draft) -> None:
    """Read the names and the date of a head into `draft`."""
    put_names(head.names, offset, text, draft)
    if head.date:
        start, end = head.date_span
        draft.put("date", offset + start, offset + end, head.date)


def put_names(names: tuple[tuple[int, int], ...], offset: int, text: str, draft: Draft) -> None:
    """Read names into `draft`, as printed."""
    for start, end in names:
        words = text[offset + start : offset + end]
        if _FULL_STOP.search(words):  # of the list, not of an initial
            words = words[:-1]
        place = offset + start
        draft.put("author", place, place + len(words), squeezed(words))


def _listed(
    words: str, first: re.Pattern[str], others: re.Pattern[str]
) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    match = first.match(words)
    while match and len(found) < 60:
        found.append(match.span())
        join = _JOIN.match(words, match.end())
        match = others.match(words, join.end()) if join else None
    return tuple(found)


def _given(words: str) -> Head | None:
    """`Doe, Jane, and Karl Roe. 2014.`: only before a bare year."""
    names = _listed(words, _GIVEN, _STRAIGHT) or _listed(words, _DOTTED, _STRAIGHT)
    names = names or _listed(words, _STRAIGHT, _STRAIGHT)
    match = _BARE.match(words, after_names(words, names)) if names else None
    return _dated(names, match) if match else None


def _body(words: str) -> Head | None:
    """`World Tide Council, & Institute for Coastal Health. (2020).`."""
    bracket = words.find("(", 0, _LONGEST_BODY)
    match = _DATE.match(words, len(words[: max(0, bracket)].rstrip(" .,")))
    match = match or _BARE.search(words[:_LONGEST_BODY])
    if match is None or not is_organisation(words[: match.start()]):
        return None
    before = words[: match.start()]
    if _NO_BODY.search(before) or not all(map(_SMALL.fullmatch, _LOWER.findall(before))):
        return None
    names = tuple((name.start, name.end) for name in split_names(before))
    return _dated(names, match) if all(is_organisation(words[a:b]) for a, b in names) else None


def _dated(names: tuple[tuple[int, int], ...], match: re.Match[str]) -> Head | None:
    groups = match.groupdict()
    if not groups["year"] and not groups.get("none"):
        return None
    date = groups["year"]
    if groups["day"] and date:
        date = parse_date(f"{groups['day']} {date}") or date
    span = match.span("year") if date else (match.start(), match.start())
    return Head(names, date, span, match.end(), groups["stop"] == ".")
