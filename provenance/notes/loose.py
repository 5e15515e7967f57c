"""Numbers in parentheses, digits glued to a word, and symbols: markers only where proved."""

import re
from collections.abc import Iterator

from provenance.lexicon.notes import ABBREVIATIONS
from provenance.notes.brackets_content import read_content
from provenance.notes.labels import SYMBOLS, read_label
from provenance.notes.page import Page
from provenance.notes.sightings import Sighting

_PARENS = re.compile(r"\(((?:\d{1,3}|[a-z])(?:\s?[,;–-]\s?\d{1,3})*)\)")
_SYMBOL = re.compile(
    rf"(?<=[^\s{re.escape(SYMBOLS)}(\[\\])(?:([*])\1{{0,3}}|([†‡§‖¶])\2{{0,2}})(?!\w)"
)
_LIST = r"(\d{1,3}(?:[,–-]\d{1,3}){0,4})"
_AFTER = r"(?=$|[\s.,;:!?)\]”’»\"—–<…])"
_GLUED: tuple[tuple[float, re.Pattern[str]], ...] = (
    (2.0, re.compile(rf"(?<=[^\W\d][^\W\d])[.,;:!?…][\"”’»)\]]{{0,2}}{_LIST}{_AFTER}", re.M)),
    (2.0, re.compile(rf"(?<=[.,;:!?…])[\"”’»)\]]{{1,2}}{_LIST}{_AFTER}", re.M)),
    (
        1.6,
        re.compile(
            rf"(?:(?<=[^\W\d])[\"”’»]|(?<=\w)[)\]])[\"”’»]?[.,;:]?(\d{{1,3}}){_AFTER}", re.M
        ),
    ),
    (1.5, re.compile(rf"(?<![\d.,])(?:1[5-9]|20)\d\d[.,;:]?(\d{{1,3}}){_AFTER}", re.M)),
    (1.2, re.compile(rf"(?<=[^\W\d_])(?<=[^\W\d_][^\W\d_]){_LIST}{_AFTER}", re.M)),
    (0.8, re.compile(r"(?<=\d)[.](\d{1,3})(?=\s+[\"“«„]?[A-ZÀ-ÞА-Я]|\s*$)", re.M)),
    (0.8, re.compile(rf"(?<=%)[.,;]?(\d{{1,3}}){_AFTER}", re.M)),
)
_OPENED = re.compile(r"(?<![^\s(“\"'])\*{1,3}(?=[^\s*])")
_CLOSED = re.compile(r"(?<=[^\s*])\*{1,3}(?!\w)")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.?\Z")


def find_parens(page: Page) -> Iterator[Sighting]:
    """Find (1) where it can be a marker: after the words, not before them as in (1) first."""
    for match in _PARENS.finditer(page.text):
        content = read_content(match[1], roman=page.has_roman)
        if content is None or _is_machine(page, match.start()):
            continue
        trust = _trust_in_parens(page.text, match)
        if trust:
            yield Sighting(
                match.start(), match.end(), content.labels, "parens", trust, None, content.backwards
            )


def find_glued(page: Page) -> Iterator[Sighting]:
    """Find digits that touch the word or the mark before them."""
    seen: set[int] = set()
    for trust, pattern in _GLUED:
        for match in pattern.finditer(page.text):
            start = match.start(1)
            content = read_content(match[1])
            if content is None or start in seen or match[1][0] == "0":
                continue
            seen.add(start)
            if not _is_machine(page, start):
                believed = trust * _likelihood(page.text, start)
                if believed:
                    yield Sighting(start, match.end(1), content.labels, "glued", believed)


def find_symbols(page: Page) -> Iterator[Sighting]:
    """Find symbols that touch the word before them and do not close an emphasis."""
    for match in _SYMBOL.finditer(page.text):
        label = read_label(match[0])
        if label is None or _is_machine(page, match.start()):
            continue
        if match[0][0] == "*" and _closes_emphasis(page.text, match):
            continue
        if match[0][0] == "§" and page.text[match.end() : match.end() + 2].strip()[:1].isdigit():
            continue
        yield Sighting(match.start(), match.end(), (label,), "symbol", 1.5)


def _is_machine(page: Page, place: int) -> bool:
    return page.machine.hold(place) or page.code.hold(place)


def _trust_in_parens(text: str, match: re.Match[str]) -> float:
    before = text[match.start() - 1 : match.start()]
    after = text[match.end() : match.end() + 2]
    if before and not before.isspace():
        return 2.0
    if not after.strip() or after[0] in ".,;:!?”»)":
        return 1.6
    return 0.4 if after.strip()[0].islower() else 1.0


def _likelihood(text: str, start: int) -> float:
    """Lower the trust in digits after a number, an abbreviation or a name such as MI6."""
    before = text[max(0, start - 24) : start].rstrip('"”’»)]')
    word = _LAST_WORD.search(before)
    if word is None:
        return 1.0
    if before[-1].isalpha() and before.rpartition(" ")[2].startswith(("@", "#")):
        return 0.0
    if before.endswith(".") and word[1].casefold() in ABBREVIATIONS:
        return 0.0
    if before[-1].isalpha():
        return 0.1 if not word[1][1:].islower() else 0.8 if word[1][0].isupper() else 1.0
    return 1.0


def _closes_emphasis(text: str, match: re.Match[str]) -> bool:
    """Say whether the last stars before, on this line, opened one."""
    line = text[max(text.rfind("\n", 0, match.start()) + 1, match.start() - 300) : match.start()]
    opened = list(_OPENED.finditer(line))
    closed = list(_CLOSED.finditer(line))
    return bool(opened) and (not closed or opened[-1].start() > closed[-1].start())
