"""Names that stand beside a role: "His barrister, Jon Berg KC, said"."""

import re
from typing import Final

from provenance.lexicon.nouns import ORGANISATION_NAME_WORDS, ORGANISATION_NOUNS, OUTLET_NAME_WORDS
from provenance.resolve.entity import Range
from provenance.resolve.naming import take_apart

_NAME: Final = re.compile(
    r",\s(?:[A-Z][a-z]{1,3}\.?\s)?[^\W\d_a-z][\w’'.\-]*"
    r"(?:\s(?:al|bin|de|del|der|van|von|la|le)|\s[^\W\d_a-z][\w’'.\-]*){1,5}(?:\s\(\d{1,3}\))?"
)
_ROLE: Final = re.compile(r"(?:the|his|her|its|their|a|an|one|another)\s|\S+[’']s?\s", re.I)


def with_apposition(text: str, span: Range) -> Range:
    """Return the span of a role together with the name behind its comma, if there is one.

    The name ends at a comma, a bracket or a small word: of "the ferry, Ana Lind, and …" nothing is
    known, but a source that is a role is not followed by a list.
    """
    if not _ROLE.match(text, *span):
        return span
    match = _NAME.match(text, span[1])
    if match is None or not re.match(r",|\s\(|\s[a-z]", text[match.end() :]):
        return span
    end = match.end()
    parts = take_apart(text[span[0] : end])
    return (span[0], end) if parts.role is not None and " " in parts.name else span


def names_a_body(name: str) -> bool:
    """Say whether a name of capitals ends as a company's or an office's does: "Harbour Lines"."""
    last = name.split()[-1].casefold() if name.split() else ""
    return last in ORGANISATION_NAME_WORDS | ORGANISATION_NOUNS | OUTLET_NAME_WORDS
