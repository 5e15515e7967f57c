"""Names that stand beside a role: "His barrister, Jon Berg KC, said"."""

import re
from typing import Final

from provenance.lexicon.nouns import OUTLET_NOUNS
from provenance.resolve.cast import outlet_name
from provenance.resolve.entity import Range
from provenance.resolve.name_parts import take_apart

_NAME: Final = re.compile(
    r",\s(?:the\s|(?:[a-z]+\s){1,3})?(?:[A-Z][a-z]{1,3}\.?\s)?[^\W\d_a-z][\w’'.\-]*"
    r"(?:\s(?:al|bin|de|del|der|van|von|la|le)|\s[^\W\d_a-z][\w’'.\-]*){1,5}(?:\s\(\d{1,3}\))?"
)
_OUTLET: Final = re.compile(
    rf"(?:(?:the|its|a)\s)?(?:\S+\s){{0,3}}?(?:news\s)?(?:{'|'.join(sorted(OUTLET_NOUNS))})", re.I
)
_BEHIND: Final = re.compile(rf"\s(?:news\s)?(?:{'|'.join(sorted(OUTLET_NOUNS))})$")
_CAPITALS: Final = re.compile(r"\s[^\W\d_a-z][\w’'.\-]*(?:\s[^\W\d_a-z][\w’'.\-]*){0,3}")
_ROLE: Final = re.compile(r"(?:the|his|her|its|their|a|an|one|another)\s|\S+[’']s?\s", re.I)


def with_apposition(text: str, span: Range) -> Range:
    """Return the span of a role together with the name behind its comma, if there is one.

    The name ends at a comma, a bracket or a small word: of "the ferry, Ana Lind, and …" nothing is
    known, but a source that is a role is not followed by a list.
    """
    if not _ROLE.match(text, *span) or not text[span[0] : span[1]].split()[-1].islower():
        return span
    match = _NAME.match(text, span[1])
    if match is None or not re.match(r",|\s\(|\s[a-z]", text[match.end() :]):
        return span
    end = match.end()
    parts = take_apart(text[span[0] : end])
    return (span[0], end) if parts.role is not None and " " in parts.name else span


def with_outlet_name(text: str, span: Range) -> Range:
    """Return the span of "the newspaper" together with the name behind it: "… El Mercurio"."""
    words = text[span[0] : span[1]]
    if not words.islower() or not _OUTLET.fullmatch(words):
        return span
    match = _CAPITALS.match(text, span[1])
    return span if match is None else (span[0], span[1] + len(match.group().rstrip(".’'")))


def bare_outlet(name: str) -> str:
    """Return "El Mercurio" for "the newspaper El Mercurio", and for "the El Mercurio daily"."""
    match = _OUTLET.match(name)
    rest = name[match.end() :].strip() if match else ""
    if rest[:1].isupper() and match and match.group().islower():
        return rest
    behind = _BEHIND.search(name)
    known = outlet_name(name[: behind.start()]) if behind is not None else None
    return known or name
