"""Which outlet published the article, and the words that say so."""

from typing import Final

from provenance.credits.credit_lines import CreditKind, byline_outlet
from provenance.credits.layout import Line
from provenance.lexicon.outlets import outlets_by_name
from provenance.model import Outlet, TextSpan

_SAYS_SO: Final[tuple[CreditKind, ...]] = (
    "published-in",
    "co-published",
    "masthead",
    "copyright",
    "byline",
    "nameplate",
)
"""Credits that name the publisher. "Source: X" names where it was taken from, which is another."""

_AT_EDGES: Final = frozenset({"masthead", "copyright", "byline"})
_HEAD: Final = 4
_EDGE: Final = 5
"""In the middle of an article, "The Gazette, 3 May 2015" stands under a picture or a quotation."""


def find_outlet(text: str, lines: tuple[Line, ...]) -> Outlet | None:
    """Return the outlet that a credit line names, with the line as evidence; never guessed."""
    edges = (*lines[:_EDGE], *lines[_EDGE:][-_EDGE:])
    for kind in _SAYS_SO:
        for line in edges if kind in _AT_EDGES else lines:
            names = _names(line, kind, lines)
            if not names:
                continue
            name, *partners = names
            span = line.block.span
            return Outlet(
                name=name,
                partners=tuple(partners),
                domain=_domain(name),
                evidence=TextSpan.cut(text, span.start, span.end),
                method=kind,
            )
    return None


def _names(line: Line, kind: CreditKind, lines: tuple[Line, ...]) -> tuple[str, ...]:
    credit = line.credit
    if credit is None or credit.kind != kind:
        return ()
    if kind == "byline":
        outlet = byline_outlet(line.text)
        return (outlet,) if outlet else ()
    if kind == "nameplate" and not is_nameplate_place(line, lines):
        return ()
    return credit.names


def is_nameplate_place(line: Line, lines: tuple[Line, ...]) -> bool:
    """Say whether a line stands where an outlet puts its name: below the title, or last."""
    return line in lines[1:_HEAD] or (len(lines) > _HEAD and line is lines[-1])


def _domain(name: str) -> str | None:
    """Return the domain of an outlet of the lexicon, where exactly one bears the name."""
    entries = outlets_by_name().get(name.casefold().removeprefix("the "), ())
    return entries[0].domains[0] if len(entries) == 1 and entries[0].domains else None
