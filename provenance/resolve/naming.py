"""Names taken apart: who a phrase names, in what role, for whom."""

import re
from typing import Final, NamedTuple

from provenance.lexicon.nouns import (
    ANONYMOUS_NOUNS,
    HONORIFICS,
    NAME_PARTICLES,
    ORGANISATION_NAME_WORDS,
    ORGANISATION_NOUNS,
    OUTLET_NAME_WORDS,
    POSTNOMINALS,
    TITLES,
)
from provenance.lexicon.words import ARTICLES

_OWNED: Final = re.compile(
    r"(?P<owner>(?:(?:the|The)\s)?[^\s,]+(?:\s[A-Z][^\s,]*)*?)[’']s?\s(?P<name>[A-Z]\S+(?:\s\S+)+)"
)
_BRACKETED: Final = re.compile(r"\s*\([^)]*\)")


_POSTNOMINAL: Final = re.compile(
    rf"(?<=[^\W\d_])(?:,?\s(?:{'|'.join(map(re.escape, sorted(POSTNOMINALS)))})\.?)+(?=,|$)", re.I
)
_LINKS: Final = frozenset({"the", "of", "and", "for"})


class NameParts(NamedTuple):
    """A source's phrase taken apart. `name` is the person or body; the rest may be missing."""

    name: str
    role: str | None = None
    affiliation: str | None = None


def without_article(phrase: str) -> str:
    """Return the phrase without "the" at its start."""
    return re.sub(r"^(?:the|The)\s+", "", phrase)


def tidy(phrase: str) -> str:
    """Return the phrase as a name: "(ABC)" dropped, white space folded, its article small."""
    words = _POSTNOMINAL.sub("", " ".join(_BRACKETED.sub("", phrase).split())).strip(" ,;:")
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if first.lower() in ARTICLES and rest else words


def take_apart(phrase: str) -> NameParts:
    """Take "the ministry's spokesperson, Ana Lind" and "Harbour Minister Ana Lind" apart."""
    words = tidy(phrase)
    parts = [p.strip() for p in words.split(",") if p.strip()]
    if len(parts) >= 2:
        return _from_apposition(parts)
    return _from_owner(words) or _from_title(words)


def _from_owner(words: str) -> NameParts | None:
    """Take "the opposition’s Ana Lind" and "Labour’s Ana Lind" apart."""
    match = _OWNED.fullmatch(words)
    if match is None or not is_bare_name(match["name"]):
        return None
    last = match["name"].split()[-1].casefold()
    if last in ORGANISATION_NAME_WORDS | ORGANISATION_NOUNS | OUTLET_NAME_WORDS:
        return None
    return NameParts(match["name"], f"of {match['owner']}", without_article(match["owner"]))


def _from_apposition(parts: list[str]) -> NameParts:
    for index, part in enumerate(parts):
        others = ", ".join(p for i, p in enumerate(parts) if i != index)
        inner = _from_title(_without_place(part))
        if is_bare_name(inner.name) and not is_bare_name(parts[1 - index] if index < 2 else ""):
            told = f"{part}, {others}" if inner.name != part else others
            return NameParts(inner.name, others or inner.role, affiliation_in(told))
    inner = _from_title(parts[0])
    return NameParts(inner.name, inner.role or ", ".join(parts[1:]), affiliation_in(parts[1]))


def _without_place(part: str) -> str:
    """Return "Ana Lind" for "Ana Lind of the University of Haven"."""
    name = re.split(r"\s(?:of|from|at|with)\s", part, maxsplit=1)[0]
    return name if " " in name and is_bare_name(name) else part


def _from_title(words: str) -> NameParts:
    tokens = words.split()
    last_title = max(
        (i for i, t in enumerate(tokens[:-1]) if _is_title(t)),
        default=None,
    )
    if last_title is None:
        return NameParts(words)
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
    return low in TITLES or low in HONORIFICS or low in ANONYMOUS_NOUNS


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


def tokens_of(name: str) -> frozenset[str]:
    """Return the words that tell names apart: small, without articles, dots and possessives."""
    low = name.casefold().replace("’", "'")
    low = re.sub(r"'s\b|'", "", low)
    low = re.sub(r"(?<=\w)\.(?=\w|\s|$)", "", low)
    return frozenset(re.findall(r"[^\W_]+", low)) - {"the", "a", "an", "of", "and"}


def is_acronym_of(short: str, full: str) -> bool:
    """Say whether `short` is the initials of `full`: UNSC, UN Security Council."""
    letters = short.replace(".", "")
    if not 2 <= len(letters) <= 8 or " " in letters or not (letters[0] + letters[-1]).isupper():
        return False
    every = re.findall(r"[^\W_]+", full)
    if not letters.isupper():  # BoM, DfE: small words count
        return len(every) > 1 and letters == "".join(
            w[0] if w.lower() in _LINKS else w[0].upper() for w in every if w.lower() != "the"
        )
    words = [w for w in every if w.lower() not in _LINKS]
    initials = "".join(w if w.isupper() and len(w) <= 3 else w[0].upper() for w in words)
    return len(words) > 1 and letters in {initials, "".join(w[0].upper() for w in words)}
