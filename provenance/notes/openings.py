"""Places at which a note may begin: a label at the start of a line.

Finding too many does no harm here: `chains` and `sections` choose among them.
"""

import re
from collections.abc import Iterator

from provenance.lexicon.notes import ANNOTATION_NAMES, LOWER_CASE_STARTS, NOTE_HEADINGS
from provenance.notes.given_openings import block_openings, given_openings
from provenance.notes.labels import (
    CIRCLED,
    CLOSE_BRACKETS,
    OPEN_BRACKETS,
    RAISED_DIGITS,
    RAISED_LETTERS,
    SYMBOLS,
    name_label,
    read_label,
)
from provenance.notes.lines import Line
from provenance.notes.opening import Opening, Style
from provenance.notes.page import Page
from provenance.notes.run_in import run_in_openings

_NAMES = "|".join(re.escape(name) for name in ANNOTATION_NAMES if len(name) > 1)
_NUMBER = r"\d{1,5}"
_SHORT = r"\d{1,5}|[a-z]|[ivxlc]{2,6}"
_MARK = rf"[{re.escape(SYMBOLS)}]{{1,4}}"
_GAP = r"[ \t\u00a0\u202f\u2002\u2003]"

STYLES: tuple[tuple[Style, re.Pattern[str]], ...] = (
    ("caret", re.compile(rf"\[\^([^\]\s]{{1,60}})\](?::{_GAP}*|{_GAP}+)")),
    (
        "bracket",
        re.compile(
            rf"\\?[{OPEN_BRACKETS}]({_NUMBER}|[a-z]|[ivxlc]{{2,6}}|{_MARK}|(?:{_NAMES}) ?\d{{1,3}})"
            rf"\\?[{CLOSE_BRACKETS}][:.]?{_GAP}*",
            re.IGNORECASE,
        ),
    ),
    ("parens", re.compile(rf"\(({_SHORT}|{_MARK})\){_GAP}*(?=\S)")),
    (
        "raised",
        re.compile(
            rf"⁽?([{RAISED_DIGITS}]{{1,4}}|[{CIRCLED}]|[{RAISED_LETTERS}]{{1,2}})[⁾.)]?{_GAP}*"
        ),
    ),
    ("tagged", re.compile(rf"({_SHORT}|{_MARK})[.)]?(?=</(?:a|sup)\b)", re.IGNORECASE)),
    (
        "dot",
        re.compile(rf"({_SHORT})\\?(?:[.]{_GAP}+|[.:](?:{_GAP}+)?(?=[^\W\da-z]|[\"“«„‘'<\[↑^]))"),
    ),
    ("paren", re.compile(rf"({_SHORT})\){_GAP}*(?=\S)")),
    ("bare", re.compile(rf"(\d{{1,4}})(?:{_GAP}+(?=\S)|(?=[A-ZÀ-ÞА-Я“\"«„]))")),
    ("symbol", re.compile(rf"\\?({_MARK}){_GAP}*(?=[^\s*])")),
)
_ALONE = re.compile(
    rf"\d{{1,4}}[.)]?|[{OPEN_BRACKETS}(](?:{_SHORT})[{CLOSE_BRACKETS})]|[{RAISED_DIGITS}]{{1,4}}"
)
_HEADED = re.compile(
    rf"([^\W\d][^:\n]{{1,40}}):[*_]{{0,2}}[ \t\u00a0]+"
    rf"(?=[\[(]\d|\d{{1,2}}[.)][ \t]|[{RAISED_DIGITS}])"
)
_AFTER_LABEL = re.compile(
    r"(?:</(?:a|sup|b|strong|span)\s*>|[ \t\u00a0]|\n(?=[ \t]+\S))*(?:[–—-][ \t\u00a0]+)?"
)


def read_openings(page: Page) -> list[Opening]:
    """Return the places where a note may begin, in the order of the text."""
    found: list[Opening] = []
    for index, line in enumerate(page.lines):
        if page.kinds[index] in ("blank", "rule", "notes", "furniture"):
            continue
        opening = next(_at_line(page, line, index), None)
        if opening:
            found.append(opening)
            found.extend(run_in_openings(page, opening, line.end))
    return found


def _at_line(page: Page, line: Line, index: int) -> Iterator[Opening]:
    if page.code.hold(line.at):
        yield from block_openings(page, line, index)
        return
    yield from given_openings(page, line, index)
    first = page.text[line.at]
    is_word = first.isalpha() and page.text[line.at + 1 : line.at + 2].isalpha()
    if not is_word or first in "ivxlc":
        yield from _labelled(page, line, index, line.at)
        yield from _alone(page, line, index)
    elif place := _after_heading(page.text, line):
        for opening in _labelled(page, line, index, place):
            yield opening._replace(start=place, style="noted")


def _labelled(page: Page, line: Line, index: int, place: int) -> Iterator[Opening]:
    """Read a label that stands at `place`, in the first style that fits."""
    for style, pattern in STYLES:
        match = pattern.match(page.text, place, line.end)
        if not match or _is_other(page, style, match):
            continue
        body = _skip(page.text, match.end(), line.end)
        if body >= line.end:
            return
        is_name = style == "caret"
        label = name_label(match[1]) if is_name else read_label(match[1], roman=page.has_roman)
        if label:
            yield Opening(_start(line), body, label, style, index, _close(line))
            return


def _after_heading(text: str, line: Line) -> int | None:
    """Return where the notes begin in a line such as Sources: [1] A paper."""
    match = _HEADED.match(text, line.at, line.end)
    return match.end() if match and match[1].strip("*_ ").casefold() in NOTE_HEADINGS else None


def _alone(page: Page, line: Line, index: int) -> Iterator[Opening]:
    """Read a label that has a line for itself, as text out of a PDF has it."""
    match = _ALONE.fullmatch(page.text, line.at, line.end)
    following = page.lines[index + 1] if index + 1 < len(page.lines) else None
    if match is None or following is None or page.kinds[index + 1] != "words" or line.tag:
        return
    label = read_label(match[0].strip(".)([]［］〔〕【】"), roman=page.has_roman)
    if label:
        style: Style = "bare" if match[0][0].isdigit() else "bracket"
        yield Opening(line.at, following.at, label, style, index)


def _start(line: Line) -> int:
    return line.start if line.tag else line.first


def _close(line: Line) -> int | None:
    """Return where the element of the line ends, where a note can be that element."""
    return line.close if line.tag in ("p", "li", "div", "dd", "aside", "td") else None


def _skip(text: str, place: int, end: int) -> int:
    after = _AFTER_LABEL.match(text, place, end)
    return after.end() if after else place


def _is_other(page: Page, style: Style, match: re.Match[str]) -> bool:
    """Say whether it only looks like a label: emphasis, a link, a formula."""
    text, end = page.text, match.end()
    if style == "symbol":
        return _is_emphasis(text, match) or (match[1][0] in "#§" and text[end].isdigit())
    if style == "bare" and text[end].islower():
        return not text.startswith(LOWER_CASE_STARTS, end)
    if style == "bracket":
        return text.startswith("](", match.end(1))
    return False


def _is_emphasis(text: str, match: re.Match[str]) -> bool:
    """Say whether stars at the start of a line open emphasis: they close again, and touch words."""
    if match[1][0] != "*" or match.end() > match.end(1):
        return False
    rest = text[match.end() : match.end() + 200].split("\n", 1)[0]
    return match[1] in rest
