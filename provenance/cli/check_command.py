"""`provenance check`: collect links, check them, write what was found as soon as it is known."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from typing import Final

from provenance.cli.check_inputs import Links
from provenance.cli.check_progress import advised, shown
from provenance.cli.check_request import Request, settings_of, verdicts_of
from provenance.cli.memory import give_back_large_blocks
from provenance.cli.stdout import columns, takes, wants_color, write
from provenance.errors import InputError
from provenance.export import write_atomically
from provenance.export.links import as_csv, as_json, as_jsonl
from provenance.links.job.door import run_audit
from provenance.model import AuditedLink, Verdict

_SIGNS: Final = "·→…"
_INTERRUPTED: Final = 130
_TURN: Final = 0.05
"""Seconds that a thread may work before another takes over; most wait for the network by then."""
_GARBAGE: Final = 10_000
"""Values made before the collector looks for cycles, of which a check makes few."""

Writer = Callable[[Iterable[AuditedLink], Request], Iterator[str]]


def _text(found: Iterable[AuditedLink], request: Request) -> Iterator[str]:
    from provenance.report.links.summary import summarise
    from provenance.report.links.terminal import render

    on_screen = request.output is None
    yield render(
        summarise(found),
        width=request.width or (columns() if on_screen else 80),
        color=wants_color(request.color) if on_screen else request.color == "always",
        ascii=on_screen and not takes(_SIGNS),
    )


def _html(found: Iterable[AuditedLink], _: Request) -> Iterator[str]:
    from provenance.report.links.page import render
    from provenance.report.links.summary import summarise

    yield render(summarise(found))


WRITERS: Final[Mapping[str, Writer]] = {
    "text": _text,
    "html": _html,
    "csv": lambda found, _: as_csv(found),
    "json": lambda found, _: as_json(found),
    "jsonl": lambda found, _: as_jsonl(found),
}


def run(request: Request) -> int:
    """Do what was asked and return the exit status.

    Raises InputError, FormatError, StoreError, OutputError.
    """
    if request.history or request.undo:
        # The store's library takes longer to import than a short list takes to check.
        from provenance.cli.check_store import show_history, undo

        return show_history(request) if request.history else undo(request)
    if request.urls is None and not request.inputs:
        raise InputError("nothing to check: give articles, folders, or --urls FILE")
    failing = verdicts_of(request.fail_on)
    links = Links(request.inputs, request.urls)
    seen: set[Verdict] = set()
    _make_room_for_threads()
    with closing(run_audit(links, settings_of(request))) as audited:
        try:
            _write(_noting(_with_progress(audited, links, request), seen), request)
        except KeyboardInterrupt:
            _say_how_to_go_on(request)
            return _INTERRUPTED
    if links.failed:
        return 2
    return 1 if seen & failing else 0


def _make_room_for_threads() -> None:
    """Spend less on turns, on garbage and on what is kept: hundreds of threads have long pages."""
    give_back_large_blocks()
    sys.setswitchinterval(_TURN)
    gc.freeze()
    gc.set_threshold(_GARBAGE)


def _with_progress(
    audited: Iterable[AuditedLink], links: Links, request: Request
) -> Iterator[AuditedLink]:
    streams = request.format in {"csv", "json", "jsonl"} and request.output is None
    found = audited if request.store else advised(audited)
    return shown(found, links, quiet_screen=streams and sys.stdout.isatty())


def _noting(found: Iterable[AuditedLink], seen: set[Verdict]) -> Iterator[AuditedLink]:
    for audited in found:
        seen.add(audited.checked.result.verdict)
        yield audited


def _write(found: Iterable[AuditedLink], request: Request) -> None:
    chunks = WRITERS[request.format](found, request)
    if request.output is None:
        write(chunks)
    else:
        write_atomically(request.output, chunks)


def _say_how_to_go_on(request: Request) -> None:
    how = (
        "the same command goes on from here"
        if request.store
        else "give --store FILE to be able to go on another time"
    )
    print(f"provenance: stopped; {how}", file=sys.stderr)  # noqa: T201
