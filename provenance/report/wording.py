"""The words that a report has for the values' codes."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Final

from provenance.model import MEANINGS, Document, LinkResult, OriginKind, Severity


def shown_title(document: Document) -> str:
    """Return the title, or the name of the file where there is none."""
    file = PurePath(document.location).name
    return document.title or (file if file not in {"", "-"} else "untitled")


ORIGINS: Final[dict[OriginKind, tuple[str, str]]] = {
    "document": ("document", "documents"),
    "leaked document": ("document", "documents"),
    "named person": ("named", "named"),
    "anonymous person": ("anonymous", "anonymous"),
    "organisation": ("organisation", "organisations"),
    "outlet": ("outlet", "outlets"),
}
"""How origins are counted, one and several. An unknown origin is none that could be counted."""

SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")
"""The worst first."""


def checked(result: LinkResult) -> str:
    """Say what a check of a link found: the verdict and what it means."""
    said = f"{result.verdict.value}: {MEANINGS[result.reason].sentence}"
    copy = result.archive
    return f"{said} A copy: {copy.url}" if copy is not None else said


def count(number: int, one: str, several: str | None = None) -> str:
    """Write a number with its noun; the plural takes an s where no other is given."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def listed(names: Sequence[str]) -> str:
    """Write names one after the other, with "and" before the last."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
