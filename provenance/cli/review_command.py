"""`provenance review`: a person decides on claims; the decisions are kept in a file beside."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from provenance.cli.export_command import read_analyses
from provenance.cli.stdout import write
from provenance.errors import InputError
from provenance.export import write_atomically
from provenance.model import Analysis, Corrections, Part
from provenance.report.paths import shown_paths
from provenance.report.reviewed import stated
from provenance.report.terminal.legible import legible
from provenance.review import decide, read_corrections, take_back, written_corrections
from provenance.review.decide import Decided

_ASK: Final = "accept, reject, correct words, source or chain, next, quit? [a/r/w/s/c/n/q] "


class Request(NamedTuple):
    """What was asked for on the command line."""

    analysis: str
    corrections: Path | None
    by: str
    remark: str
    decided: tuple[Decided, ...]
    undone: tuple[int, ...] = ()
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


def run(request: Request) -> int:
    """Do what was asked and return the exit status.

    Raises InputError where nothing is decided and nobody can be asked, or for a claim that is not
    there; FormatError for a file that is none; OutputError.
    """
    found = list(read_analyses(request.analysis))
    if len(found) != 1:
        raise InputError(f"{request.analysis}: {len(found)} analyses; give a file with one")
    analysis = found[0]
    path = request.corrections or _beside(request.analysis)
    kept = read_corrections(path) if path.exists() else _none(analysis)
    for number in request.undone:
        kept, gone = take_back(analysis, kept, number)
        write([f"claim {number}: {legible(stated(gone))} by {legible(gone.by)}, taken back\n"])
    decided = request.decided or (() if request.undone else _ask_for(analysis, request.by))
    at = request.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    made = [decide(analysis, each, by=request.by, at=at, remark=request.remark) for each in decided]
    whole = kept.model_copy(update={"corrections": (*kept.corrections, *made)})
    write_atomically(path, [written_corrections(whole)])
    write([f"{path}: {len(made)} decided, {len(whole.corrections)} in all\n"])
    return 0


def _beside(analysis: str) -> Path:
    if analysis == "-":
        raise InputError("where to keep the decisions is not said: give --corrections FILE")
    return Path(analysis).with_suffix(".corrections.json")


def _none(analysis: Analysis) -> Corrections:
    return Corrections(document=analysis.document.id, location=analysis.document.location)


def _ask_for(analysis: Analysis, by: str) -> tuple[Decided, ...]:
    """Show each claim and ask. Ends at the last claim, at q, or at the end of the input."""
    if not sys.stdin.isatty():
        raise InputError("nothing is decided: give --accept N, --reject N or --correct N")
    if not by.strip():
        raise InputError("who decides is not said: give --by INITIALS")
    decided: list[Decided] = []
    for number, claim in enumerate(analysis.claims, 1):
        chain = shown_paths(claim.tree) or "no source is given"
        write([f"\n{number:>3}  {legible(claim.text)}\n     {legible(chain)}\n"])
        try:
            answer = input(_ASK).strip().casefold()[:1]
            if answer == "q":
                break
            decided += _decided(number, answer, analysis.text(claim.sentence))
        except EOFError:
            break
    return tuple(decided)


def _decided(number: int, answer: str, sentence: str) -> list[Decided]:
    match answer:
        case "a":
            return [Decided(number, "accepted")]
        case "r":
            return [Decided(number, "rejected")]
        case "w":
            words = _words_in(sentence)
            return [Decided(number, "corrected", words=words)] if words else []
        case "s" | "c":
            of: Part = "source" if answer == "s" else "chain"
            names = names_of(input(f"the right {of}, nearest first, parted by >: "))
            return [Decided(number, "corrected", of, names=names)] if names else []
        case _:
            return []


def _words_in(sentence: str) -> str:
    """Ask until the answer stands in the sentence, or is empty."""
    write([f"     its sentence: {legible(sentence)}\n"])
    while True:
        words = input("the right words, copied from its sentence: ").strip()
        if words in sentence:
            return words
        write(["     the sentence does not hold these words\n"])


def names_of(chain: str) -> tuple[str, ...]:
    """Part a chain as it is typed: The Harbour Gazette > inspection file."""
    return tuple(name.strip() for name in chain.split(">") if name.strip())
