"""Entries of reference lists whose authors and year stand first: APA, Harvard, Chicago."""

import re

from provenance.citations.author_lists import dated_head, put_head
from provenance.citations.draft import Draft
from provenance.citations.hosts import after_host
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import names_an_outlet
from provenance.citations.phrases import PAGES, PINPOINT, announcement
from provenance.citations.prose import is_prose
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title
from provenance.lexicon.containers import (
    JOURNAL_WORDS,
    NEWS_WORDS,
    PLATFORMS,
    PUBLISHER_WORDS,
)
from provenance.lexicon.outlets import is_news_outlet
from provenance.lexicon.places import PLACES
from provenance.lexicon.reference_words import EDITION, FORMS, SERIES
from provenance.text.dates import parse_date
from provenance.text.names import is_organisation

_EDITION = re.compile(rf"(?:{'|'.join(EDITION)})", re.IGNORECASE)
_SERIES = re.compile(rf"(?:{'|'.join(SERIES)})", re.IGNORECASE)
_FORMS = tuple((re.compile(rf"\b(?:{words})", re.IGNORECASE), hint) for words, hint in FORMS)
_NUMBERS = re.compile(r"(?:vol\.|no\.|pp?\.)|.*\s\d+(?:\s?\(|$)")


def reference_entry(segment: Segment) -> Draft | None:
    """`Doe, J. B., & Roe, K. (2017, May 3). Title. Container, 9(2), 1–9.` and its relations."""
    head = dated_head(segment.words)
    if head is None:
        return None
    draft = Draft(prior=3.0)
    draft.hints.add("entry")
    draft.start = segment.start
    put_head(head, segment.start, segment.text, draft)
    elements = clip(segment.elements, segment.start + head.end, segment.end)
    if not elements or PAGES.match(elements[0].text) or PINPOINT.match(elements[0].text):
        return None
    if elements[0].kind == "quote":
        rest = elements[put_quoted_title(segment.text, elements, 0, draft) :]
        rest = after_host(segment, rest, draft)
    else:
        draft.hints |= {"unquoted", "book"}
        rest = _unquoted(segment, elements, head.stopped, draft)
    after = rest[0].start if rest else segment.end
    end = read_tail(segment.text, rest, draft) if rest else 0
    draft.end = max(end, min(after, draft.pieces[-1].end)) if rest else segment.end
    _settle_kind(draft)
    return draft


_TITLE_FIRST = re.compile(
    r"(?P<title>[^\W\d_a-z][^()“”\"]{7,200}?)[.?!]\s\((?P<year>(?:19|20)\d\d)[a-z]?(?:,\s(?P<day>[^()]{3,20}))?"
    r"\)\.\s(?=\S)"
)


def title_then_year(segment: Segment) -> Draft | None:
    """`Why small ports fail. (2014, June 2). The Harbour Economist, 411(8), 33–35`."""
    match = _TITLE_FIRST.match(segment.words)
    if match is None or sum(w[:1].islower() for w in match["title"].split()[1:]) < 2:
        return None
    if is_prose(match["title"]):
        return None
    start = segment.start
    draft = Draft(prior=2.0)
    put_title(segment.text, start, start + match.end("title"), draft)
    value = parse_date(f"{match['day']} {match['year']}") if match["day"] else match["year"]
    place = start + match.start("year")
    draft.put("date", place, place + 4, value or match["year"])
    tail = clip(segment.elements, start + match.end(), segment.end)
    draft.hints.add("entry")
    draft.start = start
    draft.end = max(read_tail(segment.text, tail, draft), start + match.end())
    return draft


def _unquoted(
    segment: Segment, elements: tuple[Element, ...], stopped: bool, draft: Draft
) -> tuple[Element, ...]:
    """Read a title without marks; returns what follows it."""
    stop = _stop(elements, ",") if not stopped and _is_comma_list(elements) else _stop(elements)
    stop = _after_second_sentence(elements, max(1, stop))
    put_title(segment.text, elements[0].start, _without_form(elements[:stop], draft), draft)
    if stop < len(elements) and elements[stop].text in ("?", "!"):
        draft.pieces[-1].end += 1
        draft.pieces[-1].value += elements[stop].text
    while stop < len(elements) and (
        elements[stop].kind == "sep" or _passes(elements[stop].text, draft)
    ):
        stop += 1
    return elements[stop:]


