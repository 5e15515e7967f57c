"""`corpus drift`: what changed on the way, pair by pair and word by word."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sqlalchemy import Connection, Row, or_, select

from provenance.corpus.asking.filters import Filter, Question, narrowed
from provenance.corpus.asking.loading import Card, listed
from provenance.corpus.compare.drift import Drift
from provenance.corpus.keeping.comparisons import Agreed, unpack_found
from provenance.corpus.keeping.tables import ARTICLE, COMPARED, VERSION
from provenance.corpus.rows import ChangeRow, DriftRow

_COLUMNS: Final = ("name", "outlet", "domain", "published", "url")


class Compared(NamedTuple):
    """One claim that two articles share; the cards are in the order of `Drift.names`."""

    one: Card
    other: Card
    drift: Drift
    agreed: tuple[Agreed, ...]


def compared(connection: Connection, wanted: Filter) -> Iterator[Compared]:
    """Give the claims that two articles share, pair after pair, as far as they were compared."""
    for row in connection.execute(_question(wanted)):
        found = unpack_found(row.found)
        cards = {card.name: card for card in (_card(connection, row, s) for s in ("a", "b"))}
        for number, drift in enumerate(found.drifts):
            if wanted.words.casefold() in drift.claim.casefold():
                one, other = (cards[name] for name in drift.names)
                said = tuple(each for each in found.agreed if each.drift == number)
                yield Compared(one, other, drift, said)


def _question(wanted: Filter) -> Question:
    one, other = VERSION.alias(), VERSION.alias()
    a, b = ARTICLE.alias(), ARTICLE.alias()
    question = (
        select(
            COMPARED.c.found,
            *(
                column.label(f"{side}_{column.name}")
                for side, version, article in (("a", one, a), ("b", other, b))
                for column in (version.c.id, *(article.c[name] for name in _COLUMNS))
            ),
        )
        .join(one, one.c.id == COMPARED.c.one)
        .join(other, other.c.id == COMPARED.c.other)
        .join(a, a.c.id == one.c.article)
        .join(b, b.c.id == other.c.article)
        .where(COMPARED.c.found.is_not(None), one.c.current, other.c.current)
        .order_by(COMPARED.c.one, COMPARED.c.other)
    )
    if wanted._replace(words="") != Filter():
        fitting = narrowed(
            select(VERSION.c.id).join(ARTICLE, ARTICLE.c.id == VERSION.c.article), wanted
        )
        question = question.where(or_(one.c.id.in_(fitting), other.c.id.in_(fitting)))
    return question


def _card(connection: Connection, row: Row[tuple[object, ...]], side: str) -> Card:
    said = row._mapping
    outlet, published = said[f"{side}_outlet"], said[f"{side}_published"]
    house = said[f"{side}_domain"] or outlet or said[f"{side}_name"]
    if said[f"{side}_url"] and not (outlet and published):
        outlet, published = listed(connection, said[f"{side}_url"], outlet, published)
    return Card(said[f"{side}_id"], said[f"{side}_name"], outlet, published, house)


def ask_drift(
    connection: Connection, wanted: Filter, *, altered: bool = False
) -> Iterator[DriftRow]:
    """Answer with a row for each pair of tellings; only those that changed if `altered`."""
    for each in compared(connection, wanted):
        if not altered or each.drift.relation == "altered":
            yield drift_row(each.drift)


def drift_row(drift: Drift) -> DriftRow:
    """Return a comparison as a row."""
    return DriftRow(
        claim=drift.claim,
        spans=dict(zip(drift.names, drift.spans, strict=True)),
        relation=drift.relation,
        changes=tuple(
            ChangeRow.model_validate({"kind": c.kind, "from": c.before, "to": c.after})
            for c in drift.changes
        ),
        first=drift.first,
    )
