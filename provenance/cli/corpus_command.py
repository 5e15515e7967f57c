"""`provenance corpus`: add, ask, write."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from provenance.cli.stdout import columns, write
from provenance.corpus.api import Corpus
from provenance.corpus.asking.filters import Filter
from provenance.corpus.writing.graphs import GRAPH_FORMATS
from provenance.corpus.writing.rows import ROW_FORMATS
from provenance.corpus.writing.text import as_text
from provenance.errors import InputError
from provenance.export import write_atomically
from provenance.model.base import Value

_DATE: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


class Asked(NamedTuple):
    """A question as it was asked on the command line."""

    question: str
    store: str
    format: str
    output: Path | None
    filters: Mapping[str, str]


QUESTIONS: Final[Mapping[str, Callable[[Corpus, Filter], Iterator[Value]]]] = {
    "drift": lambda corpus, wanted: corpus.drift(wanted),
    "altered": lambda corpus, wanted: corpus.drift(wanted, altered=True),
    "claims": lambda corpus, wanted: corpus.claims(wanted),
    "origins": lambda corpus, wanted: corpus.origins(wanted),
    "copies": lambda corpus, wanted: corpus.copies(wanted),
    "cites": lambda corpus, wanted: corpus.cites(wanted),
    "sources": lambda corpus, wanted: corpus.sources(wanted),
}


def run(asked: Asked) -> int:
    """Answer a question and return the exit status. Raises StoreError, InputError, OutputError."""
    _check_dates(asked.filters)
    with _opened(asked.store) as corpus:
        _compare(corpus)
        rows = QUESTIONS[asked.question](corpus, Filter(**asked.filters))
        if asked.format == "html":
            _write(_page(rows), asked.output)
        elif asked.format == "text":
            _write(as_text(rows, columns() if asked.output is None else 80), asked.output)
        else:
            _write(ROW_FORMATS[asked.format](rows), asked.output)
    return 0


def _page(rows: Iterator[Value]) -> Iterator[str]:
    from provenance.corpus.writing.page import as_page

    return as_page(rows)


def run_graph(asked: Asked) -> int:
    """Write the graph and return the exit status."""
    _check_dates(asked.filters)
    with _opened(asked.store) as corpus:
        _compare(corpus)
        _write([GRAPH_FORMATS[asked.format](corpus.graph(Filter(**asked.filters)))], asked.output)
    return 0


def run_add(paths: Sequence[str], store: str, processes: int, engine: str | None) -> int:
    """Add articles, say what was done, and return the exit status: 2 if some cannot be read."""
    with Corpus(store) as corpus, _Bar("Tracing") as bar:
        added = corpus.add(paths, processes=processes, engine=engine, progress=bar.advance)
    for trouble in added.troubles:
        print(f"provenance: {trouble}", file=sys.stderr)  # noqa: T201
    write(
        [
            f"{added.new} new · {added.versions} new versions · {added.known} known · "
            f"{added.files} files, {added.unchanged} unchanged\n"
        ]
    )
    return 2 if added.troubles else 0


def run_decision(kind: str, store: str, one: str, other: str, reason: str) -> int:
    """Remember or forget a decision on two names; 1 if there was none to forget."""
    with _opened(store) as corpus:
        if kind == "undo":
            return 0 if corpus.undo(one, other) else 1
        (corpus.merge if kind == "merge" else corpus.split)(one, other, reason)
    return 0


def _check_dates(filters: Mapping[str, str]) -> None:
    for name in ("since", "until"):
        if not _DATE.fullmatch(filters.get(name, "") or "2000"):
            given = filters[name]
            raise InputError(f"--{name} {given}: no date; give 2031, 2031-05 or 2031-05-03")


def _opened(store: str) -> Corpus:
    """Open a corpus that is there: a question to a new one is a mistyped name."""
    if "://" not in store and not Path(store).exists():
        raise InputError(f"{store}: no such corpus; make one with: provenance corpus add PATH")
    return Corpus(store)


def _compare(corpus: Corpus) -> None:
    """Compare what is new, which after a large add takes a while."""
    with _Bar("Comparing") as bar:
        corpus.compare(bar.reach)


def _write(chunks: Iterable[str], output: Path | None) -> None:
    if output is None:
        write(chunks)
    else:
        write_atomically(output, chunks)


class _Bar:
    """Counts on standard error, if that is a terminal."""

    def __init__(self, doing: str) -> None:
        from rich.console import Console
        from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._progress = Progress(
            TextColumn(doing),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
            disable=not sys.stderr.isatty(),
        )
        self._task = self._progress.add_task(doing, total=None)

    def __enter__(self) -> "_Bar":
        self._progress.start()
        return self

    def advance(self, articles: int) -> None:
        """Count on."""
        self._progress.advance(self._task, articles)

    def reach(self, done: int, total: int) -> None:
        """Say how many of how many are done."""
        self._progress.update(self._task, completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        self._progress.stop()
