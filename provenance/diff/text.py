"""A difference for a person."""

from collections.abc import Iterator
from typing import Final

from rich.text import Text

from provenance.diff.changes import Change, Detail, Difference, Place
from provenance.diff.wording import changed_words
from provenance.report.terminal.canvas import Canvas
from provenance.report.wording import count

_SIGNS: Final = {"added": "+", "removed": "-", "changed": "~"}


def as_text(difference: Difference, canvas: Canvas) -> Iterator[str]:
    """Give lines no wider than `canvas`: what was compared, what changed, and how much did not."""
    before, after = difference.before, difference.after
    yield from _hung(_version(before.title, before.location), canvas, "before  ")
    yield from _hung(_version(after.title, after.location), canvas, "after   ")
    for change in difference.changes:
        yield "\n"
        yield from _lines(change, canvas)
    yield "\n"
    same = count(difference.unchanged, "claim")
    changes = count(len(difference.changes), "change")
    yield f"{changes}{canvas.glyphs.dot}{same} unchanged\n"


def _hung(words: str, canvas: Canvas, first: str) -> Iterator[str]:
    shown = Text(canvas.words(words))
    yield from (f"{line.plain.rstrip()}\n" for line in canvas.hang(shown, first))


def _version(title: str | None, location: str) -> str:
    return " · ".join(filter(None, (title, location))) or "untitled"


def _lines(change: Change, canvas: Canvas) -> Iterator[str]:
    place = change.after or change.before
    if place is None:
        return
    yield from _hung(_head(change, place, canvas), canvas, f"{_SIGNS[change.how]} ")
    # Where the words changed they are shown below, before and after.
    reworded = any(detail.aspect == "words" for detail in change.details)
    if change.of != "article" and not reworded and place.text != place.name:
        yield from _hung(place.text, canvas, "    ")
    for detail in change.details:
        yield from _detail(detail, canvas)


def _head(change: Change, place: Place, canvas: Canvas) -> str:
    name = place.name
    before = change.before
    if before is not None and change.after is not None and before.name != place.name:
        name = f"{before.name} {canvas.glyphs.arrow}{name}"
    return " ".join(filter(None, (change.of, name, change.how)))


def _detail(detail: Detail, canvas: Canvas) -> Iterator[str]:
    runs = changed_words(detail.before, detail.after)
    short = [f"{a} {canvas.glyphs.arrow}{b}" if a and b else f"+ {b}" if b else f"- {a}"
             for a, b in runs]  # fmt: skip
    told = f": {'; '.join(short)}" if short else ""
    yield from _hung(f"{detail.aspect}{told}", canvas, "    ")
    yield from _hung(detail.before or "(none)", canvas, "      - ")
    yield from _hung(detail.after or "(none)", canvas, "      + ")
