"""Markers in square brackets, and the brackets that are none."""

import re
from collections.abc import Callable, Iterator

from provenance.lexicon.notes import INDEXED_NAMES, PINPOINT_WORDS
from provenance.notes.brackets_content import read_content
from provenance.notes.labels import (
    CLOSE_BRACKETS,
    OPEN_BRACKETS,
    Label,
    name_label,
    year_like,
)
from provenance.notes.page import Page
from provenance.notes.sightings import Sighting

_BRACKET = re.compile(
    rf"\\?[{OPEN_BRACKETS}]([^{OPEN_BRACKETS}{CLOSE_BRACKETS}\n]{{1,60}}?)\\?[{CLOSE_BRACKETS}]"
)
_CARET = re.compile(r"\[\^([^\]\s]{1,60})\](?!:)")
_WORD_BEFORE = re.compile(r"(\w+)\.?[ \u00a0]?\Z")
_CASE_BEFORE = re.compile(r"\[\d{4}\][^.;\n\[\]]{3,40}\d,?[ \u00a0]\Z")
_LINKED = re.compile(r"\][ \u00a0]?(?:[-–—,;]|and|to|und|et|&)[ \u00a0]?\Z")
_ABOVE = re.compile(r"[ \u00a0](?:above|below|supra|infra|oben|unten|ci-dessus)\b")
_HIGHEST_WITHOUT_NOTE = 999


def find_bracketed(page: Page) -> Iterator[Sighting]:
    """Find brackets that can be markers, in the order of the text."""
    pinpoint_end = -1
    for match in _BRACKET.finditer(page.text):
        if match[1].startswith("^"):
            continue
        content = read_content(match[1], roman=page.has_roman)
        if content is None or page.code.hold(match.start()):
            continue
        if _is_pinpoint(page.text, match, pinpoint_end):
            pinpoint_end = match.end()
            continue
        if any(refuses(page, match, content.labels) for refuses in REFUSALS):
            continue
        trust = _trust(page.text, match, content.labels)
        yield Sighting(
            match.start(), match.end(), content.labels, "bracket", trust, None, content.backwards
        )


def find_carets(page: Page) -> Iterator[Sighting]:
    """Find the markers of Markdown footnotes."""
    for match in _CARET.finditer(page.text):
        if not page.code.hold(match.start()):
            yield Sighting(match.start(), match.end(), (name_label(match[1]),), "caret")


def _opens_a_word(page: Page, match: re.Match[str], labels: tuple[Label, ...]) -> bool:
    """[T]he, [a]t; but a number may touch the next sentence: end.[1]The."""
    following = page.text[match.end() : match.end() + 1]
    if labels[0].series != "number":
        return following.isalpha()
    before = page.text[match.start() - 1 : match.start()]
    return following.isalpha() and (not before or before.isspace())


def _indexes_a_name(page: Page, match: re.Match[str], labels: tuple[Label, ...]) -> bool:
    """array[2], x[1]."""
    before = _WORD_BEFORE.search(page.text[max(0, match.start() - 24) : match.start()])
    if before is None or page.text[match.start() - 1].isspace():
        return False
    return before[1].casefold() in INDEXED_NAMES


def _is_a_link(page: Page, match: re.Match[str], labels: tuple[Label, ...]) -> bool:
    """[1](https://…) is a hyperlink, [1]: https://… the definition of one, [ ] [x] a task."""
    return page.text.startswith(("(http", "(/", "(mailto", ": http"), match.end())


def _is_a_reference_link(page: Page, match: re.Match[str], labels: tuple[Label, ...]) -> bool:
    """[table][t] in Markdown, which only [t]: https://… explains."""
    if page.text[match.start() - 1 : match.start()] != "]":
        return False
    opened = page.text.rfind("[", max(0, match.start() - 200), match.start() - 1)
    if opened < 0 or read_content(page.text[opened + 1 : match.start() - 1]):
        return False
    return match[1] in page.link_names


def _is_far_year(page: Page, match: re.Match[str], labels: tuple[Label, ...]) -> bool:
    """[2019] UKSC 41: four digits and then words in capitals."""
    if not year_like(labels[0]):
        return False
    return bool(
        re.match(r"[ \u00a0](?:\d|[A-Z]{2}|[A-Z]\w* ?[A-Z(\d])", page.text[match.end() :][:12])
    )


REFUSALS: tuple[Callable[[Page, re.Match[str], tuple[Label, ...]], bool], ...] = (
    _opens_a_word,
    _indexes_a_name,
    _is_a_link,
    _is_a_reference_link,
    _is_far_year,
)
"""Each says for one reason that a bracket is no marker."""


def _is_pinpoint(text: str, match: re.Match[str], pinpoint_end: int) -> bool:
    """At [23]–[25], see [2] above: paragraphs of a judgment."""
    is_apart = text[match.start() - 1 : match.start()].isspace()
    if is_apart and _ABOVE.match(text, match.end()):
        return True
    before = text[max(0, match.start() - 60) : match.start()]
    if _CASE_BEFORE.search(before):
        return True
    before = before[-16:]
    if pinpoint_end >= match.start() - 6 and _LINKED.search(before):
        return True
    word = _WORD_BEFORE.search(before)
    return bool(word and before[-1].isspace() and word[1].casefold() in PINPOINT_WORDS)


def _trust(text: str, match: re.Match[str], labels: tuple[Label, ...]) -> float:
    """Say how much the surroundings speak for a marker."""
    if any(year_like(label) or label.rank > _HIGHEST_WITHOUT_NOTE for label in labels):
        return 0.2
    before = text[match.start() - 1 : match.start()]
    if before and not before.isspace() and before not in "([{“‘«„-–—/":
        return 2.0
    following = text[match.end() : match.end() + 2].lstrip()[:1]
    if not before or before == "\n" or following.islower() or following.isdigit():
        return 0.8
    return 1.5
