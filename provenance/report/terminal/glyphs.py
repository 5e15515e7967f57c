"""The signs of the layout, and what stands for them where a terminal has ASCII only."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Glyphs:
    """One set of signs. `letters` says how the typographic signs of a text are written."""

    last: str = "└─ "
    more: str = "├─ "
    down: str = "│  "
    none: str = "·  "
    dot: str = " · "
    gap: str = " … "
    arrow: str = "→ "
    opening: str = "“"
    closing: str = "”"
    letters: tuple[tuple[str, str], ...] = ()


UNICODE: Final = Glyphs()
ASCII: Final = Glyphs(
    last="`- ",
    more="|- ",
    down="|  ",
    none="*  ",
    dot=" - ",
    gap=" ... ",
    arrow="-> ",
    opening='"',
    closing='"',
    letters=(
        *((sign, '"') for sign in "“”„«»"),
        *((sign, "'") for sign in "‘’‚"),
        *((sign, "-") for sign in "‐‑–—·"),
        ("…", "..."),
        ("\N{REPLACEMENT CHARACTER}", "?"),
        ("\N{NO-BREAK SPACE}", " "),
        *((chr(0x2400 + code), "?") for code in range(0x20)),
    ),
)
