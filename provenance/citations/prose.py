"""Whether a stretch of words is a sentence or a citation."""

import re

from provenance.lexicon.prose_words import FINITE, PLURAL

_PORTUGUESE = frozenset(
    {"da", "das", "dos", "e", "em", "na", "nas", "nos", "para", "com", "ao", "uma", "um", "os"}
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def is_prose(words: str) -> bool:
    """Say whether words outside quotations make a sentence: small words and a finite verb.

    `words` may hold the marks of protected elements; they count as nothing.
    """
    found = _WORD.findall(words[:600])
    if len(found) < 4:
        return False
    small = sum(1 for word in found[1:] if not word[0].isupper())
    portuguese = not _PORTUGUESE.isdisjoint(found)
    finite = sum(
        1
        for word in found
        if word.casefold() in FINITE
        and not word.isupper()
        and not (word == "do" and portuguese)  # "of the"
    )
    return finite >= 1 and small * 2 >= len(found) - 1 and (finite >= 2 or small >= 4)


def is_remark(words: str) -> bool:
    """Say whether words after a page or a day are a short sentence: "The figures are disputed"."""
    found = _WORD.findall(words[:600])
    if len(found) < 3 or not words[:1].isupper():
        return False
    small = [word for word in found[1:] if not word[0].isupper()]
    if len(small) * 2 < len(found) - 1:
        return False
    return any(
        word in FINITE or word in PLURAL or (word.endswith("ed") and len(word) > 4)
        for word in small
    )


def says(words: str) -> bool:
    """Say whether a finite verb stands in a few words: "dues are logged"."""
    return any(word.casefold() in FINITE for word in _WORD.findall(words[:200])[1:])
