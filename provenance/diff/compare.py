"""The difference of two analyses."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from provenance.diff.aspects import (
    article_details,
    citation_details,
    claim_details,
    link_details,
    note_details,
)
from provenance.diff.changes import Change, Detail, Difference, Place, Subject, Version
from provenance.diff.pairing import Pairs, pair
from provenance.model import Analysis, Citation, Claim, Link, Note
from provenance.report.joins import Joins

Thing = TypeVar("Thing")
Details = Callable[[Thing, Joins, Thing, Joins], Iterator[Detail]]


def compare(before: Analysis, after: Analysis) -> Difference:
    """Return what changed from `before` to `after`: claims first, in the order of `after`."""
    old, new = Joins(before), Joins(after)
    claims = pair([c.text for c in before.claims], [c.text for c in after.claims])
    changes = [
        *_article(old, new),
        *_changes("claim", (old, new), (before.claims, after.claims), claims,
                  (_claim_places(before), _claim_places(after)), claim_details),
        *_changes("note", (old, new), (before.notes, after.notes), _pair_notes(before, after),
                  ([_note(n) for n in before.notes], [_note(n) for n in after.notes]),
                  note_details),
        *_changes("citation", (old, new), (before.citations, after.citations),
                  pair([c.text for c in before.citations], [c.text for c in after.citations]),
                  (_citation_places(old), _citation_places(new)), citation_details),
        *_changes("link", (old, new), (before.links, after.links),
                  pair([x.url for x in before.links], [x.url for x in after.links], near=100.0),
                  ([_link(x) for x in before.links], [_link(x) for x in after.links]),
                  link_details),
    ]  # fmt: skip
    changed = sum(c.of == "claim" and c.how == "changed" for c in changes)
    return Difference(
        before=_version(before),
        after=_version(after),
        changes=tuple(changes),
        unchanged=len(claims) - changed,
    )


def _changes(
    of: Subject,
    joins: tuple[Joins, Joins],
    things: tuple[Sequence[Thing], Sequence[Thing]],
    pairs: Pairs,
    places: tuple[Sequence[Place], Sequence[Place]],
    details: Details[Thing],
) -> Iterator[Change]:
    """Give what changed or was added, in the order of the new version, then what was removed."""
    partner = {b: a for a, b in pairs}
    for b, thing in enumerate(things[1]):
        if b not in partner:
            yield Change(of=of, how="added", after=places[1][b])
            continue
        a = partner[b]
        found = tuple(details(things[0][a], joins[0], thing, joins[1]))
        if found:
            yield Change(
                of=of, how="changed", before=places[0][a], after=places[1][b], details=found
            )
    kept = set(partner.values())
    for a in range(len(things[0])):
        if a not in kept:
            yield Change(of=of, how="removed", before=places[0][a])


def _article(old: Joins, new: Joins) -> Iterator[Change]:
    found = tuple(article_details(old.analysis.document, new.analysis.document))
    if found:
        first, second = old.analysis.document, new.analysis.document
        yield Change(
            of="article",
            how="changed",
            before=Place(id=first.id, name="", text=first.title or ""),
            after=Place(id=second.id, name="", text=second.title or ""),
            details=found,
        )


def _pair_notes(before: Analysis, after: Analysis) -> Pairs:
    """Pair notes by their words, then what is left by the label: a note can be replaced."""
    pairs = pair([note.text for note in before.notes], [note.text for note in after.notes])
    firsts, seconds = {a for a, _ in pairs}, {b for _, b in pairs}
    by_label = {n.label: a for a, n in enumerate(before.notes) if a not in firsts}
    for b, note in enumerate(after.notes):
        if b not in seconds and note.label in by_label:
            pairs.append((by_label.pop(note.label), b))
    return pairs


def _claim_places(analysis: Analysis) -> list[Place]:
    return [_claim(number, claim) for number, claim in enumerate(analysis.claims, 1)]


def _claim(number: int, claim: Claim) -> Place:
    return Place(id=claim.id, name=str(number), span=claim.span, text=claim.text)


def _note(note: Note) -> Place:
    return Place(id=note.id, name=note.label, span=note.span, text=note.text)


def _citation_places(joins: Joins) -> list[Place]:
    return [_citation(citation, joins) for citation in joins.analysis.citations]


def _citation(citation: Citation, joins: Joins) -> Place:
    note = joins.notes.get(citation.note or "")
    name = f"of note {note.label}" if note else ""
    return Place(id=citation.id, name=name, span=citation.span, text=citation.text)


def _link(link: Link) -> Place:
    return Place(id=link.url, name=link.url, span=link.span, text=link.text)


def _version(analysis: Analysis) -> Version:
    document = analysis.document
    return Version(
        id=document.id,
        location=document.location,
        title=document.title,
        claims=len(analysis.claims),
    )
