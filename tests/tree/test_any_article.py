"""What is true of every analysis, whatever the article says."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import Analysis, trace
from provenance.export import EXPORTERS
from provenance.model import Span

SENTENCES = st.sampled_from(
    [
        "The Northern Courier reported that the dam leaked, citing a leaked Harbour Council memo.",
        "Ana Lind said the dam was safe.[1]",
        "“We wait,” she said. “Nobody [else] leaves.”",
        "He added that “the wall” leaked, according to a report.",
        "The report said the wall leaked, the Harbour Council said.",
        "It was reported that the dam had failed [2].",
        "A senior officer told the Courier that the dam was unsafe.",
        "The dam above Haven has leaked since May.",
        "Lind denied that the council’s report said so.",
        "Who said so? The official did not say.",
        "By Ana Lind",
        "Published in Northern Courier, May 3, 2015",
        "Dam unsafe: report",
        "Leave a Reply",
        "Notes",
        "[1] Ada Byrne, “Harbour Shut After Storm,” Northern Courier, May 3, 2015.",
        "[2] Ibid.; Ben Dahl, “Ferry Adrift,” https://herald.example/ferry (see also note 1).",
        "“It is open, the minister said, according to him.",
        "# Heading",
        "\t\u2028 “” ‘ — (",
    ]
)
ARTICLES = st.lists(
    st.tuples(SENTENCES, st.sampled_from([" ", "\n", "\n\n"])).map("".join), max_size=14
).map("".join)


def spans_of(analysis: Analysis) -> Iterator[Span]:
    for work in analysis.works:
        yield from work.mentions
    for source in analysis.sources:
        yield from source.mentions
    for found in analysis.attributions:
        yield from (found.cue, *found.content, *found.hedges)
        if found.source is not None:
            yield found.source
    for claim in analysis.claims:
        yield from (claim.span, claim.sentence, *claim.pieces)
        yield from (hop.evidence for hop in claim.tree if hop.evidence is not None)
    yield from (marker.span for marker in analysis.markers)
    yield from (note.span for note in analysis.notes)
    yield from (citation.span for citation in analysis.citations)
    yield from (link.span for link in analysis.links)
    yield from (d.span for d in analysis.diagnostics if d.span is not None)


def known(analysis: Analysis) -> dict[str, set[str]]:
    """Return the ids of each kind; each is unique within its kind."""
    named = {
        "marker": [m.id for m in analysis.markers],
        "note": [n.id for n in analysis.notes],
        "citation": [c.id for c in analysis.citations],
        "work": [w.id for w in analysis.works],
        "source": [s.id for s in analysis.sources],
        "attribution": [a.id for a in analysis.attributions],
        "claim": [c.id for c in analysis.claims],
        "hop": [h.id for c in analysis.claims for h in c.tree],
    }
    for kind, ids in named.items():
        assert len(set(ids)) == len(ids), kind
    return {kind: set(ids) for kind, ids in named.items()}


def references(analysis: Analysis) -> Iterator[tuple[str, str | None]]:
    yield from (("note", m.note) for m in analysis.markers)
    for citation in analysis.citations:
        yield from (
            ("note", citation.note),
            ("work", citation.work),
            ("citation", citation.refers_to),
            ("note", citation.refers_to_note),
        )
    for work in analysis.works:
        yield from (("citation", c) for c in work.citations)
    for found in analysis.attributions:
        yield from (
            ("source", found.source_id),
            ("work", found.work),
            ("attribution", found.parent),
        )
    for claim in analysis.claims:
        yield from (("attribution", a) for a in claim.attributions)
        yield from (("marker", m) for m in claim.markers)
        for hop in claim.tree:
            yield from (("work", hop.work), ("source", hop.source))
    yield from (("citation", link.citation) for link in analysis.links)


@settings(max_examples=120, deadline=None)
@given(ARTICLES)
def test_ids_are_unique_and_point_at_something(text: str) -> None:
    analysis = trace(text.encode())
    ids = known(analysis)
    for kind, reference in references(analysis):
        assert reference is None or reference in ids[kind], (kind, reference)


@settings(max_examples=120, deadline=None)
@given(ARTICLES)
def test_spans_lie_in_the_text_and_hold_their_words(text: str) -> None:
    analysis = trace(text.encode())
    for span in spans_of(analysis):
        assert span.end <= len(analysis.document.text)
        words = getattr(span, "text", None)
        assert words is None or words == analysis.text(span)


@settings(max_examples=120, deadline=None)
@given(ARTICLES)
def test_trees_are_flat_with_parents_first(text: str) -> None:
    for claim in trace(text.encode()).claims:
        seen: set[str | None] = {None}
        for hop in claim.tree:
            assert hop.parent in seen
            seen.add(hop.id)
        assert (claim.origin.kind == "unknown") or claim.tree


@settings(max_examples=60, deadline=None)
@given(ARTICLES)
def test_the_same_bytes_twice(text: str) -> None:
    first, again = (list(EXPORTERS["json"]([trace(text.encode())])) for _ in range(2))
    assert first == again
