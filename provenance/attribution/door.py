"""The door: a document's attributions, in the order of the text."""

from collections.abc import Iterable
from typing import NamedTuple

from provenance.attribution.compose import compose
from provenance.attribution.continuing import continue_quotations
from provenance.attribution.cues import Cue, find_cues
from provenance.attribution.details import with_details
from provenance.attribution.found import Found
from provenance.attribution.participles import citing, participle
from provenance.attribution.passage import Passage, read_passage
from provenance.attribution.phrase_rules import LAST_RULES, PHRASE_RULES
from provenance.attribution.ranges import pieces
from provenance.attribution.verb_rules import VERB_RULES, Hit
from provenance.model import BODY_ROLES, Block, Document, Marker
from provenance.text.quotes import find_quotations
from provenance.text.sentences import split_sentences


class AttributionReading(NamedTuple):
    """What was found, in the order of the text, and the passages it was found in."""

    found: tuple[Found, ...]
    passages: tuple[Passage, ...]


def find_attributions(document: Document, markers: Iterable[Marker] = ()) -> AttributionReading:
    """Find who says what in the title and the body of a document.

    Note markers are read as blanks. `parent` of what is found counts in the tuple returned. The
    rules are of English: in a text of another language they find nothing.
    """
    hidden = tuple((m.span.start, m.span.end) for m in markers)
    paragraphs = read_paragraphs(document, hidden)
    found: list[Found] = []
    for paragraph in paragraphs:
        for passage in paragraph if is_english(document) else ():
            base = len(found)
            for each in read_attributions(passage):
                parent = None if each.parent is None else each.parent + base
                found.append(with_details(document.text, passage, each._replace(parent=parent)))
        found = continue_quotations(paragraph, found)
    return AttributionReading(tuple(found), tuple(p for each in paragraphs for p in each))


def is_english(document: Document) -> bool:
    """Say whether the rules can read the text; one that does not tell its language is tried."""
    return document.language in {None, "en"}


def read_paragraphs(
    document: Document, hidden: tuple[tuple[int, int], ...]
) -> list[tuple[Passage, ...]]:
    """Cut title and body into paragraphs, and these into passages."""
    return [
        _passages(document, block, hidden)
        for block in document.blocks
        if block.role == "title"
        or block.role in BODY_ROLES
        or (block.role == "repeated" and not _repeats_title(document, block))
    ]


def _repeats_title(document: Document, block: Block) -> bool:
    return any(b.role == "title" and b.span == block.repeats for b in document.blocks)


def _passages(
    document: Document, block: Block, hidden: tuple[tuple[int, int], ...]
) -> tuple[Passage, ...]:
    text, span = document.text, block.span
    here = tuple(h for h in hidden if h[0] >= span.start and h[1] <= span.end)
    quotations = find_quotations(text, span.start, span.end)
    language = document.language or "en"
    sentences = split_sentences(
        text, span.start, span.end, hidden=here, quotations=quotations, language=language
    )
    return tuple(
        read_passage(
            text,
            sentence.start,
            sentence.end,
            quotations,
            hidden=here,
            first=number == 0,
            title=block.role == "title",
        )
        for number, sentence in enumerate(sentences)
    )


def read_attributions(passage: Passage) -> list[Found]:
    """Find the attributions of one passage; `parent` counts in the list returned."""
    found: list[Found] = []
    for rule in PHRASE_RULES:
        found += rule(passage)
    if not (passage.title and found):
        verbal: list[Found] = []
        for cue in find_cues(passage):
            each = participle(passage, cue, verbal) or _by_verb(passage, cue)
            if each is not None:
                verbal.append(each)
        found = citing(passage, found + verbal)
    if not found:
        for rule in LAST_RULES:
            found += rule(passage)
    return compose(passage, found)


def _by_verb(passage: Passage, cue: Cue) -> Found | None:
    for rule in VERB_RULES:
        hit = rule(passage, cue)
        if hit is not None:
            return _found(passage, cue, hit, rule.__name__)
    return None


def _found(passage: Passage, cue: Cue, hit: Hit, method: str) -> Found | None:
    tokens = passage.tokens
    content = tuple(
        piece for part in (hit.before, hit.after) if part for piece in pieces(passage, part)
    )
    if not content:
        return None
    told = hit.told and (tokens[hit.told[0]].start, tokens[hit.told[1] - 1].end)
    source = hit.source and (tokens[hit.source[0]].start, tokens[hit.source[1] - 1].end)
    return Found(
        source=source,
        cue=(tokens[cue.first].start, tokens[cue.last - 1].end),
        content=content,
        stance=cue.stance,
        method=method,
        confidence=hit.confidence,
        told=told,
        idle=source is None and hit.before is not None,
    )
