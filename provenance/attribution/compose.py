"""How the attributions of one passage fit together: duplicates, boundaries, nesting."""

from provenance.attribution.found import Found, Range
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import classify, head_of
from provenance.model import SourceKind

_JOINS = frozenset({"and", "but", "while", "whereas", "though", "although", "as"})


def compose(passage: Passage, found: list[Found]) -> list[Found]:
    """Make the attributions of a passage agree with each other.

    Contents that reach to the end of the sentence stop where the next attribution of the same
    rank begins; an attribution inside another's content gets that one as parent; one that only
    names the same source again is dropped.
    """
    ordered = sorted(_without_idle(found), key=lambda f: f.cue)
    kept = _without_repeats(passage, ordered)
    cut = [_bounded(passage, each, kept) for each in kept]
    whole = [f for f in cut if f.content]
    raised = [f for f in _raise_phrases(passage, whole) if f.content]
    return nest(raised)


def nest(found: list[Found]) -> list[Found]:
    """Give each attribution that stands in another's content that one as parent."""
    return [each._replace(parent=_parent(index, found)) for index, each in enumerate(found)]


def _words(passage: Passage, span: Range | None) -> tuple[Token, ...]:
    if span is None:
        return ()
    return passage.inside(*span)


def _without_idle(found: list[Found]) -> list[Found]:
    """Drop "is expected to" where somebody in the sentence is named as saying so."""
    named = any(f.source is not None for f in found)
    return [f for f in found if not (named and f.method == "agentless_passive" and f.idle)]


def _same_source(passage: Passage, a: Found, b: Found) -> bool:
    if a.source is None or b.source is None:
        return False
    first, second = _words(passage, a.source), _words(passage, b.source)
    if not first or not second:
        return a.source == b.source
    return first[head_of(first)].low == second[head_of(second)].low


def _without_repeats(passage: Passage, found: list[Found]) -> list[Found]:
    """Drop "…, the report said" where the sentence began with "The report said that"."""
    kept: list[Found] = []
    for each in found:
        first = next(
            (
                i
                for i, k in enumerate(kept)
                if k.source != each.source
                and k.cue[1] <= k.start
                and each.end <= each.cue[0]
                and _same_source(passage, k, each)
                and k.end > each.cue[0]
            ),
            None,
        )
        if first is None:
            kept.append(each)
        elif each.source is not None:
            stopped = _stop_at(passage, kept[first], min(each.source[0], each.cue[0]))
            kept[first] = stopped._replace(restated=True)
    return kept


def _stop_at(passage: Passage, found: Found, at: int) -> Found:
    content = tuple((a, min(b, at)) for a, b in found.content if a < at)
    return found._replace(content=tuple(c for p in content if (c := _trim(passage, p))))


def _trim(passage: Passage, piece: Range) -> Range | None:
    inside = list(passage.inside(*piece))
    while (
        inside
        and not inside[-1].quoted
        and (inside[-1].text in {",", ";", "—", "–", ":"} or inside[-1].low in _JOINS)
    ):
        inside.pop()
    return (piece[0], inside[-1].end) if any(t.is_word for t in inside) else None


def _bounded(passage: Passage, found: Found, others: list[Found]) -> Found:
    """Cut a content that runs on to the end where a sibling's clause begins."""
    for other in others:
        if other is found or other.cue[0] <= found.cue[0] or found.end <= other.cue[0]:
            continue
        shared = other.source is not None and other.source == found.source
        clause = _clause_start(passage, other, shares_subject=shared)
        if clause is not None and clause > found.cue[1] and _is_sibling(passage, found, other):
            found = _stop_at(passage, found, clause)
        elif other.method != "according_to" and _holds_cue(other, found):
            found = _stop_at(passage, found, max(b for _, b in other.content if b <= other.cue[0]))
    return found


def _holds_cue(outer: Found, inner: Found) -> bool:
    """Say whether content before the outer cue holds a cue whose own content runs beyond it."""
    return any(a <= inner.cue[0] and b <= outer.cue[0] < inner.end for a, b in outer.content)


def _clause_start(passage: Passage, found: Found, *, shares_subject: bool = False) -> int | None:
    """Return where the clause of an attribution begins; a second verb begins one by itself."""
    starts = [found.cue[0]]
    if found.source is not None and found.source[0] < found.cue[0]:
        starts.append(found.source[0])
    if found.method == "participle":
        return found.cue[0]
    if shares_subject:
        return found.cue[0]
    relative = _relative_before(passage, found)
    if relative is not None:
        return relative
    return min(starts) if found.start >= found.cue[0] else None


def _relative_before(passage: Passage, found: Found) -> int | None:
    """Return where "which" or "who" stands between the source and the cue."""
    if found.source is None:
        return None
    between = passage.inside(found.source[1], found.cue[0])
    return next((t.start for t in between if t.low in {"which", "who"}), None)


def _is_sibling(passage: Passage, found: Found, other: Found) -> bool:
    """Say whether `other` begins a clause of its own rather than being part of the content."""
    if other.method == "participle":
        return True
    shared = other.source is not None and other.source == found.source
    start = _clause_start(passage, other, shares_subject=shared)
    at = passage.at(start) if start is not None else 0
    if at < 2:
        return False
    if shared:
        return passage.tokens[at - 1].low in _JOINS
    before = passage.tokens[at - 1]
    if passage.tokens[at].low in {"which", "who"}:
        return before.text == ","
    if before.text == ";":
        return True
    joined = before.low in _JOINS and passage.tokens[at - 2].text in {",", "”", '"', "—"}
    return joined and found.cue[1] <= found.start


def _rank(kind: SourceKind | None) -> int:
    return {"outlet": 2, "document": 1}.get(kind or "", 0)


def _raise_phrases(passage: Passage, found: list[Found]) -> list[Found]:
    """Decide which is the outer one in "X said that P, according to Y".

    An outlet stands outside a document, a document outside people; of equals the phrase at the
    end stands outside, unless the first names itself again behind it.
    """
    result = list(found)
    for index, each in enumerate(found):
        if each.method != "according_to" or each.end > each.cue[0]:
            continue
        for number, other in enumerate(found):
            before = other.cue[1] <= other.start and other.cue[0] < each.cue[0] < other.end
            if not before or other.source is None or other.title:
                continue
            if _stands_outside(passage, each, other):
                result[number] = _stop_at(passage, other, each.cue[0])
            elif result[index].content and other.start > result[index].start:
                result[index] = each._replace(content=((other.start, each.end),))
    return result


def _stands_outside(passage: Passage, phrase: Found, other: Found) -> bool:
    if other.restated:
        return False
    outer, inner = (_rank(classify(_words(passage, f.source))) for f in (phrase, other))
    return outer >= inner


def _parent(index: int, found: list[Found]) -> int | None:
    """Return the attribution with the shortest content that holds this one's cue and content."""
    holders = [
        (other.end - other.start, number)
        for number, other in enumerate(found)
        if number != index and holds(other, found[index])
    ]
    return min(holders)[1] if holders else None


def holds(outer: Found, inner: Found) -> bool:
    """Say whether one attribution's content holds another's cue and content."""
    return (
        any(a <= inner.cue[0] and inner.cue[1] <= b for a, b in outer.content)
        and any(a <= inner.start and inner.end <= b for a, b in outer.content)
        and inner.content != outer.content
    )
