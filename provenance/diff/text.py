"""A difference for a person."""

from collections.abc import Iterator
from typing import Final

from provenance.diff.changes import Change, Detail, Difference, Place
from provenance.report.terminal.legible import legible
from provenance.report.wording import count

_SIGNS: Final = {"added": "+", "removed": "-", "changed": "~"}


def as_text(difference: Difference) -> Iterator[str]:
    """Give lines: what was compared, what changed, and how much did not."""
    yield f"before  {_version(difference.before.title, difference.before.location)}\n"
    yield f"after   {_version(difference.after.title, difference.after.location)}\n"
    for change in difference.changes:
        yield "\n"
        yield from _lines(change)
    same = count(difference.unchanged, "claim")
    yield f"\n{count(len(difference.changes), 'change')} · {same} unchanged\n"


def _version(title: str | None, location: str) -> str:
    return legible(" · ".join(filter(None, (title, location))) or "untitled")


def _lines(change: Change) -> Iterator[str]:
    place = change.after or change.before
    if place is None:
        return
    yield f"{_SIGNS[change.how]} {_head(change, place)}\n"
    if change.of != "article" and legible(place.text) != legible(place.name):
        yield f"    {legible(place.text)}\n"
    for detail in change.details:
        yield from _detail(detail)


def _head(change: Change, place: Place) -> str:
    name = legible(place.name)
    before = change.before
    if before is not None and change.after is not None and before.name != place.name:
        name = f"{legible(before.name)} → {name}"
    return " ".join(filter(None, (change.of, name, change.how)))


def _detail(detail: Detail) -> Iterator[str]:
    yield f"    {detail.aspect}\n"
    yield f"      - {legible(detail.before) or '(none)'}\n"
    yield f"      + {legible(detail.after) or '(none)'}\n"
