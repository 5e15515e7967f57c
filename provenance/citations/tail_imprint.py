"""Places and publishers, and the books that chapters stand in."""

import re

from provenance.citations.draft import squeezed
from provenance.citations.lexer import Element
from provenance.citations.phrases import NUMBER, PAGES, VOLUME, announcement
from provenance.citations.tail import Tail
from provenance.lexicon.containers import PUBLISHER_WORDS
from provenance.lexicon.places import PLACES
from provenance.text.names import is_organisation

_EDITOR = re.compile(
    r"\(?\b(?:[eé]ds?|Hrsg|Hgg?|ред|dirs?|coords?|orgs?|comps?|محرر(?:ة|ون)?|تحرير|إشراف)\b\.?",
    re.IGNORECASE,
)
_THESIS = re.compile(
    r"\s(?:unpublished\s)?(?:[A-Z][\w.]{1,7}\s|doctoral\s|master[’']s\s)?(?:thesis|dissertation|diss\.)$",
    re.IGNORECASE,
)
"""`Univ. of Leeds Ph.D. thesis`."""
_IN = re.compile(r"(?:in|In|dans|en|في)\b:?")


def chapter_in(tail: Tail) -> bool:
    """`In Doe, F.; Roe, T. (eds.). Jupiter: the planet.` and `in Book, ed. A (Place: …)`."""
    words = tail.element.text
    if tail.element.depth or not _IN.match(words):
        return False
    for steps in range(1, 24):
        element = tail.ahead(steps)
        if element is None:
            return False
        if element.kind == "text" and _EDITOR.match(element.text):
            return _skip_host(tail, steps)
        if element.kind == "open":
            inside = "".join(e.kind[0] for e in tail.elements[tail.index + steps + 1 :][:5])
            if inside.startswith(("tst", "tsd", "td")) and words[:2].islower():
                tail.index += steps - 1
                return _is_host(tail)
        if element.kind in ("url", "quote"):
            return False
    return False


def _skip_host(tail: Tail, steps: int) -> bool:
    """Move over the editors and the title of the book; publisher and pages are read after it."""
    bracketed = tail.elements[tail.index + steps].depth > 0
    tail.index += steps
    while bracketed and tail.element.kind != "close" and tail.ahead():
        tail.index += 1
    stop = "." if bracketed else ""
    tail.index += 1 if (following := tail.ahead()) and following.text in ".," else 0
    texts: list[Element] = []
    while (element := tail.ahead()) is not None:
        if element.kind == "date" and len(texts) > 1 and texts[-2].text.casefold() in PLACES:
            tail.draft.put("publisher", texts[-1].start, texts[-1].end, texts[-1].text)
        elif element.kind == "date" and len(texts) > 2 and texts[-1].text.casefold() in PLACES:
            tail.draft.put("publisher", texts[-2].start, texts[-2].end, texts[-2].text)
        if (
            element.kind == "open"
            or (stop and element.text == stop)
            or element.kind in ("url", "date")
        ):
            break
        if element.kind == "text" and (
            PAGES.fullmatch(element.text) or VOLUME.fullmatch(element.text)
        ):
            break
        texts += [element] * (element.kind == "text")
        tail.index += 1
    return _is_host(tail)


def _is_host(tail: Tail) -> bool:
    tail.draft.hints.add("chapter")
    tail.took()
    return True


def publisher(tail: Tail) -> bool:
    """`(New York: Berkley, 2005)`, and `New York: Berkley` after a full stop."""
    colon, name = tail.ahead(), tail.ahead(2)
    if colon is None or name is None or colon.text != ":" or name.kind != "text":
        return False
    if NUMBER.fullmatch(name.text):
        return False
    if not tail.element.depth and not tail.draft.hints & {"book", "chapter"}:
        return False
    tail.index += 2
    name = tail.element
    tail.draft.put("publisher", name.start, name.end, squeezed(name.text))
    tail.draft.hints.add("imprint")
    tail.took()
    return True


def _house_before_year(tail: Tail) -> bool:
    """`(Marlow 2013)`, as British lawyers print it."""
    if tail.draft.has("publisher") or not tail.element.text[:1].isupper():
        return False
    if announcement(tail.element.text) or tail.element.text.casefold() in PLACES:
        return False
    tail.draft.put("publisher", tail.element.start, tail.element.end, squeezed(tail.element.text))
    tail.draft.hints.add("imprint")
    tail.took()
    return True


def _is_seat(tail: Tail) -> bool:
    """Say whether `(Lorne, 2012)`, behind the report of a body, is where the body sits."""
    authors, words = tail.draft.authors(), tail.element.text
    if not authors or " " in words or words.casefold() in PUBLISHER_WORDS or words.isupper():
        return False
    return all(map(is_organisation, authors)) and not is_organisation(words)


def _day_follows(tail: Tail) -> bool:
    """Say whether a date with its day comes after the next mark."""
    day = tail.ahead(2)
    return day is not None and day.date is not None and len(day.date.edtf or "") == 10


def imprint_without_place(tail: Tail) -> bool:
    """`(Wiley, 2011)`, `(Paris, Seuil, 2004)`."""
    if not tail.element.depth:
        return False
    ahead = tail.kinds_ahead(2)
    comma = tail.ahead()
    if ahead[:1] == "d" and tail.draft.hints & {"book", "chapter"} and tail.element.depth == 1:
        return _house_before_year(tail)
    if comma is None or comma.text not in (",", "،", ":"):
        return False
    if ahead == "sd":
        place = tail.element.text.casefold().rstrip(".") in PLACES or tail.draft.kind == "speech"
        place = place or _is_seat(tail)
        if _day_follows(tail) and tail.wants_container and not place:
            words = squeezed(tail.element.text)  # `(Span Blog, 3 May 2014)`
            tail.draft.put("container", tail.element.start, tail.element.end, words)
            tail.wants_container = False
            tail.took()
            return True
        if not tail.draft.has("publisher") and comma.text != ":" and not place:
            thesis = _THESIS.search(tail.element.text)
            words = tail.element.text[: thesis.start()] if thesis else tail.element.text
            start = tail.element.start
            tail.draft.put("publisher", start, start + len(words), squeezed(words))
            tail.draft.hints |= {"imprint", "book"} if thesis else {"imprint"}
        tail.took()
        return True
    if ahead == "st" and tail.kinds_ahead(4) == "stsd":
        tail.took()
        return True
    return False
