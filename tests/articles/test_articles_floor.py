"""How well who-said-it is answered on our own articles, as floors that never fall by themselves.

The benchmark gives the figures with the scorer's full rules; here stands the heart of them.
"""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TypedDict

import pytest

from provenance import Analysis, trace
from provenance.model import Attribution
from provenance.resolve.naming import tokens_of

HERE = Path(__file__).parent


class Gold(TypedDict):
    """One attribution as annotated."""

    content_spans: list[tuple[int, int]]
    source_span: tuple[int, int] | None
    resolved: str | None
    chain: list[str]


class GoldArticle(TypedDict):
    """One annotated article."""

    text_file: str
    outlet: str | None
    attributions: list[Gold]


@cache
def articles(half: str) -> tuple[tuple[GoldArticle, Analysis], ...]:
    rows = (HERE / f"{half}.jsonl").read_text("utf-8").splitlines()
    golds: list[GoldArticle] = [json.loads(row) for row in rows]
    return tuple((g, trace(HERE / half / g["text_file"], engine="fast")) for g in golds)


def dice(gold: Gold, found: Attribution) -> float:
    shared = sum(
        max(0, min(end, c.end) - max(start, c.start))
        for start, end in gold["content_spans"]
        for c in found.content
    )
    total = sum(e - s for s, e in gold["content_spans"]) + sum(len(c) for c in found.content)
    return 2 * shared / total


def same_source(gold: Gold, found: Attribution) -> bool:
    if gold["source_span"] is None:
        return True
    start, end = gold["source_span"]
    return found.source is not None and found.source.start < end and start < found.source.end


def matches(half: str) -> Iterator[tuple[Gold, Attribution | None]]:
    for gold, analysis in articles(half):
        free = list(analysis.attributions)
        for each in gold["attributions"]:
            fits = [a for a in free if same_source(each, a) and dice(each, a) >= 0.5]
            best = max(fits, key=lambda a: dice(each, a), default=None)
            if best is not None:
                free.remove(best)
            yield each, best


def is_name(accepted: str, given: str) -> bool:
    wanted = tokens_of(given)
    return any(
        tokens_of(name) <= wanted or wanted <= tokens_of(name) for name in accepted.split(" | ")
    )


HALVES = pytest.mark.parametrize("half", ["dev", "judge"])


@HALVES
def test_most_of_what_is_said_is_found(half: str) -> None:
    found = [match is not None for _, match in matches(half)]
    assert sum(found) / len(found) >= 0.82


@HALVES
def test_most_sources_are_resolved(half: str) -> None:
    right = [
        is_name(gold["resolved"], match.resolved or (match.source.text if match.source else ""))
        for gold, match in matches(half)
        if match is not None and gold["resolved"]
    ]
    assert sum(right) / len(right) >= 0.88


@HALVES
def test_most_chains_of_several_hops_are_whole(half: str) -> None:
    right = [
        len(match.chain) == len(gold["chain"])
        and all(is_name(a, b) for a, b in zip(gold["chain"], match.chain, strict=True))
        for gold, match in matches(half)
        if match is not None and len(gold["chain"]) > 1
    ]
    assert sum(right) / len(right) >= 0.7


@HALVES
def test_hardly_anything_is_invented(half: str) -> None:
    found = sum(len(analysis.attributions) for _, analysis in articles(half))
    right = sum(match is not None for _, match in matches(half))
    assert right / found >= 0.8


@HALVES
def test_no_outlet_is_invented(half: str) -> None:
    invented = [a.document.outlet for g, a in articles(half) if g["outlet"] is None]
    assert [outlet for outlet in invented if outlet is not None] == []
