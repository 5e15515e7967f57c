"""Names taken apart: who a phrase names, in what role, for whom."""

import re
from typing import Final, NamedTuple

from provenance.lexicon.given_names import MEN, WOMEN
from provenance.lexicon.nouns import (
    AGENT_ENDINGS,
    ANONYMOUS_NOUNS,
    HONORIFICS,
    NAME_PARTICLES,
    NO_AGENTS,
    ORGANISATION_NAME_WORDS,
    ORGANISATION_NOUNS,
    OUTLET_NAME_WORDS,
    TITLES,
)
from provenance.lexicon.organisation_words import ORGANISATION_WORDS
from provenance.lexicon.words import ARTICLES
from provenance.resolve.naming import tidy, without_article

_OWNED: Final = re.compile(
    r"(?P<owner>(?:(?:the|The)\s)?[^\s,]+(?:\s[A-Z][^\s,]*)*?)[’']s?\s(?P<name>[A-Z]\S+(?:\s\S+)+)"
)
_BODIES: Final = (
    ORGANISATION_NAME_WORDS | ORGANISATION_NOUNS | OUTLET_NAME_WORDS | ORGANISATION_WORDS
)
_RELATIVE: Final = re.compile(r"(?:who|whose|whom|which)\b")


class NameParts(NamedTuple):
    """A source's phrase taken apart. `name` is the person or body; the rest may be missing."""

    name: str
    role: str | None = None
    affiliation: str | None = None


def take_apart(phrase: str) -> NameParts:
    """Take "the ministry's spokesperson, Ana Lind" and "Harbour Minister Ana Lind" apart."""
    words = tidy(phrase)
    parts = [p.strip() for p in words.split(",") if p.strip()]
    if len(parts) >= 2:
        return _from_apposition(parts)
    return _from_owner(words) or _from_title(words) or _from_place(words) or NameParts(words)


def _from_owner(words: str) -> NameParts | None:
    """Take "the opposition’s Ana Lind" and "Labour’s Ana Lind" apart."""
    match = _OWNED.fullmatch(words)
    if match is None or not is_bare_name(match["name"]):
        return None
    if names_a_body(match["name"]):
        return None
    return NameParts(match["name"], f"of {match['owner']}", without_article(match["owner"]))


def _from_apposition(parts: list[str]) -> NameParts:
    told = [p for p in parts if not _RELATIVE.match(p)] or parts
    for index, part in enumerate(told):
        others = ", ".join(p for i, p in enumerate(told) if i != index)
        place = _without_place(part)
        inner = _from_title(place) or NameParts(place)
        other = told[1 - index] if index < 2 <= len(told) else ""
        if is_bare_name(inner.name) and not is_bare_name(other):
            role = ", ".join(filter(None, (others, inner.role)))
            said = ", ".join(filter(None, (part.replace(inner.name, "").strip(), others)))
            return NameParts(inner.name, role or None, affiliation_in(said))
    body = _body_beside(told)
    if body is not None:
        return body
    inner = _from_title(told[0]) or _from_place(told[0]) or NameParts(told[0])
    rest = ", ".join(told[1:])
    return NameParts(inner.name, inner.role or rest or None, affiliation_in(rest or told[0]))


def _body_beside(parts: list[str]) -> NameParts | None:
    """Take "a separatist group, the Harbour Front" apart: the one part of capitals is the name."""
    named = [p for p in parts if p.split()[-1][:1].isupper()]
    common = [p for p in parts if p.split()[0].lower() in ARTICLES and p.split()[-1].islower()]
    if len(parts) != 2 or len(named) != 1 or len(common) != 1:
        return None
    return NameParts(named[0], common[0])


def _without_place(part: str) -> str:
    """Return "Ana Lind" for "Ana Lind of the University of Haven"."""
    name = re.split(r"\s(?:of|from|at|with)\s", part, maxsplit=1)[0]
    return name if " " in name and is_bare_name(name) else part


def _from_place(words: str) -> NameParts | None:
    """Take "Ana Lind of Leiden Observatory" apart; a "Supreme Court of Haven" is no person."""
    name = _without_place(words)
    if name == words or names_a_body(name) or not name[0].isupper():
        return None
    place = words[len(name) :].split(maxsplit=1)[1]
    known = name.split()[0].casefold() in MEN | WOMEN
    if not known and not names_a_body(place.split(",")[0]):
        return None
    return NameParts(name, None, without_article(place))


def _from_title(words: str) -> NameParts | None:
    tokens = words.split()
    last_title = max(
        (i for i, t in enumerate(tokens[:-1]) if _is_title(t)),
        default=None,
    )
    if last_title is None:
        return None
    start = _name_start(tokens, last_title + 1)
    name = " ".join(tokens[start:])
    if not is_bare_name(name):
        return NameParts(words, None, affiliation_in(words))
    role = " ".join(tokens[:start])
    return NameParts(name, role, affiliation_in(role))


def _name_start(tokens: list[str], after_title: int) -> int:
    """Skip "of Defense" in "Secretary of Defense Ana Lind": a name is two words, or more."""
    rest = [t.lower() for t in tokens[after_title:]]
    if rest[0] not in {"of", "for"} or len(rest) < 4 or rest[1] in ARTICLES:
        return after_title
    if tokens[0].lower() in {"a", "an", "one"}:
        return after_title
    start = len(tokens) - 2
    while start - 1 > after_title + 1 and (
        tokens[start].lower() in NAME_PARTICLES or tokens[start][1:2] == "."
    ):
        start -= 1
    return start


def _is_title(word: str) -> bool:
    low = word.lower().rstrip(".,")
    if low in TITLES or low in HONORIFICS or low in ANONYMOUS_NOUNS:
        return True
    return word.islower() and len(low) > 4 and low.endswith(AGENT_ENDINGS) and low not in NO_AGENTS


def is_bare_name(words: str) -> bool:
    """Say whether the words are a name and nothing else: "Ana Lind", "Ayman al Hadi", "Lind"."""
    tokens = words.split()
    if not 1 <= len(tokens) <= 6 or tokens[0].lower() in ARTICLES:
        return False
    return all(t[0].isupper() or t.lower() in NAME_PARTICLES for t in tokens) and not any(
        t.lower().removesuffix("’s").rstrip(".,") in ANONYMOUS_NOUNS for t in tokens
    )


def affiliation_in(role: str) -> str | None:
    """Return for whom somebody speaks: "the ministry" in "a spokesman for the ministry"."""
    match = re.match(r"(?:[Tt]he\s+)?([A-Z][^,’']*?)[’']s?\s", role)
    if match:
        return match[1]
    match = re.search(r"\b(?:for|of|at|from|with)\s+((?:the\s+)?[A-Z].*)$", role)
    if match:
        return without_article(match[1].split(",")[0])
    words = role.split()
    proper = [w for w in words if w[:1].isupper() and not _is_title(w)]
    return " ".join(proper) if len(proper) >= 2 else None


def names_a_body(name: str) -> bool:
    """Say whether a name of capitals ends as a company's or an office's does: "Harbour Lines"."""
    last = name.split()[-1].casefold() if name.split() else ""
    return last in _BODIES
