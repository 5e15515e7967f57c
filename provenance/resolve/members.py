"""One of several who spoke together: "One of the people said", "The other said"."""

import re
from typing import Final

from provenance.resolve.cast import Cast, Phrase
from provenance.resolve.entity import Entity

_MEMBER: Final = re.compile(
    r"(?:one|another|two|three|some|several|most|a second|a third|"
    r"the (?:other|others|first|second|third|former|latter))"
    r"(?: of (?:them|(?:the|those|these)(?: \w+){1,2}))?"
)


def is_member(words: str) -> bool:
    """Say whether the words mean somebody only as one of several: "the other", "one of them"."""
    return _MEMBER.fullmatch(words.casefold()) is not None


def group_of(cast: Cast, phrase: Phrase) -> Entity | None:
    """Return the latest group that spoke before, where the phrase means one of its members.

    "One of the reports" means none of the people; what the group is called must agree, where the
    phrase calls it anything.
    """
    if not is_member(phrase.low) or phrase.kind == "document":
        return None
    groups = cast.recent(phrase, "group")
    called = phrase.low.partition(" of the ")[2].split()
    agreeing = [g for g in groups if not called or called[-1] in g.name.casefold().split()]
    return agreeing[0] if agreeing else None
