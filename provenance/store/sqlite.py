"""SQLite as we want it: nothing lost at a power cut, readers beside a writer, and our own files.

https://www.sqlite.org/pragma.html and https://www.sqlite.org/wal.html say why.
"""

from typing import Final

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from provenance.errors import StoreError

APPLICATION: Final = 0x50524F56
"""“PROV”, in the header of the file: tells our files from those of other programs."""
_WAIT: Final = 10_000
"""Milliseconds to wait for another process that writes."""


def prepare(engine: Engine, name: str) -> None:
    """Set up every connection of an SQLite engine; `name` is for messages."""

    @event.listens_for(engine, "connect")
    def _connected(raw: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_WAIT}")
        _claim(cursor, name)
        # Where there can be no log beside the file (some network drives) SQLite keeps its old way.
        cursor.execute("PRAGMA journal_mode = WAL")
        # NORMAL would lose the last commits at a power cut.
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()
        # Python's module would begin transactions at moments of its own.
        raw.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A transaction that first reads and then writes could otherwise fail half way.
        writes = connection.get_execution_options().get("writes", True)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _claim(cursor: DBAPICursor, name: str) -> None:
    """Mark an empty file as ours; refuse one that another program has made."""
    mark = _number(cursor, "PRAGMA application_id")
    if mark == APPLICATION:
        return
    if mark or _number(cursor, "SELECT count(*) FROM sqlite_master"):
        raise StoreError(f"store {name}: another program's database; give another file")
    cursor.execute(f"PRAGMA application_id = {APPLICATION}")


def _number(cursor: DBAPICursor, question: str) -> int:
    cursor.execute(question)
    row = cursor.fetchone()
    return int(row[0]) if row else 0
