"""What was read in a mended note, put back to the places and the words of the printed one."""

from typing import Final

from provenance.citations.draft import squeezed
from provenance.citations.mending import Mended
from provenance.model import Citation, FieldEvidence, Span, TextSpan

_READ: Final = frozenset({"date", "accessed", "url", "other_url", "archive_url", "doi", "isbn"})
"""Fields whose value is what the words mean, never the words."""


class Printed:
    """The printed text of a note beside the mended one; places are those of the document."""

    def __init__(self, text: str, mended: Mended, offset: int) -> None:
        self._text = text
        self._mended = mended
        self._offset = offset

    def span(self, span: Span) -> Span:
        """Return where a stretch of the mended text is printed."""
        start, end = self._mended.printed(span.start - self._offset, span.end - self._offset)
        return Span(start=start + self._offset, end=end + self._offset)

    def citation(self, citation: Citation) -> Citation:
        """Return a citation with the words and places of the printed note."""
        span = self.span(citation.span)
        evidence = tuple(self._evidence(piece) for piece in citation.evidence)
        printed: dict[tuple[str, str], str] = {
            (old.field, old.value): new.value
            for old, new in zip(citation.evidence, evidence, strict=True)
        }
        fields: dict[str, object] = {
            name: printed.get((name, value), value)
            for name, value in citation.fields
            if isinstance(value, str)
        }
        fields["authors"] = tuple(printed.get(("author", a), a) for a in citation.fields.authors)
        if citation.fields.container == citation.fields.publisher:
            fields["container"] = fields.get("publisher")
        return citation.model_copy(
            update={
                "id": f"citation:{span.start}-{span.end}",
                "span": span,
                "text": self._words(span),
                "fields": citation.fields.model_copy(update=fields),
                "evidence": evidence,
            }
        )

    def _words(self, span: Span) -> str:
        return self._text[span.start - self._offset : span.end - self._offset]

    def _evidence(self, piece: FieldEvidence) -> FieldEvidence:
        """Return a piece as printed; a value that is no more than its words is printed too."""
        old = piece.span
        span = self.span(Span(start=old.start, end=old.end))
        words = self._words(span)
        value = piece.value
        if piece.field not in _READ and value == squeezed(old.text).rstrip(","):
            value = squeezed(words).rstrip(",")
        return piece.model_copy(
            update={"span": TextSpan(start=span.start, end=span.end, text=words), "value": value}
        )
