"""`corpus sources`: who is quoted, how often, by whom, named or anonymous."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, Row, select

from provenance.corpus.asking.drift import compared
from provenance.corpus.asking.entities import Decision, Entity, Joined, entity_of, join_by_claims
from provenance.corpus.asking.filters import Filter, Question, narrowed
from provenance.corpus.asking.loading import CARD, Words, card_of
from provenance.corpus.keeping.tables import ARTICLE, SOURCE, VERSION
from provenance.corpus.rows import SourceRow
from provenance.model import Span

_UNNAMED: Final = frozenset({"anonymous", "group"})
_SHOWN: Final = 20


def ask_sources(
    connection: Connection, wanted: Filter, decisions: Iterable[Decision] = ()
) -> Iterator[SourceRow]:
    """Answer with a row for each source, the most quoted first.

    Sources without a name are never joined across articles.
    """
    joined = Joined(decisions)
    rows = [(_entity(row), row) for row in connection.execute(_question(wanted))]
    for entity, _ in rows:
        joined.add(entity)
    join_by_claims(joined, compared(connection, Filter()))
    grouped: defaultdict[str, list[Row[tuple[object, ...]]]] = defaultdict(list)
    for entity, row in rows:
        grouped[joined.head(entity)].append(row)
    names, reasons = joined.names(), joined.reasons()
    texts = Words(connection)
    found = (
        _row(names[head], reasons.get(head, ()), group, texts) for head, group in grouped.items()
    )
    kept = [row for row in found if wanted.source.casefold() in row.name.casefold()]
    yield from sorted(kept, key=lambda r: (-r.times, -len(r.articles), r.name))


def _question(wanted: Filter) -> Question:
    question = (
        select(
            VERSION.c.id.label("version"),
            *CARD,
            SOURCE.c.name.label("source"),
            SOURCE.c.kind,
            SOURCE.c.times,
            SOURCE.c.start,
            SOURCE.c.end,
        )
        .join(VERSION, VERSION.c.article == ARTICLE.c.id)
        .join(SOURCE, SOURCE.c.version == VERSION.c.id)
        .order_by(ARTICLE.c.published, ARTICLE.c.name, SOURCE.c.number)
    )
    return narrowed(question, wanted)


def _entity(row: Row[tuple[object, ...]]) -> Entity:
    house = row.domain or row.outlet or row.name
    if row.kind in _UNNAMED:
        house = row.name
    return entity_of(row.source, row.kind, None, house)


def _row(
    name: str, reasons: tuple[str, ...], group: list[Row[tuple[object, ...]]], texts: Words
) -> SourceRow:
    return SourceRow(
        name=name,
        kind=group[0].kind,
        anonymous=group[0].kind in _UNNAMED,
        times=sum(row.times for row in group),
        outlets=tuple(dict.fromkeys(row.outlet for row in group if row.outlet)),
        articles=tuple(dict.fromkeys(row.name for row in group)),
        joined=reasons,
        evidence=tuple(
            texts.evidence(
                card_of(texts.connection, row._mapping), Span(start=row.start, end=row.end)
            )
            for row in group[:_SHOWN]
            if row.start is not None
        ),
    )