def _after_second_sentence(elements: tuple[Element, ...], stop: int) -> int:
    """Return where a title of two sentences ends: `Who pays? Ports in crisis. Silt Review, 4`.

    A journal or a house must be left behind the second, or its form stand there in brackets.
    """
    if stop + 2 >= len(elements) or elements[stop].text not in ("?", "!", "."):
        return stop
    second = elements[stop + 1]
    ends = next((i for i in range(stop + 2, len(elements)) if elements[i].kind != "text"), 0)
    words = second.text.split()
    if second.kind != "text" or not ends or names_an_outlet(second.text) or len(words) < 3:
        return stop
    small = sum(1 for word in words[1:] if word[:1].islower())
    after = elements[ends + 1 :]
    if elements[ends].text == "[":
        close = next((i for i, e in enumerate(elements) if i > ends and e.kind == "close"), 0)
        return close + 1 if close and small >= 2 else stop
    if elements[stop].text == "." or elements[ends].text != "." or small * 2 < len(words) - 1:
        return stop
    follows = bool(after) and after[0].kind == "text" and announcement(after[0].text) is None
    return ends if follows and after[0].text[:1].isupper() else stop


def _is_comma_list(elements: tuple[Element, ...]) -> bool:
    """Say whether commas, and no full stop, part title, edition, house and town (Harvard)."""
    return any(_ends_title(elements, index) for index in range(1, len(elements)))


def _stop(elements: tuple[Element, ...], marks: str = "") -> int:
    """Return the index of the element that ends a title."""
    for index, element in enumerate(elements):
        if element.depth:
            continue
        if element.text in (".", "?", "!") or element.kind == "url":
            return index
        if marks and index and _ends_title(elements, index):
            return index
    return len(elements)


def _ends_title(elements: tuple[Element, ...], index: int) -> bool:
    """Say whether the comma at `index` is followed by an edition, a series, a house or numbers."""
    if elements[index].text != "," or elements[index].depth or index + 1 >= len(elements):
        return False
    following = elements[index + 1].text
    colon = elements[index + 2].text if index + 2 < len(elements) else ""
    words = set(following.casefold().split())
    return (
        _EDITION.match(following) is not None
        or _SERIES.match(following) is not None
        or _NUMBERS.match(following) is not None
        or (following.casefold() in PLACES and colon in ":,.")
        or bool(words & PUBLISHER_WORDS)
        or is_news_outlet(following)
        or (is_organisation(following) and following[:1].isupper())
    )


def _passes(words: str, draft: Draft) -> bool:
    """Say whether words after a title are an edition or a number in a series."""
    if _SERIES.fullmatch(words):
        draft.hints.add("report")
        return True
    return _EDITION.fullmatch(words) is not None


def _without_form(elements: tuple[Element, ...], draft: Draft) -> int:
    """Return where a title ends: before a last bracket that says its form, edition or number."""
    end = elements[-1].end
    while elements and elements[-1].kind == "close":
        first = next(
            (i for i in range(len(elements) - 1, 0, -1) if elements[i].kind == "open"), None
        )
        if first is None:
            break
        inside = " ".join(e.text for e in elements[first + 1 : -1])
        hints = {hint for form, hint in _FORMS if form.search(inside)}
        if elements[first].text != "[" and not hints and not any(map(str.isdigit, inside)):
            break
        draft.hints |= hints
        elements = elements[:first]
        end = elements[-1].end
    return end


def _settle_kind(draft: Draft) -> None:
    """A volume, a newspaper or an address without a publishing house: no book."""
    container = next((piece for piece in draft.pieces if piece.field == "container"), None)
    name = (container.value if container else "").casefold()
    if "post" in draft.hints and name not in PLATFORMS:
        draft.kind = "web"
    words = set(name.split())
    news = is_news_outlet(name) or len(draft.get("date") or "") > 7
    news = news or bool(words & NEWS_WORDS and not words & PUBLISHER_WORDS)
    news = news or bool(words & JOURNAL_WORDS and not words & PUBLISHER_WORDS)
    web = draft.has("url") and not words & PUBLISHER_WORDS and not draft.has("publisher")
    if "thesis" in draft.hints:
        draft.hints.add("book")
    elif draft.hints & {"numbered", "platform", "report", "post"} or news or web:
        draft.hints.discard("book")
    authors = draft.authors()
    alone = not name or name in {author.casefold() for author in authors}
    page = len(draft.get("date") or "") == 10 and draft.has("url")
    page = page and not (draft.get("url") or "").endswith(".pdf")
    bodies = bool(authors) and all(map(is_organisation, authors))
    if "unquoted" in draft.hints and alone and bodies and not page:
        draft.hints.add("report")
        draft.hints.discard("book")
    bound = draft.hints & {"book", "chapter"} and not draft.has("issue") and not news
    if bound and container is not None and not draft.has("publisher"):
        container.field = "publisher"
