"""Which mentions mean the same document."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable
from typing import Final

from provenance.lexicon.nouns import (
    COMMON_MODIFIERS,
    DOCUMENT_FAMILIES,
    DOCUMENT_NOUNS,
    DOCUMENT_STATES,
    GROUP_NOUNS,
    ORGANISATION_NOUNS,
    STORY_NOUNS,
)
from provenance.resolve.document_entity import DocumentEntity
from provenance.resolve.document_mentions import DocumentMention, Range
from provenance.resolve.naming import is_acronym_of, tokens_of

_NEAR: Final = 300
"""Code points, about two sentences: as far as "the study" reaches back to one named in passing."""


class Shelf:
    """The documents of one article, as they come up."""

    def __init__(self, issuers: dict[Range, str], short: dict[str, str]) -> None:
        """Take what the attributions say: the issuer of a mention ("X said in a report")."""
        self.documents: list[DocumentEntity] = []
        self.by_span: dict[Range, DocumentEntity] = {}
        self.ambiguous: dict[Range, tuple[DocumentEntity, ...]] = {}
        self._recent: list[DocumentEntity] = []
        self._spans: list[Range] = []
        self._issuers = issuers
        self._issuer_starts = sorted(issuers)
        self._short = short

    def add_story(self, outlet: str, at: int) -> None:
        """Note that an outlet reported: "the report" may mean its story from here on."""
        if not any(d.outlet and self.same_body(d.outlet, outlet) for d in self.documents):
            story = DocumentEntity(
                "report", outlet, frozenset(), frozenset(), None, outlet=outlet, at=at, last=at
            )
            self.documents.append(story)
            self._recent.append(story)

    def place(self, mention: DocumentMention) -> None:
        """Give a mention to the document that it means, or open a new one."""
        issuer = self._issuer(mention)
        for rule in _RULES:
            found = rule(self, mention, issuer)
            if len(found) == 1:
                self._record(found[0], mention, issuer)
                return
            if len(found) > 1:
                self.ambiguous[mention.span] = found
                insort(self._spans, mention.span)
                return
        if not mention.weak:
            self._open(mention, issuer)

    def place_headline(self, mention: DocumentMention) -> None:
        """Give a headline's "report" to the first document of the body that can be meant."""
        first = sorted((d for d in self.documents if _heads_agree(d, mention)), key=_came_up)
        if first:
            self._record(first[0], mention, None)
        else:
            self._open(mention, self._issuer(mention))

    def before(self, mention: DocumentMention) -> list[DocumentEntity]:
        """Return the documents that have come up before the mention, the latest first."""
        return [d for d in reversed(self._recent) if d.last < mention.span[0]]

    def _issuer(self, mention: DocumentMention) -> str | None:
        if mention.issuer is not None:
            return mention.issuer
        start, end = mention.span
        first = bisect_right(self._issuer_starts, start, key=lambda span: span[1])
        stated = self._issuer_starts[first : first + 1]
        return self._issuers[stated[0]] if stated and stated[0][0] < end else _issuer_in(mention)

    def _record(self, entity: DocumentEntity, mention: DocumentMention, issuer: str | None) -> None:
        entity.mentions.append(mention)
        entity.last = max(entity.last, mention.span[0])
        if entity in self._recent:
            self._recent.remove(entity)
        self._recent.append(entity)
        entity.issuer = entity.issuer or _as_name(issuer)
        self.by_span[mention.span] = entity
        insort(self._spans, mention.span)

    def _open(self, mention: DocumentMention, issuer: str | None) -> None:
        modifiers = frozenset(w.casefold() for w in mention.modifiers)
        entity = DocumentEntity(
            mention.head, _as_name(issuer), modifiers & DOCUMENT_STATES, modifiers, mention
        )
        self.documents.append(entity)
        self._record(entity, mention, issuer)

    def at(self, place: Range) -> tuple[DocumentEntity, ...]:
        """Return what the first mention that overlaps a place means; several if they compete."""
        first = max(0, bisect_left(self._spans, place) - 2)
        last = bisect_left(self._spans, (place[1], 0))
        for span in self._spans[first:last]:
            if span[1] > place[0]:
                one = self.by_span.get(span)
                return (one,) if one is not None else self.ambiguous[span]
        return ()

    def same_body(self, one: str, other: str) -> bool:
        """Say whether two names can mean the same body, the article's abbreviations known."""
        one, other = self._short.get(one, one), self._short.get(other, other)
        if is_acronym_of(one, other) or is_acronym_of(other, one):
            return True
        first, second = tokens_of(one), tokens_of(other)
        return bool(first and second) and (first <= second or second <= first)


Rule = Callable[[Shelf, DocumentMention, str | None], tuple[DocumentEntity, ...]]


def _by_state(
    shelf: Shelf, mention: DocumentMention, issuer: str | None
) -> tuple[DocumentEntity, ...]:
    """Read "the leaked reports": the document that was called leaked before."""
    states = frozenset(w.casefold() for w in mention.modifiers) & DOCUMENT_STATES
    if not states or not mention.definite:
        return ()
    found = [d for d in shelf.before(mention) if d.states & states and _heads_agree(d, mention)]
    return tuple(found[:1])


def _by_issuer(
    shelf: Shelf, mention: DocumentMention, issuer: str | None
) -> tuple[DocumentEntity, ...]:
    """Read "the council's report": the latest document of that issuer."""
    if issuer is None or not mention.definite:
        return ()
    found = [
        d
        for d in shelf.before(mention)
        if d.issuer and shelf.same_body(d.issuer, issuer) and _heads_agree(d, mention)
    ]
    return tuple(found[:1])


