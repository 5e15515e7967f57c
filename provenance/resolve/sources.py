"""Who is meant: every attribution's source, document and hops."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from provenance.attribution import Found
from provenance.attribution.passage import Passage, Token
from provenance.attribution.source_kind import classify, head_of
from provenance.attribution.subject import first_subject
from provenance.model import Diagnostic, SourceKind, Span, diagnose
from provenance.resolve.apposition import bare_outlet, with_apposition, with_outlet_name
from provenance.resolve.cast import Cast, Phrase, outlet_name
from provenance.resolve.document_entity import DocumentEntity
from provenance.resolve.documents import Shelf
from provenance.resolve.entity import Entity, Range
from provenance.resolve.gender import pronoun_of
from provenance.resolve.members import group_of, is_member
from provenance.resolve.name_parts import is_bare_name, names_a_body, take_apart
from provenance.resolve.names_in_text import KnownNames, fullest
from provenance.resolve.naming import tidy, without_article
from provenance.resolve.outlets_in_text import meant_by, read_outlets
from provenance.resolve.source_rules import NAME_RULES, RULES

_SUBJECTS = {"it": "thing", "he": "person", "she": "person"}
_LEAD = 4
"""So many words may stand before a pronoun at the start: "In it, she …"."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which"})
_EDGES = frozenset(" ,;:—–-")
"""Marks that end a phrase without belonging to it."""
_PERSONS = frozenset({"person", "anonymous"})


class Reading(NamedTuple):
    """What is known of one attribution's source. `entity` is null where nobody or two are meant."""

    entity: Entity | None
    method: str
    kind: SourceKind | None
    candidates: tuple[str, ...] = ()
    group: Entity | None = None
    """Of whom the source is one; what was told to an outlet by all was told by each."""


