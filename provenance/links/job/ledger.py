"""The ledger of an audit: what was observed, when, in which run."""

import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import islice
from typing import Final

from pydantic import ValidationError
from sqlalchemy import ColumnElement, exists, func, insert, select, update

from provenance.links.job.observed import Observed, address_key, target_key
from provenance.links.job.standing import Sighting
from provenance.links.job.tables import OBSERVATIONS, RUNS, VOIDED
from provenance.model import LinkResult, Reason, Target, Verdict
from provenance.store import Store

_AT_ONCE: Final = 400
"""Values in one question; SQLite may take no more than 999."""
_RESUMED: Final = timedelta(days=1)
"""A run that broke off is gone on with for so long."""
_REASONS: Final = {reason.value: reason for reason in Reason}


class Ledger:
    """Reads and adds to the observations of a store."""

    def __init__(self, store: Store, where: str = "") -> None:
        """Take an open store whose tables are made, and in which world it is asked of."""
        self._store = store
        self._where = where

    def key(self, target: Target) -> str:
        """Return under which key the observations of a target are kept."""
        return target_key(target, self._where)

    def begin(self, now: datetime) -> str:
        """Begin a run and return its id."""
        run = secrets.token_hex(8)
        with self._store.writing() as connection:
            connection.execute(insert(RUNS).values(id=run, started=_written(now)))
        return run

    def add(self, run: str, at: datetime, observed: Sequence[tuple[Target, LinkResult]]) -> None:
        """Keep observations, all or none; they are safe when this returns. Raises StoreError."""
        rows = [
            {
                "run": run,
                "at": _written(at),
                "target": self.key(target),
                "address": address_key(target.url),
                "url": result.url.replace("\0", ""),
                "cited": target.date,
                "verdict": result.verdict.value,
                "reason": result.reason.value,
                "result": result.model_dump_json(),
            }
            for target, result in observed
        ]
        if rows:
            with self._store.writing() as connection:
                connection.execute(insert(OBSERVATIONS), rows)

    def finish(self, runs: Iterable[str], now: datetime) -> None:
        """Note that runs are complete: the next one starts anew."""
        with self._store.writing() as connection:
            for run in runs:
                connection.execute(
                    update(RUNS).where(RUNS.c.id == run).values(finished=_written(now))
                )

    def unfinished(self, now: datetime) -> frozenset[str]:
        """Return the runs that broke off not long ago; what they found need not be asked again."""
        with self._store.reading() as connection:
            since = _written(now - _RESUMED)
            found = select(RUNS.c.id).where(RUNS.c.finished.is_(None), RUNS.c.started >= since)
            return frozenset(connection.scalars(found))

    def latest(self, keys: Iterable[str]) -> dict[str, Observed]:
        """Return the last observation of each target, by its key."""
        found: dict[str, Observed] = {}
        table = OBSERVATIONS.c
        for some in _some(dict.fromkeys(keys)):
            last = (
                select(func.max(table.id))
                .where(table.target.in_(some), _counts())
                .group_by(table.target)
            )
            asked = select(table.target, table.run, table.at, table.result).where(
                table.id.in_(last)
            )
            with self._store.reading() as connection:
                for key, run, at, kept in connection.execute(asked):
                    # What another version has kept in another form is asked for again.
                    with suppress(ValidationError):
                        result = LinkResult.model_validate_json(kept)
                        found[key] = Observed(run, datetime.fromisoformat(at), result)
        return found

    def sightings(self, addresses: Iterable[str]) -> dict[str, list[Sighting]]:
        """Return all checks of each address, by its key."""
        found: dict[str, list[Sighting]] = defaultdict(list)
        table = OBSERVATIONS.c
        for some in _some(dict.fromkeys(addresses)):
            asked = select(table.address, table.at, table.verdict, table.reason).where(
                table.address.in_(some), _counts()
            )
            with self._store.reading() as connection:
                for address, *seen in connection.execute(asked):
                    found[address].append(_sighting(*seen))
        return found

    def void_last(self, now: datetime) -> str | None:
        """Let the last run that asked anything count no more; return when it began, or None.

        Nothing is deleted: that a run is void is one more row.
        """
        with self._store.writing() as connection:
            voided = exists().where(VOIDED.c.run == RUNS.c.id)
            seen = exists().where(OBSERVATIONS.c.run == RUNS.c.id)
            asked = select(RUNS.c.id, RUNS.c.started).where(~voided, seen)
            last = connection.execute(asked.order_by(RUNS.c.started.desc()).limit(1)).first()
            if last is None:
                return None
            connection.execute(insert(VOIDED).values(run=last.id, at=_written(now)))
            return str(last.started)

    def all(self) -> Iterator[tuple[str, str | None, Sighting]]:
        """Give every check that counts: address, date of the citation, and what was seen.

        In the order of the addresses, each address's oldest first.
        """
        table = OBSERVATIONS.c
        asked = select(table.url, table.cited, table.at, table.verdict, table.reason).where(
            _counts()
        )
        with self._store.reading() as connection:
            for url, cited, *seen in connection.execute(asked.order_by(table.address, table.id)):
                yield url, cited, _sighting(*seen)


def _counts() -> ColumnElement[bool]:
    return ~exists().where(VOIDED.c.run == OBSERVATIONS.c.run)


def _sighting(at: str, verdict: str, reason: str) -> Sighting:
    known = _REASONS.get(reason)  # a later version may have others
    return Sighting(datetime.fromisoformat(at), Verdict(verdict), known)


def _some(values: Iterable[str]) -> Iterator[list[str]]:
    queue = iter(values)
    while some := list(islice(queue, _AT_ONCE)):
        yield some


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
