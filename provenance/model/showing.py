"""How a value shows itself in a notebook: not by itself.

A value renders nothing. What does, on a floor above, registers here for the class that it renders;
until then a notebook shows the value as Python does.
"""

from functools import singledispatch


@singledispatch
def notebook_html(_: object) -> str | None:
    """Return HTML for a value, or None where nothing has registered for its class."""
    return None
