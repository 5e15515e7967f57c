"""What else the sentence says of an attribution: its kind, its hedges, where it was said."""

from provenance.attribution.found import Found, Range
from provenance.attribution.noun_phrase import starts_with_phrase
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import classify
from provenance.lexicon.cues import HEDGES
from provenance.model import AttributionKind, Span
from provenance.text.quotes import FAMILIES

_THAT = "that "
_BESIDE = 3
"""A hedge ends so many code points before its cue: a blank lies between them, or two."""


def with_details(text: str, passage: Passage, found: Found) -> Found:
    """Fill in kind, hedges and document from the passage."""
    document = _document(passage, found)
    return found._replace(
        sentence=(passage.start, passage.end),
        kind=kind_of(text, passage, found.content),
        hedges=_hedges(passage, found),
        document=document,
        told=found.told or _told_in(passage, document) or _seen_by(passage, found),
    )


def kind_of(text: str, passage: Passage, content: tuple[Range, ...]) -> AttributionKind:
    """Say whether the content stands in quotation marks: all of it, a part, or none."""
    if not passage.quotations:
        return "indirect"
    inside = outside = 0
    for start, end in content:
        covered = [
            (max(start, q.start), min(end, q.end))
            for q in passage.quoting(start, end)
            if text[q.start] in FAMILIES
        ]
        said = start + (len(_THAT) if text.startswith(_THAT, start) else 0)
        words = _letters(text[said:end])
        within = sum(_letters(text[a:b]) for a, b in covered)
        inside += within
        outside += words - within
    if not inside:
        return "indirect"
    return "mixed" if outside else "direct"


def _letters(words: str) -> int:
    return sum(c.isalnum() for c in words)


def _hedges(passage: Passage, found: Found) -> tuple[Span, ...]:
    near = passage.at(found.cue[0])
    beside = passage.tokens[max(near - 2, 0) : near + 1]
    words = {t for t in beside if abs(t.end - found.cue[0]) < _BESIDE or t.start == found.cue[0]}
    words.update(t for piece in found.content for t in passage.inside(*piece))
    return tuple(
        Span(start=t.start, end=t.end)
        for t in sorted(words, key=lambda t: t.start)
        if t.low in HEDGES and not t.quoted
    )


def _document(passage: Passage, found: Found) -> Range | None:
    """Find "in a report" behind the cue, before it ("X, in a report, said") or at the start."""
    if found.source is None or found.method in {"headline", "according_to"}:
        return None
    tokens = passage.tokens
    edges = [(passage.at(found.cue[0]) + 1, len(tokens))]
    if found.source[1] < found.cue[0]:
        edges.append((passage.at(found.source[1]), passage.at(found.cue[0])))
    if found.source[0] < found.cue[0] and found.start > found.cue[0]:
        edges.append((0, passage.at(found.source[0])))
    for first, last in edges:
        reading = _document_from(tokens[:last], first, found)
        if reading is not None:
            return reading
    return None


def _document_from(tokens: tuple[Token, ...], edge: int, found: Found) -> Range | None:
    for at in range(edge, min(len(tokens), edge + 10)):
        token = tokens[at]
        if token.quoted or (token.text in {".", ",", ":"} and at > edge):
            break
        inside = any(a <= token.start < b for a, b in found.content)
        if inside or token.low not in {"in", "from"}:
            continue
        phrase = starts_with_phrase(tokens, at + 1)
        if phrase and classify(tokens[phrase[0] : phrase[1]]) == "document":
            return (tokens[phrase[0]].start, tokens[phrase[1] - 1].end)
    return None


def _told_in(passage: Passage, document: Range | None) -> Range | None:
    """Find who was told in "a statement to the newspaper"."""
    if document is None:
        return None
    words = passage.inside(*document)
    for index, token in enumerate(words):
        if token.low == "to" and index + 1 < len(words):
            return (words[index + 1].start, words[-1].end)
    return None


def _seen_by(passage: Passage, found: Found) -> Range | None:
    """Find the outlet in "a leaked draft, seen by the Courier, states" and "emails reviewed by"."""
    if found.source is None:
        return None
    tokens = passage.tokens
    first = passage.at(found.source[0])
    for at in range(first, min(len(tokens) - 2, first + 16)):
        if tokens[at].low in _SEEN and tokens[at + 1].low in {"by", "to", "with"}:
            phrase = starts_with_phrase(tokens, at + 2)
            return (tokens[phrase[0]].start, tokens[phrase[1] - 1].end) if phrase else None
    return None


_SEEN = frozenset(("seen", "obtained", "reviewed", "viewed", "leaked", "shown", "shared"))
