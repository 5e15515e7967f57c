"""From a document to its analysis: the steps, in order."""

from collections.abc import Sequence
from typing import NamedTuple

from provenance._version import __version__
from provenance.attribution import Engine, Found, find_attributions, is_english
from provenance.credits import read_credits
from provenance.model import (
    Analysis,
    Block,
    Citation,
    Diagnostic,
    Document,
    Note,
    TextSpan,
    diagnose,
)
from provenance.model.engine import EngineUsed, Explanation, Rival
from provenance.notes import find_notes
from provenance.resolve import find_backing, resolve_citations, resolve_sources
from provenance.resolve.hyperlinks import read_hyperlinks
from provenance.resolve.links import find_links
from provenance.text.language import guess_language
from provenance.tree import build_claims, warn


class Weighed(NamedTuple):
    """An analysis, and the readings of attributions that did not hold against those in it."""

    analysis: Analysis
    dropped: tuple[Found, ...]


def analyse(
    document: Document, diagnostics: Sequence[Diagnostic] = (), engine: Engine | None = None
) -> Analysis:
    """Find the provenance of every claim of a document.

    `diagnostics` are those of its reader; they come first in the result. `engine` looks for
    attributions beside the rules. Nothing is fetched, and the same document and engine give the
    same analysis.
    """
    return weigh(document, diagnostics, engine).analysis


def weigh(
    document: Document, diagnostics: Sequence[Diagnostic] = (), engine: Engine | None = None
) -> Weighed:
    """Do what `analyse` does, and keep what competed with the attributions."""
    document, of_credits = read_credits(_with_language(document))
    noted = find_notes(document)
    document = _with_notes(document, noted.notes)
    notes, citations, of_notes = _read_notes(document, noted.notes)
    linking = read_hyperlinks(document, notes, noted.markers)
    cited = resolve_citations(notes, (*citations, *linking))
    found = find_attributions(document, noted.markers, engine)
    backing = find_backing(
        document.text, found.passages, noted.markers, cited.citations, cited.works
    )
    meant = resolve_sources(document, found, backing, cited.works)
    claims = build_claims(
        document,
        found.passages,
        meant.attributions,
        meant.paths,
        noted.markers,
        backing,
    )
    warned = warn(document, claims, meant.works)
    analysis = Analysis(
        version=__version__,
        engine=_used(engine),
        document=document,
        markers=noted.markers,
        notes=notes,
        citations=cited.citations,
        works=meant.works,
        sources=meant.sources,
        attributions=meant.attributions,
        claims=warned.claims,
        links=find_links(document, cited.citations),
        diagnostics=(
            *diagnostics,
            *of_credits,
            *_of_language(document),
            *noted.diagnostics,
            *of_notes,
            *cited.diagnostics,
            *meant.diagnostics,
            *warned.diagnostics,
        ),
    )
    return Weighed(analysis, found.dropped)


def explained(weighed: Weighed, number: int) -> Explanation:
    """Say what was found of a claim, counted from 1, and what competed with it.

    A rival is a reading that shares words with the claim's sentence and did not hold.
    """
    analysis, dropped = weighed
    claim = analysis.claims[number - 1]
    sentence = claim.sentence
    return Explanation(
        number=number,
        engine=analysis.engine or _used(None),
        claim=claim,
        attributions=tuple(a for a in analysis.attributions if a.id in claim.attributions),
        rivals=tuple(
            _rival(analysis.document.text, found)
            for found in dropped
            if found.cue[0] < sentence.end and sentence.start < found.cue[1]
        ),
    )


def _rival(text: str, found: Found) -> Rival:
    return Rival(
        source=TextSpan.cut(text, *found.source) if found.source else None,
        cue=TextSpan.cut(text, *found.cue),
        content=tuple(TextSpan.cut(text, *c) for c in found.content),
        kind=found.kind,
        method=found.method,
        confidence=found.confidence,
    )


def _used(engine: Engine | None) -> EngineUsed:
    if engine is None:
        return EngineUsed(name="rules", version=__version__)
    return EngineUsed(name=engine.name, version=engine.version)


def _with_language(document: Document) -> Document:
    # What the words say counts more than what a template declares.
    language = guess_language(document.text) or document.language
    return document.model_copy(update={"language": language})


def _read_notes(
    document: Document, notes: tuple[Note, ...]
) -> tuple[tuple[Note, ...], tuple[Citation, ...], tuple[Diagnostic, ...]]:
    if not notes:
        return (), (), ()
    # The grammars of notes take longer to load than an article without notes takes to trace.
    from provenance.citations import read_notes

    read = read_notes(document, notes)
    return read.notes, read.citations, read.diagnostics


def _of_language(document: Document) -> tuple[Diagnostic, ...]:
    if is_english(document):
        return ()
    message = f"attributions are found in English only; this text is in “{document.language}”"
    return (diagnose("unsupported-language", message),)


def _with_notes(document: Document, notes: Sequence[Note]) -> Document:
    """Give the blocks that are notes that role, so that nobody reads them as prose."""
    spans = [n.span for n in notes]
    blocks = []
    at = 0
    for block in document.blocks:
        while at < len(spans) and spans[at].end <= block.span.start:
            at += 1
        is_note = at < len(spans) and spans[at].overlaps(block.span)
        blocks.append(_as_note(block) if is_note else block)
    return document.model_copy(update={"blocks": tuple(blocks)})


def _as_note(block: Block) -> Block:
    return block.model_copy(update={"role": "note"})
