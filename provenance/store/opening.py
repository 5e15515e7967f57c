"""A store is opened, used in transactions, and closed."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from provenance.errors import StoreError
from provenance.store.addresses import read_address, shown
from provenance.store.sqlite import prepare
from provenance.store.steps import Step, take_steps


class Store:
    """An open store. Used by many threads; a context."""

    def __init__(self, engine: Engine, name: str) -> None:
        """Take an engine whose tables are there, and the store's name for messages."""
        self._engine = engine
        self.name = name

    def __enter__(self) -> Self:
        """Do nothing: it is open."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the store. Raises StoreError."""
        with self._named(), self._engine.connect() as connection:
            yield connection.execution_options(writes=False)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are kept together, or not at all. Raises StoreError."""
        with self._named(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _named(self) -> Iterator[None]:
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise StoreError(f"store {self.name}: {_reason(error)}") from error


def open_store(where: str | os.PathLike[str], steps: Sequence[Step]) -> Store:
    """Open a store, and make or renew its tables with `steps`.

    `where` is a file, made if it is not there, or a URL: postgresql://user:password@host/name.
    Raises StoreError, one line, where it cannot be used: locked, damaged, of another program, or
    without its driver.
    """
    url = read_address(os.fspath(where))
    name = shown(url)
    if url.get_backend_name() == "sqlite" and url.database:
        _check_folder(Path(url.database), name)
    try:
        engine = create_engine(url)
    except ImportError:
        raise StoreError(f"store {name}: pip install 'provenance[postgres]' first") from None
    if engine.dialect.name == "sqlite":
        prepare(engine, name)
    store = Store(engine, name)
    try:
        with store.writing() as connection:
            take_steps(connection, steps, name)
    except BaseException:
        engine.dispose()
        raise
    return store


def _check_folder(file: Path, name: str) -> None:
    if file.is_dir():
        raise StoreError(f"store {name}: it is a directory; give a file in it")
    if not file.parent.is_dir():
        raise StoreError(f"store {name}: its directory does not exist; make it first")


_REASONS = {
    "database is locked": "another program is writing to it; try again when it is done",
    "file is not a database": "not a database; give another file",
    "disk image is malformed": "damaged; restore it from a copy",
    "readonly database": "it may not be written; check its permissions",
    "unable to open database file": "it cannot be opened; check its permissions",
    "disk is full": "the disk is full",
}


def _reason(error: Exception) -> str:
    said = str(error.orig) if isinstance(error, DBAPIError) else str(error)
    for words, reason in _REASONS.items():
        if words in said:
            return reason
    return " ".join(said.split())[:200] or type(error).__name__
