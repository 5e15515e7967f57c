"""The tables of an audit. Observations are only ever added."""

from typing import Final

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    text,
)

from provenance.store import Step

_META: Final = MetaData()

# Moments are kept as ISO 8601 in UTC, which every database sorts and none converts.
_MOMENT: Final = String(32)

RUNS: Final = Table(
    "link_runs",
    _META,
    Column("id", String(32), primary_key=True),
    Column("started", _MOMENT, nullable=False),
    Column("finished", _MOMENT),
)

OBSERVATIONS: Final = Table(
    "link_observations",
    _META,
    Column("id", Integer, primary_key=True),
    Column("run", ForeignKey("link_runs.id"), nullable=False),
    Column("at", _MOMENT, nullable=False),
    Column("target", String(64), nullable=False),
    Column("address", String(64), nullable=False),
    Column("url", Text, nullable=False),
    Column("cited", Text),
    Column("verdict", String(20), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("result", Text, nullable=False),
    Index("link_observations_target", "target", "id"),
    Index("link_observations_address", "address", "id"),
)

VOIDED: Final = Table(
    "link_runs_voided",
    _META,
    Column("run", ForeignKey("link_runs.id"), primary_key=True),
    Column("at", _MOMENT, nullable=False),
)
"""Runs that do not count, because the fault was on this side: no net, a wrong clock."""

_SQLITE_GUARDS: Final = tuple(
    f"CREATE TRIGGER link_observations_no_{what.lower()} BEFORE {what} ON link_observations "
    "BEGIN SELECT RAISE(ABORT, 'observations are only added'); END"
    for what in ("UPDATE", "DELETE")
)
_POSTGRESQL_GUARDS: Final = (
    "CREATE FUNCTION link_observations_stay() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'observations are only added'; END $$",
    "CREATE TRIGGER link_observations_stay BEFORE UPDATE OR DELETE ON link_observations "
    "FOR EACH ROW EXECUTE FUNCTION link_observations_stay()",
)


def _make_tables(connection: Connection) -> None:
    _META.create_all(connection, checkfirst=False)
    is_sqlite = connection.dialect.name == "sqlite"
    for guard in _SQLITE_GUARDS if is_sqlite else _POSTGRESQL_GUARDS:
        connection.execute(text(guard))


STEPS: Final = (Step("links:1 observations", _make_tables),)
