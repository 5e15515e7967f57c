"""Lists of names as notes print them: persons, bodies, or both.

nameparser was measured and not used: it breaks "UN Security Council" and merges "A and B".
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from provenance.lexicon.organisation_words import (
    BODY_HEADS,
    DIVISIONS,
    ORGANISATION_WORDS,
    PARTICLES,
    TITLES_OF_PERSONS,
)


class Name(NamedTuple):
    """One name, as printed, and where it stands."""

    start: int
    end: int
    text: str


_ET_AL: Final = re.compile(
    r"[,;]?\s*(?:\bet\s+al\b\.?|\bu\.\s?a\.|\band others\b|\by otros\b|\bи др\b\.?|وآخرون)",
    re.IGNORECASE,
)
_ROLE: Final = re.compile(
    r",?\s*\(?\b(?:eds?|Hg|Hrsg|trans|dirs?|coords?|comps?|ред|сост)\b\.?\)?\.?,?\s*$",
    re.IGNORECASE,
)
_IN_ET_AL: Final = ("al", "u.", "others", "otros", "др", "وآخرون")
"""One of these, case folded, is in every "et al."; the pattern is asked only then."""
_HANDLE: Final = re.compile(r"\s*[(\[]\s*@?[\w.]+\s*[)\]]|\s+@\w+$")
_JOIN: Final = re.compile(
    r"\s*[;؛]\s*(?:and\s+|&\s*)?|\s*,\s*(?:and|&|und|et|y|e|и)\s+|\s+(?:and|und|et|&|y|и)\s+|\s+with\s+(?=[A-Z])|\s+/\s+"
    r"|(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})"
    r"|\s*[,،]\s*(?:و(?=[^\s،]))?|\s+و(?=[^\s،])"
)
_COMMAS_ONLY: Final = re.compile(r"\s*[;؛]\s*(?:and\s+|&\s*)?|\s*,?\s+&\s+")
_AND: Final = re.compile(r"\s(?:and|und|et|&|y|и)\s")
_INVERTED: Final = re.compile(
    r"[^\W\d_][\w'’‘ʼ-]*(?:\s[^\W\d_][\w'’-]*){0,2},\s*"
    r"(?:[^\W\d_][\w'’.-]*\.?)(?:[\s-]*[^\W\d_][\w'’.-]*){0,3}"
)
_SUFFIX: Final = re.compile(r"(?:Jr|Sr|II|III|IV|MP|QC|KC|PhD|MD|Esq)\.?$")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.-?){1,3}")
_SAME_AUTHOR: Final = frozenset({"ders", "dies", "idem", "eadem", "он же", "она же", "его же"})
"""What stands for the author of the citation just before."""
_DIVISION: Final = re.compile(DIVISIONS)
_TOKEN: Final = re.compile(r"[^\s]+")


@lru_cache(maxsize=64)
def split_names(text: str, offset: int = 0, *, inverted: bool = False) -> tuple[Name, ...]:
    """Part a list of names; `offset` is added to every place.

    `inverted` says that the family name stands first ("Sweet, Michael; Doe, Jane"). "et al.",
    "(eds.)" and handles are left out. Never raises; a list of nothing is empty.
    """
    end = len(text)
    folded = text.casefold()
    cut = _ET_AL.search(text) if any(map(folded.__contains__, _IN_ET_AL)) else None
    if cut:
        end = cut.start()
    role = _ROLE.search(text, 0, end)
    if role and role.start() > 0:
        end = role.start()
    spans = _spans(text, end, inverted=inverted)
    names = (_trimmed(text, start, stop) for start, stop in spans)
    return tuple(
        Name(name.start + offset, name.end + offset, name.text)
        for name in names
        if name is not None
    )


@lru_cache(maxsize=1024)
def is_organisation(text: str) -> bool:
    """Say whether a name is that of a body: by a telling word, or all capitals ("UNAMA")."""
    words = [word.strip(".,()").casefold() for word in text.split()]
    if any(word in ORGANISATION_WORDS for word in words):
        return True
    return len(words) == 1 and text.isupper() and text.isalpha() and len(text) > 2


@lru_cache(maxsize=1024)
def is_person(text: str, *, lone: bool = False) -> bool:
    """Say whether words have the shape of a person's name. `lone` allows a family name alone."""
    if stands_for_author(text):
        return True
    tokens = [match[0].strip(",") for match in _TOKEN.finditer(text)]
    tokens = [token for token in tokens if token.strip(".").casefold() not in TITLES_OF_PERSONS]
    if not (1 if lone else 2) <= len(tokens) <= 6 or is_organisation(text):
        return False
    capitals = 0
    for token in tokens:
        bare = token.strip(".’'‘")
        if not bare or any(char.isdigit() or char in '/:@“”"' for char in bare):
            return False
        if bare[0].isupper() or not bare[0].islower():
            capitals += 1
        elif bare.split("-")[0].casefold() not in PARTICLES:
            return False
        else:
            capitals += bare.partition("-")[2][:1].isupper()
    return capitals >= (1 if lone else 2)


