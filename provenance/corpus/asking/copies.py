"""`corpus copies`: what an outlet took from a wire or another outlet without saying so."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from provenance.corpus.asking.filters import Filter
from provenance.corpus.asking.loading import Held, Shelf
from provenance.corpus.asking.pairs import candidate_pairs
from provenance.corpus.compare.copying import Passage, body_of, passages
from provenance.corpus.compare.drift import comes_first
from provenance.corpus.rows import CopyRow
from provenance.lexicon.outlets import fold_outlet_name

_LEAST: Final = 0.05
"""A share of the article below which a passage is no matter."""


def ask_copies(connection: Connection, wanted: Filter) -> Iterator[CopyRow]:
    """Answer with a row for each pair of articles; the later one copies, if the dates tell.

    An article that names the other's outlet anywhere says where it has the words from. Two articles
    of one outlet may share their words.
    """
    shelf = Shelf(connection)
    for first, second in candidate_pairs(connection, wanted):
        one, other = shelf.get(first), shelf.get(second)
        earlier = comes_first(one.read, other.read)
        here, there = (other, one) if earlier != other.name else (one, other)
        if _same_house(here, there) or _names(here, there):
            continue
        if earlier is None and _names(there, here):
            continue  # it may be the other that says so
        body = body_of(here.analysis)
        found = passages(body, body_of(there.analysis))
        words = sum(p.words for p in found)
        if found and words >= _LEAST * len(body.words):
            yield _row(here, there, earlier, found, words / len(body.words))


def _same_house(one: Held, other: Held) -> bool:
    if one.domain and other.domain:
        return one.domain == other.domain
    return bool(one.outlet and other.outlet) and fold_outlet_name(
        one.outlet or ""
    ) == fold_outlet_name(other.outlet or "")


def _names(here: Held, there: Held) -> bool:
    """Say whether an article names the other's outlet, in its text or as a hop."""
    if not there.outlet:
        return False
    name = fold_outlet_name(there.outlet)
    return name in here.analysis.document.text.casefold()


def _row(
    here: Held, there: Held, first: str | None, found: tuple[Passage, ...], share: float
) -> CopyRow:
    return CopyRow(
        article=here.name,
        outlet=here.outlet,
        published=here.published,
        origin=there.name,
        origin_outlet=there.outlet,
        origin_published=there.published,
        first=first,
        share=round(share, 3),
        words=sum(p.words for p in found),
        passages=tuple((p.here, p.there) for p in found),
    )
