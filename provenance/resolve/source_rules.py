"""How a phrase finds whom it means. Each rule is a named function; the first answer wins.

A rule returns the entities that can be meant: none if it does not apply, several if they compete.
"""

from collections.abc import Callable
from typing import Final

from provenance.attribution.source_kind import singular
from provenance.lexicon.metonyms import fold_body_name, metonyms
from provenance.lexicon.nouns import (
    ALIKE_ROLES,
    ANONYMOUS_NOUNS,
    GROUP_NOUNS,
    ORGANISATION_NOUNS,
    OUTLET_NOUNS,
)
from provenance.resolve.cast import Cast, Phrase
from provenance.resolve.entity import Entity
from provenance.resolve.name_parts import take_apart
from provenance.resolve.naming import is_acronym_of, tokens_of, without_article

Rule = Callable[[Cast, Phrase], tuple[Entity, ...]]

_SPEAKERS: Final = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_STEM: Final = 6
"""Letters that words of one root share: presid-ent, presid-ential."""
_DEFINITE: Final = ("the ", "this ", "that ", "his ", "her ", "its ")


def personal_pronoun(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "he" and "she": the person who spoke last."""
    if phrase.low not in {"he", "she"}:
        return ()
    spoke = cast.recent(phrase, "person", "anonymous")
    return cast.rivals(phrase, [e for e in spoke if e.pronoun in {None, phrase.low}])


def thing_pronoun(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "it": the document, body or outlet that spoke last."""
    if phrase.low != "it":
        return ()
    found = cast.recent(phrase, "document", "organisation", "outlet", "group")
    return cast.rivals(phrase, found)


def short_name(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the Chamber" for the National Audit Chamber, which came up before."""
    words = phrase.text.split()
    if len(words) > 3 or words[0].lower() != "the" or not words[-1][:1].isupper():
        return ()
    wanted = tokens_of(phrase.text)
    return tuple(
        e
        for e in cast.entities
        if e.kind in {"organisation", "group"}
        and wanted < tokens_of(e.name)
        and e.name.split()[-1].casefold() == words[-1].casefold()
    )


def plural_pronoun(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "they": those who spoke last together."""
    if phrase.low != "they":
        return ()
    rivals = cast.rivals(phrase, cast.recent(phrase, "group", "organisation", "document"))
    return tuple(e for e in rivals if e.kind == "group") or rivals


def same_name(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read a name that came up before, with or without its article or role."""
    if not any(c.isupper() for c in phrase.text[1:]) and phrase.kind != "person":
        return ()
    return tuple(cast.named(take_apart(phrase.text).name))


def surname(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "Lind" for Ana Lind, who spoke before; two Linds compete."""
    name = take_apart(phrase.text).name
    if " " in name or not name[:1].isupper():
        return ()
    low = name.casefold().removesuffix("’s")
    return tuple(
        e for e in cast.entities if e.kind == "person" and e.name.casefold().split()[-1] == low
    )


def abbreviation(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the UNSC" for a body whose full name came up, and the other way round."""
    name = without_article(take_apart(phrase.text).name)
    full = cast.names.short.get(name, name)
    wanted = tokens_of(full)
    return tuple(
        e
        for e in cast.entities
        if e.kind in {"organisation", "group", "outlet"}
        and (
            tokens_of(e.name) == wanted
            or is_acronym_of(name, e.name)
            or is_acronym_of(without_article(e.name), name)
        )
    )


def metonym(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the Pentagon" for the Department of Defense, which spoke before."""
    if phrase.kind not in {"organisation", "group", "person"}:
        return ()
    body = metonyms().get(fold_body_name(take_apart(phrase.text).name))
    if body is None:
        return ()
    return tuple(
        e
        for e in cast.entities
        if e.kind in {"organisation", "group"} and metonyms().get(fold_body_name(e.name)) == body
    )


def outlet_alias(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the Post" for an outlet that came up whose name ends so."""
    name = without_article(take_apart(phrase.text).name).casefold()
    if not name or phrase.text.islower():
        return ()
    found = [
        e
        for e in cast.entities
        if e.kind == "outlet" and tokens_of(name) and tokens_of(name) <= tokens_of(e.name)
    ]
    return tuple(found)


def outlet_noun(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the newspaper" for the outlet that came up last."""
    words = phrase.low.split()
    if not phrase.low.startswith(_DEFINITE) or len(words) > 3 or words[-1] not in OUTLET_NOUNS:
        return ()
    return cast.rivals(phrase, cast.recent(phrase, "outlet"))


def role_only(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the official" and "the spokesman" for the last who was called so."""
    head = singular(phrase.head)
    if head not in ANONYMOUS_NOUNS or not phrase.low.startswith(_DEFINITE):
        return ()
    found = [e for e in cast.recent(phrase, "person", "anonymous", "group") if _plays(e, phrase)]
    return cast.rivals(phrase, found)


def _plays(entity: Entity, phrase: Phrase) -> bool:
    words = tokens_of(f"{entity.role or ''} {entity.name if entity.kind != 'person' else ''}")
    wanted = {singular(w) for w in tokens_of(phrase.text)}
    if wanted & _SPEAKERS:
        wanted = wanted - _SPEAKERS | {next(iter(_SPEAKERS & words), "spokesman")}
    if phrase.kind == "group":
        return wanted <= {singular(w) for w in words} and entity.kind == "group"
    return all(any(_is_same_role(one, other) for other in words) for one in wanted)


def _is_same_role(wanted: str, word: str) -> bool:
    """Say whether two words can name one role: the same, alike, or "presidential", "president"."""
    if wanted == word or any({wanted, word} <= alike for alike in ALIKE_ROLES):
        return True
    return min(len(wanted), len(word)) >= _STEM and wanted[:_STEM] == word[:_STEM]


def role_letters(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the SP" for the Superintendent of Police who spoke before."""
    words = phrase.text.split()
    if len(words) != 2 or words[0].lower() != "the":
        return ()
    return tuple(
        e
        for e in cast.entities
        if e.kind == "person" and e.role is not None and is_acronym_of(words[1], e.role)
    )


def body_noun(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the council" for the Harbour Council, and "the group" for the last body or movement."""
    words = phrase.low.split()
    if not phrase.low.startswith(_DEFINITE) or len(words) > 2 or not phrase.text[1:].islower():
        return ()
    noun = singular(words[-1])
    if noun not in ORGANISATION_NOUNS and noun not in GROUP_NOUNS:
        return ()
    known = cast.recent(phrase, "organisation", "group")
    bodies = [e for e in known if any(word[:1].isupper() for word in e.name.split())]
    called = [e for e in bodies if noun in {singular(w) for w in tokens_of(e.name)}]
    return cast.rivals(phrase, called or ([] if noun in _SPECIFIC else bodies))


def affiliation(cast: Cast, phrase: Phrase) -> tuple[Entity, ...]:
    """Read "the agency" for the body whose spokesperson speaks in the same sentence."""
    words = phrase.low.split()
    if len(words) != 2 or words[0] != "the" or words[1] not in ORGANISATION_NOUNS:
        return ()
    speakers = [e for e in cast.recent(phrase, "person") if phrase.sentence in e.sentences]
    if not speakers or speakers[0].affiliation is None:
        return ()
    name = speakers[0].affiliation
    known = cast.named(name)
    return tuple(known) or (cast.add(Entity(name, "organisation", phrase.span)),)


_SPECIFIC: Final = ORGANISATION_NOUNS - {"group", "organisation", "organization", "movement"} - {
    "network", "party", "company", "agency", "firm", "charity"
}  # fmt: skip
"""A ministry is only called "the ministry"; a party may be called "the group"."""

NAME_RULES: Final[tuple[Rule, ...]] = (
    outlet_noun,
    role_only,
    role_letters,
    affiliation,
    body_noun,
    same_name,
    surname,
    abbreviation,
    metonym,
    outlet_alias,
    short_name,
)
RULES: Final[tuple[Rule, ...]] = (personal_pronoun, thing_pronoun, plural_pronoun, *NAME_RULES)
