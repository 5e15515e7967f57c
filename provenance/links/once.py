"""A property that is computed at most once for each object, without a lock.

`functools.cached_property` of Python 3.11 holds one lock for all objects of a class while it
computes: a hundred threads, each with a case of its own, would wait for one another, and for the
network where a property asks it.
"""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

_T = TypeVar("_T")


class once(Generic[_T]):  # noqa: N801  (it is used as `property` is)
    """Computes when it is first asked for, and keeps the value in the object's dictionary."""

    def __init__(self, compute: Callable[[Any], _T]) -> None:
        """Take the method that computes the value."""
        self._compute = compute
        self._name = compute.__name__
        self.__doc__ = compute.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type) -> _T: ...

    def __get__(self, instance: object | None, owner: type) -> Self | _T:
        """Compute the value; later readings find it in the object itself."""
        if instance is None:
            return self
        value = self._compute(instance)
        instance.__dict__[self._name] = value
        return value
