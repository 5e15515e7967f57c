"""An article's text as a page can hold it."""

from typing import Final

_KEPT: Final = "\t\n"
_TABLE: Final[dict[int, int]] = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in _KEPT},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), 0xFFFD),
}


def pictured(text: str) -> str:
    """Return `text` with a visible sign for each character that HTML drops, alters or forbids.

    One for one, so that offsets stay.
    """
    return text.translate(_TABLE)
