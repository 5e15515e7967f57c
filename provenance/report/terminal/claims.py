"""The claims, each with where it comes from."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from provenance.model import WARNINGS, Claim, Correction
from provenance.report.hops import branches
from provenance.report.joins import Joins
from provenance.report.reviewed import decided_parts, told
from provenance.report.terminal.canvas import Canvas
from provenance.report.terminal.chain import chain

_IN = "in: "
_FULL_STOP = 2
"""A sentence longer than its claim by no more than this is the claim and its full stop."""
_LINES = 3
"""A claim that takes more is shortened to so many."""


def claims(joins: Joins, canvas: Canvas) -> Iterator[list[Text]]:
    """Give the lines of each claim, or a sentence that says that there is none."""
    found = joins.analysis.claims
    if not found:
        yield [Text("No claims were found in this text.")]
    digits = max(2, len(str(len(found))))
    decided = decided_parts(joins.analysis)
    for number, claim in enumerate(found, 1):
        first = f"{number:>{digits}}  "
        yield [
            *_claim(claim, first, joins, canvas),
            *_decided(decided.get(claim.id, ()), " " * len(first), canvas),
        ]


def _claim(claim: Claim, first: str, joins: Joins, canvas: Canvas) -> list[Text]:
    margin = " " * len(first)
    words = canvas.short(canvas.words(claim.text), _LINES * (canvas.width - len(margin)) - 8)
    text = Text(words)
    for marker in joins.markers_of(claim):
        text.append(f" [{canvas.words(marker.label)}]", "dim")
    lines = canvas.hang(text, Text(first, "bold"))
    lines += chain(branches(claim, joins), margin, canvas)
    lines += _sentence(claim, joins, margin, canvas)
    if claim.hedges:
        hedges = ", ".join(canvas.quoted(hedge.text) for hedge in claim.hedges)
        lines += canvas.hang(Text(f"hedged: {hedges}", "dim"), margin)
    for code in claim.warnings:
        lines += canvas.hang(Text(WARNINGS[code], "yellow"), Text(margin + "! ", "yellow"))
    return lines


def _decided(made: Iterable[Correction], margin: str, canvas: Canvas) -> list[Text]:
    """Say what a person decided of the claim, its source and its chain."""
    said = [Text(canvas.words(told(one)), "bold") for one in made]
    return [line for text in said for line in canvas.hang(text, Text(margin + "* ", "bold"))]


def _sentence(claim: Claim, joins: Joins, margin: str, canvas: Canvas) -> list[Text]:
    """Give the sentence in two lines, with both its ends, where it says more than the claim."""
    sentence = " ".join(canvas.words(joins.analysis.text(claim.sentence)).split())
    if len(sentence) - len(claim.text) <= _FULL_STOP:
        return []
    room = canvas.width - len(margin) - len(_IN)
    return canvas.hang(Text(_IN + canvas.short(sentence, 2 * room - 8), "dim"), margin)
