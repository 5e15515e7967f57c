"""Names compared: articles, brackets and degrees set aside; initials."""

import re
from typing import Final

from provenance.lexicon.nouns import POSTNOMINALS
from provenance.lexicon.words import ARTICLES

_BRACKETED: Final = re.compile(r"\s*\([^)]*\)")


_POSTNOMINAL: Final = re.compile(
    rf"(?<=[^\W\d_])(?:,?\s(?:{'|'.join(map(re.escape, sorted(POSTNOMINALS)))})\.?)+(?=,|$)", re.I
)
_LINKS: Final = frozenset({"the", "of", "and", "for"})


def without_article(phrase: str) -> str:
    """Return the phrase without "the" at its start."""
    return re.sub(r"^(?:the|The)\s+", "", phrase)


def tidy(phrase: str) -> str:
    """Return the phrase as a name: "(ABC)" dropped, white space folded, its article small."""
    words = _POSTNOMINAL.sub("", " ".join(_BRACKETED.sub("", phrase).split())).strip(" ,;:")
    words = words.removesuffix("’s").removesuffix("'s")
    first, _, rest = words.partition(" ")
    return f"{first.lower()} {rest}" if first.lower() in ARTICLES and rest else words


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
