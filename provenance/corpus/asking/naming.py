"""What a voice is called: the document by its issuer, the body rather than its spokesman."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from provenance.corpus.asking.bearers import Bearer
from provenance.corpus.compare.names import telling_words
from provenance.lexicon.nouns import DOCUMENT_NOUNS
from provenance.lexicon.origins import COURT_PAPER_NOUNS

_ARTICLES: Final = ("the ", "The ", "a ", "A ", "an ", "An ")
_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MORE: Final = 2.0
"""A person is named instead of his body if he bears so much more."""


def name_of(voice: Sequence[Bearer]) -> str:
    """Return the name of a voice.

    A document goes before those who speak for it; one that nobody names is called after the body
    of its voice. Else the body, or the person if the body hardly speaks itself.
    """
    documents = [b for b in voice if b.document]
    outlets = [b for b in voice if b.kind == "outlet" and telling_words(b.name)]
    body = _body(voice)
    named = [b for b in documents if b.named and not (body and _by_a_person(b, voice))]
    if named:
        return _weightiest(named).name
    if outlets and not any(b.kind == "organisation" for b in voice):
        return _weightiest(outlets).name
    if documents:
        filed = [b for b in documents if document_noun(b.name) in COURT_PAPER_NOUNS]
        noun = document_noun(_weightiest(filed or documents).name)
        journal = max((name for b in documents for name in b.containers), default="")
        if journal:
            return f"{noun} in {journal}"
        if filed and not body:
            return _bare(_weightiest(filed).name)
        return f"{_bare(body)} {noun}" if body else _weightiest(documents).name
    person = [b for b in voice if b.kind == "person" and telling_words(b.name)]
    if person and _weight(person) > _MORE * _weight(b for b in voice if b.kind != "person"):
        return _weightiest(person).name
    telling = [b for b in voice if telling_words(b.name) and not b.spoken]
    return body or _weightiest(telling or voice).name


def _body(voice: Iterable[Bearer]) -> str:
    """Return the body of a voice, also where only a person's affiliation tells it."""
    held = list(voice)
    bodies = [b for b in held if b.kind == "organisation" and telling_words(b.name)]
    if bodies:
        return _weightiest(bodies).name
    known = [(b.weight, name) for b in held for name in b.affiliations if telling_words(name)]
    return max(known)[1] if known else ""


def _by_a_person(document: Bearer, voice: Sequence[Bearer]) -> bool:
    """Say whether a document bears the name of a person, who has it written for a body."""
    words = telling_words(document.name)
    return any(b.kind == "person" and words <= telling_words(b.name) for b in voice)


def document_noun(name: str) -> str:
    """Return the noun that says what sort of document a name means; its last word if none does."""
    words = [w.casefold() for w in _WORD.findall(name)]
    return next((w for w in reversed(words) if w in DOCUMENT_NOUNS), words[-1] if words else "")


def _bare(name: str) -> str:
    return next((name.removeprefix(a) for a in _ARTICLES if name.startswith(a)), name)


def _weight(bearers: Iterable[Bearer]) -> float:
    return sum(bearer.weight for bearer in bearers)


def _weightiest(bearers: Sequence[Bearer]) -> Bearer:
    return max(bearers, key=lambda b: (b.weight, len(b.name), b.name))
