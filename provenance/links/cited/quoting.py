"""Which quotation of the article a link's page must show. In doubt none: a neighbour's never.

A quotation looked for on the page of the neighbouring citation makes a live link look drifted. So
it is bound only where one way leads from the claim to the page.
"""

from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from provenance.links.cited.paths import Paths
from provenance.model import Claim, Span
from provenance.text.quotes import FAMILIES, find_quotations

_LEAST_WORDS: Final = 5
_MARKS: Final = "".join(FAMILIES) + "`,; \n"
_TELLING: Final = frozenset({"document", "outlet"})
"""What a hyperlink leads to when it stands on a name: a report, a story. On a person's name it
leads to who that is."""


def quote_of(claim: Claim, place: int, paths: Paths) -> str | None:
    """Return the words of `claim` that must stand on the page of the link at `place`."""
    if claim.kind == "indirect" or not _is_only_way(claim, place, paths):
        return None
    return _longest(claim, paths.analysis.document.text)


def _is_only_way(claim: Claim, place: int, paths: Paths) -> bool:
    cited = {paths.named(citation).id for citation in paths.cited_by(claim)}
    standing = paths.links_in(claim)
    if standing:
        return not cited and standing == [place] and _tells(claim, place, paths)
    pages = {paths.analysis.links[each].url for each in paths.links_behind(claim)}
    return len(cited) <= 1 and len(pages) == 1


def _tells(claim: Claim, place: int, paths: Paths) -> bool:
    """Say whether a link in the sentence leads to where the words were said."""
    link = paths.analysis.links[place]
    if urlsplit(link.url).path.strip("/") == "":
        return False
    attributions = [a for a in paths.analysis.attributions if a.id in claim.attributions]
    named = [a.source for a in attributions if a.source and a.source_kind in _TELLING]
    spans: Iterable[Span] = [*claim.pieces, *(a.cue for a in attributions), *named]
    return any(link.span.overlaps(span) for span in spans)


def _longest(claim: Claim, text: str) -> str | None:
    """Return the longest quotation of a claim; one of a few words stands on too many pages."""
    found = [
        text[quotation.start : quotation.end].strip(_MARKS)
        for quotation in find_quotations(text, claim.sentence.start, claim.sentence.end)
        if quotation.closed and quotation.depth == 0
        if any(quotation.start < p.end and p.start < quotation.end for p in claim.pieces)
    ]
    longest = max(found, key=len, default="")
    return " ".join(longest.split()) if len(longest.split()) >= _LEAST_WORDS else None
