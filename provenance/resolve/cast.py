"""The sources of one article, as they come up, and what a phrase can mean among them."""

from typing import NamedTuple

from provenance.lexicon.outlets import outlets_by_name
from provenance.model import SourceKind
from provenance.resolve.entity import Entity, Range
from provenance.resolve.names_in_text import KnownNames
from provenance.resolve.naming import tokens_of, without_article


class Phrase(NamedTuple):
    """A source's words as they stand, and what kind of source they name."""

    text: str
    kind: SourceKind
    span: Range
    sentence: Range
    head: str

    @property
    def low(self) -> str:
        """The words in small letters."""
        return " ".join(self.text.casefold().replace("’", "'").split())


class Cast:
    """Everybody who has spoken so far, and the names that the text knows."""

    def __init__(self, names: KnownNames) -> None:
        """Start with nobody."""
        self.names = names
        self.entities: list[Entity] = []

    def recent(self, phrase: Phrase, *kinds: SourceKind) -> list[Entity]:
        """Return the entities of some kinds mentioned before the phrase, the latest first.

        One mentioned later in the sentence, as the subject of "he said" can be, does not count.
        """
        seen = [(e.seen(phrase.span[0]), e) for e in self.entities if e.kind in kinds]
        earlier = [(last[0], e) for last, e in seen if last is not None]
        return [e for _, e in sorted(earlier, key=lambda each: -each[0])]

    def rivals(self, phrase: Phrase, found: list[Entity]) -> tuple[Entity, ...]:
        """Return the latest of those found, with every other that came up in the same sentence."""
        if not found:
            return ()
        last = _sentence(found[0], phrase)
        return tuple(e for e in found if _sentence(e, phrase) == last)

    def named(self, name: str) -> list[Entity]:
        """Return the entities that bear the name, or one that differs by an article only."""
        wanted = tokens_of(name)
        return [e for e in self.entities if tokens_of(e.name) == wanted]

    def add(self, entity: Entity) -> Entity:
        """Let somebody new speak."""
        self.entities.append(entity)
        return entity


def _sentence(entity: Entity, phrase: Phrase) -> Range | None:
    seen = entity.seen(phrase.span[0])
    return seen[1] if seen is not None else None


def outlet_name(name: str) -> str | None:
    """Return the outlet's full name, if exactly one outlet of the lexicon is called so."""
    entries = outlets_by_name().get(without_article(name).casefold(), ())
    return entries[0].name if len(entries) == 1 else None
