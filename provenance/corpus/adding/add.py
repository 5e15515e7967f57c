"""`corpus add`: find, trace, write; what is known and unchanged is passed over."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from hashlib import sha256
from multiprocessing import get_context
from typing import Final, NamedTuple

from sqlalchemy import select

from provenance.corpus.adding.entries import entries_of
from provenance.corpus.adding.entry import Entry, Listed, Unread
from provenance.corpus.adding.files import Found, find_files
from provenance.corpus.adding.preparing import Prepared, prepare
from provenance.corpus.adding.writing import (
    Outcome,
    known_words,
    write_article,
    write_file,
    write_listed,
)
from provenance.corpus.keeping.tables import FILE
from provenance.errors import InputError
from provenance.store import Store

_AHEAD: Final = 8
"""Articles that wait for each process, so that none stands idle and memory stays bounded."""
_TOGETHER: Final = 16
"""Articles to a transaction. A kill loses no more of them than these, and the next run has them."""


class Added(NamedTuple):
    """What an add did. `troubles` are lines, one for each article that could not be read."""

    new: int = 0
    versions: int = 0
    known: int = 0
    files: int = 0
    unchanged: int = 0
    troubles: tuple[str, ...] = ()


class Work(NamedTuple):
    """One entry of one file; `last` says that the file ends with it. Nothing, of an empty file."""

    file: Found
    entry: Entry | None
    last: bool
    number: int


def add_paths(
    store: Store,
    paths: Sequence[str | os.PathLike[str]],
    *,
    processes: int = 1,
    engine: str | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> Added:
    """Add the articles at `paths`; they are kept a few at a time, each wholly or not at all.

    A file that has not been touched since all of it was added is not opened. Killed at
    any moment, the next run goes on where this one stopped. `progress` is told of each article;
    `engine` is as for `trace`. Processes are started afresh, so a script that asks for several
    needs its `if __name__ == "__main__"`.

    Raises InputError for a path that is not there, StoreError if the store cannot be written,
    EngineError for an engine that is not there.
    """
    known = _known_files(store)
    found = list(find_files(paths))
    changed = [f for f in found if known.get(f.path) != (f.size, f.modified)]
    writer = _Writer(store)
    for work, prepared in _prepare_all(
        store, _work(store, changed, writer.troubles), processes, engine
    ):
        writer.take(work, prepared)
        progress(1)
    writer.flush()
    counts = writer.counts
    return Added(
        counts["new"],
        counts["version"],
        counts["known"],
        len(found),
        len(found) - len(changed),
        tuple(writer.troubles),
    )


class _Writer:
    """Writes what was traced, some articles to a transaction: a disk is slow to confirm each."""

    def __init__(self, store: Store) -> None:
        self.counts: dict[Outcome, int] = {"new": 0, "version": 0, "known": 0}
        self.troubles: list[str] = []
        self._store = store
        self._troubled: set[str] = set()
        self._waiting: list[tuple[Work, Prepared | None]] = []

    def take(self, work: Work, prepared: Prepared | None) -> None:
        """Keep an article until there are enough of them; note one that could not be read."""
        if prepared is not None and prepared.trouble:
            self.troubles.append(prepared.trouble)
            self._troubled.add(work.file.path)
            prepared = None
        elif prepared is None and work.entry is not None:
            self.counts["known"] += 1
        self._waiting.append((work, prepared))
        if len(self._waiting) >= _TOGETHER:
            self.flush()

    def flush(self) -> None:
        """Write all that waits, in one transaction."""
        if not self._waiting:
            return
        with self._store.writing() as connection:
            for work, prepared in self._waiting:
                if prepared is not None:
                    self.counts[write_article(connection, prepared)] += 1
                if work.last and work.file.path not in self._troubled:
                    write_file(connection, work.file, work.number)
        self._waiting.clear()


def _known_files(store: Store) -> dict[str, tuple[int, int]]:
    with store.reading() as connection:
        rows = connection.execute(select(FILE.c.path, FILE.c.size, FILE.c.modified))
        return {path: (size, modified) for path, size, modified in rows}


def _work(store: Store, files: Sequence[Found], troubles: list[str]) -> Iterator[Work]:
    """Give the entries of all files; what sitemaps list is written at once."""
    for file in files:
        before: Entry | None = None
        count = 0
        listed: list[Listed] = []
        unread: list[str] = []
        try:
            for each in entries_of(file.path):
                if isinstance(each, Listed):
                    listed.append(each)
                    continue
                if isinstance(each, Unread):
                    unread.append(each.trouble)
                    continue
                if before is not None:
                    yield Work(file, before, False, count)
                before, count = each, count + 1
        except InputError as error:
            troubles.append(str(error))
            if before is not None:
                yield Work(file, before, False, count)
            continue
        if listed:
            with store.writing() as connection:
                write_listed(connection, listed)
        troubles.extend(unread)
        yield Work(file, before, not unread, count)


def _prepare_all(
    store: Store, works: Iterator[Work], processes: int, engine: str | None
) -> Iterator[tuple[Work, Prepared | None]]:
    """Trace the entries that the store does not hold, in order, in several processes."""
    if processes <= 1:
        for work in works:
            yield work, prepare(work.entry, engine) if work.entry and _is_new(store, work) else None
        return
    pool = _Pool(processes, engine)
    try:
        waiting: deque[tuple[Work, Future[Prepared] | None]] = deque()
        for work in works:
            new = _is_new(store, work)
            waiting.append((work, pool.submit(work.entry) if work.entry and new else None))
            if len(waiting) >= processes * _AHEAD:
                yield _done(waiting.popleft())
        while waiting:
            yield _done(waiting.popleft())
    finally:
        pool.close()


class _Pool:
    """Processes that trace; none is started before there is something to trace."""

    def __init__(self, processes: int, engine: str | None) -> None:
        self._processes = processes
        self._engine = engine
        self._pool: ProcessPoolExecutor | None = None

    def submit(self, entry: Entry) -> "Future[Prepared]":
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._processes, mp_context=get_context("spawn"))
        return self._pool.submit(prepare, entry, self._engine)

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


def _done(waiting: tuple[Work, Future[Prepared] | None]) -> tuple[Work, Prepared | None]:
    work, future = waiting
    return work, future.result() if future else None


def _is_new(store: Store, work: Work) -> bool:
    if work.entry is None:
        return False
    sha = f"sha256:{sha256(work.entry.data).hexdigest()}"
    with store.reading() as connection:
        return not known_words(connection, work.entry.key, sha)
