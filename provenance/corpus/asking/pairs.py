"""Which articles may share a claim: those that share shingles. SQL does it, in bounded memory.

A shingle of few articles pairs all of them. One of many, a story that a hundred outlets carry or
the furniture of a site, pairs each with the next one only: that still joins the story, and cost
grows with the number of articles and not with its square.
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, func, literal, or_, select, union_all

from provenance.corpus.asking.filters import Filter, narrowed
from provenance.corpus.keeping.tables import ARTICLE, SHINGLE, VERSION

FEW: Final = 24
"""So many articles of one shingle are all paired."""
FEWEST: Final = 2
"""So many shingles must be shared. One is often chance."""
SMALL: Final = 200
"""In a corpus of so few articles one shared shingle is enough to look."""


def candidate_pairs(connection: Connection, wanted: Filter) -> Iterator[tuple[int, int]]:
    """Give pairs of version ids, in order; at least one of a pair fits the filter."""
    counts = select(SHINGLE.c.key, func.count().label("held")).group_by(SHINGLE.c.key).subquery()
    one, other = SHINGLE.alias(), SHINGLE.alias()
    few = (
        select(one.c.version.label("one"), other.c.version.label("other"))
        .join(other, other.c.key == one.c.key)
        .join(counts, counts.c.key == one.c.key)
        .where(one.c.version < other.c.version, counts.c.held.between(2, FEW))
    )
    before = func.lag(SHINGLE.c.version).over(
        partition_by=SHINGLE.c.key, order_by=SHINGLE.c.version
    )
    lagged = select(
        before.label("one"), SHINGLE.c.version.label("other"), SHINGLE.c.key.label("key")
    ).subquery()
    many = (
        select(lagged.c.one, lagged.c.other)
        .join(counts, counts.c.key == lagged.c.key)
        .where(lagged.c.one.is_not(None), counts.c.held > FEW)
    )
    both = union_all(few, many).subquery()
    question = (
        select(both.c.one, both.c.other)
        .group_by(both.c.one, both.c.other)
        .having(func.count() >= literal(_fewest(connection)))
        .order_by(both.c.one, both.c.other)
    )
    if wanted != Filter():
        fitting = narrowed(
            select(VERSION.c.id)
            .join(ARTICLE, ARTICLE.c.id == VERSION.c.article)
            .where(VERSION.c.current),
            wanted,
        )
        question = question.where(or_(both.c.one.in_(fitting), both.c.other.in_(fitting)))
    yield from ((row[0], row[1]) for row in connection.execute(question).all())


def _fewest(connection: Connection) -> int:
    held = connection.execute(select(func.count()).select_from(ARTICLE)).scalar_one()
    return 1 if held <= SMALL else FEWEST
