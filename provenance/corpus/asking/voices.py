"""Who speaks for whom in one story: a body, its documents, its head and its spokesman are one.

Names are joined here as `entities` would not dare across a corpus: shared claims have shown that
the articles tell one story, in which "the agency's director" and "the inspectors" have a home.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from provenance.corpus.asking.bearers import Bearer
from provenance.corpus.asking.naming import document_noun
from provenance.corpus.compare.names import akin, opposed, telling_words
from provenance.corpus.grouping import Groups
from provenance.lexicon.nouns import ORGANISATION_NOUNS
from provenance.lexicon.origins import (
    AUTHOR_WORDS,
    BODY_NOUNS,
    COMPANY_NOUNS,
    COURT_NOUNS,
    COURT_PAPER_NOUNS,
    FILED_NOUNS,
    PAPER_NOUNS,
    RESEARCH_NOUNS,
    RULING_NOUNS,
    STATE_NOUNS,
)

_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_NOUNS: Final = ORGANISATION_NOUNS | COMPANY_NOUNS | BODY_NOUNS
_PREPOSITION: Final = re.compile(r"\s+(?:of|for|in|at|on|and)\s+")
Pair = tuple[str, str]


def voices(bearers: Mapping[str, Bearer]) -> list[list[Bearer]]:
    """Group the bearers of a story that are one voice."""
    groups: Groups[str] = Groups()
    ordered = sorted(bearers.values(), key=lambda b: (-b.weight, b.name))
    for bearer in ordered:
        groups.head(bearer.name)
    for rule in _RULES:
        for one, other in rule(ordered):
            groups.join(one, other)
    return [[bearers[name] for name in group] for group in groups.groups()]


def _longer_and_shorter(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join names of which one says all telling words of the other, if only one can be meant."""
    words = {b.name: _own_words(b) for b in bearers}
    for bearer in bearers:
        own = words[bearer.name]
        longer = [
            other
            for other in bearers
            if other is not bearer
            and own
            and own <= words[other.name]
            and not opposed(bearer.name, other.name)
        ]
        noun = _NOUNS & set(_words(bearer.name))
        same = [other for other in longer if noun & set(_words(other.name))]
        if same:
            yield same[0].name, bearer.name
        elif not _disagree([other.name for other in longer], words):
            yield from ((other.name, bearer.name) for other in longer)


def _own_words(bearer: Bearer) -> frozenset[str]:
    """Return what tells a bearer from others; where unnamed people are from tells nothing."""
    if bearer.kind in {"group", "anonymous"}:
        return telling_words(_PREPOSITION.split(bearer.name)[0])
    return telling_words(bearer.name)


def _disagree(names: Sequence[str], words: Mapping[str, frozenset[str]]) -> bool:
    """Say whether two of the names cannot be one: neither holds the other."""
    return any(
        opposed(one, other) or not (words[one] <= words[other] or words[other] <= words[one])
        for one in names
        for other in names
    )


