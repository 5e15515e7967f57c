"""What of a thing changed that stands in both versions. Its place alone is no change."""

from collections.abc import Iterable, Iterator
from typing import Final

from provenance.diff.changes import Aspect, Detail
from provenance.diff.pairing import normal
from provenance.model import Citation, Claim, Document, Link, Note
from provenance.report.joins import Joins
from provenance.report.paths import shown_paths

_QUOTED: Final = {"direct": "quoted", "mixed": "quoted in part", "indirect": "not quoted"}

Told = tuple[Aspect, str, str]


def article_details(old: Document, new: Document) -> Iterator[Detail]:
    """Compare what the two pages say of themselves."""
    outlets = tuple(d.outlet.name if d.outlet else "" for d in (old, new))
    return _differing(
        (
            ("title", old.title or "", new.title or ""),
            ("outlet", outlets[0], outlets[1]),
            ("published", old.published or "", new.published or ""),
        )
    )


def claim_details(old: Claim, was: Joins, new: Claim, now: Joins) -> Iterator[Detail]:
    """Compare the words of a claim, where it comes from, and what backs it."""
    return _differing(
        (
            ("words", old.text, new.text),
            ("chain", shown_paths(old.tree), shown_paths(new.tree)),
            ("origin", _origin(old), _origin(new)),
            ("quoted", _QUOTED[old.kind], _QUOTED[new.kind]),
            ("hedges", _hedges(old), _hedges(new)),
            ("warnings", ", ".join(old.warnings), ", ".join(new.warnings)),
            ("notes", _backing(old, was), _backing(new, now)),
        )
    )


def note_details(old: Note, _: Joins, new: Note, __: Joins) -> Iterator[Detail]:
    """Compare the label and the words of a note."""
    return _differing((("label", old.label, new.label), ("words", old.text, new.text)))


def citation_details(old: Citation, was: Joins, new: Citation, now: Joins) -> Iterator[Detail]:
    """Compare the words of a citation, and what it is of."""
    return _differing((("words", old.text, new.text), ("work", _work(old, was), _work(new, now))))


def link_details(old: Link, _: Joins, new: Link, __: Joins) -> Iterator[Detail]:
    """Compare the words of a link, and what a check found at its address."""
    return _differing((("words", old.text, new.text), ("verdict", _verdict(old), _verdict(new))))


def _differing(told: Iterable[Told]) -> Iterator[Detail]:
    for aspect, before, after in told:
        if normal(before) != normal(after):
            yield Detail(aspect=aspect, before=before, after=after)


def _origin(claim: Claim) -> str:
    return f"{claim.origin.kind}: {claim.origin.name or 'not named'}"


def _hedges(claim: Claim) -> str:
    return ", ".join(hedge.text for hedge in claim.hedges)


def _backing(claim: Claim, joins: Joins) -> str:
    """Write the notes of a claim by their words: a new number alone is no change of the claim."""
    notes = [joins.notes.get(marker.note or "") for marker in joins.markers_of(claim)]
    return "; ".join(note.text if note else "missing" for note in notes)


def _work(citation: Citation, joins: Joins) -> str:
    works = {work.id: work for work in joins.analysis.works}
    work = works.get(citation.work or "")
    return (work.title or work.name) if work else ""


def _verdict(link: Link) -> str:
    return str(link.check.verdict) if link.check is not None else "unchecked"
