"""One note: lexed, parted, each piece read, what is no citation kept as commentary."""

from dataclasses import replace
from typing import Final, NamedTuple

from provenance.citations.backlinks import without_backlinks
from provenance.citations.compete import Reading, best_reading
from provenance.citations.consistency import inconsistencies
from provenance.citations.draft import Draft, Piece
from provenance.citations.issuers import settle_issuer
from provenance.citations.kinds import kind_of
from provenance.citations.leads import is_only_lead, strip_lead
from provenance.citations.lexer import Lexed, lex
from provenance.citations.mending import mend
from provenance.citations.printed import Printed
from provenance.citations.remarks import is_clause, is_cross_reference, is_quoting
from provenance.citations.segment import Segment
from provenance.citations.splitting import split
from provenance.model import (
    Citation,
    CitationForm,
    Diagnostic,
    FieldName,
    Span,
    diagnose,
)
from provenance.text.dates import Order


class NoteParts(NamedTuple):
    """What one note holds. Places are those of the text that was given, plus the offset."""

    citations: tuple[Citation, ...]
    commentary: tuple[Span, ...]
    diagnostics: tuple[Diagnostic, ...]


_MOST_ELEMENTS: Final = 300
_LONGEST: Final = 8000
"""No citation has more; grammars are not asked about a longer piece, so the cost stays linear."""
_OUTER: Final = " \t\r\n\xa0,.;:،؛"
_SINGLE: Final[tuple[FieldName, ...]] = (
    "title", "container", "publisher", "date", "volume", "issue", "pages", "url", "archive_url",
    "accessed", "doi", "isbn",
)  # fmt: skip


def read_parts(
    text: str,
    *,
    offset: int = 0,
    note: str | None = None,
    label: str | None = None,
    order: Order | None = None,
) -> NoteParts:
    """Read the text of one note. `offset` is its place in the document. Never raises."""
    mended = mend(text)
    if mended is None:
        return _read(text, offset, note, label, order)
    read = _read(mended.text, offset, note, label, order)
    printed = Printed(text, mended, offset)
    return NoteParts(
        tuple(printed.citation(citation) for citation in read.citations),
        tuple(printed.span(span) for span in read.commentary),
        tuple(
            trouble.model_copy(update={"span": printed.span(trouble.span)} if trouble.span else {})
            for trouble in read.diagnostics
        ),
    )


def _read(
    text: str, offset: int, note: str | None, label: str | None, order: Order | None
) -> NoteParts:
    """Read a text that shows no damage, or whose damage is mended."""
    lexed = lex(text, order)
    citations: list[Citation] = []
    diagnostics = _unclosed(lexed, offset, label)
    for elements in split(lexed):
        lead = strip_lead(without_backlinks(elements))
        if not lead.elements:
            continue
        segment = Segment(text, lead.elements, lead.signal)
        if is_clause(segment.words) and not segment.kinds & {"quote", "url", "date"}:
            continue
        if is_cross_reference(segment.words) or is_quoting(segment.elements):
            continue
        if len(lead.elements) > _MOST_ELEMENTS or len(segment.words) > _LONGEST:
            diagnostics.append(_too_long(segment, offset, label))
            continue
        reading = best_reading(segment)
        if reading is None:
            continue
        citation = _citation(segment, reading, offset, note)
        if citation is not None:
            citations.append(citation)
            diagnostics += _troubles(citation, reading.draft, label)
    spans = [(c.span.start - offset, c.span.end - offset) for c in citations]
    return NoteParts(tuple(citations), tuple(_commentary(text, spans, offset)), tuple(diagnostics))


def _citation(segment: Segment, reading: Reading, offset: int, note: str | None) -> Citation | None:
    draft = reading.draft
    start, end = (
        draft.start,
        min(max(draft.end, *(p.end for p in draft.pieces), draft.start + 1), segment.end)
        if draft.pieces
        else draft.end,
    )
    words = segment.text[start:end]
    end -= len(words) - len(words.rstrip(_OUTER))
    start += len(words) - len(words.lstrip(_OUTER))
    if end <= start:
        return None
    form = _form(draft)
    settle_issuer(draft, segment.text)
    pieces = [_within(p, end) for p in draft.pieces if start <= p.start < end]
    values = {
        "id": f"citation:{start + offset}-{end + offset}",
        "note": note,
        "span": {"start": start + offset, "end": end + offset},
        "text": segment.text[start:end],
        "form": form,
        "kind": kind_of(draft) if form in ("full", "link") else None,
        "signal": segment.signal,
        "fields": _fields(pieces),
        "evidence": tuple(_evidence(segment.text, piece, offset) for piece in pieces),
        "method": reading.method,
        "confidence": round(
            max(0.05, min(0.99, 0.4 + reading.score / 20 + reading.margin / 20)), 2
        ),
    }
    return Citation.model_validate(values)  # all at once: one by one takes twice as long


def _within(piece: Piece, end: int) -> Piece:
    """Cut a piece whose last full stop is no part of the citation."""
    return piece if piece.end <= end else replace(piece, end=end)


def _form(draft: Draft) -> CitationForm:
    for form in ("ibid", "supra", "short", "link"):
        if form in draft.hints:
            return form
    return "full"


def _fields(pieces: list[Piece]) -> dict[str, str | tuple[str, ...]]:
    values: dict[str, str | tuple[str, ...]] = {}
    for piece in pieces:
        if piece.field in _SINGLE:
            values.setdefault(piece.field, piece.value)
    if "container" not in values and "publisher" in values:
        values["container"] = values["publisher"]
    values["authors"] = tuple([p.value for p in pieces if p.field == "author"])
    values["other_urls"] = tuple([p.value for p in pieces if p.field == "other_url"])
    return values


def _evidence(text: str, piece: Piece, offset: int) -> dict[str, object]:
    start, end = piece.start, piece.end
    return {
        "field": piece.field,
        "span": {"start": start + offset, "end": end + offset, "text": text[start:end]},
        "value": piece.value,
        "repair": piece.repair,
    }


def _commentary(text: str, citations: list[tuple[int, int]], offset: int) -> list[Span]:
    """Return the stretches between citations that hold words other than signals and marks."""
    found: list[Span] = []
    position = 0
    for start, end in [*citations, (len(text), len(text))]:
        words = text[position:start]
        stripped = words.strip(_OUTER + "()[]")
        if len(stripped) > 1 and any(map(str.isalnum, stripped)) and not is_only_lead(stripped):
            first = position + words.index(stripped)
            found.append(Span(start=first + offset, end=first + len(stripped) + offset))
        position = end
    return found


def _unclosed(lexed: Lexed, offset: int, label: str | None) -> list[Diagnostic]:
    return [
        diagnose(
            "unbalanced-quotation",
            "A quotation is opened and never closed.",
            Span(start=quote.start + offset, end=quote.start + 1 + offset),
            label,
        )
        for quote in lexed.unclosed
    ]


def _too_long(segment: Segment, offset: int, label: str | None) -> Diagnostic:
    span = Span(start=segment.start + offset, end=segment.end + offset)
    return diagnose("unread-citation", "A stretch is too long to be one citation.", span, label)


def _troubles(citation: Citation, draft: Draft, label: str | None) -> list[Diagnostic]:
    found = inconsistencies(citation, label)
    if "impossible-date" in draft.hints:
        message = "The calendar has no such day."
        found.append(diagnose("impossible-date", message, citation.span, label))
    return found
