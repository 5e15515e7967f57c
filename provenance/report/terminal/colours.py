"""Lines as text, with or without colour."""

import io

from rich.console import Console
from rich.text import Text


def laid_out(lines: list[Text], *, color: bool) -> str:
    """Write lines one below the other, with the codes for colour if they are wanted."""
    return _colored(lines) if color else "".join(f"{line.plain.rstrip()}\n" for line in lines)


def _colored(lines: list[Text]) -> str:
    out = io.StringIO()
    # Nothing is taken from the environment: whether there is colour was decided by the caller.
    console = Console(
        file=out, force_terminal=True, color_system="standard", legacy_windows=False, _environ={}
    )
    for line in lines:
        line.rstrip()
    console.print(Text("\n").join(lines), soft_wrap=True)
    return out.getvalue()