def stands_for_author(text: str) -> bool:
    """Say whether words are "Ders.", "idem" or the like, in the place of a name."""
    return text.casefold().strip(".,") in _SAME_AUTHOR


def family_name(name: str) -> str:
    """Return the family name of a person as printed, the whole of a body's name; case folded."""
    if is_organisation(name):
        return name.casefold()
    family, comma, _ = name.partition(",")
    if comma:
        return family.strip().casefold()
    words = [word for word in name.split() if not _SUFFIX.fullmatch(word.strip(","))]
    if len(words) > 1 and _INITIALS.fullmatch(words[-1]):
        words = [word for word in words if not _INITIALS.fullmatch(word)] or words
    return (words[-1] if words else name).strip(".,").casefold()


def given_initial(name: str) -> str:
    """Return the first letter of a person's given names, case folded; nothing if none is printed.

    `Ilse Brandauer`, `I. Brandauer`, `Brandauer, Ilse` and `Brandauer I.` all give "i".
    """
    if is_organisation(name):
        return ""
    family = family_name(name)
    words = [
        word
        for word in name.replace(",", " ").split()
        if word.strip(".").casefold() not in TITLES_OF_PERSONS
        and word.strip(".").casefold() != family
        and word[0].isupper()
    ]
    return words[0][0].casefold() if words else ""


def _spans(text: str, end: int, *, inverted: bool) -> list[tuple[int, int]]:
    """Cut the list where one name ends and the next begins."""
    if inverted:
        pairs = _inverted_spans(text, end)
        if pairs:
            return pairs
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _JOIN.finditer(text, 0, end):
        left, right = text[start : match.start()], text[match.end() : end]
        if _is_inside_a_name(left, right, match[0]):
            continue
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, end))
    return spans


def _inverted_spans(text: str, end: int) -> list[tuple[int, int]]:
    """Cut `Sweet, Michael; Doe, Jane` and `Smith, J., & Doe, K.`; empty if it is no such list."""
    spans: list[tuple[int, int]] = []
    position = 0
    while position < end:
        match = _INVERTED.match(text, position, end)
        if not match or is_organisation(match[0]):
            return []
        stop = match.end()
        joined = _AND.search(text, position, stop)
        if joined:
            stop = joined.start()
        spans.append((position, stop))
        gap = re.compile(
            r"\s*(?:[;,،]|&|and\b|und\b|et\b|y\b|и\b)?\s*(?:&|and\b|und\b|et\b|y\b)?\s*"
        ).match(text, stop, end)
        position = gap.end() if gap and gap.end() > stop else end
        rest = text[position:end]
        if rest and "," not in rest:
            spans.append((position, end))
            break
    return spans


def _is_inside_a_name(left: str, right: str, join: str) -> bool:
    """Say whether a comma or an "and" belongs to one name and does not part two."""
    first = re.split(r"[,;،]", right, maxsplit=1)[0]
    if _SUFFIX.fullmatch(first.strip()):
        return True
    if join.strip() == "with":  # "Interview with Ann Lee"
        return not (is_person(left.strip()) and is_person(first.strip()))
    if join == "/":  # "Brand/Kolb", but "CDS/PSO" and "Private Secretary/Minister"
        near = re.split(r"[,;/]", left)[-1], re.split(r"[,;/]", right)[0]
        return not all(is_person(name, lone=True) and not name.isupper() for name in near)
    if ";" in join or "؛" in join or "/" in join:
        return False
    if join.strip(" ,") in ("and", "und", "et", "&", "y", "и"):
        last = re.split(r"[,;]", left)[-1].strip()
        if is_person(last, lone=True) and is_person(first, lone=True):
            return False
        return is_organisation(left + " " + right) and not _starts_a_body(first)
    if is_division(first.strip()) and is_organisation(left) and not _starts_alike(left, first):
        return True
    return is_organisation(right) and not is_organisation(left) and not is_person(left)


def is_division(text: str) -> bool:
    """Say whether words name a part of a larger body: "General Assembly", "Office of Ports"."""
    return _DIVISION.fullmatch(text) is not None


def _starts_alike(left: str, right: str) -> bool:
    """Say whether two bodies are of one rank: "Department of State, Department of War"."""
    last = re.split(r"[,;]", left)[-1].split()
    return bool(last) and last[0] == right.split()[0]


def _starts_a_body(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and words[0].casefold() in BODY_HEADS


def _trimmed(text: str, start: int, end: int) -> Name | None:
    words = text[start:end]
    handle = _HANDLE.search(words)
    if handle and handle.start() > 0:
        words = words[: handle.start()]
    stripped = words.strip(" \t\n\xa0,;:،[]")
    if not stripped or not any(char.isalnum() for char in stripped):
        return None
    start += words.index(stripped)
    return Name(start, start + len(stripped), stripped)