def _issued(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join a document and whoever issued it, also where its title names nobody."""
    for document in bearers:
        for issuer in document.issuers:
            own = telling_words(issuer)
            for body in bearers:
                if body is not document and own and own == telling_words(body.name):
                    yield body.name, document.name


def _speaks_for(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join a person and the body that the role names: "head of the Food Agency"."""
    bodies = [b for b in bearers if b.kind == "organisation" and telling_words(b.name)]
    for person in bearers:
        if person.kind not in {"person", "anonymous", "group"}:
            continue
        said = [*person.roles, *person.affiliations]
        said += [] if person.kind == "person" else [person.name]
        fits = {b.name: _fit(b, said, named=person.kind == "person") for b in bodies}
        best = [b for b in bodies if fits[b.name] and fits[b.name] == max(fits.values())]
        if best and frozenset.intersection(*(telling_words(b.name) for b in best)):
            yield best[0].name, person.name


def _fit(body: Bearer, said: Sequence[str], *, named: bool) -> int:
    """Count the words of a body that somebody's role has too; none if it can mean others as well.

    The role names the body, or a named person's at least whose it is, or says what sort it is
    and no more ("the ministry's spokesman").
    """
    role = {word for words in said for word in _words(words)}
    held = {word for word in _words(body.name) if any(akin(word, other) for other in role)}
    own = {w for w in _words(body.name) if telling_words(w)}
    head = _head(body.name)
    if head in STATE_NOUNS:
        return 0
    if own & held:
        return len(held) if head in held or (named and own <= held) else 0
    return int(head in role and not any(map(telling_words, said)))


def _head(name: str) -> str:
    """Return the noun of a name: "union" of the Union of Rail Workers."""
    before = _PREPOSITION.split(name)[0] or name
    return (_words(before) or [""])[-1]


def _called_by_kind(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join "the agency", or its director, and the only body of the story that is one."""
    bodies = [b for b in bearers if b.kind == "organisation" and telling_words(b.name)]
    for bearer in bearers:
        spoken = [*bearer.roles] if bearer.kind == "person" else [bearer.name, *bearer.issuers]
        if bearer.kind in {"outlet", "group"} or any(map(telling_words, spoken)):
            continue
        nouns = {n for each in spoken for n in _words(each) if n in _NOUNS}
        if nouns and not nouns & STATE_NOUNS:
            meant = _only_body(nouns, bodies)
            if meant is not None:
                yield meant.name, bearer.name


def _only_body(nouns: set[str], bodies: Sequence[Bearer]) -> Bearer | None:
    named = [b for b in bodies if nouns & set(_words(b.name))]
    if not named and nouns & COMPANY_NOUNS:
        named = [b for b in bodies if not BODY_NOUNS & set(_words(b.name))]
    if not named:
        return None
    shared = frozenset.intersection(*(telling_words(b.name) for b in named))
    return named[0] if shared else None


def _authors(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join those who have done a study, and the only study of the story."""
    studies = _studies(bearers)
    if len({telling_words(b.name) for b in studies if b.named}) > 1:
        return
    for bearer in bearers:
        said = [bearer.name, *bearer.roles] if bearer.kind == "group" else [*bearer.roles]
        if studies and any(AUTHOR_WORDS & set(_words(words)) for words in said):
            yield studies[0].name, bearer.name


def _studies(bearers: Sequence[Bearer]) -> list[Bearer]:
    for nouns in RESEARCH_NOUNS:
        found = [b for b in bearers if b.document and document_noun(b.name) in nouns]
        if found:
            return found
    return []


def _unnamed_documents(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join "a report" and the weightiest document of that sort that has a name."""
    documents = [b for b in bearers if b.kind == "document"]
    named = [b for b in documents if b.named]
    for document in documents:
        if not document.named:
            sort = document_noun(document.name)
            same = [b for b in named or documents if document_noun(b.name) == sort]
            if same and same[0] is not document:
                yield same[0].name, document.name


def _rulings(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join a ruling and the only court of the story."""
    courts = [b for b in bearers if b.kind == "organisation" and set(_words(b.name)) & COURT_NOUNS]
    if courts and frozenset.intersection(*(telling_words(b.name) for b in courts)):
        for bearer in bearers:
            if bearer.document and document_noun(bearer.name) in RULING_NOUNS:
                yield courts[0].name, bearer.name


def _court_papers(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join "court papers" and the only sort of court paper that the story calls by its name."""
    papers = [b for b in bearers if b.document and document_noun(b.name) in COURT_PAPER_NOUNS]
    if len({document_noun(b.name) for b in papers}) == 1:
        for bearer in bearers:
            words = _words(bearer.name)
            if bearer.document and COURT_NOUNS & set(words[:-1]) and words[-1] in FILED_NOUNS:
                yield papers[0].name, bearer.name


def _newspaper(bearers: Sequence[Bearer]) -> Iterator[Pair]:
    """Join "the paper" and the only outlet of the story."""
    outlets = [b for b in bearers if b.kind == "outlet" and telling_words(b.name)]
    if outlets and all(2 * b.weight <= outlets[0].weight for b in outlets[1:]):
        for bearer in bearers:
            if not telling_words(bearer.name) and set(_words(bearer.name)) & PAPER_NOUNS:
                yield outlets[0].name, bearer.name


def _words(name: str) -> list[str]:
    return [word.casefold().removesuffix("'s") for word in _WORD.findall(name)]


_RULES: Final[tuple[Callable[[Sequence[Bearer]], Iterator[Pair]], ...]] = (
    _longer_and_shorter,
    _issued,
    _speaks_for,
    _called_by_kind,
    _authors,
    _rulings,
    _court_papers,
    _newspaper,
    _unnamed_documents,
)
