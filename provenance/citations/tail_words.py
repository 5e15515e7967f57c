"""The words after a title: named rules, tried in their order; the first that says yes has read them."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.lexer import Element
from provenance.citations.phrases import (
    ANNOUNCES,
    AT_PAGE,
    CONTAINER_LEAD,
    ISSUE,
    LETTERS,
    NUMBER,
    NUMBERED,
    PAGES,
    PINPOINT,
    VOLUME,
)
from provenance.citations.tail import (
    Tail,
    leads_pages,
    take_date,
    take_open,
    take_sep,
    take_url,
)
from provenance.lexicon.containers import PLATFORMS

Rule = Callable[[Tail], bool]

_EDITOR = re.compile(r"\(?\b(?:eds?|Hrsg|Hg|ред|dirs?|coords?)\b\.?", re.IGNORECASE)
_LANGUAGE = re.compile(r"(?:in|en|auf|на)\s+[^\W\d]+|[Tt]weet|[Vv]ideo")
_VIA = re.compile(r"[–—-]?\s*[Vv]ia\s+(?P<name>.+)")
_ISBN = re.compile(r"ISBN(?:-1[03])?:?\s*([\dXx][\dXx\s‑-]{8,16}[\dXx])")
_REPORT_PHRASE = re.compile(r"(?:rapport|report|informe|bericht)\s", re.IGNORECASE)
_RELEASE = re.compile(r",?\s+(?:news|press|media)\s+(?:release|statement)$", re.IGNORECASE)
_ROMAN = re.compile(r"[IVXLC]+")


def announces(tail: Tail) -> bool:
    """`accessed`, `Archived from the original on`, `available at`, `PDF`, `2nd ed.`."""
    match = ANNOUNCES.fullmatch(tail.element.text)
    if not match:
        return False
    group = match.lastgroup
    if group == "pass_over" and tail.wants_container and tail.element.text[:1].isupper():
        if _REPORT_PHRASE.match(tail.element.text) and not tail.element.depth:
            return False
    if group == "before_date" and not _next_is(tail, "date"):
        return False
    if group == "before_url" and not _next_is(tail, "url"):
        return False
    if group in ("accessed", "archived", "skip"):
        tail.expecting = group  # type: ignore[assignment]
    if _REPORT_PHRASE.match(tail.element.text):
        tail.draft.hints.add("report")
    if "release" in match[0].casefold():
        tail.draft.hints.add("press-release")
    tail.took()
    return True


def language_in_brackets(tail: Tail) -> bool:
    """`(in Serbian)`, `(PDF)`: one or two words in brackets on their own."""
    before, after = tail.ahead(-1), tail.ahead()
    if not tail.element.depth or before is None or before.kind != "open":
        return False
    if after is not None and after.kind == "close" and _LANGUAGE.fullmatch(tail.element.text):
        tail.took()
        return True
    return False


def via_platform(tail: Tail) -> bool:
    """`– via Twitter`: the platform is the container, any other agency is passed over."""
    match = _VIA.fullmatch(tail.element.text)
    if not match:
        return False
    if match["name"].casefold() in PLATFORMS and tail.wants_container:
        start = tail.element.start + match.start("name")
        _put_container(tail, start, tail.element.end)
    tail.took()
    return True


def isbn(tail: Tail) -> bool:
    """`ISBN 978-0-470-82512-9`."""
    match = _ISBN.search(tail.element.text)
    if not match:
        return False
    start = tail.element.start
    tail.draft.put("isbn", start + match.start(1), start + match.end(1), match[1])
    tail.took()
    return True


def _next_is(tail: Tail, kind: str) -> bool:
    following = tail.ahead()
    if following is not None and following.kind in ("sep", "open"):
        following = tail.ahead(2)
    return following is not None and following.kind == kind


def pages(tail: Tail) -> bool:
    """`pp. 14–16`, `S. 12`, `at 1740`, `¶ 27`, and the numbers that go on after a comma."""
    words, start = tail.element.text, tail.element.start
    if leads_pages(words) or (words == "at" and tail.kinds_ahead(1) == "d"):
        tail.expecting = "pages"
        tail.took()
        return True
    match = PAGES.fullmatch(words) or PINPOINT.fullmatch(words) or AT_PAGE.fullmatch(words)
    if not match:
        return False
    tail.took()
    end = start + match.end("pages")
    while _goes_on(tail):
        tail.index += 2
        end = tail.element.end
        tail.took()
    if not tail.draft.has("pages"):
        first = start + match.start("pages")
        tail.draft.put("pages", first, end, tail.text[first:end])
    return True


def _goes_on(tail: Tail) -> bool:
    """Say whether a comma and another bare number follow."""
    comma, number = tail.ahead(), tail.ahead(2)
    return (
        comma is not None
        and number is not None
        and comma.text == ","
        and number.kind == "text"
        and NUMBER.fullmatch(number.text) is not None
    )


def numbers_of_a_volume(tail: Tail) -> bool:
    """`Vol. 28`, `Vol. 28 No. 1`, `no. 9`, `Bd. 3`, `№ 3`."""
    words, start = tail.element.text, tail.element.start
    match = VOLUME.fullmatch(words)
    if match:
        tail.draft.put(
            "volume", start + match.start("volume"), start + match.end("volume"), match["volume"]
        )
    else:
        match = ISSUE.fullmatch(words)
    if match and match["issue"]:
        tail.draft.put(
            "issue", start + match.start("issue"), start + match.end("issue"), match["issue"]
        )
    if match:
        tail.draft.hints.add("numbered")
        tail.took()
    return match is not None


def bare_number(tail: Tail) -> bool:
    """`100 (1): 90–93`: a volume, an issue or pages, by what stands around it."""
    element, words = tail.element, tail.element.text
    match = NUMBER.fullmatch(words)
    if not match and not (_ROMAN.fullmatch(words) and tail.kinds_ahead(1) == "o"):
        return False
    tail.took()
    draft = tail.draft
    before = tail.ahead(-1)
    if element.depth and before is not None and before.kind == "open" and draft.has("volume"):
        draft.put("issue", element.start, element.end, words)
    elif not draft.has("volume") and _is_volume(tail):
        draft.put("volume", element.start, element.end, words)
        draft.hints.add("numbered")
    elif not draft.has("pages") and match:
        end = element.start + match.end("pages")
        while _goes_on(tail):
            tail.index += 2
            tail.took()
            end = tail.element.end
        draft.put("pages", element.start, end, tail.text[element.start : end])
    return True


def _is_volume(tail: Tail) -> bool:
    """Say whether a number has an issue, or a year, in brackets after it."""
    ahead = tail.kinds_ahead(3)
    if not tail.draft.has("container"):
        return False
    if ahead.startswith("ot") or ahead.startswith("od"):
        inside = tail.ahead(2)
        return inside is not None and inside.text[:1].isalnum()
    after = tail.ahead(2)
    return ahead.startswith("st") and after is not None and ISSUE.fullmatch(after.text) is not None


def numbered_container(tail: Tail) -> bool:
    """`CTC Sentinel 9` before `no. 9` or `(2016)`; `Foo 12:3`; `Foo Vol. 3`."""
    if not tail.wants_container or tail.element.depth:
        return False
    match = NUMBERED.fullmatch(tail.element.text)
    if not match or not LETTERS.search(match["name"]):
        return False
    issue = match["issue"] or match["colon"]
    if not issue and match.start("volume") == match.end("name") + 1 and not _numbers_follow(tail):
        return False
    start = tail.element.start
    _put_container(tail, start, start + match.end("name"))
    tail.draft.put(
        "volume", start + match.start("volume"), start + match.end("volume"), match["volume"]
    )
    if issue:
        group = "issue" if match["issue"] else "colon"
        tail.draft.put("issue", start + match.start(group), start + match.end(group), issue)
    tail.draft.hints.add("numbered")
    tail.took()
    return True


def _numbers_follow(tail: Tail) -> bool:
    """Say whether an issue, a year in brackets or pages after a colon come next."""
    first, second = tail.ahead(), tail.ahead(2)
    if first is None or second is None:
        return False
    if first.kind == "open":
        return second.kind == "date" or bool(NUMBER.fullmatch(second.text))
    if first.text == ":":
        return bool(NUMBER.fullmatch(second.text))
    return first.text == "," and bool(ISSUE.match(second.text))


def chapter_in(tail: Tail) -> bool:
    """`In Bagenal, F.; Dowling, T. (eds.). Jupiter: the planet.` and `in Book, ed. A (Place: …)`."""
    words = tail.element.text
    if not re.match(r"(?:in|In|dans|en)\b:?", words) or tail.element.depth:
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
    while (element := tail.ahead()) is not None:
        if (
            element.kind == "open"
            or (stop and element.text == stop)
            or element.kind in ("url", "date")
        ):
            break
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


def imprint_without_place(tail: Tail) -> bool:
    """`(Wiley, 2011)`, `(Paris, Seuil, 2004)`."""
    if not tail.element.depth:
        return False
    ahead = tail.kinds_ahead(2)
    comma = tail.ahead()
    if comma is None or comma.text not in (",", "،", ":"):
        return False
    if ahead == "sd":
        if not tail.draft.has("publisher"):
            tail.draft.put(
                "publisher", tail.element.start, tail.element.end, squeezed(tail.element.text)
            )
            tail.draft.hints.add("imprint")
        tail.took()
        return True
    if ahead == "st" and tail.kinds_ahead(4) == "stsd":
        tail.took()
        return True
    return False


def container(tail: Tail) -> bool:
    """The first words that say nothing else: newspaper, journal, site, platform or publisher."""
    if not tail.wants_container or tail.element.depth or not LETTERS.search(tail.element.text):
        return False
    start, end = tail.element.start, tail.element.end
    if tail.element.text.casefold() in ("in", "dans", "aus"):
        tail.took()
        return True
    lead = CONTAINER_LEAD.match(tail.element.text)
    if lead and lead.end() < len(tail.element.text):
        start += lead.end()
    following = tail.ahead(2)
    if tail.element.text == "X" and following is not None and following.text == "Twitter":
        tail.index += 2
        end = tail.element.end
    elif tail.kinds_ahead(4) == "otct" and _is_plain(tail.elements[tail.index + 2]):
        tail.index += 4
        end = tail.element.end
    _put_container(tail, start, end)
    tail.took()
    return True


def _is_plain(element: Element) -> bool:
    return ANNOUNCES.fullmatch(element.text) is None


def _put_container(tail: Tail, start: int, end: int) -> None:
    release = _RELEASE.search(tail.text, start, end)
    if release:
        end = release.start()
        tail.draft.hints.add("press-release")
    words = squeezed(tail.text[start:end]).rstrip(",")
    tail.draft.put("container", start, end, words)
    tail.wants_container = False
    if words.casefold() in PLATFORMS:
        tail.draft.hints.add("platform")


def second_name(tail: Tail) -> bool:
    """A publisher after the container; places and programmes are passed over."""
    if tail.element.depth or tail.draft.has("publisher") or tail.element.text[:1].islower():
        return False
    before = tail.ahead(-1)
    if before is not None and before.text == "." and len(tail.element.text) < 60:
        tail.draft.put(
            "publisher", tail.element.start, tail.element.end, squeezed(tail.element.text)
        )
        tail.took()
        return True
    return False


TEXT_RULES: Final[tuple[Rule, ...]] = (
    via_platform,
    isbn,
    language_in_brackets,
    announces,
    pages,
    numbers_of_a_volume,
    bare_number,
    chapter_in,
    publisher,
    imprint_without_place,
    numbered_container,
    container,
    second_name,
)


def read_tail(
    text: str, elements: Sequence[Element], draft: Draft, *, container_known: bool = False
) -> int:
    """Read what follows a title into `draft`; returns where the citation ends (0: nothing read)."""
    tail = Tail(text, elements, draft, wants_container=not container_known)
    while tail.index < len(elements):
        kind = tail.element.kind
        if kind == "text":
            if not any(rule(tail) for rule in TEXT_RULES):
                draft.unread += len(tail.element.text)
        elif kind == "date":
            take_date(tail)
        elif kind == "url":
            take_url(tail)
        elif kind == "quote":
            draft.unread += len(tail.element.text)
        elif kind == "open":
            take_open(tail)
        elif kind == "sep":
            take_sep(tail)
        elif tail.last:
            tail.took()
        tail.index += 1
    return tail.last
