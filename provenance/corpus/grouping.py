"""What belongs together, two by two, made into groups (union-find)."""

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Groups(Generic[T]):
    """Disjoint groups of things; joining two joins all that is joined to them."""

    def __init__(self) -> None:
        """Begin with no group."""
        self._parents: dict[T, T] = {}

    def head(self, thing: T) -> T:
        """Return the one that stands for a thing's group; a new thing is a group of its own."""
        parent = self._parents.setdefault(thing, thing)
        while parent != thing:
            above = self._parents[parent]
            self._parents[thing] = above
            thing, parent = parent, above
        return thing

    def join(self, one: T, other: T) -> None:
        """Make one group of two."""
        self._parents[self.head(other)] = self.head(one)

    def groups(self) -> list[list[T]]:
        """Return all groups, in the order in which their first thing came."""
        found: dict[T, list[T]] = {}
        for thing in list(self._parents):
            found.setdefault(self.head(thing), []).append(thing)
        return list(found.values())
