"""What stands inside another's content, which engines seldom read: PolNeAR has no nests."""

from collections.abc import Sequence
from typing import Final

from provenance.attribution.compose import holds, nest
from provenance.attribution.found import Found, Range
from provenance.attribution.passage import Passage
from provenance.lexicon.words import SUBJECT_PRONOUNS

Kept = Sequence[tuple[Found | None, Found]]
"""What stays, beside what the rules made of its cue where they stand in a nest."""

_CLAUSES: Final = frozenset(
    {"clause_after", "told", "content_before", "participle", "according_to"}
)
"""Rules that read a whole statement; what one wants another to do is a part of the statement."""

_DEEDS: Final = frozenset({"acknowledged", "asked", "promised", "urged", "showed"})
"""Stances of what is rather told as a deed: "said the council had agreed that …"."""

_FLAT: Final = 0.5
"""An outer content of which so much is the inner one's was read without the inner cue."""


def in_nests(passage: Passage, rules: Sequence[Found]) -> list[Found]:
    """Return what the rules found inside another's content, and those others.

    Who says "she thinks" of herself adds no hop, so a pronoun inside makes no nest.
    """
    parents = [f.parent for f in nest(list(rules))]
    inner = {i for i, r in enumerate(rules) if parents[i] is not None and _is_hop(passage, r)}
    outer = {parents[i] for i in inner}
    return [r for i, r in enumerate(rules) if i in inner or i in outer]


def _is_hop(passage: Passage, found: Found) -> bool:
    if found.source is None or found.method not in _CLAUSES or found.stance in _DEEDS:
        return False
    source = passage.inside(*found.source)
    return len(source) != 1 or source[0].low not in SUBJECT_PRONOUNS


def with_nested(kept: Kept) -> list[Found]:
    """Give an outer attribution its rule's content where the engine's is that of the inner one."""
    result = []
    for rule, found in kept:
        inner = [f for r, f in kept if r is not None and rule is not None and holds(rule, r)]
        if rule is not None and any(_is_flat(found, f) for f in inner):
            result.append(found._replace(content=rule.content))
        else:
            result.append(found)
    return result


def _is_flat(outer: Found, inner: Found) -> bool:
    if any(a <= inner.cue[0] and inner.cue[1] <= b for a, b in outer.content):
        return False
    return shared(outer.content, inner.content) >= _FLAT * length(outer.content)


def shared(one: Sequence[Range], other: Sequence[Range]) -> int:
    """Return how many code points two contents share."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)


def length(content: Sequence[Range]) -> int:
    """Return how many code points a content has."""
    return sum(end - start for start, end in content)
