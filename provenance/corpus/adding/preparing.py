"""An entry → all that the store keeps of it. Runs in a process of its own."""

from typing import NamedTuple

from provenance.api import trace
from provenance.corpus.adding.entry import Entry
from provenance.corpus.compare.units import units_of
from provenance.corpus.keeping.packing import pack
from provenance.corpus.shingles import shingles_of
from provenance.errors import EngineError, ProvenanceError
from provenance.model import Analysis, Hop, Outlet
from provenance.text.dates import parse_date
from provenance.text.urls import registrable_domain

Value = str | int | bool | None


class Prepared(NamedTuple):
    """The rows of one article, without the ids of the store; `trouble` where there are none."""

    entry: Entry
    sha: str
    title: str | None
    outlet: str | None
    domain: str | None
    published: str | None
    url: str | None
    words: int
    packed: bytes
    hops: tuple[dict[str, Value], ...]
    sources: tuple[dict[str, Value], ...]
    shingles: tuple[int, ...]
    trouble: str = ""


def prepare(entry: Entry, engine: str | None = None) -> Prepared:
    """Trace an article. One that cannot be read is returned with its trouble, one line.

    `engine` is as for `trace`. Raises EngineError for one that is not known or not installed.
    """
    try:
        analysis = trace(
            entry.data, media_type=entry.media_type, location=entry.place, engine=engine
        )
        return from_analysis(entry, analysis)
    except EngineError:
        raise
    except ProvenanceError as error:
        return Prepared(entry, "", None, None, None, None, None, 0, b"", (), (), (), str(error))


def from_analysis(entry: Entry, analysis: Analysis) -> Prepared:
    """Return what the store keeps of an analysis."""
    analysis = _with_what_is_said(analysis, entry)
    document = analysis.document
    url = document.url
    outlet = document.outlet
    domain = (outlet.domain if outlet else None) or (registrable_domain(url) if url else None)
    return Prepared(
        entry=entry,
        sha=document.id,
        title=document.title,
        outlet=outlet.name if outlet else None,
        domain=domain,
        published=document.published,
        url=url,
        words=len(document.text.split()),
        packed=pack(analysis),
        hops=tuple(_hops(analysis)),
        sources=tuple(_sources(analysis)),
        shingles=tuple(sorted(shingles_of(units_of(analysis)))),
    )


def _with_what_is_said(analysis: Analysis, entry: Entry) -> Analysis:
    """Let what stands beside the text (in JSONL, in a feed) count before what is read in it."""
    said: dict[str, object] = {}
    if entry.outlet:
        domain = registrable_domain(entry.url) if entry.url else None
        said["outlet"] = Outlet(name=entry.outlet, domain=domain, method="given")
    if entry.published:
        said["published"] = parse_date(entry.published[:10]) or entry.published
    if entry.url:
        said["url"] = entry.url
    if entry.title:
        said["title"] = entry.title
    if not said:
        return analysis
    return analysis.model_copy(update={"document": analysis.document.model_copy(update=said)})


def _hops(analysis: Analysis) -> list[dict[str, Value]]:
    issuers = {work.id: work.issuer for work in analysis.works}
    rows: list[dict[str, Value]] = []
    for number, claim in enumerate(analysis.claims):
        depth: dict[str | None, int] = {None: -1}
        parents = {hop.parent for hop in claim.tree}
        for hop in claim.tree:
            depth[hop.id] = depth.get(hop.parent, -1) + 1
            row = _hop(hop, issuers)
            row["claim"], row["position"] = number, depth[hop.id]
            row["number"], row["last"] = len(rows), hop.id not in parents
            row["claim_start"], row["claim_end"] = claim.span.start, claim.span.end
            rows.append(row)
    return rows


def _hop(hop: Hop, issuers: dict[str, str | None]) -> dict[str, Value]:
    return {
        "name": hop.name,
        "kind": hop.kind,
        "work": hop.work,
        "issuer": issuers.get(hop.work) if hop.work else None,
        "start": hop.evidence.start if hop.evidence else None,
        "end": hop.evidence.end if hop.evidence else None,
    }


def _sources(analysis: Analysis) -> list[dict[str, Value]]:
    times: dict[str, int] = {}
    first: dict[str, tuple[int, int]] = {}
    for attribution in analysis.attributions:
        if attribution.source_id:
            times[attribution.source_id] = times.get(attribution.source_id, 0) + 1
            span = attribution.source or attribution.cue
            first.setdefault(attribution.source_id, (span.start, span.end))
    return [
        {
            "number": number,
            "name": source.name,
            "kind": source.kind,
            "role": source.role,
            "times": times.get(source.id, 0),
            "start": first[source.id][0],
            "end": first[source.id][1],
        }
        for number, source in enumerate(analysis.sources)
        if source.id in first
    ]
