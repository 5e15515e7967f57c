"""Which outlet published the article, and the words that say so."""

from typing import Final

from provenance.credits.credit_lines import CreditKind
from provenance.credits.layout import Line
from provenance.lexicon.outlets import outlets_by_name
from provenance.model import Outlet, TextSpan

_SAYS_SO: Final[tuple[CreditKind, ...]] = ("published-in", "co-published", "masthead", "copyright")
"""Credits that name the publisher. "Source: X" names where it was taken from, which is another."""

_AT_EDGES: Final = frozenset({"masthead", "copyright"})
_EDGE: Final = 5
"""In the middle of an article, "The Gazette, 3 May 2015" stands under a picture or a quotation."""


def find_outlet(text: str, lines: tuple[Line, ...]) -> Outlet | None:
    """Return the outlet that a credit line names, with the line as evidence; never guessed."""
    edges = (*lines[:_EDGE], *lines[_EDGE:][-_EDGE:])
    for kind in _SAYS_SO:
        for line in edges if kind in _AT_EDGES else lines:
            if line.credit is None or line.credit.kind != kind or not line.credit.names:
                continue
            name, *partners = line.credit.names
            span = line.block.span
            return Outlet(
                name=name,
                partners=tuple(partners),
                domain=_domain(name),
                evidence=TextSpan.cut(text, span.start, span.end),
                method=kind,
            )
    return None


def _domain(name: str) -> str | None:
    """Return the domain of an outlet of the lexicon, where exactly one bears the name."""
    entries = outlets_by_name().get(name.casefold().removeprefix("the "), ())
    return entries[0].domains[0] if len(entries) == 1 and entries[0].domains else None
