"""Places in the body at which a marker may stand, as they are found, before any is believed."""

from typing import Literal, NamedTuple

from provenance.notes.labels import Label

Family = Literal["link", "caret", "bracket", "raised", "symbol", "parens", "glued"]

LOOSE: frozenset[Family] = frozenset({"parens", "glued"})
"""Families that are believed only where the sequence proves them."""


class Sighting(NamedTuple):
    """What may be a marker. `trust` from 0 to 2 says how much its surroundings speak for it."""

    start: int
    end: int
    labels: tuple[Label, ...]
    family: Family
    trust: float = 2.0
    target: str | None = None
    backwards: bool = False
