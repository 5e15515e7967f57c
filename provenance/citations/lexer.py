"""A note as a row of elements: text, date, address, quotation, bracket, separator.

Addresses are found first, then quotations, then dates, and each hides what it holds from the next,
so that a semicolon in a title or a comma in an address never parts anything.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from provenance.citations.quotations import Quotation, find_quotations
from provenance.lexicon.abbreviations import ABBREVIATIONS
from provenance.lexicon.signals import AND
from provenance.text.dates import DateMatch, Order, find_dates
from provenance.text.urls import UrlMatch, find_urls

ElementKind = Literal["text", "date", "url", "quote", "open", "close", "sep"]

URL_CHAR: Final = "\ue001"
QUOTE_CHAR: Final = "\ue002"
DATE_CHAR: Final = "\ue003"


class Element(NamedTuple):
    """One element of a note. `depth` counts the brackets around it."""

    kind: ElementKind
    start: int
    end: int
    text: str
    depth: int = 0
    url: UrlMatch | None = None
    date: DateMatch | None = None
    closed: bool = True


class Lexed(NamedTuple):
    """A note, its elements, and the same text with what is protected masked out."""

    text: str
    masked: str
    elements: tuple[Element, ...]
    unclosed: tuple[Quotation, ...]


_KINDS: Final[dict[str, ElementKind]] = {
    URL_CHAR: "url", QUOTE_CHAR: "quote", DATE_CHAR: "date",
    **dict.fromkeys("([{", "open"), **dict.fromkeys(")]}", "close"),
    **dict.fromkeys("/—–;؛،,:.?!…", "sep"),
}  # fmt: skip
"""The kind of an element, by its first character."""
_ELEMENTS = re.compile(
    rf"""[{"".join(map(re.escape, _KINDS))}](?:
      (?<=[{URL_CHAR}{QUOTE_CHAR}{DATE_CHAR}()\[\]{{}};؛،])
    | (?<=,)(?!\d) | (?<=[.?!…])(?=[\s)\]]|$) | (?<=:)(?=\s|$|["“«]) | (?<=\):)(?=\d)
    | (?<=/)/(?=\s) | (?<=\.\s[—–])(?=\s) | (?<=\d—)(?=[a-z]{{1,9}}\s[a-z]))
    """,
    re.VERBOSE,
)
"""The first character is one of a few, so that most places are passed over at once."""
_LAST_WORD = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*)$")
_ORDINAL = re.compile(r"\D?\d{1,2}\.\s(?:Aufl|Auflage|Band|Jahrgang|Jg|Kapitel|изд)\b")
"""`3. Aufl.`, `12. Jahrgang`: the full stop makes the number an ordinal."""
_CARRIES_ON = re.compile(r"\s(?:Retrieved|Archived|Accessed|Vol\.|pp?\.|In:?\s|ISBN|ISSN)")
"""`Rovers F.C. Retrieved 4 May`: a name that ends in letters, and what carries on behind it."""
_NAME_AFTER_PAGE = re.compile(rf"\d(?:\s?ff?\.?)?\s+(?P<and>{AND})\s+(?=[^\W\d_a-zа-яё])")
"""`p. 71 et Thiry`: a page of one citation and the name at the front of the next."""
_MOST_BRACKETS = 50


def lex(text: str, order: Order | None = None) -> Lexed:
    """Part `text` into elements. `order` says how 3/10/2011 is meant. Never raises."""
    urls = find_urls(text)
    masked = _mask(text, ((url.start, url.end) for url in urls), URL_CHAR)
    quotations = find_quotations(masked)
    closed = tuple(quote for quote in quotations if quote.closed)
    masked = _mask(masked, ((quote.start, quote.end) for quote in closed), QUOTE_CHAR)
    dates = find_dates(masked, years=True, order=order)
    masked = _mask(masked, ((date.start, date.end) for date in dates), DATE_CHAR)
    whole: dict[int, Element] = {}
    for url in urls:
        whole[url.start] = Element("url", url.start, url.end, url.printed, url=url)
    for quote in closed:
        words = text[quote.start : quote.end]
        whole[quote.start] = Element("quote", quote.start, quote.end, words)
    for date in dates:
        words = text[date.start : date.end]
        whole[date.start] = Element("date", date.start, date.end, words, date=date)
    elements = tuple(_elements(text, masked, whole))
    return Lexed(text, masked, elements, tuple(q for q in quotations if not q.closed))


def _mask(text: str, spans: Iterable[tuple[int, int]], filler: str) -> str:
    parts: list[str] = []
    position = 0
    for start, end in spans:
        parts.append(text[position:start])
        parts.append(filler * (end - start))
        position = end
    parts.append(text[position:])
    return "".join(parts)


def _elements(text: str, masked: str, whole: dict[int, Element]) -> Iterator[Element]:
    position = depth = 0
    match = _ELEMENTS.search(masked, 0)
    while match:
        start, end = match.span()
        kind = _KINDS[masked[start]]
        if kind == "sep" and _is_abbreviation(masked, start, position):
            match = _ELEMENTS.search(masked, end)
            continue
        yield from _text(text, position, start, depth)
        if kind in ("url", "quote", "date"):
            element = whole.get(start)
            if element is not None:
                end = element.end
                yield element._replace(depth=depth) if depth else element
        elif kind == "close":
            depth = max(0, depth - 1)
            yield Element("close", start, end, text[start:end], depth)
        else:
            yield Element(kind, start, end, text[start:end], depth)
            depth += kind == "open" and depth < _MOST_BRACKETS
        position = end
        match = _ELEMENTS.search(masked, end)
    yield from _text(text, position, len(text), depth)


def _text(text: str, start: int, end: int, depth: int) -> Iterator[Element]:
    words = text[start:end]
    stripped = words.strip()
    if not stripped:
        return
    start += len(words) - len(words.lstrip())
    joined = _NAME_AFTER_PAGE.search(stripped)
    if joined:
        first, last = joined.span("and")
        page = stripped[:first].rstrip()
        yield Element("text", start, start + len(page), page, depth)
        yield Element("sep", start + first, start + last, joined["and"], depth)
        start, stripped = start + joined.end(), stripped[joined.end() :]
    yield Element("text", start, start + len(stripped), stripped, depth)


def _is_abbreviation(masked: str, dot: int, start: int) -> bool:
    """Say whether the full stop at `dot` ends a short word and not a sentence."""
    if masked[dot] != ".":
        return False
    match = _LAST_WORD.search(masked, max(start, dot - 24), dot)
    if not match and _ORDINAL.match(masked, max(start, dot - 2)):
        return True
    if not match:
        return False
    word = match[1]
    if word.casefold() in ABBREVIATIONS:
        return True
    last = word.rpartition(".")[2]
    if "." in word and _CARRIES_ON.match(masked, dot + 1):
        return False
    return len(last) == 1 and last.isupper()
