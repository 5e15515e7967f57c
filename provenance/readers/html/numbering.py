"""The number that a browser prints before an item of an ordered list."""

import re
from collections.abc import Callable
from typing import Final

from provenance.readers.html.tree import Element, Page

_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*?\b([a-z-]+)", re.IGNORECASE)
_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LARGEST_ROMAN: Final = 3999


def _letters(number: int) -> str:
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _roman(number: int) -> str:
    if number > _LARGEST_ROMAN:
        return str(number)
    digits = ""
    for value, sign in _ROMAN:
        digits += sign * (number // value)
        number %= value
    return digits


_SHAPES: Final[dict[str, Callable[[int], str]]] = {
    "1": str,
    "a": _letters,
    "A": lambda number: _letters(number).upper(),
    "i": _roman,
    "I": lambda number: _roman(number).upper(),
}
_STYLES: Final = {
    "decimal": "1",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "none": "",
}


def number_items(page: Page, ordered: Element) -> dict[int, str]:
    """Return what is printed before each item of an `ol`, by the item's place on the page.

    An item is left out if its list shows no numbers. After the HTML Standard, section 4.4.5.
    """
    items = list(page.children(ordered, "li"))
    is_reversed = "reversed" in ordered.attributes
    first = len(items) if is_reversed else 1
    number = _integer(ordered.get("start"), first)
    printed = {}
    for item in items:
        number = _integer(item.get("value"), number)
        shape = _shape_of(item) or _shape_of(ordered) or "1"
        if shape != "none":
            printed[item.at] = _SHAPES[shape](number) if number > 0 else str(number)
        number += -1 if is_reversed else 1
    return printed


def _shape_of(element: Element) -> str | None:
    style = _STYLE.search(element.get("style"))
    if style and style[1].lower() in _STYLES:
        return _STYLES[style[1].lower()] or "none"
    shape = element.get("type")
    return shape if shape in _SHAPES else None


def _integer(written: str, otherwise: int) -> int:
    match = re.match(r"[+-]?\d{1,9}", written, re.ASCII)
    return int(match[0]) if match else otherwise
