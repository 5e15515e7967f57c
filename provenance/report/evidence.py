"""What a claim rests on: notes, works and addresses, and what a check found at each address."""

from collections.abc import Iterator
from dataclasses import dataclass

from provenance.model import Citation, Claim, LinkResult, Work
from provenance.report.citing import Reference, reference
from provenance.report.joins import Joins


@dataclass(frozen=True)
class Address:
    """An address, what a check of it found (None: it was not opened), and archived copies."""

    url: str
    check: LinkResult | None
    copies: tuple[str, ...]


@dataclass(frozen=True)
class Evidence:
    """One work behind a claim. `note` and `label` are None where no note but the text leads to it.

    `work` is how a person reads it, in one line; empty where only an address is known.
    """

    note: str | None
    label: str | None
    work: str
    addresses: tuple[Address, ...]


def evidence_of(claim: Claim, joins: Joins) -> list[Evidence]:
    """Return what the notes of `claim` cite, then the works that only its chains lead through."""
    found: list[Evidence] = []
    cited: set[str] = set()
    for marker in joins.markers_of(claim):
        note = joins.notes.get(marker.note or "")
        citations = joins.citations_of.get(marker.note, []) if marker.note else []
        for citation in citations:
            cited |= set(filter(None, (citation.id, citation.refers_to)))
            found.append(_cited(marker.label, citation, joins))
        if not citations:
            words = note.text if note else "there is no such note"
            found.append(Evidence(note.id if note else None, marker.label, words, ()))
    hops = dict.fromkeys(hop.work for hop in claim.tree)
    works = [joins.works[known] for known in hops if known in joins.works]
    return [*found, *(_linked(work, joins) for work in works if not cited & set(work.citations))]


def _cited(label: str, citation: Citation, joins: Joins) -> Evidence:
    earlier = joins.citations.get(citation.refers_to or "")
    # One that only points back is opened where the earlier one leads.
    shown = earlier if earlier is not None and citation.fields.url is None else citation
    return Evidence(
        note=citation.note,
        label=label,
        work=in_words(reference(citation, joins)),
        addresses=tuple(_addresses([shown], joins)),
    )


def _linked(work: Work, joins: Joins) -> Evidence:
    known = [joins.citations[c] for c in work.citations if c in joins.citations]
    found = tuple(_addresses(known, joins))
    if work.url and work.url not in {address.url for address in found}:
        found = (_address(work.url, (), joins), *found)
    return Evidence(note=None, label=None, work=work.title or work.name, addresses=found)


def _addresses(citations: list[Citation], joins: Joins) -> Iterator[Address]:
    copies: dict[str, list[str]] = {}
    for citation in citations:
        fields = citation.fields
        for url in filter(None, (fields.url, *fields.other_urls)):
            copies.setdefault(url, [])
        main = fields.url or next(iter(fields.other_urls), fields.archive_url)
        if main and fields.archive_url and fields.archive_url != main:
            copies.setdefault(main, []).append(fields.archive_url)
        elif main:
            copies.setdefault(main, [])
    for url, named in copies.items():
        yield _address(url, tuple(named), joins)


def _address(url: str, named: tuple[str, ...], joins: Joins) -> Address:
    check = joins.checks.get(url)
    found = (check.archive.url,) if check is not None and check.archive is not None else ()
    return Address(url, check, tuple(dict.fromkeys((*named, *found))))


def in_words(known: Reference) -> str:
    """Write a reference in one line, as a footnote does."""
    title = f"“{known.title}”" if known.title else ""
    parts = (known.authors, title, known.rest, known.words)
    return ", ".join(filter(None, parts)) or f"the same as {known.points_to}"
