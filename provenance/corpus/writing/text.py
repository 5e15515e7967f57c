"""Rows for people, one function a kind of row."""

import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from provenance.corpus.rows import (
    CiteRow,
    ClaimRow,
    CopyRow,
    DriftRow,
    Evidence,
    OriginRow,
    SourceRow,
)
from provenance.model.base import Value

_SHOWN: Final = 3
"""So many passages are shown of each row; JSON and CSV give all."""


def as_text(rows: Iterable[Value], width: int) -> Iterator[str]:
    """Write rows in paragraphs of at most `width` columns, and how many there were."""
    count = 0
    for row in rows:
        count += 1
        for line in _WRITERS[type(row)](row):
            yield _wrapped(line, width)
        yield "\n"
    yield f"{count} {'row' if count == 1 else 'rows'}\n"


def _wrapped(line: str, width: int) -> str:
    indent = " " * (len(line) - len(line.lstrip()))
    folded = textwrap.wrap(
        line, width, subsequent_indent=indent + "  ", break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(folded or [""]) + "\n"


def _drift(row: Value) -> Iterator[str]:
    if isinstance(row, DriftRow):
        yield row.relation.upper()
        for article, span in row.spans.items():
            first = "  (earlier in this corpus)" if article == row.first else ""
            yield f"  {article} {span.start}-{span.end}: {_line(span.text)}{first}"
        for change in row.changes:
            before, after = change.before or "(nothing)", change.after or "(nothing)"
            yield f"  ! {change.kind}: {_line(before)} → {_line(after)}"


def _claim(row: Value) -> Iterator[str]:
    if isinstance(row, ClaimRow):
        yield f"{len(row.articles)} articles · {row.relation}"
        for each in row.evidence:
            yield _shown(each)


def _origin(row: Value) -> Iterator[str]:
    if isinstance(row, OriginRow):
        yield row.topic
        count = row.independent_sources
        sources = "1 independent source" if count == 1 else f"{count} independent sources"
        yield f"  {len(row.articles)} articles · {sources} · primary: {row.primary or 'not known'}"
        for path in row.paths:
            way = " → ".join((path.outlet or path.article, *path.path))
            yield f"  └─ {path.article}: {way}"
            yield from (f"     {_shown(each).strip()}" for each in path.evidence[:_SHOWN])
        for ring in row.circular:
            yield f"  ! circular: {' → '.join((*ring, ring[0]))}"
        if row.earliest:
            yield f"  earliest in this corpus: {row.earliest}"


def _cite(row: Value) -> Iterator[str]:
    if isinstance(row, CiteRow):
        since = f" · since {row.since}" if row.since else ""
        yield f"{row.citing} → {row.cited}  {row.kind} · {row.times} ×{since}"
        yield f"  in {', '.join(row.articles)}"
        yield from (_shown(each) for each in row.evidence[:_SHOWN])
        yield from (f"  joined: {reason}" for reason in row.joined)


def _copy(row: Value) -> Iterator[str]:
    if isinstance(row, CopyRow):
        yield f"{row.article} has {row.share:.0%} of its words from {row.origin}"
        if row.first is None:
            yield "  which of the two was first is not known"
        for here, _ in row.passages[:_SHOWN]:
            yield f"  {here.start}-{here.end}: {_line(here.text)}"


def _source(row: Value) -> Iterator[str]:
    if isinstance(row, SourceRow):
        unnamed = " · unnamed" if row.anonymous else ""
        yield f"{row.name}  {row.kind}{unnamed} · {row.times} ×"
        yield f"  in {', '.join(row.articles)}"
        yield from (_shown(each) for each in row.evidence[:_SHOWN])
        yield from (f"  joined: {reason}" for reason in row.joined)


def _shown(each: Evidence) -> str:
    said = " ".join(part for part in (each.article, each.published) if part)
    if each.span is None:
        return f"  {said}"
    return f"  {said} {each.span.start}-{each.span.end}: {_line(each.span.text)}"


def _line(words: str) -> str:
    """Return words on one line, and without what would command a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


_WRITERS: Final[Mapping[type[Value], Callable[[Value], Iterator[str]]]] = {
    DriftRow: _drift,
    ClaimRow: _claim,
    OriginRow: _origin,
    CiteRow: _cite,
    CopyRow: _copy,
    SourceRow: _source,
}
