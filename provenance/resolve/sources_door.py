"""The door: attributions with names, sources, documents and the paths to them."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from provenance.attribution import AttributionReading, Found
from provenance.attribution.source_kind import is_outlet
from provenance.lexicon.nouns import PRONOUNS
from provenance.model import (
    Attribution,
    Diagnostic,
    Document,
    Source,
    Span,
    TextSpan,
    Work,
    WorkKind,
)
from provenance.resolve.backing import Backing, backers_of
from provenance.resolve.cast import outlet_name
from provenance.resolve.document_entity import DocumentEntity
from provenance.resolve.document_mentions import find_mentions
from provenance.resolve.documents import Shelf, kind_of, place_all
from provenance.resolve.entity import Range
from provenance.resolve.name_parts import take_apart
from provenance.resolve.names_in_text import KnownNames, read_names
from provenance.resolve.naming import without_article
from provenance.resolve.one_work import (
    Paths,
    attribution_with_cited,
    unite,
    united_by,
    with_cited,
)
from provenance.resolve.sources import Reading, SourceReader, sources_of
from provenance.resolve.steps import Step, StepMaker, backed, work_id


class SourceResolution(NamedTuple):
    """Everything that resolving adds. `paths` is in the order of `attributions`."""

    attributions: tuple[Attribution, ...]
    paths: tuple[Paths, ...]
    sources: tuple[Source, ...]
    works: tuple[Work, ...]
    diagnostics: tuple[Diagnostic, ...]


def resolve_sources(
    document: Document, reading: AttributionReading, backing: Backing, cited: Sequence[Work]
) -> SourceResolution:
    """Say for every attribution who is meant, in which document, and through whom.

    `backing` gives the works that stand behind each passage; `cited` are all works that notes and
    links cite. The works returned are these and those that only the prose knows.
    """
    names = read_names(document.text)
    shelf = _shelf(document, reading, names)
    sources = SourceReader(document.text, reading.passages, names, shelf)
    outlet = document.outlet.name if document.outlet else None
    maker = StepMaker(document.text, sources, outlet)
    steps: dict[int, tuple[Step, ...]] = {}
    ways: dict[int, Paths] = {}
    made: dict[int, Attribution] = {}
    same: dict[str, str] = {}
    for index, found, meant in _in_order(reading.found, sources):
        parent = found.parent
        outer = steps[parent] if parent is not None else ()
        above = reading.found[parent] if parent is not None else None
        steps[index] = maker.steps(found, meant, outer, above)
        ways[index] = backed(steps[index], backers_of(found, backing))
        made[index] = _attribution(document.text, index, reading.found, meant, ways[index])
        pair = united_by(steps[index], ways[index])
        if pair is not None:
            same.setdefault(*pair)
    mentioned = [_work(d, sources) for d in shelf.documents if d.mentions or d.outlet]
    works = unite(cited, mentioned, same)
    known = {work.id: work for work in works}
    order = range(len(reading.found))
    paths = tuple(with_cited(ways[i], same, known) for i in order)
    return SourceResolution(
        tuple(attribution_with_cited(made[i], paths[i], same) for i in order),
        paths,
        tuple(e.source() for e in sources_of(sources.cast.entities) if e.mentions),
        works,
        tuple(sources.diagnostics),
    )


def _shelf(document: Document, reading: AttributionReading, names: KnownNames) -> Shelf:
    """Find the documents that the prose speaks of, before anybody's source is read."""
    text = document.text
    needed = [
        span
        for f in reading.found
        for span in (f.antecedent or f.source, f.document, f.base, *f.cited)
        if span is not None
    ]
    issuers = {
        f.document: take_apart(text[f.source[0] : f.source[1]]).name
        for f in reading.found
        if f.document is not None and f.source is not None
        if text[f.source[0] : f.source[1]].lower() not in PRONOUNS
    }
    shelf = Shelf(issuers, names.short)
    place_all(shelf, find_mentions(text, reading.passages, needed), _stories(text, reading))
    return shelf


def _stories(text: str, reading: AttributionReading) -> dict[int, str]:
    """Return the outlets that are sources, by the place where they report."""
    stories = {}
    tokens = {t.start: t for p in reading.passages for t in p.tokens}
    for each in reading.found:
        if each.source is None or each.title:
            continue
        words = [tokens[at] for at in range(*each.source) if at in tokens]
        if is_outlet(words):
            name = without_article(take_apart(text[each.source[0] : each.source[1]]).name)
            stories[each.cue[1]] = outlet_name(name) or name
    return stories


def _in_order(found: Sequence[Found], sources: SourceReader) -> list[tuple[int, Found, Reading]]:
    """Read every source in the order of the text, then give parents before children.

    The headline is read last: its "Courier" is the one that only the body names in full.
    """
    by_place = sorted(
        range(len(found)), key=lambda i: (found[i].title, found[i].source or found[i].cue)
    )
    readings = {}
    for index in by_place:
        readings[index] = sources.read(found[index])
        sources.note_issuer(found[index], readings[index])
    depth = {i: _depth(found, i) for i in readings}
    return [(i, found[i], readings[i]) for i in sorted(readings, key=lambda i: (depth[i], i))]


def _depth(found: Sequence[Found], index: int) -> int:
    depth = 0
    parent = found[index].parent
    while parent is not None and depth <= len(found):
        depth += 1
        parent = found[parent].parent
    return depth


def _attribution(
    text: str, index: int, found: Sequence[Found], meant: Reading, ways: Paths
) -> Attribution:
    each = found[index]
    entity = meant.entity
    work = next((s.work for s in reversed(ways[0]) if s.work), None) if ways else None
    return Attribution(
        id=_id(each),
        kind=each.kind,
        source=TextSpan.cut(text, *each.source) if each.source else None,
        cue=TextSpan.cut(text, *each.cue),
        content=tuple(TextSpan.cut(text, *c) for c in each.content),
        stance=each.stance,
        hedges=tuple(TextSpan.cut(text, h.start, h.end) for h in each.hedges),
        source_kind=entity.kind if entity else meant.kind,
        source_id=entity.id if entity else None,
        work=work,
        resolved=entity.name if entity else None,
        candidates=meant.candidates,
        chain=tuple(s.name for s in ways[0]) if ways else (),
        parent=_id(found[each.parent]) if each.parent is not None else None,
        method=each.method,
        confidence=each.confidence,
    )


def _id(found: Found) -> str:
    return f"attribution:{found.cue[0]}-{found.cue[1]}"


def _work(document: DocumentEntity, sources: SourceReader) -> Work:
    mentions = sorted(m.span for m in document.mentions)
    entity = sources.entity_of(document, mentions[0] if mentions else (document.at, document.at))
    return Work(
        id=work_id(document),
        name=document.outlet or entity.name,
        kind="news" if document.outlet else cast("WorkKind", kind_of(document.head)),
        container=document.outlet,
        issuer=document.issuer,
        mentions=tuple(Span(start=a, end=b) for a, b in _with_pronouns(mentions, entity.mentions)),
    )


def _with_pronouns(mentions: Sequence[Range], spoken: Sequence[Range]) -> list[Range]:
    """Add where a document speaks as "it": what nobody finds by its noun."""
    apart = [s for s in spoken if not any(m[0] < s[1] and s[0] < m[1] for m in mentions)]
    return sorted((*mentions, *apart))
