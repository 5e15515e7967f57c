"""The few words in which two wordings differ."""

from difflib import SequenceMatcher
from typing import Final

MOST: Final = 3
"""So many places, and so many words at each, are quicker read than both wordings."""
FEWEST_SAME: Final = 4
"""Where less stands unchanged, both wordings are quicker read."""
_MARKS: Final = "“”„‘’\"'«»()[],;:."


def changed_words(before: str, after: str) -> list[tuple[str, str]]:
    """Return what stands in `before` and in `after` where they differ, from left to right.

    One of the two is empty where words came or went. Nothing is returned where the wordings have
    too little in common, or differ in too much, for that to say more than both do.
    """
    old, new = before.split(), after.split()
    found, same = [], 0
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            same += b - a
        elif max(b - a, d - c) > MOST:
            return []
        else:
            found.append(_bare(" ".join(old[a:b]), " ".join(new[c:d])))
    return found if len(found) <= MOST and same >= FEWEST_SAME else []


def _bare(before: str, after: str) -> tuple[str, str]:
    """Leave out the marks at the edges, unless it is they that differ."""
    bare = before.strip(_MARKS), after.strip(_MARKS)
    return (before, after) if bare[0] == bare[1] else bare