def _by_noun(
    shelf: Shelf, mention: DocumentMention, issuer: str | None
) -> tuple[DocumentEntity, ...]:
    """Read "the assessment": the latest document called so, where only one can be meant."""
    if not mention.definite or _names_another(shelf, mention, issuer):
        return ()
    found = [
        d for d in shelf.before(mention) if _heads_agree(d, mention) and mention.head in _called(d)
    ]
    return _unless_introduced_together(found, mention)


def _by_kind(
    shelf: Shelf, mention: DocumentMention, issuer: str | None
) -> tuple[DocumentEntity, ...]:
    """Read "the document" for what was called a report, where nothing was called a document."""
    if not mention.definite or issuer is not None:
        return ()
    found = [d for d in shelf.before(mention) if _heads_agree(d, mention)]
    return _unless_introduced_together(found, mention)


_RULES: Final[tuple[Rule, ...]] = (_by_state, _by_issuer, _by_noun, _by_kind)


def _came_up(entity: DocumentEntity) -> int:
    return entity.at or (entity.first.span[0] if entity.first else 0)


def _heads_agree(entity: DocumentEntity, mention: DocumentMention) -> bool:
    if entity.outlet is not None:
        return mention.head in STORY_NOUNS
    heads = {entity.head, mention.head}
    return len(heads) == 1 or any(heads <= family for family in DOCUMENT_FAMILIES)


def _last_called(entity: DocumentEntity, head: str) -> int:
    """Return where a document was last called by a noun; -1 if it never was."""
    return max((m.span[0] for m in entity.mentions if m.head == head), default=-1)


def _called(entity: DocumentEntity) -> set[str]:
    """Return the nouns that a document has been called by."""
    return {entity.head, *(mention.head for mention in entity.mentions)}


def _unless_introduced_together(
    found: list[DocumentEntity], mention: DocumentMention
) -> tuple[DocumentEntity, ...]:
    """Return the latest; of two that came up in one sentence and were not told apart since, both.

    A bare "the study", far from the latest, is the one that the article speaks of most.
    """
    if len(found) < 2:
        return tuple(found)
    first, second = found[0], found[1]
    pointing = mention.text.split(" ", 1)[0].casefold() in {"that", "this"}
    if pointing:
        return (max(found, key=lambda d: _last_called(d, mention.head)),)
    if not mention.modifiers and mention.span[0] - first.last > _NEAR:
        most = max(found, key=lambda d: len(d.mentions))
        if len(most.mentions) > len(first.mentions):
            return (most,)
    if first.first is None or second.first is None or len(first.mentions) > 1:
        return (first,)
    together = first.first.sentence == second.first.sentence and first.head == second.head
    return (first, second) if together else (first,)


def _names_another(shelf: Shelf, mention: DocumentMention, issuer: str | None) -> bool:
    """Say whether the mention names an issuer that no earlier document has.

    "The Haven report" still means the only report there is; "the board's report" only if nobody's
    name stands on that one.
    """
    words = tokens_of(issuer or "") - COMMON_MODIFIERS
    earlier = shelf.before(mention)
    if not words or any(d.issuer and shelf.same_body(d.issuer, issuer or "") for d in earlier):
        return False
    alike = [d for d in earlier if d.head == mention.head]
    return len(alike) != 1 or (alike[0].issuer is not None and _is_owned(mention))


def _is_owned(mention: DocumentMention) -> bool:
    owners = (m.replace("'", "’") for m in mention.modifiers)
    return mention.issuer is not None or any(o.endswith(("’s", "s’")) for o in owners)


def _as_name(issuer: str | None) -> str | None:
    """Return the issuer if it is a name: "council" tells documents apart, and names nobody."""
    return issuer if issuer and any(c.isupper() for c in issuer) else None


def _issuer_in(mention: DocumentMention) -> str | None:
    """Return whose it is: "the Harbour Council report", "the network's statements".

    A common noun for a body means the sentence's subject, if that is a name, else any body that
    is called so.
    """
    owner = mention.modifiers[-1].replace("'", "’") if mention.modifiers else ""
    if owner.islower() and owner.endswith(("’s", "s’")):
        body = owner.removesuffix("’s").removesuffix("’")
        return (mention.subject or body) if body in ORGANISATION_NOUNS | GROUP_NOUNS else None
    owned = [i for i, w in enumerate(mention.modifiers) if w.endswith(("’s", "'s", "s’"))]
    words = [w for w in mention.modifiers if w.casefold() not in DOCUMENT_STATES]
    proper = [w for w in words if w[:1].isupper()]
    if owned and proper:
        proper = list(mention.modifiers[: owned[-1] + 1])
    return " ".join(proper).removesuffix("’s").removesuffix("'s") if proper else None


def place_all(shelf: Shelf, mentions: Iterable[DocumentMention], stories: dict[int, str]) -> None:
    """Place mentions in the order of the text; `stories` are outlets that report, by place.

    A headline's ": report" comes last: it means a document that only the body introduces.
    """
    waiting = sorted(stories.items())
    ordered = sorted(mentions, key=lambda m: m.span)
    for mention in (m for m in ordered if not m.in_title):
        while waiting and waiting[0][0] <= mention.span[0]:
            at, outlet = waiting.pop(0)
            shelf.add_story(outlet, at)
        shelf.place(mention)
    for at, outlet in waiting:
        shelf.add_story(outlet, at)
    for mention in (m for m in ordered if m.in_title):
        shelf.place_headline(mention)


def kind_of(head: str) -> str:
    """Return the kind of work that a noun names."""
    return DOCUMENT_NOUNS.get(head, "document")
