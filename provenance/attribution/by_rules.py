"""What the rules find: passage by passage, then quotations that run on."""

from collections.abc import Sequence

from provenance.attribution.candidate import Paragraph
from provenance.attribution.compose import compose, nest
from provenance.attribution.continuing import continue_quotations
from provenance.attribution.cues import Cue, find_cues
from provenance.attribution.details import with_details
from provenance.attribution.found import Found
from provenance.attribution.paragraphs import Hidden, read_paragraphs
from provenance.attribution.participles import citing, participle
from provenance.attribution.passage import Passage
from provenance.attribution.phrase_rules import LAST_RULES, PHRASE_RULES
from provenance.attribution.ranges import pieces
from provenance.attribution.signatures import signatures
from provenance.attribution.speaker_labels import speaker_label, speaker_labels
from provenance.attribution.verb_rules import VERB_RULES, Hit
from provenance.model import Document


def read_by_rules(document: Document, hidden: Hidden = ()) -> list[Paragraph]:
    """Cut title and body into paragraphs, and find with rules who says what in each.

    `parent` of what is found counts in all that is found, paragraph after paragraph. The rules are
    of English: in a text of another language they find nothing.
    """
    cut = [passages for passages in read_paragraphs(document, hidden) if passages]
    labels = speaker_labels(document)
    found: list[Found] = []
    ends = []
    for passages in cut:
        if is_english(document):
            signed = signatures(document.text, passages)
            for passage in passages:
                here = _signed(passage, read_attributions(passage), signed)
                if passage is passages[0]:
                    here = _with_label(passages, here, labels)
                found += detailed(document.text, passage, here, len(found))
            continue_quotations(passages, found)
        ends.append(len(found))
    return [
        Paragraph(
            passages[0].start, passages[-1].end, passages[0].title, passages, tuple(found[a:b])
        )
        for passages, a, b in zip(cut, [0, *ends], ends, strict=False)
    ]


def _with_label(
    paragraph: Sequence[Passage], found: list[Found], labels: frozenset[str]
) -> list[Found]:
    """Put the turn of a transcript before what is said in its first sentence."""
    turn = speaker_label(paragraph, labels)
    if turn is None:
        return found
    return nest([turn, *(f for f in found if f.cue != turn.cue)])


def _signed(passage: Passage, found: list[Found], signed: Sequence[Found]) -> list[Found]:
    """Put signatures before what else is found in the passage that they stand in."""
    here = [s for s in signed if passage.start <= s.cue[0] < passage.end]
    if not here:
        return found
    return nest([*here, *(f for f in found if all(f.cue != s.cue for s in here))])


def detailed(text: str, passage: Passage, found: Sequence[Found], base: int) -> list[Found]:
    """Add what else the passage says; `parent` then counts from `base` on."""
    return [
        with_details(
            text, passage, f._replace(parent=None if f.parent is None else f.parent + base)
        )
        for f in found
    ]


def is_english(document: Document) -> bool:
    """Say whether the rules can read the text; one that does not tell its language is tried."""
    return document.language in {None, "en"}


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
