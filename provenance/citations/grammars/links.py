"""Citations that are an address and no more, or an address with a name."""

from provenance.citations.draft import Draft
from provenance.citations.segment import Segment
from provenance.citations.tail_words import read_tail


def address_alone(segment: Segment) -> Draft | None:
    """`https://example.org/a (accessed 3 May 2015)`."""
    elements = segment.elements
    first = next((e for e in elements if e.kind not in ("open", "sep")), None)
    if first is None or first.kind != "url":
        return None
    draft = Draft(prior=2.0)
    draft.start = segment.start
    draft.end = read_tail(segment.text, elements, draft, container_known=True)
    draft.hints.add("link")
    return draft
