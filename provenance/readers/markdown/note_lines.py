"""Lines of a paragraph that begin as notes do: between them a soft line end is a true one."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from markdown_it.token import Token

from provenance.lexicon.notes import NOTE_HEADINGS

_NUMBER = re.compile(r"\d{1,4}\Z")
_STYLES: Final[tuple[re.Pattern[str], ...]] = (
    re.compile(r"\[(\d{1,4})\]:?\s+\S"),
    re.compile(r"\[\^([^\]\s]{1,40})\]\s+\S"),
    re.compile(r"([¹²³⁰⁴-⁹]+):?\s*\S"),
    re.compile(r"<sup>[\[(]?(\d{1,4})[\])]?</sup>\s*\S"),
    re.compile(r"\((\d{1,3})\)\s+\S"),
    re.compile(r"([*†‡§¶]{1,3})\s*[^\s*†‡§¶]"),
)
"""How notes begin whose label is no Markdown; the label is the first group."""


class _Line(NamedTuple):
    before: int
    words: str


def breaks_before_notes(tokens: list[Token]) -> frozenset[int]:
    """Return the places of the soft breaks after which a note begins.

    They are such only in a paragraph that itself begins with a note of that style, or with the
    heading of notes: a marker, too, can be the first word of a wrapped line.
    """
    lines = list(_read_lines(tokens))
    headed = lines[0].words.strip(" *_:").casefold() in NOTE_HEADINGS
    style = _style_of(lines[1 if headed and len(lines) > 1 else 0].words)
    if style is None:
        return frozenset()
    found: set[int] = set()
    last = ""
    for line in lines:
        match = style.match(line.words)
        if match and _follows(last, match[1]):
            found.add(line.before)
            last = match[1]
    return frozenset(found)


def is_number(token: Token, words: str) -> bool:
    """Say whether a link is a number in brackets that is defined elsewhere."""
    return token.meta.get("label") == words and _NUMBER.match(words) is not None


def _style_of(words: str) -> re.Pattern[str] | None:
    return next((style for style in _STYLES if style.match(words)), None)


def _follows(last: str, label: str) -> bool:
    """Say whether a note of this label can stand after the last: numbers rise."""
    if last.isdecimal() and label.isdecimal():
        return int(label) > int(last)
    return label != last


def _read_lines(tokens: list[Token]) -> Iterator[_Line]:
    """Give the lines with the soft break before each; -1 stands for the begin."""
    before, words, is_marker = -1, "", False
    for at, token in enumerate(tokens):
        if token.type == "softbreak":
            yield _Line(before, words)
            before, words = at, ""
        elif token.type == "link_open":
            is_marker = is_number(token, tokens[at + 1].content)
            words += "[" * is_marker
        elif token.type == "link_close":
            words += "]" * is_marker
        elif token.type == "footnote_ref":
            words += f"[^{token.meta.get('label')}]"
        else:
            words += token.content
    yield _Line(before, words)
