"""Which lines are headings, rules and furniture, told from their words and the reader's blocks."""

import re
from typing import Literal

from provenance.lexicon.notes import CHAPTER_WORDS, FURNITURE, NOTE_HEADINGS, OTHER_HEADINGS
from provenance.notes.lines import Line
from provenance.notes.markup import ANY_TAG

LineKind = Literal["words", "blank", "rule", "notes", "heading", "furniture"]

_RULE = re.compile(r"(?:[-_*=—–─~․.•]\s?){3,}")
_HASHES = re.compile(r"#{1,6}\s+\S")
_SURROUND = re.compile(r"^[\s#*_:.\-–—=\[\]]+|[\s#*_:.\-–—=\[\]]+$")
_NUMBERING = re.compile(r"^(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]?\s+(?=\w)")
_MARKERS = re.compile(r"[\d\[\]()⁰¹²³⁴-⁹*†‡]+\Z")
_WITH_NOTES = re.compile(r"([^:\n]{3,40}):\s+[\[(]?\d{1,2}[\]).]")
_NOTE_LIKE = re.compile(r"[\[(]?\d{1,4}[\]).]{1,2}\s[^\n]*[,;.]\s")
_LONGEST_HEADING = 90
_CLOSING = ".!?…;,。"


def kind_of(text: str, line: Line, role: str | None) -> LineKind:
    """Say what `line` is. `role` is what the reader or `credits` said of its block, if anything."""
    if line.tag == "hr":
        return "rule"
    if line.blank:
        return "blank"
    if line.end - line.at > 400 and role is None:
        return "words"
    raw = text[line.at : min(line.end, line.at + 400)]
    words = ANY_TAG.sub("", raw).strip()
    if not words:
        return "blank"
    if _RULE.fullmatch(words) or role == "separator":
        return "rule"
    return _kind_of_words(words, line, role)


def _kind_of_words(words: str, line: Line, role: str | None) -> LineKind:
    plain = _SURROUND.sub("", words).casefold()
    is_short = len(words) <= _LONGEST_HEADING
    if is_short and _is_notes(plain):
        return "notes"
    if is_short and _is_marked_up(words, line, role):
        return "heading"
    if plain.startswith(OTHER_HEADINGS) and len(words) <= 40 and words[-1] not in _CLOSING:
        return "heading"
    if is_short and _is_chapter(plain, words):
        return "heading"
    headed = _WITH_NOTES.match(words)
    if headed and headed[1].casefold() in NOTE_HEADINGS:
        return "words"
    if role in ("boilerplate", "byline", "credit") or plain.startswith(FURNITURE):
        return "furniture"
    if words.casefold().startswith(FURNITURE):
        return "furniture"
    return "words"


def _is_notes(plain: str) -> bool:
    return plain in NOTE_HEADINGS or _NUMBERING.sub("", plain) in NOTE_HEADINGS


def _is_marked_up(words: str, line: Line, role: str | None) -> bool:
    if line.tag and re.fullmatch("h[1-6]", line.tag):
        return True
    is_called_so = role in ("heading", "title") and not _NOTE_LIKE.match(words)
    if is_called_so and not _MARKERS.sub("", words).endswith(tuple(_CLOSING)):
        return True
    if _HASHES.match(words):
        return True
    is_bold = words.startswith("**") and words.endswith("**") and words.count("**") == 2
    return is_bold and len(words) > 4


def _is_chapter(plain: str, words: str) -> bool:
    """Chapter 2: The Strike; PART II; Глава 3."""
    if words[-1] in _CLOSING:
        return False
    first, _, rest = plain.partition(" ")
    if first.strip(":.") not in CHAPTER_WORDS:
        return False
    number = rest.split(" ", 1)[0].strip(":.—–-") if rest else ""
    is_numbered = bool(re.fullmatch(r"\d{1,3}|[ivxl]{1,6}|[a-z]", number)) and words[0].isupper()
    return is_numbered or words.isupper() or not rest
