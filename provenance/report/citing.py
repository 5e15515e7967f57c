"""A citation as a person reads it."""

from dataclasses import dataclass

from provenance.model import Citation
from provenance.report.dates import written_date
from provenance.report.joins import Joins
from provenance.report.wording import listed


@dataclass(frozen=True)
class Reference:
    """The parts of a citation in the order of a footnote. `words` stand in where none was read."""

    form: str
    points_to: str
    points_at: str | None
    authors: str
    title: str
    rest: str
    words: str
    urls: tuple[str, ...]


def reference(citation: Citation, joins: Joins) -> Reference:
    """Take the fields of `citation`; of one that only points back, those of what it points to."""
    earlier = joins.citations.get(citation.refers_to or "")
    shown = citation
    if earlier is not None and not _says_something(citation):
        shown = earlier
    fields = shown.fields
    points = _points_to(citation, earlier, joins)
    by = fields.publisher if fields.publisher != fields.container else None
    rest = (fields.container, by, fields.date and written_date(fields.date))
    return Reference(
        form=citation.form,
        points_to=points,
        points_at=_note_of(citation, earlier),
        authors=listed(fields.authors),
        title=fields.title or "",
        rest=", ".join(filter(None, rest)),
        words="" if _says_something(shown) or (points and shown.form == "ibid") else shown.text,
        urls=tuple(filter(None, (citation.fields.url, *citation.fields.other_urls))),
    )


def _says_something(citation: Citation) -> bool:
    fields = citation.fields
    return bool(fields.authors or fields.title or fields.container or fields.publisher)


def _note_of(citation: Citation, earlier: Citation | None) -> str | None:
    return earlier.note if earlier is not None else citation.refers_to_note


def _points_to(citation: Citation, earlier: Citation | None, joins: Joins) -> str:
    note = joins.notes.get(_note_of(citation, earlier) or "")
    if note is not None:
        return f"note {note.label}"
    if citation.candidates:
        return f"one of {len(citation.candidates)} works"
    return "a link in the text" if earlier is not None else ""
