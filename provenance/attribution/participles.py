"""Participles that hang on another attribution: "adding that …", "citing …", "claiming that …"."""

from typing import Final

from provenance.attribution.cues import Cue
from provenance.attribution.following import content_after
from provenance.attribution.found import Found
from provenance.attribution.noun_phrase import ends_with_phrase, starts_with_phrase
from provenance.attribution.passage import Passage, Token
from provenance.attribution.ranges import pieces
from provenance.attribution.source_kind import classify
from provenance.attribution.subject import first_subject
from provenance.lexicon.words import BE, CLAUSE_WORDS

CITING: Final = frozenset({"citing", "quoting"})
"""What these take is a hop of the attribution that they hang on."""

_LINKS: Final = frozenset({",", "—", "–", "(", '"', "”"})


def participle(passage: Passage, cue: Cue, before: list[Found]) -> Found | None:
    """Read "…, X said, adding that P" and "a leaked note, claiming that P".

    The source is that of the attribution before it in the sentence, or the document that stands
    directly before the comma.
    """
    tokens = passage.tokens
    if not cue.participle or tokens[cue.first].low in CITING or cue.first == 0:
        return None
    edge = tokens[cue.first - 1]
    if edge.low not in {"while", "by", "and"} and edge.text not in _LINKS:
        return None
    following = content_after(passage, cue.last)
    if following is None or following.by == "adjunct":
        return None
    if "a" in cue.frames and following.by == "clause":
        return None  # "briefing journalists": those who are told, not what they are told
    spans = pieces(passage, (following.at, len(tokens)))
    if not spans:
        return None
    document = _document_before(tokens, cue.first)
    source: tuple[int, int] | None
    if before and before[-1].source is not None and not document:
        source = before[-1].source
    elif document is not None:
        source = (tokens[document[0]].start, tokens[document[1] - 1].end)
    else:
        source = _main_subject(tokens, cue.first)
    if source is None:
        return None
    span = (tokens[cue.first].start, tokens[cue.last - 1].end)
    base = _based_on(tokens, document) if document else None
    clear = following.by in {"that", "quotation", "colon"} or tokens[cue.first].low == "saying"
    sure = 0.88 if clear else 0.65
    return Found(source, span, spans, cue.stance, "participle", sure, base=base)


def _main_subject(tokens: tuple[Token, ...], before: int) -> tuple[int, int] | None:
    """Find who acts in the main clause: "The union left the talks, saying that …"."""
    found = first_subject(tokens, 0, before)
    if found is None or classify(tokens[found[0] : found[1]]) is None:
        return None
    return (tokens[found[0]].start, tokens[found[1] - 1].end)


def _document_before(tokens: tuple[Token, ...], index: int) -> tuple[int, int] | None:
    if tokens[index - 1].text != ",":
        return None
    found = ends_with_phrase(tokens, index - 1)
    if found is None or classify(tokens[found[0] : found[1]]) != "document":
        return None
    return found


def _based_on(tokens: tuple[Token, ...], document: tuple[int, int]) -> tuple[int, int] | None:
    """Find what "was based on" the document: "the Courier's report was based on a leaked note"."""
    words = [t.low for t in tokens[max(0, document[0] - 6) : document[0]]]
    for verb in ("based", "drawn", "built"):
        if verb not in words:
            continue
        at = document[0] - len(words) + words.index(verb)
        while at > 0 and (tokens[at - 1].low in BE or tokens[at - 1].low.endswith("ly")):
            at -= 1
        found = ends_with_phrase(tokens, at)
        if found is not None:
            return (tokens[found[0]].start, tokens[found[1] - 1].end)
    return None


def citing(passage: Passage, found: list[Found]) -> list[Found]:
    """Add to each attribution whom it cites: "X reported P, citing Y", "while quoting Y"."""
    tokens = passage.tokens
    result = list(found)
    for at, token in enumerate(tokens):
        if token.quoted or token.low not in CITING:
            continue
        source = starts_with_phrase(tokens, at + 1)
        aside = at > 0 and tokens[at - 1].text == ","
        owner = _owner(result, token.start, first=aside)
        if source is None or owner is None:
            continue
        cited = (tokens[source[0]].start, tokens[source[1] - 1].end)
        if any(cited in each.cited for each in result):
            continue
        cut = tokens[at - 1].start if tokens[at - 1].low in {"while", ","} else token.start
        result = [_ending_before(tokens, each, token.start, cut) for each in result]
        last = result[owner]
        result[owner] = last._replace(cited=(*last.cited, cited))
    return result


def _ending_before(tokens: tuple[Token, ...], found: Found, at: int, cut: int) -> Found:
    content = tuple((a, cut) if a < at < b else (a, b) for a, b in found.content)
    trimmed = tuple(_trimmed(tokens, c) if c not in found.content else c for c in content)
    return found._replace(content=trimmed)


def _owner(found: list[Found], at: int, *, first: bool) -> int | None:
    """A participle behind a comma belongs to the main clause, else to the nearest one."""
    before = [i for i, f in enumerate(found) if f.cue[0] < at and f.source is not None]
    if not before:
        return 0 if found and found[0].source else None
    outer = [i for i in before if not any(_holds(f, found[i]) for f in found)]
    return outer[-1] if first and outer else before[-1]


def _holds(outer: Found, inner: Found) -> bool:
    return outer is not inner and any(a <= inner.cue[0] < b for a, b in outer.content)


def _trimmed(tokens: tuple[Token, ...], piece: tuple[int, int]) -> tuple[int, int]:
    inside = [t for t in tokens if piece[0] <= t.start and t.end <= piece[1]]
    while inside and (inside[-1].text in {",", "—"} or inside[-1].low in CLAUSE_WORDS):
        inside.pop()
    return (piece[0], inside[-1].end) if inside else piece
