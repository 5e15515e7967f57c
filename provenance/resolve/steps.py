"""The hops of one attribution, as the text proves them."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from provenance.attribution import Found
from provenance.lexicon.nouns import PROGRAMME_NOUNS
from provenance.model import HopKind, Stance, TextSpan, Work
from provenance.resolve.backing import Backer
from provenance.resolve.document_entity import DocumentEntity
from provenance.resolve.entity import Entity, Range
from provenance.resolve.naming import tokens_of
from provenance.resolve.sources import Reading, SourceReader

NO_HOP: Final[frozenset[Stance]] = frozenset({"denied"})
"""Who denies that another said something passes nothing on."""

_PARTS: Final = frozenset({"service", "correspondent", "edition", "bureau", "reporter", "editor"})
"""Parts of an outlet, and those who work there: who tells them tells the outlet."""

_PROGRAMME: Final = re.compile(
    r"(?:(?:the\s)?[^\W\d_a-z].*?(?P<possessive>[’']s?))\s.*?"
    rf"(?:{'|'.join(sorted(PROGRAMME_NOUNS | _PARTS))})",
    re.S,
)
_CARRIED: Final = frozenset(
    {
        "last_subject",
        "personal_pronoun",
        "thing_pronoun",
        "plural_pronoun",
        "role_only",
        "same_document",
    }
)


class Step(NamedTuple):
    """One hop before it stands in a tree."""

    name: str
    kind: HopKind
    evidence: TextSpan | None
    method: str
    work: str | None = None
    source: str | None = None


class StepMaker:
    """Makes the hops of attributions, in the order of the text."""

    def __init__(self, text: str, reader: SourceReader, outlet: str | None) -> None:
        """Take the article's text, who its sources are, and its own outlet (never a hop)."""
        self.text = text
        self.reader = reader
        self._outlet = tokens_of(outlet) if outlet else None
        self._through: dict[str, tuple[Step, ...]] = {}

    def steps(
        self, found: Found, reading: Reading, outer: tuple[Step, ...], parent: Found | None
    ) -> tuple[Step, ...]:
        """Return the hops of an attribution; `outer` are those of the one it stands in."""
        own = self._own(found, reading)
        through = () if parent is not None and parent.stance in NO_HOP else outer
        if not through:
            through = self._told(found) or self._base(found)
        entity = reading.entity
        carried = not through and found.told is None
        if carried and reading.group is not None:
            through = self._through.get(reading.group.id, ())
        if entity is not None:
            if carried and reading.method in _CARRIED:
                through = self._through.get(entity.id, ())
            else:
                self._through[entity.id] = through
        cited = tuple(step for span in found.cited for step in self._named(span, found, "citing"))
        return self._tidy((*through, *own, *cited))

    def _own(self, found: Found, reading: Reading) -> tuple[Step, ...]:
        if found.source is None:
            return ()
        document = self.reader.document_in(found.document)
        if document is not None and reading.kind not in {"document", "person", "anonymous"}:
            return (self._document(document, found.document or found.source, "said_in_document"),)
        if reading.entity is None:
            words = TextSpan.cut(self.text, *found.source)
            return (Step(words.text, "unknown", words, reading.method),)
        return (self._entity(reading.entity, found.source, reading.method),)

    def _entity(self, entity: Entity, span: Range, method: str) -> Step:
        if entity.work is not None:
            document = self.reader.shelf.documents[entity.work]
            return self._document(document, span, method, entity)
        words = TextSpan.cut(self.text, *span)
        return Step(entity.name, entity.kind, words, method, None, entity.id)

    def _document(
        self, document: DocumentEntity, span: Range, method: str, entity: Entity | None = None
    ) -> Step:
        """A story is called after its outlet, another document after issuer and kind."""
        entity = entity or self.reader.entity_of(document, span)
        words = TextSpan.cut(self.text, *span)
        kind: HopKind = "outlet" if document.outlet else "document"
        name = document.outlet or entity.name
        return Step(name, kind, words, method, work_id(document), entity.id)

    def _told(self, found: Found) -> tuple[Step, ...]:
        if found.told is None or self._is_own(found.told):
            return ()
        told = self._owner(found.told) or found.told
        return tuple(s for s in self._named(told, found, "told") if s.kind == "outlet")

    def _owner(self, span: Range) -> Range | None:
        """Return the outlet whose programme was told: "the BBC" of "the BBC’s Today programme"."""
        match = _PROGRAMME.fullmatch(self.text[span[0] : span[1]])
        return (span[0], span[0] + match.end("possessive")) if match is not None else None

    def _is_own(self, span: Range) -> bool:
        """Read "told this newspaper": the article's own outlet, which is never a hop."""
        return self.text[span[0] : span[1]].lower().startswith("this ")

    def _base(self, found: Found) -> tuple[Step, ...]:
        return self._named(found.base, found, "based_on") if found.base else ()

    def _named(self, span: Range, found: Found, method: str) -> tuple[Step, ...]:
        reading = self.reader.read_span(span, found.sentence)
        if reading.entity is None:
            return ()
        return (self._entity(reading.entity, span, method),)

    def _tidy(self, steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """Drop the article's own outlet, and a hop that only names the one before it again.

        Behind another outlet the own one stays: the chain comes back to where it began.
        """
        kept: list[Step] = []
        for step in steps:
            own = self._outlet is not None and tokens_of(step.name) == self._outlet
            if own and not any(k.kind == "outlet" for k in kept):
                continue
            if kept and tokens_of(kept[-1].name) == tokens_of(step.name):
                continue
            kept.append(step)
        return tuple(kept)


def work_id(document: DocumentEntity) -> str:
    """Return the id of a document that only the prose knows: the place where it comes up."""
    if document.first is None:
        return f"story:{document.at}"
    start, end = document.first.span
    return f"mention:{start}-{end}"


def backed(steps: tuple[Step, ...], backers: Sequence[Backer]) -> tuple[tuple[Step, ...], ...]:
    """Put the works behind the sentence before the hops; several works are alternatives.

    A work whose author is the source itself is one hop with it: the letter of a council, where
    the sentence says what the council said, ends the chain.
    """
    if not backers:
        return (steps,) if steps else ()
    own = [b for b in backers if steps and _is_by(b.work, steps[0].name)]
    if not own and len(steps) == 1 and steps[0].kind == "document":
        own = list(backers)  # the document that the sentence speaks of is the one that is cited
    paths = []
    for backer in backers:
        work = backer.work
        hop = Step(work.name, hop_kind(work), backer.evidence, backer.by, work.id)
        if backer in own:
            longer = tokens_of(steps[0].name) <= tokens_of(work.name) or steps[0].kind == "document"
            if longer:
                hop = hop._replace(source=steps[0].source)
            else:
                hop = hop._replace(name=steps[0].name, kind=steps[0].kind, source=steps[0].source)
        paths.append((hop, *(steps[1:] if backer in own else steps)))
    return tuple(paths)


def _is_by(work: Work, name: str) -> bool:
    wanted = tokens_of(name)
    by = (*work.authors, work.issuer, work.container)
    return any(who is not None and tokens_of(who) and (
        wanted <= tokens_of(who) or tokens_of(who) <= wanted) for who in by)  # fmt: skip


def hop_kind(work: Work) -> HopKind:
    """A story is its outlet's; every other work is a document."""
    return "outlet" if work.kind in {"news", "web"} and work.container else "document"
