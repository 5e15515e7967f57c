"""Quotations, by the marks that actually stand in the text.

Marks come in families that open and close each other. Newsrooms turn them the wrong way, forget to
close them and mix straight with curly ones, so a mark is judged by its neighbours first (before a
word it opens, after one it closes) and by its own direction second.
"""

from typing import Final, NamedTuple

FAMILIES: Final[dict[str, str]] = {
    "“": "double", "”": "double", "„": "double", "‟": "double", '"': "double", "＂": "double",
    "«": "guillemet", "»": "guillemet",
    "‹": "single-guillemet", "›": "single-guillemet",
    "「": "corner", "」": "corner", "『": "white-corner", "』": "white-corner",
    "‘": "single", "’": "single", "‚": "single", "'": "single",
}  # fmt: skip
_OPENING: Final = frozenset("“„‟«‹「『‘‚")
_CLOSING: Final = frozenset("”»›」』’")
_DOUBLED: Final = frozenset({"''", "``", "‘‘", "’’", ",,"})
"""Two single marks for one double one, as typewriters and some agencies set them."""
_SENTENCE_END: Final = frozenset(".!?…")


class Quotation(NamedTuple):
    """Words in quotation marks: `start` to `end` with the marks, half open."""

    start: int
    end: int
    closed: bool
    depth: int


class _Open(NamedTuple):
    at: int
    family: str


def find_quotations(text: str, start: int = 0, end: int | None = None) -> tuple[Quotation, ...]:
    """Find the quotations of one paragraph, `start` to `end` of `text`, outermost first.

    A quotation that is never closed ends with its sentence, or with the paragraph where the next
    paragraph of `text` opens with a mark again, as printers do for a quotation that runs on.
    """
    stop = len(text) if end is None else end
    found: list[Quotation] = []
    stack: list[_Open] = []
    at = start
    while at < stop:
        width = 2 if text[at : at + 2] in _DOUBLED and at + 2 <= stop else 1
        family = "double" if width == 2 else FAMILIES.get(text[at])
        if family is not None:
            _take_mark(text, (at, at + width), family, (start, stop), stack, found)
        at += width
    runs_on = quotation_runs_on(text, stop)
    for depth, left in enumerate(stack):
        if left.family != "single":
            close = stop if runs_on else _sentence_end(text, left.at, stop)
            found.append(Quotation(left.at, close, False, depth))
    return tuple(sorted(found, key=lambda q: (q.start, -q.end)))


def _take_mark(
    text: str,
    mark: tuple[int, int],
    family: str,
    bounds: tuple[int, int],
    stack: list[_Open],
    found: list[Quotation],
) -> None:
    at, end = mark
    opens = _opens(text, mark, bounds, any(o.family == family for o in stack))
    if opens is None:
        return
    inside = next((i for i in range(len(stack) - 1, -1, -1) if stack[i].family == family), None)
    if opens:
        if inside is not None and family != "single":
            left = stack[inside]
            del stack[inside:]
            found.append(Quotation(left.at, _sentence_end(text, left.at, at), False, inside))
        stack.append(_Open(at, family))
    elif inside is not None:
        left = stack[inside]
        del stack[inside:]
        found.append(Quotation(left.at, end, True, inside))


def _opens(
    text: str, place: tuple[int, int], bounds: tuple[int, int], is_open: bool
) -> bool | None:
    """Say whether the mark opens (True), closes (False), or is an apostrophe (None)."""
    at, end = place
    mark = text[at] if end - at == 1 else '"'
    before = text[at - 1] if at > bounds[0] else " "
    after = text[end] if end < bounds[1] else " "
    word_before, word_after = before.isalnum(), after.isalnum()
    if FAMILIES[mark] == "single" and word_before and word_after:
        return None
    if not is_open and not word_after and after.isspace() and mark not in "«‹":
        return None  # nothing to close, and no word to open before
    free_before = before.isspace() or before in "([{—–-/:" or before in FAMILIES
    if free_before and word_after:
        return _free_mark_opens(mark, before, is_open)
    if (word_before or before in ".,!?;:)…%") and not word_after:
        return False if is_open else None
    if mark in _OPENING:
        return not (is_open and mark == "“" and not word_after)
    if mark in _CLOSING:
        return False if is_open else free_before or None
    return not is_open


def _free_mark_opens(mark: str, before: str, is_open: bool) -> bool | None:
    if mark in "’'" and not is_open and before.isspace() and mark == "’":
        return None  # ’90s, ’tis
    return not (mark in _CLOSING and is_open and before.isspace() is False)


def _sentence_end(text: str, start: int, stop: int) -> int:
    for at in range(start + 1, stop):
        if text[at] in _SENTENCE_END and (at + 1 >= stop or text[at + 1].isspace()):
            rest = text[at + 1 : stop].lstrip()
            if not rest or rest[0].isupper() or rest[0] in FAMILIES:
                return at + 1
    return stop


def quotation_runs_on(text: str, stop: int) -> bool:
    """Say whether the paragraph after the one that ends at `stop` opens with a mark again."""
    at = stop
    while at < len(text) and text[at].isspace():
        at += 1
    return at < len(text) and "\n" in text[stop:at] and text[at] in '“„«"'


def nesting(quotations: tuple[Quotation, ...]) -> tuple[Quotation, ...]:
    """Return the outermost quotations only, in the order of the text."""
    outer: list[Quotation] = []
    for quotation in quotations:
        if not outer or quotation.start >= outer[-1].end:
            outer.append(quotation)
    return tuple(outer)
