"""A body that stands before the title of its own report is the publisher of it, and no author."""

import re
from typing import Final

from provenance.citations.draft import Draft, Piece
from provenance.citations.kinds import kind_of
from provenance.lexicon.given_names import MEN, WOMEN
from provenance.text.names import is_organisation

_BEFORE_TITLE: Final = re.compile(
    r"(?:\s(?:[\w-]+\s){0,2}(?:report|analysis|assessment|paper|study))?\s*[,،]"
)
"""`Ports Agency, Title`, `DCI analytic report, “Title”`; houses that part by full stops, or date
the author, mean an author."""
_STAFF: Final = re.compile(r"(?:[\w.]+\s)?[Ss]taff\s")
"""`Staff of S. Comm. on Ports`: those who wrote for a body."""
_GIVEN: Final = re.compile(
    r"(?:(?:written|oral|supplementary)\s)?(?:evidence|submission|statement|testimony)\b",
    re.IGNORECASE,
)
"""`Harbour Association, written evidence`: what a body gave to another, as its author."""
_GIVEN_NAMES: Final = MEN | WOMEN
"""`Ann Court` is no court."""
_ISSUED: Final = frozenset({"report", "web"})


def settle_issuer(draft: Draft, text: str) -> None:
    """Make the body that issued a report its container, where the note names no other.

    A commission does not write, it issues: where a printer is named (`London: HMSO`) the body is
    the author; resolutions and laws are made, not issued, and keep the body as their author.
    """
    body = _lone_body(draft)
    if body is None or not draft.has("title") or draft.has("container") or draft.has("publisher"):
        return
    if _GIVEN.match(draft.get("title") or ""):
        return
    if not _BEFORE_TITLE.match(text, body.end):
        return
    kind = kind_of(draft)
    if kind not in _ISSUED:
        return
    body.field = "container"
    draft.kind = "report" if _is_set_off(draft, text) else kind


def _is_set_off(draft: Draft, text: str) -> bool:
    """Say whether a title stands without quotation marks, in italics once: a report, no page."""
    title = next(piece for piece in draft.pieces if piece.field == "title")
    if draft.hints & {"press-release", "short"}:
        return False
    return draft.has("date") and text[title.start - 1] not in "“‘«„\"'"


def _lone_body(draft: Draft) -> Piece | None:
    """Return the one author that opens the citation, if it is a body."""
    authors = [piece for piece in draft.pieces if piece.field == "author"]
    if len(authors) != 1 or authors[0].start != draft.start:
        return None
    name = authors[0].value
    if _STAFF.match(name) or name.partition(" ")[0].casefold() in _GIVEN_NAMES:
        return None
    return authors[0] if is_organisation(name) else None
