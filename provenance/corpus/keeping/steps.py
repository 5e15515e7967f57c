"""The steps by which the tables of a corpus come about."""

from typing import Final

from sqlalchemy import Connection

from provenance.corpus.keeping.tables import COMPARED, FACT, METADATA
from provenance.store import Step


def _first_tables(connection: Connection) -> None:
    METADATA.create_all(connection)


def _comparisons(connection: Connection) -> None:
    COMPARED.create(connection)
    FACT.create(connection)


STEPS: Final = (
    Step("corpus:1 tables", _first_tables),
    Step("corpus:2 comparisons", _comparisons),
)
"""A step that has been released never changes. A change to a table is a new step, and from then on
the first step gets a copy of the tables as they were."""
