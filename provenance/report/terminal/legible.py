"""What of an article may reach a terminal: its words, and none of its commands."""

from typing import Final

_CONTROLS: Final = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\v\f\r"}
_REPLACED: Final = (0x7F, *range(0x80, 0x85), *range(0x86, 0xA0), 0x202D, 0x202E)
# Embeddings and isolates reorder what stands beside them, and here that is our own layout; the
# others show as nothing, and can hide that two words differ.
_DROPPED: Final = (
    *range(0x202A, 0x202D), *range(0x2066, 0x206A),
    0xAD, 0x200B, *range(0x2060, 0x2065), 0xFEFF, *range(0xE0000, 0xE0080),
)  # fmt: skip
_SURROGATES: Final = range(0xD800, 0xE000)
_TABLE: Final[dict[int, int | None]] = {
    **_CONTROLS,
    **dict.fromkeys(_REPLACED, 0xFFFD),
    **dict.fromkeys(_SURROGATES, 0xFFFD),
    **dict.fromkeys(_DROPPED, None),
}


def legible(text: str) -> str:
    """Return `text` on one line, spaces single, control characters as signs for themselves.

    Overrides of the writing direction, C1 controls and lone surrogates become U+FFFD.
    """
    return " ".join(text.translate(_TABLE).split())
