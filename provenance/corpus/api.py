"""What a program imports: `Corpus`."""

import os
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Self

from provenance.corpus.adding.add import Added, add_paths
from provenance.corpus.asking.cites import ask_cites
from provenance.corpus.asking.claims import ask_claims
from provenance.corpus.asking.comparing import compare_new
from provenance.corpus.asking.copies import ask_copies
from provenance.corpus.asking.deciding import decide, decisions, forget
from provenance.corpus.asking.drift import ask_drift
from provenance.corpus.asking.entities import Decision
from provenance.corpus.asking.filters import Filter
from provenance.corpus.asking.graph import Graph, ask_graph
from provenance.corpus.asking.origins import ask_origins
from provenance.corpus.asking.sources import ask_sources
from provenance.corpus.keeping.steps import STEPS
from provenance.corpus.rows import CiteRow, ClaimRow, CopyRow, DriftRow, OriginRow, SourceRow
from provenance.store import open_store

_ALL = Filter()


class Corpus:
    """Many articles in a store, and the questions that they answer together.

    >>> corpus = Corpus("corpus.sqlite")  # doctest: +SKIP
    >>> corpus.add(["articles/"])  # doctest: +SKIP
    >>> for row in corpus.drift():  # doctest: +SKIP
    ...     print(row.relation, row.claim)

    Nothing is fetched. Every answer is a row of `provenance.corpus.rows`, with its evidence.
    """

    def __init__(self, store: str | os.PathLike[str] = "corpus.sqlite") -> None:
        """Open a store, a file made if it is not there, or a postgresql:// URL.

        Raises StoreError where it cannot be used.
        """
        self._store = open_store(store, STEPS)

    def __enter__(self) -> Self:
        """Do nothing: it is open."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Close the store."""
        self.close()

    def close(self) -> None:
        """Close the store. What was added is kept."""
        self._store.__exit__(None, None, None)

    def add(
        self,
        paths: Sequence[str | os.PathLike[str]],
        *,
        processes: int = 1,
        engine: str | None = None,
        progress: Callable[[int], None] = lambda _: None,
    ) -> Added:
        """Trace and keep the articles at `paths`: see `add_paths`."""
        return add_paths(self._store, paths, processes=processes, engine=engine, progress=progress)

    def compare(self, progress: Callable[[int, int], None] = lambda _, __: None) -> None:
        """Compare what has come since the last question; every question that needs it does this.

        `progress` is told how many pairs of how many are done.
        """
        compare_new(self._store, progress)

    def drift(self, wanted: Filter = _ALL, *, altered: bool = False) -> Iterator[DriftRow]:
        """Give each claim that two articles share, and what changed; only altered ones on request.

        The store may not be written by this program while rows are taken.
        """
        self.compare()
        with self._store.reading() as connection:
            yield from ask_drift(connection, wanted, altered=altered)

    def claims(self, wanted: Filter = _ALL) -> Iterator[ClaimRow]:
        """Give each claim that several articles share, with all of them."""
        self.compare()
        with self._store.reading() as connection:
            yield from ask_claims(connection, wanted)

    def origins(self, wanted: Filter = _ALL) -> Iterator[OriginRow]:
        """Give each story that several articles tell, and what they rest on."""
        self.compare()
        with self._store.reading() as connection:
            yield from ask_origins(connection, wanted)

    def copies(self, wanted: Filter = _ALL) -> Iterator[CopyRow]:
        """Give the passages that an article has from another that it does not name."""
        with self._store.reading() as connection:
            yield from ask_copies(connection, wanted)

    def cites(self, wanted: Filter = _ALL) -> Iterator[CiteRow]:
        """Give who cites whom, how often, since when."""
        self.compare()
        with self._store.reading() as connection:
            yield from ask_cites(connection, wanted, decisions(connection))

    def sources(self, wanted: Filter = _ALL) -> Iterator[SourceRow]:
        """Give who is quoted, how often, by whom."""
        self.compare()
        with self._store.reading() as connection:
            yield from ask_sources(connection, wanted, decisions(connection))

    def graph(self, wanted: Filter = _ALL) -> Graph:
        """Return outlets, articles, works and sources, and how they hang together."""
        self.compare()
        with self._store.reading() as connection:
            return ask_graph(connection, wanted, decisions(connection))

    def merge(self, one: str, other: str, reason: str) -> None:
        """Take two names for one from now on, in new articles too."""
        with self._store.writing() as connection:
            decide(connection, Decision("merge", one, other, reason))

    def split(self, one: str, other: str, reason: str) -> None:
        """Never take two names for one, whatever the evidence."""
        with self._store.writing() as connection:
            decide(connection, Decision("split", one, other, reason))

    def undo(self, one: str, other: str) -> bool:
        """Forget what was decided on two names; say whether there was anything."""
        with self._store.writing() as connection:
            return forget(connection, one, other)
