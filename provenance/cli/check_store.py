"""`provenance check --history` and `--undo`: what the store knows, without asking anybody."""

import json
import sys
from collections.abc import Iterator

from provenance.cli.check_request import Request
from provenance.cli.stdout import write
from provenance.errors import FormatError, InputError
from provenance.export import write_atomically
from provenance.links.job.door import utc_now
from provenance.links.job.history import by_age, fared
from provenance.links.job.ledger import Ledger
from provenance.links.job.tables import STEPS
from provenance.model.fared import Fared
from provenance.report.links.history import render
from provenance.store import Store, open_store


def show_history(request: Request) -> int:
    """Write how the links in the store have fared. Raises InputError, FormatError, StoreError."""
    if request.format not in {"text", "jsonl"}:
        raise FormatError("--history is written as text or jsonl")
    with _open(request) as store:
        links = list(fared(Ledger(store).all()))
    chunks = [render(links, by_age(links))] if request.format == "text" else _rows(links)
    if request.output is None:
        write(chunks)
    else:
        write_atomically(request.output, chunks)
    return 0


def undo(request: Request) -> int:
    """Let the last run not count. Raises InputError, StoreError."""
    with _open(request) as store:
        began = Ledger(store).void_last(utc_now())
    said = f"the run of {began} does not count any more" if began else "there is no run to undo"
    print(f"provenance: {said}", file=sys.stderr)  # noqa: T201
    return 0


def _open(request: Request) -> Store:
    if request.store is None:
        raise InputError("--history and --undo need the store: give --store FILE")
    return open_store(request.store, STEPS)


def _rows(links: list[Fared]) -> Iterator[str]:
    for link in links:
        row = {
            "url": link.url,
            "cited": link.cited.date().isoformat() if link.cited else None,
            "last_verdict": link.verdict.value,
            "last_checked": link.checked.isoformat(timespec="seconds"),
            "standing": link.standing.model_dump(mode="json"),
        }
        yield json.dumps(row, ensure_ascii=True) + "\n"
