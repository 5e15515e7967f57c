"""Outlets that the article names anywhere: "images reviewed by The Harbour Courier"."""

from collections.abc import Iterable
from typing import NamedTuple

from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import is_outlet
from provenance.resolve.cast import outlet_name
from provenance.resolve.naming import tokens_of, without_article


class OutletMention(NamedTuple):
    """Where the text names an outlet in full, and its name."""

    start: int
    name: str


def read_outlets(text: str, passages: Iterable[Passage]) -> tuple[OutletMention, ...]:
    """Return the outlets that the text names with two words or more, in its order."""
    return tuple(
        OutletMention(run[0].start, outlet_name(name) or name)
        for passage in passages
        for run in _capital_runs(passage.tokens)
        if len(run) > 1 and is_outlet(run)
        for name in [without_article(text[run[0].start : run[-1].end])]
    )


def _capital_runs(tokens: Iterable[Token]) -> list[tuple[Token, ...]]:
    runs: list[tuple[Token, ...]] = []
    run: list[Token] = []
    for token in tokens:
        if token.is_word and token.is_name:
            run.append(token)
            continue
        if run:
            runs.append(tuple(run))
        run = []
    if run:
        runs.append(tuple(run))
    return [r[1:] if r[0].low == "the" else r for r in runs]


def meant_by(words: str, at: int, common: bool, known: Iterable[OutletMention]) -> str | None:
    """Return the outlet that "the newspaper" (common) or "the Courier" means at a place.

    The first means the last one named before; the second the one whose name holds the words, if
    only one does.
    """
    before = [m for m in known if m.start < at]
    if common:
        return before[-1].name if before else None
    wanted = tokens_of(words)
    names = {m.name for m in before if wanted and wanted <= tokens_of(m.name)}
    return names.pop() if len(names) == 1 else None
