"""Full names and abbreviations that the article gives anywhere in its text."""

import re
from typing import Final, NamedTuple

from provenance.lexicon.nouns import ORGANISATION_NOUNS
from provenance.resolve.name_parts import take_apart
from provenance.resolve.naming import is_acronym_of

_WORD: Final = r"(?:[A-Z][\w’'\-]+|[A-Z]\.(?:[A-Z]\.)*)"
_LINK: Final = r"(?:(?:of|for|and|al|bin|de|van|von|der|the)\s){0,2}"
_NAME: Final = re.compile(rf"{_WORD}(?:\s{_LINK}{_WORD}){{1,7}}")
_ABBREVIATION: Final = re.compile(
    rf"((?:{_WORD}|[a-z]{{2,4}})(?:\s(?:of|for|and|in|the|{_WORD})){{1,7}})"
    r"\s\(([A-Z][A-Za-z.\-]{1,9})\)"
)


class KnownNames(NamedTuple):
    """What the text itself says of names: `full` names by last word, and `short` forms."""

    full: dict[str, tuple[str, ...]]
    short: dict[str, str]


def read_names(text: str) -> KnownNames:
    """Collect capitalised names of two words or more, and "Full Name (FN)" abbreviations."""
    full: dict[str, list[str]] = {}
    for match in _NAME.finditer(text):
        name = take_apart(" ".join(match.group().removesuffix("’s").split())).name
        words = name.split()
        if len(words) < 2 or words[-1].lower() in ORGANISATION_NOUNS:
            continue
        known = full.setdefault(words[-1].casefold(), [])
        if name not in known:
            known.append(name)
    return KnownNames({k: tuple(v) for k, v in full.items()}, _abbreviations(text))


def _abbreviations(text: str) -> dict[str, str]:
    short: dict[str, str] = {}
    for match in _ABBREVIATION.finditer(text):
        words = match[1].split()
        for start in range(len(words)):
            candidate = " ".join(words[start:])
            if is_acronym_of(match[2], candidate):
                short.setdefault(match[2], candidate)
                break
    return short


def fullest(names: KnownNames, surname: str) -> tuple[str, ...]:
    """Return the full names in the text that end with the surname, the longest of each kind."""
    found = names.full.get(surname.casefold(), ())
    return tuple(
        name
        for name in found
        if not any(other != name and other.endswith(" " + name) for other in found)
    )
