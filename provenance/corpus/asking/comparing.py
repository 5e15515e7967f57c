"""Comparing what has not been compared yet, so that a question need not do it again.

What two versions share depends on their words and on our rules alone. So it is kept by pair, and
all of it is thrown away when the rules are others. Which pairs there are depends on the whole
corpus; that is asked again when articles have come or gone.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from itertools import islice
from typing import Final

from sqlalchemy import Connection, delete, func, insert, select, tuple_

from provenance.corpus.asking.entities import agreed
from provenance.corpus.asking.filters import Filter
from provenance.corpus.asking.loading import Shelf
from provenance.corpus.asking.pairs import candidate_pairs
from provenance.corpus.compare.drift import compare
from provenance.corpus.keeping.comparisons import Found, pack_found
from provenance.corpus.keeping.tables import COMPARED, FACT, SHINGLE, VERSION
from provenance.store import Store

_TOGETHER: Final = 64
"""Pairs to a transaction. A kill loses no more than these."""
_DELETED: Final = 400
_ROOMS: Final = ("provenance.corpus.compare", "provenance.lexicon")
Pair = tuple[int, int]


def compare_new(store: Store, progress: Callable[[int, int], None]) -> None:
    """Compare the pairs that have not been compared, and forget those that are none any more.

    `progress` is told how many of how many are done.
    """
    with store.reading() as connection:
        state = _state(connection)
        if _fact(connection, "state") == state:
            return
        known = _known(connection)
        pairs = set(candidate_pairs(connection, Filter()))
    _begin(store, known - pairs)
    missing = sorted(pairs - known)
    progress(0, len(missing))
    done = 0
    for some in _bundles(missing, _TOGETHER):
        with store.reading() as connection:
            rows = list(_compared(connection, some))
        with store.writing() as connection:
            _write(connection, rows)
        done += len(some)
        progress(done, len(missing))
    with store.writing() as connection:
        if _state(connection) == state:
            _remember(connection, "state", state)


def _known(connection: Connection) -> set[Pair]:
    """Return the pairs that have been compared by these rules."""
    if _fact(connection, "rules") != rules():
        return set()
    return {
        (row[0], row[1]) for row in connection.execute(select(COMPARED.c.one, COMPARED.c.other))
    }


def _begin(store: Store, gone: Iterable[Pair]) -> None:
    with store.writing() as connection:
        if _fact(connection, "rules") != rules():
            connection.execute(delete(COMPARED))
            _remember(connection, "rules", rules())
        for some in _bundles(sorted(gone), _DELETED):
            wanted = tuple_(COMPARED.c.one, COMPARED.c.other).in_(some)
            connection.execute(delete(COMPARED).where(wanted))


def _compared(connection: Connection, pairs: Iterable[Pair]) -> Iterator[dict[str, object]]:
    shelf = Shelf(connection)
    for one, other in pairs:
        first, second = shelf.get(one), shelf.get(other)
        drifts = compare(first.read, second.read)
        found = Found(drifts, tuple(agreed(first, second, drifts)))
        yield {"one": one, "other": other, "found": pack_found(found)}


def _write(connection: Connection, rows: list[dict[str, object]]) -> None:
    """Keep what was found; another program may have kept the same meanwhile."""
    keys = [(row["one"], row["other"]) for row in rows]
    there = tuple_(COMPARED.c.one, COMPARED.c.other).in_(keys)
    connection.execute(delete(COMPARED).where(there))
    connection.execute(insert(COMPARED), rows)


def _state(connection: Connection) -> str:
    """Say what the pairs depend on: the rules, and the articles that are asked.

    Versions are numbered in order, and never change or go; one that is replaced loses its keys.
    """
    newest = connection.execute(select(func.max(VERSION.c.id))).scalar()
    current = connection.execute(
        select(func.count()).select_from(VERSION).where(VERSION.c.current)
    ).scalar()
    last = connection.execute(select(func.max(SHINGLE.c.key))).scalar()
    return f"{rules()} {newest} {current} {last}"


@cache
def rules() -> str:
    """Return what changes with every rule and table that comparing goes by."""
    digest = sha256()
    for room in _ROOMS:
        for file in sorted(files(room).iterdir(), key=lambda f: f.name):
            if file.name.endswith((".py", ".tsv")):
                digest.update(file.read_bytes())
    return digest.hexdigest()


def _bundles(pairs: Iterable[Pair], size: int) -> Iterator[list[Pair]]:
    rest = iter(pairs)
    while some := list(islice(rest, size)):
        yield some


def _fact(connection: Connection, name: str) -> str | None:
    return connection.execute(select(FACT.c.value).where(FACT.c.name == name)).scalar()


def _remember(connection: Connection, name: str, value: str) -> None:
    connection.execute(delete(FACT).where(FACT.c.name == name))
    connection.execute(insert(FACT).values(name=name, value=value))
