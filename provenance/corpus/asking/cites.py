"""`corpus cites`: which outlet cites which report or outlet, how often, since when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection, Row, select

from provenance.corpus.asking.drift import compared
from provenance.corpus.asking.entities import Decision, Entity, Joined, entity_of, join_by_claims
from provenance.corpus.asking.filters import Filter, Question, narrowed
from provenance.corpus.asking.loading import CARD, Words, card_of
from provenance.corpus.keeping.tables import ARTICLE, HOP, VERSION
from provenance.corpus.rows import CiteRow
from provenance.model import Span

_KINDS = ("outlet", "document", "organisation")
_SHOWN = 20
"""So many passages are shown as evidence; `times` counts all."""


class Cite(NamedTuple):
    """One hop of one claim of one article."""

    citing: str
    entity: Entity
    row: Row[tuple[object, ...]]


def ask_cites(
    connection: Connection, wanted: Filter, decisions: Iterable[Decision] = ()
) -> Iterator[CiteRow]:
    """Answer with a row for each citing outlet and cited report or outlet, most often first.

    An article without an outlet stands for itself.
    """
    joined = Joined(decisions)
    grouped: defaultdict[tuple[str, str], list[Cite]] = defaultdict(list)
    cites = [_cite(row) for row in connection.execute(_question(wanted))]
    for cite in cites:
        joined.add(cite.entity)
    join_by_claims(joined, compared(connection, Filter()))
    for cite in cites:
        grouped[cite.citing, joined.head(cite.entity)].append(cite)
    names, reasons = joined.names(), joined.reasons()
    texts = Words(connection)
    ordered = sorted(grouped.items(), key=lambda g: (-len(g[1]), g[0][0], names[g[0][1]]))
    for (citing, head), group in ordered:
        row = _row(citing, names[head], reasons.get(head, ()), group, texts)
        if _wanted(row, wanted):
            yield row


def _question(wanted: Filter) -> Question:
    question = (
        select(
            VERSION.c.id.label("version"),
            *CARD,
            HOP.c.name.label("hop"),
            HOP.c.kind,
            HOP.c.work,
            HOP.c.issuer,
            HOP.c.start,
            HOP.c.end,
            HOP.c.claim_start,
            HOP.c.claim_end,
        )
        .join(VERSION, VERSION.c.article == ARTICLE.c.id)
        .join(HOP, HOP.c.version == VERSION.c.id)
        .where(HOP.c.kind.in_(_KINDS))
        .order_by(ARTICLE.c.published, ARTICLE.c.name, HOP.c.number)
    )
    return narrowed(question, wanted)


def _cite(row: Row[tuple[object, ...]]) -> Cite:
    house = row.domain or row.outlet or row.name
    return Cite(row.outlet or row.name, entity_of(row.hop, row.kind, row.work, house), row)


def _row(
    citing: str, cited: str, reasons: tuple[str, ...], group: list[Cite], texts: Words
) -> CiteRow:
    rows = [cite.row for cite in group]
    dates = sorted(row.published for row in rows if row.published)
    works = [cite.entity.key for cite in group if ":" in cite.entity.key.partition("\0")[0]]
    return CiteRow(
        citing=citing,
        cited=cited,
        kind=rows[0].kind,
        issuer=next((row.issuer for row in rows if row.issuer), None),
        work=works[0] if works else None,
        times=len(rows),
        since=dates[0] if dates else None,
        articles=tuple(dict.fromkeys(row.name for row in rows)),
        joined=reasons,
        evidence=tuple(
            texts.evidence(
                card_of(texts.connection, row._mapping),
                Span(start=row.claim_start, end=row.claim_end)
                if row.start is None
                else Span(start=row.start, end=row.end),
            )
            for row in rows[:_SHOWN]
        ),
    )


def _wanted(row: CiteRow, wanted: Filter) -> bool:
    return (
        _in(wanted.issuer, row.issuer)
        and (_in(wanted.work, row.work) or _in(wanted.work, row.cited))
        and _in(wanted.source, row.cited)
    )


def _in(words: str, where: str | None) -> bool:
    return not words or words.casefold() in (where or "").casefold()
