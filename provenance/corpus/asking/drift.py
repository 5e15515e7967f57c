"""`corpus drift`: what changed on the way, pair by pair and word by word."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sqlalchemy import Connection, or_, select

from provenance.corpus.asking.filters import Filter, Question, narrowed
from provenance.corpus.asking.loading import CARD, Card, card_of
from provenance.corpus.compare.drift import Drift
from provenance.corpus.keeping.comparisons import Agreed, unpack_found
from provenance.corpus.keeping.tables import ARTICLE, COMPARED, VERSION
from provenance.corpus.rows import ChangeRow, DriftRow

_SIDES: Final = ("one_", "other_")


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
        both = [card_of(connection, row._mapping, side) for side in _SIDES]
        cards = {card.name: card for card in both}
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
                article.c[column.name].label(f"{side}{column.name}")
                for side, article in zip(_SIDES, (a, b), strict=True)
                for column in CARD
            ),
            one.c.id.label("one_version"),
            other.c.id.label("other_version"),
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
