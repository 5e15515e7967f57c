"""Attributions that no verb carries: "according to X", a headline's "…: report", "reportedly"."""

from collections.abc import Callable
from typing import Final

from provenance.attribution.clauses import content_start
from provenance.attribution.figures import put_at
from provenance.attribution.following import has_verb
from provenance.attribution.found import Found
from provenance.attribution.noun_phrase import Range, describes, starts_with_phrase
from provenance.attribution.passage import Passage, Token
from provenance.attribution.ranges import pieces
from provenance.attribution.source_kind import classify
from provenance.lexicon.cues import PREPOSITIONAL
from provenance.text.quotes import FAMILIES

PhraseRule = Callable[[Passage], tuple[Found, ...]]


def according_to(passage: Passage) -> tuple[Found, ...]:
    """Read "According to X, P", "P, according to X" and "P, according to X, P"."""
    found = []
    for at, cue in _cues(passage.tokens):
        source = starts_with_phrase(passage.tokens, at + len(cue))
        if source is None:
            continue
        if source[0] < len(passage.tokens) and passage.tokens[source[0]].low in {"its", "plan"}:
            continue
        reading = _according(passage, at, len(cue), source)
        if reading is not None:
            found.append(reading)
    return tuple(found)


def _cues(tokens: tuple[Token, ...]) -> list[tuple[int, tuple[str, ...]]]:
    return [
        (at, cue)
        for at, token in enumerate(tokens)
        for cue in PREPOSITIONAL
        if token.low == cue[0]
        and not token.quoted
        and tuple(t.low for t in tokens[at : at + len(cue)]) == cue
    ]


def _according(passage: Passage, at: int, width: int, source: Range) -> Found | None:
    tokens = passage.tokens
    start = content_start(passage)
    end = _source_clause_end(tokens, source)
    source = (source[0], max(source[1], min(end, source[1])))
    content: list[Range] = []
    if at > start:
        content.append((start, at))
    goes_on = at <= start or _goes_on(tokens, end) or not has_verb(tokens[start:at])
    if end < len(tokens) and tokens[end].text == "," and goes_on:
        content.append((end + 1, len(tokens)))
    spans = tuple(p for piece in content for p in pieces(passage, piece))
    if not spans:
        return None
    return Found(
        source=(tokens[source[0]].start, tokens[source[1] - 1].end),
        cue=(tokens[at].start, tokens[at + width - 1].end),
        content=spans,
        stance="said",
        method="according_to",
        confidence=0.92,
    )


def _source_clause_end(tokens: tuple[Token, ...], source: Range) -> int:
    """Find the comma that ends the phrase, skipping one before a description of the source."""
    commas = [
        i for i in range(source[1], len(tokens)) if tokens[i].text == "," and not tokens[i].quoted
    ]
    if not commas:
        return len(tokens)
    if len(commas) > 1:
        aside = tokens[commas[0] + 1 : commas[1]]
        if describes(tokens[source[0] : source[1]], aside) and len(aside) < 15:
            return commas[1]
    return commas[0]


def _goes_on(tokens: tuple[Token, ...], comma: int) -> bool:
    """After "P, according to X," the rest is content too if it cannot stand alone."""
    rest = tokens[comma + 1 :]
    return bool(rest) and (rest[0].is_finite or rest[0].low in {"as", "with", "after"})


def headline(passage: Passage) -> tuple[Found, ...]:
    """Read "P: report", "P, says minister" and "Minister: ‘P’" in a title."""
    if not passage.title:
        return ()
    tokens = passage.tokens
    colons = [i for i, t in enumerate(tokens) if t.text in {":", "–", "—"} and not t.quoted]
    if not colons:
        return ()
    last = colons[-1]
    after, before = tokens[last + 1 :], tokens[: colons[0]]
    if 1 <= len(after) <= 5 and classify(after) is not None and _plain(after):
        return (_headline(passage, (0, last), last, (last + 1, len(tokens))),)
    quoted = colons[0] + 1 < len(tokens) and tokens[colons[0] + 1].text in FAMILIES
    if quoted and 1 <= len(before) <= 6 and classify(before) is not None:
        return (_headline(passage, (colons[0] + 1, len(tokens)), colons[0], (0, colons[0])),)
    return ()


def _plain(tokens: tuple[Token, ...]) -> bool:
    return all(t.is_word and not t.quoted and not t.is_finite for t in tokens)


def _headline(passage: Passage, content: Range, colon: int, source: Range) -> Found:
    tokens = passage.tokens
    return Found(
        source=(tokens[source[0]].start, tokens[source[1] - 1].end),
        cue=(tokens[colon].start, tokens[colon].end),
        content=pieces(passage, content),
        stance="said",
        method="headline",
        confidence=0.8,
        title=True,
    )


def reportedly(passage: Passage) -> tuple[Found, ...]:
    """Read "P reportedly": somebody says so, nobody is named."""
    for token in passage.tokens:
        if token.low in {"reportedly", "allegedly", "purportedly"} and not token.quoted:
            spans = pieces(passage, (content_start(passage), len(passage.tokens)))
            if spans:
                return (
                    Found(None, (token.start, token.end), spans, "reported", "reportedly", 0.55),
                )
    return ()


PHRASE_RULES: Final[tuple[PhraseRule, ...]] = (headline, according_to, put_at)
LAST_RULES: Final[tuple[PhraseRule, ...]] = (reportedly,)
"""Asked only where nothing else was found."""