class SourceReader:
    """Reads the sources of one article in the order of its text."""

    def __init__(
        self, text: str, passages: Sequence[Passage], names: KnownNames, shelf: Shelf
    ) -> None:
        """Take the article's text, its passages, the names in it, and its documents."""
        self.text = text
        self.cast = Cast(names)
        self.shelf = shelf
        self.diagnostics: list[Diagnostic] = []
        self._passages = sorted(passages, key=lambda p: p.start)
        self._passage_starts = [p.start for p in self._passages]
        self._outlets = read_outlets(text, self._passages)
        self._readings: dict[Range, Reading] = {}
        self._tokens = {(t.start, t.end): t for p in passages for t in p.tokens}
        self._starts = sorted(self._tokens)

    def phrase(self, span: Range, sentence: Range) -> Phrase | None:
        """Read the words at a span as a phrase that can name a source."""
        while self.text[span[1] - 1] in _EDGES and span[1] - 1 > span[0]:
            span = (span[0], span[1] - 1)
        span = with_outlet_name(self.text, with_apposition(self.text, span))
        tokens = self._inside(span)
        if not tokens:
            return None
        kind = classify(tokens)
        head = tokens[head_of(tokens)].low.removesuffix("'s")
        words = self.text[span[0] : span[1]]
        if kind != "document" and (_names_somebody(words) or self._is_surname(words)):
            kind = "person"
        if bare_outlet(words) != words:
            kind = "outlet"
        if kind is None and is_member(words):
            kind = "anonymous"
        if kind is None:
            return None
        return Phrase(words, kind, span, sentence, head)

    def _is_surname(self, words: str) -> bool:
        """Say whether one word ends a person's full name elsewhere in the text."""
        if " " in words or not words[:1].isupper() or words.isupper():
            return False
        return bool(fullest(self.cast.names, words))

    def _inside(self, span: Range) -> tuple[Token, ...]:
        found = []
        for at in range(bisect_left(self._starts, (span[0], 0)), len(self._starts)):
            if self._starts[at][1] > span[1]:
                break
            found.append(self._tokens[self._starts[at]])
        return tuple(found)

    def read(self, found: Found) -> Reading:
        """Say who the source of an attribution is."""
        if found.source is None:
            return Reading(None, "no_source", None)
        return self.read_span(found.antecedent or found.source, found.sentence)

    def read_span(self, span: Range, sentence: Range) -> Reading:
        """Say who is named at a span; asked twice, it answers the same."""
        if span not in self._readings:
            self._readings[span] = self._read(span, sentence)
        return self._readings[span]

    def _read(self, span: Range, sentence: Range) -> Reading:
        phrase = self.phrase(span, sentence)
        if phrase is None:
            return Reading(None, "unread_source", None)
        if phrase.kind == "document":
            return self._document(phrase)
        subject = self._last_subject(phrase)
        if subject is not None:
            return self._meet(subject, phrase, "last_subject")
        group = group_of(self.cast, phrase)
        if group is not None:
            return self._new(phrase)._replace(method="one_of_several", group=group)
        for rule in RULES:
            met = rule(self.cast, phrase)
            if len(met) == 1:
                return self._meet(met[0], phrase, rule.__name__)
            if len(met) > 1:
                return self._undecided(phrase, tuple(e.name for e in met))
        return self._new(phrase)

    def _last_subject(self, phrase: Phrase) -> Entity | None:
        """Read "It" and "He" at the start of a sentence: the subject of the sentence before.

        The same where nothing but a quotation stands before it: "“Never,” he said."
        """
        wanted = _SUBJECTS.get(phrase.low)
        before = self._passage_before(phrase.sentence, wanted) if wanted else None
        if wanted is None or before is None or not self._stands_first(phrase):
            return None
        found = first_subject(before.tokens, 0, len(before.tokens))
        if found is None:
            return None
        span = (before.tokens[found[0]].start, before.tokens[found[1] - 1].end)
        document = self.document_in(span)
        if document is not None and wanted == "thing":
            return self.entity_of(document, span)
        subject = self.phrase(span, (before.start, before.end))
        if subject is None or (subject.kind in _PERSONS) != (wanted == "person"):
            return None
        if wanted == "person" and pronoun_of(subject.text, subject.text) not in {None, phrase.low}:
            return None
        met = next((m for rule in NAME_RULES if (m := rule(self.cast, subject))), ())
        met = tuple(e for e in met if e.pronoun in {None, phrase.low} or wanted == "thing")
        if any(e not in met for e in self._speakers(subject.sentence, wanted)):
            return None  # another spoke in that sentence, who can be meant as well
        if not met and subject.kind == "person" and subject.low not in _PRONOUNS:
            return self._new(subject).entity
        return met[0] if len(met) == 1 else None

    def _speakers(self, sentence: Range, wanted: str) -> list[Entity]:
        """Return the persons, or the things, that spoke last in a sentence."""
        seen = [(e, e.seen(sentence[1])) for e in self.cast.entities if e.kind != "group"]
        here = [e for e, last in seen if last is not None and last[1] == sentence]
        return [e for e in here if (e.kind in _PERSONS) == (wanted == "person")]

    def _stands_first(self, phrase: Phrase) -> bool:
        before = self._inside((phrase.sentence[0], phrase.span[0]))
        words = [t for t in before if t.is_word and not t.quoted]
        return len(words) <= _LEAD and not any(t.is_name for t in words[1:])

    def _passage_before(self, sentence: Range, wanted: str) -> Passage | None:
        """Return the sentence before; one of another paragraph only if nobody has spoken since."""
        at = bisect_left(self._passage_starts, sentence[0]) - 1
        if at < 0:
            return None
        before = self._passages[at]
        if before.title:
            return None
        if "\n" not in self.text[before.end : sentence[0]]:
            return before
        spoke = [e.mentions[-1][0] for e in self.cast.entities if e.kind in _PERSONS]
        return before if wanted == "person" and max(spoke, default=-1) < before.start else None

    def _meet(self, entity: Entity, phrase: Phrase, method: str) -> Reading:
        parts = take_apart(phrase.text)
        if method == "same_name":
            entity.role = entity.role or parts.role
            entity.affiliation = entity.affiliation or parts.affiliation
        if entity.kind in _PERSONS and phrase.low not in _PRONOUNS:
            entity.pronoun = entity.pronoun or pronoun_of(phrase.text, entity.name)
        entity.mention(phrase.span, phrase.sentence)
        return Reading(entity, method, entity.kind)

    def note_issuer(self, found: Found, reading: Reading) -> None:
        """Take who said it in a document as the document's issuer: "In a statement, it said"."""
        document = self.document_in(found.document)
        if document is not None and document.issuer is None and reading.entity is not None:
            document.issuer = reading.entity.name

    def _undecided(self, phrase: Phrase, names: tuple[str, ...]) -> Reading:
        message = f"“{phrase.text}” may mean {' or '.join(names)}"
        span = Span(start=phrase.span[0], end=phrase.span[1])
        self.diagnostics.append(diagnose("ambiguous-source", message, span))
        return Reading(None, "ambiguous", phrase.kind, names)

    def _new(self, phrase: Phrase) -> Reading:
        if phrase.low in _PRONOUNS:
            span = Span(start=phrase.span[0], end=phrase.span[1])
            message = f"nobody is named before “{phrase.text}”"
            self.diagnostics.append(diagnose("unresolved-source", message, span))
            return Reading(None, "unresolved", phrase.kind)
        parts = take_apart(phrase.text)
        name, kind, method = parts.name, phrase.kind, "own_words"
        if kind == "person" and " " not in name:
            known = fullest(self.cast.names, name)
            if len(known) == 1:
                name, method = known[0], "fullest_name"
        elif kind == "outlet":
            common = phrase.text[1:].islower() and phrase.low.startswith("the ")
            meant = meant_by(name, phrase.span[0], common, self._outlets)
            name = outlet_name(name) or meant or without_article(bare_outlet(name))
        short = self.cast.names.short.get(without_article(name))
        if short is not None:
            name, method = short, "abbreviation"
        entity = Entity(name, kind, phrase.span, parts.role, parts.affiliation)
        entity.pronoun = pronoun_of(phrase.text, name) if kind in _PERSONS else None
        entity.mention(phrase.span, phrase.sentence)
        return Reading(self.cast.add(entity), method, kind)

    def _document(self, phrase: Phrase) -> Reading:
        meant = self.shelf.at(phrase.span)
        if not meant:
            return self._new(phrase)
        if len(meant) > 1:
            return self._undecided(phrase, tuple(d.name for d in meant))
        document = meant[0]
        entity = self.entity_of(document, phrase.span)
        entity.mention(phrase.span, phrase.sentence)
        again = document.first is None or document.first.span != phrase.span
        return Reading(entity, "same_document" if again else "own_words", entity.kind)

    def entity_of(self, document: DocumentEntity, span: Range) -> Entity:
        """Return the entity that stands for a document, making it if need be."""
        number = self.shelf.documents.index(document)
        for entity in self.cast.entities:
            if entity.work == number:
                return entity
        name = self._document_name(document)
        return self.cast.add(Entity(name, "document", span, work=number))

    def _document_name(self, document: DocumentEntity) -> str:
        if document.issuer is None:
            return document.name
        name = document.name
        owner = self._issuer_name(document.issuer)
        return name.replace(without_article(document.issuer), without_article(owner), 1)

    def _issuer_name(self, issuer: str) -> str:
        return tidy(self.cast.names.short.get(without_article(issuer), issuer))

    def document_in(self, span: Range | None) -> DocumentEntity | None:
        """Return the document mentioned at a span."""
        meant = self.shelf.at(span) if span is not None else ()
        return meant[0] if len(meant) == 1 else None


def _names_somebody(words: str) -> bool:
    """Say whether a phrase gives a person's name with a role or a place: not "a source, who …"."""
    parts = take_apart(words)
    told = parts.role is not None or parts.affiliation is not None
    return told and is_bare_name(parts.name) and not names_a_body(parts.name)


def sources_of(entities: Iterable[Entity]) -> list[Entity]:
    """Return the entities in the order of their first mention."""
    return sorted(entities, key=lambda e: e.first)
