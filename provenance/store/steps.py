"""How a store's tables come about: named steps, each done once, in their order."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final, NamedTuple

from sqlalchemy import Column, Connection, DateTime, MetaData, String, Table, select, text

from provenance.errors import StoreError

_LOCK: Final = 5_071_921
"""Any number, the same for all: two programs that open a new store at once take turns."""


class Step(NamedTuple):
    """One step. A step that has been released never changes; a change is a new step."""

    name: str
    take: Callable[[Connection], None]


_DONE: Final = Table(
    "provenance_steps",
    MetaData(),
    Column("name", String(100), primary_key=True),
    Column("taken", DateTime(timezone=True), nullable=False),
)


def take_steps(connection: Connection, steps: Sequence[Step], name: str) -> None:
    """Take the steps that have not been taken, within the transaction of `connection`.

    Raises StoreError for a store that a later version has made: its tables are not known here.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    _DONE.create(connection, checkfirst=True)
    taken = set(connection.scalars(select(_DONE.c.name)))
    rooms = {step.name.partition(":")[0] for step in steps}
    unknown = {n for n in taken if n.partition(":")[0] in rooms} - {step.name for step in steps}
    if unknown:
        raise StoreError(f"store {name}: made by a later version of provenance; use that one")
    for step in steps:
        if step.name not in taken:
            step.take(connection)
            connection.execute(_DONE.insert().values(name=step.name, taken=datetime.now(UTC)))
