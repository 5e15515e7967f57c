"""The command `provenance review` and its options. What it does is imported when it is run."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from provenance.review.decide import Decided


class Of(StrEnum):
    """What of a claim is decided on."""

    claim = "claim"
    source = "source"
    chain = "chain"


Numbers = list[int] | None


def review(
    analysis: Annotated[str, typer.Argument(metavar="ANALYSIS", help="An analysis in JSON.")],
    accept: Annotated[
        Numbers, typer.Option("--accept", metavar="N", min=1, help="Claim N is right.")
    ] = None,
    reject: Annotated[
        Numbers, typer.Option("--reject", metavar="N", min=1, help="Claim N is wrong.")
    ] = None,
    leave_open: Annotated[
        Numbers,
        typer.Option("--open", metavar="N", min=1, help="Claim N is not decided; keep a remark."),
    ] = None,
    correct: Annotated[
        int | None, typer.Option("--correct", metavar="N", min=1, help="Claim N is to be:")
    ] = None,
    words: Annotated[
        str | None, typer.Option("--words", help="its right words, copied from its sentence;")
    ] = None,
    source: Annotated[
        str | None, typer.Option("--source", metavar="NAME", help="its right source;")
    ] = None,
    chain: Annotated[
        str | None, typer.Option("--chain", metavar="A > B", help="its right chain.")
    ] = None,
    undo: Annotated[
        Numbers,
        typer.Option("--undo", metavar="N", min=1, help="Take back the last decision on claim N."),
    ] = None,
    of: Annotated[
        Of, typer.Option("--of", help="What of N is accepted, rejected or left open.")
    ] = Of.claim,
    by: Annotated[str, typer.Option("--by", metavar="INITIALS", help="Who decides.")] = "",
    remark: Annotated[str, typer.Option("--remark", help="Why.")] = "",
    corrections: Annotated[
        Path | None,
        typer.Option(
            "--corrections",
            metavar="FILE",
            help="Keep the decisions here; by default beside the analysis.",
        ),
    ] = None,
) -> None:
    """Accept, reject or correct claims, their sources and chains; without an option, be asked.

    The decisions are kept in a file of their own: trace and export take it with --corrections.
    """
    from provenance.cli.review_command import Request, run
    from provenance.review.decide import Decided

    decided = [
        *(Decided(number, "accepted", of.value) for number in accept or ()),
        *(Decided(number, "rejected", of.value) for number in reject or ()),
        *(Decided(number, "open", of.value) for number in leave_open or ()),
        *_corrected(correct, words, source, chain),
    ]
    request = Request(analysis, corrections, by, remark, tuple(decided), tuple(undo or ()))
    raise typer.Exit(run(request))


def _corrected(
    number: int | None, words: str | None, source: str | None, chain: str | None
) -> "list[Decided]":
    from provenance.cli.review_command import names_of
    from provenance.errors import InputError
    from provenance.review.decide import Decided

    found = []
    if words is not None:
        found.append(Decided(number or 0, "corrected", words=words))
    if source is not None:
        found.append(Decided(number or 0, "corrected", "source", names=(source.strip(),)))
    if chain is not None:
        found.append(Decided(number or 0, "corrected", "chain", names=names_of(chain)))
    if (number is None) != (not found):
        raise InputError("--correct N goes with --words, --source or --chain")
    if any(not each.words and not any(each.names) for each in found):
        raise InputError(f"--correct {number}: what is right is empty")
    return found
