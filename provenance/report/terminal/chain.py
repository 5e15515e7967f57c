"""A chain as a tree of lines."""

from rich.cells import cell_len
from rich.text import Text

from provenance.report.hops import Branch
from provenance.report.terminal.canvas import Canvas

_STYLES = {
    "document": "green",
    "outlet": "cyan",
    "anonymous": "yellow",
    "unknown": "red",
}


def chain(branches: tuple[Branch, ...], margin: str, canvas: Canvas) -> list[Text]:
    """Give one line a hop where there is room, alternatives below each other."""
    lines: list[Text] = []
    for at, branch in enumerate(branches, 1):
        last = at == len(branches)
        sign = canvas.glyphs.none if branch.hop is None else canvas.glyphs.last
        if branch.hop is not None and not last:
            sign = canvas.glyphs.more
        below = canvas.glyphs.down if branch.hop is not None and not last else "   "
        lines += _hop(branch, margin + sign, margin + below, canvas)
        lines += chain(branch.beyond, _no_deeper(margin + below, canvas), canvas)
    return lines


def _hop(branch: Branch, first: str, rest: str, canvas: Canvas) -> list[Text]:
    name = Text(canvas.words(branch.name), _STYLES.get(branch.kind, ""))
    how = [canvas.short(canvas.words(word), canvas.width // 2) for word in branch.how]
    detail = canvas.glyphs.dot.join([branch.kind, *how])
    gap = canvas.width - cell_len(first) - name.cell_len - cell_len(detail)
    if gap >= 2:
        return [Text.assemble(first, name, " " * gap, (detail, "dim"))]
    room = canvas.width - cell_len(rest)
    inset = max(2, room - cell_len(detail))
    return [
        *canvas.hang(name, first, rest),
        *canvas.hang(Text(detail, "dim"), rest + " " * inset, rest + "  "),
    ]


def _no_deeper(margin: str, canvas: Canvas) -> str:
    """Stop moving to the right where the words would have no room left."""
    return margin if cell_len(margin) <= canvas.width // 2 else margin[:-3]
