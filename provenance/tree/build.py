"""Claims, in the order of the text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from provenance.attribution import is_english
from provenance.attribution.passage import Passage
from provenance.lexicon.words import OBJECT_PRONOUNS
from provenance.model import (
    Attribution,
    AttributionKind,
    Basis,
    Claim,
    Document,
    Marker,
    Span,
    TextSpan,
)
from provenance.resolve import Backing, Paths, backed
from provenance.tree.grow import grow, origin_of
from provenance.tree.merging import merge_nested, repeated_spans, said_again
from provenance.tree.statements import states_a_fact

_THAT: Final = "that "


class Draft(NamedTuple):
    """A claim before its tree is grown."""

    pieces: tuple[Span, ...]
    sentence: Span
    kind: AttributionKind
    basis: Basis
    attributions: tuple[Attribution, ...]
    paths: Paths


def build_claims(
    document: Document,
    passages: Sequence[Passage],
    attributions: Sequence[Attribution],
    paths: Sequence[Paths],
    markers: Sequence[Marker],
    backing: Backing,
) -> tuple[Claim, ...]:
    """Make the claims of an article.

    A claim is the content of an attribution, a sentence that a note or a link backs, or a sentence
    that states a fact with no source. `paths` goes with `attributions`; `backing` gives the works
    that stand behind a sentence. What a repeated block says again is the same claim. In a text that
    is not English nobody looked for sources, so that none is said to be missing.
    """
    sentences = sorted((p.start, p.end) for p in passages)
    drafts = [
        _attributed(group, ways, sentences)
        for group, ways in merge_nested(attributions, paths)
        if not _is_authors_own(group[-1]) and not _names_only(group[-1])
    ]
    covered = [span for d in drafts for span in d.pieces]
    covered += [s for a in attributions for s in (a.cue, a.source) if s is not None]
    plain = _plain(passages, covered, backing)
    drafts += [d for d in plain if d.basis != "none" or is_english(document)]
    repeats = repeated_spans(document)
    first, again = said_again(document.text, _united(drafts), repeats)
    ordered = sorted(markers, key=lambda m: m.span.start)
    return tuple(
        _claim(document.text, draft, again.get(number, ()), ordered)
        for number, draft in enumerate(first)
    )


def _is_authors_own(attribution: Attribution) -> bool:
    """Say whether it is what the author thinks: "I think that …" is an opinion, and no claim."""
    source = attribution.source
    return (
        source is not None
        and source.text.casefold() in {"i", "we"}
        and attribution.kind == "indirect"
        and attribution.parent is None
    )


def _names_only(attribution: Attribution) -> bool:
    """Say whether the content is a mere "it", which stands for what is claimed elsewhere."""
    return all(c.text.casefold() in OBJECT_PRONOUNS for c in attribution.content)


def _united(drafts: Sequence[Draft]) -> list[Draft]:
    """Put drafts in order; of two that claim the same words, make one with the ways of both."""
    by_place: dict[tuple[int, int], Draft] = {}
    for draft in sorted(drafts, key=_place):
        known = by_place.get(_place(draft))
        by_place[_place(draft)] = draft if known is None else _both(known, draft)
    return list(by_place.values())


def _both(first: Draft, second: Draft) -> Draft:
    more = tuple(way for way in second.paths if way not in first.paths)
    return first._replace(
        attributions=(*first.attributions, *second.attributions), paths=(*first.paths, *more)
    )


def _place(draft: Draft) -> tuple[int, int]:
    return (draft.pieces[0].start, draft.pieces[-1].end)


def _attributed(
    group: tuple[Attribution, ...], paths: Paths, sentences: Sequence[tuple[int, int]]
) -> Draft:
    inner = group[-1]
    pieces = tuple(_stated(c, inner.cue) for c in inner.content)
    touched = [s for place in (*pieces, inner.cue) for s in _touched(place, sentences)]
    sentence = Span(
        start=min([start for start, _ in touched], default=pieces[0].start),
        end=max([end for _, end in touched], default=pieces[-1].end),
    )
    return Draft(pieces, sentence, inner.kind, "attribution", group, paths)


def _stated(content: TextSpan, cue: TextSpan) -> Span:
    """Return what is stated, without the "that" which ties it to its cue."""
    skip = len(_THAT) if content.text.startswith(_THAT) and cue.end <= content.start else 0
    return Span(start=content.start + skip, end=content.end)


def _touched(place: Span, sentences: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Return the sentences that overlap a place; they are in order and apart."""
    first = bisect_right(sentences, place.start, key=lambda s: s[1])
    return sentences[first : bisect_left(sentences, place.end, key=lambda s: s[0])]


def _plain(passages: Iterable[Passage], covered: Sequence[Span], backing: Backing) -> list[Draft]:
    """Return the sentences without an attribution that a note backs or that state a fact."""
    drafts = []
    taken = sorted((s.start, s.end) for s in covered)
    at = 0
    for passage in sorted(passages, key=lambda p: p.start):
        while at < len(taken) and taken[at][1] <= passage.start:
            at += 1
        if any(start < passage.end and end > passage.start for start, end in taken[at : at + 50]):
            continue
        sentence = Span(start=passage.start, end=passage.end)
        backers = backing.get((passage.start, passage.end), ())
        if not backers and not states_a_fact(passage):
            continue
        basis: Basis = backers[0].by if backers else "none"
        piece = _without_marks(passage)
        drafts.append(Draft((piece,), sentence, _kind(passage), basis, (), backed((), backers)))
    return drafts


def _kind(passage: Passage) -> AttributionKind:
    return "mixed" if passage.quotations else "indirect"


def _without_marks(passage: Passage) -> Span:
    """Return the sentence without note markers at its end."""
    last = max((t.end for t in passage.tokens), default=passage.end)
    return Span(start=passage.start, end=last)


def _claim(
    text: str,
    draft: Draft,
    repetitions: tuple[Draft, ...],
    markers: Sequence[Marker],
) -> Claim:
    span = Span(start=draft.pieces[0].start, end=draft.pieces[-1].end)
    claim_id = f"claim:{span.start}-{span.end}"
    hops = grow(claim_id, draft.paths)
    everywhere = (draft, *repetitions)
    return Claim(
        id=claim_id,
        span=span,
        pieces=draft.pieces,
        text=" … ".join(p.of(text) for p in draft.pieces),
        sentence=draft.sentence,
        kind=draft.kind,
        basis=draft.basis,
        attributions=tuple(a.id for d in everywhere for a in d.attributions),
        markers=tuple(m.id for d in everywhere for m in _inside(d.sentence, markers)),
        tree=hops,
        origin=origin_of(hops),
        hedges=tuple(h for a in draft.attributions for h in a.hedges),
    )


def _inside(sentence: Span, markers: Sequence[Marker]) -> list[Marker]:
    """Return the markers in a sentence; they are in the order of the text."""
    first = bisect_left(markers, sentence.start, key=lambda m: m.span.start)
    last = bisect_left(markers, sentence.end, key=lambda m: m.span.start)
    return [m for m in markers[first:last] if sentence.contains(m.span)]
