"""`provenance trace`: read, trace, write."""

import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple, get_args

from provenance.api import trace
from provenance.attribution.engines import HOW_TO_GET, best_engine, find_engine, has_accurate
from provenance.cli.complain import complain
from provenance.cli.progress import counted
from provenance.cli.writers import Look, send
from provenance.errors import FormatError, ProvenanceError
from provenance.model import TROUBLES, Analysis, WarningCode
from provenance.readers.outlet_file import read_outlets
from provenance.review import apply_to, read_corrections


class Request(NamedTuple):
    """What was asked for on the command line."""

    files: tuple[str, ...]
    format: str
    output: Path | None
    media_type: str | None
    encoding: str | None
    full: bool
    color: str
    width: int | None
    fail_on: tuple[str, ...]
    outlets: Path | None = None
    engine: str | None = None
    explain: int | None = None
    check_links: bool = False
    store: str | None = None
    corrections: Path | None = None


class Traced:
    """The analyses of the files, one after the other; remembers what could not be read."""

    def __init__(self, request: Request) -> None:
        """Take the request. No article is read yet.

        Raises InputError if the table of outlets is not sound, EngineError for an engine that is
        not installed, FormatError for a file of corrections that is none.
        """
        self.request = request
        self.own = read_outlets(request.outlets) if request.outlets else ()
        find_engine(request.engine or best_engine())
        self.decided = read_corrections(request.corrections) if request.corrections else None
        self.failed = 0
        self.unclean = 0

    def __iter__(self) -> Iterator[Analysis]:
        """Trace each file. One that cannot be read gets a line on standard error."""
        for file in counted(self.request.files):
            try:
                analysis = self._trace(file)
            except ProvenanceError as error:
                self.failed += 1
                complain(error)
                continue
            self.unclean += is_unclean(analysis, self.request.fail_on)
            yield analysis

    def _trace(self, file: str) -> Analysis:
        request = self.request
        source, location = source_and_place(file)
        analysis = trace(
            source,
            media_type=request.media_type,
            encoding=request.encoding,
            location=location,
            outlets=self.own,
            engine=request.engine,
        )
        if self.decided is not None:
            analysis = apply_to(analysis, self.decided, len(request.files))
        if not request.check_links:
            return analysis
        from provenance.cli.trace_links import with_checked_links

        return with_checked_links(analysis, request.store)


def source_and_place(file: str) -> tuple[bytes | Path, str]:
    """Return what to read for a FILE, and what the analysis calls it."""
    source = _standard_input() if file == "-" else Path(file)
    # A file name need not be valid Unicode, what is written must be.
    return source, file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _standard_input() -> bytes:
    if sys.stdin.isatty():
        print("Paste the article, then press Ctrl-D.", file=sys.stderr)  # noqa: T201
    return sys.stdin.buffer.read()


def is_unclean(analysis: Analysis, codes: tuple[str, ...]) -> bool:
    """Say whether a warning or a diagnostic of one of the codes was found."""
    found = {d.code for d in analysis.diagnostics} | {
        w for c in analysis.claims for w in c.warnings
    }
    return bool(found & set(codes))


def run(request: Request) -> int:
    """Do what was asked and return the exit status.

    Raises FormatError for a code that does not exist, InputError for a table of outlets that is not
    sound, EngineError for an engine that is not installed, OutputError if the output cannot be
    written.
    """
    _check_codes(request.fail_on)
    if request.explain is not None:
        from provenance.cli.explain_command import explain_claim

        return explain_claim(request, request.explain)
    traced = Traced(request)
    analyses = iter(traced)
    first = next(analyses, None)
    if first is None:
        return 2  # nothing could be read: an earlier output is not overwritten with nothing
    if request.engine is None and request.format == "text" and not has_accurate():
        print(f"provenance: engine fast; accurate finds more: {HOW_TO_GET}", file=sys.stderr)  # noqa: T201
    look = Look(request.output, request.full, request.color, request.width)
    send(request.format, chain([first], analyses), look)
    if traced.failed:
        return 2
    return 1 if traced.unclean else 0


def _check_codes(codes: tuple[str, ...]) -> None:
    known = {*TROUBLES, *get_args(WarningCode)}
    for code in codes:
        if code not in known:
            raise FormatError(
                f"--fail-on: no code {code!r}; the codes are {', '.join(sorted(known))}"
            )
