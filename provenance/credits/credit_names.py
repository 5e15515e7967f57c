"""The names in a credit line: of people, and of outlets. What reads like prose gives none."""

import re
from typing import Final

from provenance.lexicon.credits import JOBS, NAMEPLATE_WORDS, SMALL_IN_NAMES
from provenance.lexicon.given_names import MEN, WOMEN
from provenance.lexicon.months import MONTHS
from provenance.lexicon.nouns import NAME_PARTICLES, OUTLET_NAME_WORDS
from provenance.lexicon.outlets import outlets_by_name
from provenance.lexicon.words import WEEKDAYS

_PEOPLE_APART: Final = re.compile(r",\s*(?:and\s+)?|\s+and\s+|\s*&\s*|;\s*", re.I)
_PLACE: Final = re.compile(r"\s+(?:in|for|at|of|from)\s+(?=[A-Z]|the\s)|\s*[|•·]\s*|\s+[-–—]\s+")
_EDITORS: Final = re.compile(r"[;,.]?\s*\b(?:additional|edit(?:ing|ed)|writing|graphics)\b.*", re.I)
_OUTLETS_APART: Final = re.compile(
    r",?\s+and\s+(?=[Tt]he\s)|,?\s+and\s+(?=[A-Z])|;\s*|\s*/\s*|,\s+(?=[A-Z])"
)
_QUOTED: Final = "\"“”‘’'«» "
_MOST_WORDS: Final = 9


def read_people(words: str) -> tuple[str, ...]:
    """Split "Ana Lind, Jon Berg and Eva Moe in Oslo" into names.

    Jobs, places, outlets and editors are left out. Nothing if one part is neither.
    """
    names: list[str] = []
    for part in _PEOPLE_APART.split(_EDITORS.sub("", words)):
        who = _PLACE.split(part, maxsplit=1)[0].strip(" ,.")
        if not who:
            continue
        if names and (_is_job(who) or _is_outlet(who)):
            continue
        if not is_person(who):
            return ()
        names.append(who)
    return tuple(names)


def read_byline_outlet(words: str) -> str | None:
    """Return the outlet behind the names of a by-line: "Ana Lind, Harbour Gazette".

    An agency is none: others print what it writes.
    """
    *people, last = _PEOPLE_APART.split(_EDITORS.sub("", words))
    parts = [part.strip(" ,.") for part in (*people[1:], *_PLACE.split(last)[bool(not people) :])]
    found = [p for p in parts if p and is_nameplate(p)]
    return found[-1].removeprefix("the ") if found else None


def is_nameplate(words: str) -> bool:
    """Say whether the words are an outlet's name and nothing else could bear it; no agency's."""
    parts = words.split()
    entries = outlets_by_name().get(words.casefold().removeprefix("the "), ())
    if any(entry.kind == "agency" for entry in entries) or not is_outlet_name(words):
        return False
    named = [part.casefold() for part in parts if part.casefold() != "the"]
    a_person = named[0] in MEN | WOMEN or named[0] in {"a", "an", "this", "our", "your", "my"}
    return len(named) > 1 and named[-1] in NAMEPLATE_WORDS and not a_person


def is_person(words: str) -> bool:
    """Say whether the words can be a person's name: capitals, particles, and no day or month."""
    parts = words.split()
    if not 1 <= len(parts) <= 6 or _is_time(parts):
        return False
    small = [p for p in parts if not _has_capital(p)]
    return _has_capital(parts[-1]) and all(p.lower() in NAME_PARTICLES for p in small)


def _has_capital(word: str) -> bool:
    """Say whether a word, or the part behind its hyphen ("al-Hadi"), starts with a capital."""
    starts = [piece[:1] for piece in re.split(r"[-'’]", word)]
    return any(s.isalpha() and s == s.upper() for s in starts)


def _is_time(parts: list[str]) -> bool:
    first = parts[0].casefold().strip(",.")
    days = any(c.isdigit() for part in parts for c in part)
    return first in WEEKDAYS or days or (first in MONTHS and len(parts) == 1)


def _is_job(words: str) -> bool:
    return words.split()[-1].casefold() in JOBS


def _is_outlet(words: str) -> bool:
    name = words.casefold().removeprefix("the ")
    return name in outlets_by_name() or name.split()[-1] in OUTLET_NAME_WORDS


def is_known_publisher(words: str) -> bool:
    """Say whether a name is surely a publisher's: known, or called like one ("The … Gazette").

    A name with an article is one as well, where no common noun follows it.
    """
    if not read_outlets(words) or len(read_outlets(words)) > 1:
        return False
    return _is_outlet(words) or words.startswith("The ")


def read_outlets(words: str) -> tuple[str, ...]:
    """Split "the Harbour Institute and the Dyke Project at Oslo" into names; nothing for prose."""
    whole = words.strip()
    apart = _OUTLETS_APART.split(whole) if " " in whole else [whole]
    parts = [_bare(part) for part in apart]
    names = tuple(part for part in parts if part)
    return names if names and all(is_outlet_name(name) for name in names) else ()


def is_outlet_name(name: str) -> bool:
    """Say whether the words can name a publisher: an address, or capitals and small links."""
    parts = name.split()
    if len(parts) == 1 and "." in name.strip("."):
        return True
    if not parts or len(parts) > _MOST_WORDS or parts[0].casefold() in SMALL_IN_NAMES - {"the"}:
        return False
    small = [p for p in parts if p.strip("().,") and p.strip("().,")[0].islower()]
    return len(small) < len(parts) and all(p.casefold() in SMALL_IN_NAMES for p in small)


def _bare(name: str) -> str:
    bare = name.strip(" ,.;(").strip(_QUOTED)
    return bare.removeprefix("the ")
