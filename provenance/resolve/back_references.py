"""Ibid., supra and short forms → the citation that gives the work in full.

Strategy: citations are taken in their order. One that names a work in full is entered in the
registry; one that points back is given to the rule of its form. A rule answers only where exactly
one citation can be meant; else it says why not. Chains are followed to the root.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from provenance.model import Citation, CitationForm, Diagnostic, Note, Work, diagnose
from provenance.resolve.registry import Registry
from provenance.resolve.short_forms import (
    Shelf,
    as_in_full,
    is_full_again,
    is_named_again,
    is_post_again,
)
from provenance.resolve.work_keys import telling_words
from provenance.text.names import stands_for_author
from provenance.text.pointers import find_pointer, note_pointed_at


class CitationResolution(NamedTuple):
    """Citations that know each other, the works that they name, and what stayed open."""

    citations: tuple[Citation, ...]
    works: tuple[Work, ...]
    diagnostics: tuple[Diagnostic, ...]


class Answer(NamedTuple):
    """What a rule says: the root citation, or the note, or candidates and a trouble."""

    root: Citation | None = None
    note: str | None = None
    candidates: tuple[Citation, ...] = ()
    code: str | None = None
    message: str = ""


@dataclass
class Scope:
    """The notes of one numbering: what a reference in it can mean."""

    notes: list[Note] = field(default_factory=list)
    by_label: dict[int, Note] = field(default_factory=dict)
    shelf: Shelf = field(default_factory=Shelf)


@dataclass
class State:
    """What is known while the citations are taken in their order."""

    registry: Registry
    answers: dict[str, Answer] = field(default_factory=dict)
    by_note: dict[str, list[Citation]] = field(default_factory=dict)
    authors: tuple[str, ...] = ()

    def names(self, citation: Citation, root: Citation | None) -> None:
        """Keep who wrote the citation just read: `Он же` and `Ders.` mean him."""
        given = citation.fields.authors or (root.fields.authors if root else ())
        self.authors = tuple(name for name in given if not stands_for_author(name)) or self.authors

    def root_of(self, citation: Citation) -> Answer:
        """Return what an earlier citation was found to mean."""
        return self.answers.get(citation.id, Answer())


Rule = Callable[[Citation, Note, Scope, State], Answer]

_LABEL = re.compile(r"\d+")
_SUBORDINATE: Final = ("quoting", "citing", "quoted in", "cited in", "as quoted in", "as cited in")


def resolve_citations(
    notes: tuple[Note, ...], citations: tuple[Citation, ...]
) -> CitationResolution:
    """Say what each citation refers to and which works there are. Never raises.

    Citations come in the order of the text; those of no note (hyperlinks) name works too.
    """
    state = State(Registry())
    for citation in citations:
        if citation.note:
            state.by_note.setdefault(citation.note, []).append(citation)
    resolved: dict[str, Citation] = {}
    diagnostics: list[Diagnostic] = []
    scope, last = Scope(), 0
    for note in notes:
        number = label_number(note)
        if number is not None:
            if number == 1 and last > 0:
                scope = Scope()
            last = number
            scope.by_label.setdefault(number, note)
        for citation in state.by_note.get(note.id, ()):
            resolved[citation.id] = _resolve(citation, note, scope, state, diagnostics)
        scope.notes.append(note)
    for citation in citations:
        if citation.note is None:  # after the notes: a note names the work, a link only its address
            resolved[citation.id] = _enter(citation, Scope(), state)
    return CitationResolution(
        tuple(resolved.get(c.id, c) for c in citations), state.registry.works(), tuple(diagnostics)
    )


def label_number(note: Note) -> int | None:
    """Return the number of a note's label (12 for "12" and "12@2"), None for letters and signs."""
    match = _LABEL.match(note.label)
    return int(match[0]) if match else None


def _enter(citation: Citation, scope: Scope, state: State) -> Citation:
    """Enter a citation that names its work in full."""
    first = state.registry.add(citation)
    state.answers[citation.id] = Answer(root=first)
    scope.shelf.add(_by_author_before(citation, state), first)
    state.names(citation, first)
    changes: dict[str, str] = {"work": state.registry.work_id(first)}
    if first.id != citation.id:
        form = "link" if citation.form == "link" else "repeat"
        changes |= {"form": form, "refers_to": first.id}
    return citation.model_copy(update=changes)


def _by_author_before(citation: Citation, state: State) -> Citation:
    """Return `Он же. Мост. М., 1998` as a work of the author of the citation before."""
    if not any(map(stands_for_author, citation.fields.authors)):
        return citation
    authors = (*citation.fields.authors, *state.authors)
    fields = citation.fields.model_copy(update={"authors": authors})
    return citation.model_copy(update={"fields": fields})


def _resolve(
    citation: Citation, note: Note, scope: Scope, state: State, diagnostics: list[Diagnostic]
) -> Citation:
    rule = RULES.get(citation.form)
    if rule is not None:
        answer = rule(citation, note, scope, state)
    else:
        named = _named_again(citation, scope)
        if named is None:
            return _enter(citation, scope, state)
        citation = citation.model_copy(update={"form": "short", "kind": None})
        answer = Answer(root=named)
    state.answers[citation.id] = answer
    state.names(citation, answer.root)
    if answer.code:
        diagnostics.append(diagnose(answer.code, answer.message, citation.span, note.label))
    update: dict[str, object] = {"refers_to_note": answer.note}
    if answer.candidates:
        update["candidates"] = tuple(candidate.id for candidate in answer.candidates)
    if answer.root is not None:
        state.registry.mention(answer.root, citation)
        update |= {"refers_to": answer.root.id, "work": state.registry.work_id(answer.root)}
        update |= as_in_full(citation, answer.root)
        if citation.form == "short" and is_full_again(citation, answer.root):
            update |= {"form": "repeat", "kind": answer.root.kind}
    elif citation.form == "short" and not answer.candidates and citation.fields.title:
        update["work"] = state.registry.work_id(state.registry.add(citation))
    return citation.model_copy(update=update)


def _named_again(citation: Citation, scope: Scope) -> Citation | None:
    """Return the only earlier work that a citation without a form of pointing back can mean."""
    fields = citation.fields
    if citation.form != "full" or fields.url or fields.archive_url:
        return None
    if not fields.title:
        if citation.kind != "social" or not fields.date:
            return None
        posts = _distinct(scope.shelf.candidates(citation))
        posts = [root for root in posts if is_post_again(citation, root)]
        return posts[0] if len(posts) == 1 else None
    roots = _distinct(scope.shelf.longer(citation)) or _distinct(scope.shelf.bearing(citation))
    if not roots and not citation.fields.date and not citation.fields.container:
        candidates = _distinct(scope.shelf.candidates(citation))
        roots = [root for root in candidates if is_named_again(citation, root)]
    return roots[0] if len(roots) == 1 else None


def ibid(citation: Citation, note: Note, scope: Scope, state: State) -> Answer:
    """`Ibid.` means the citation just before, in this note or in the note before it."""
    mine = state.by_note[note.id]
    earlier = [other for other in mine[: mine.index(citation)] if not _is_inside(other, note)]
    if earlier:
        return _as_before(earlier[-1], state)
    if not scope.notes:
        return Answer(code="ibid-without-antecedent", message="No note stands before this one.")
    before = scope.notes[-1]
    number, last = label_number(note), label_number(before)
    if number is not None and last is not None and number - last not in (0, 1):
        message = f"Note {number - 1} is missing, and this points at it."
        return Answer(code="ibid-without-antecedent", message=message)
    cited = [other for other in state.by_note.get(before.id, []) if not _is_inside(other, before)]
    if not cited:
        message = f"Note {before.label} holds no citation that could be read."
        return Answer(code="ibid-without-antecedent", message=message)
    if len(cited) == 1:
        return _as_before(cited[0], state)
    message = (
        f"Note {before.label} holds {len(cited)} citations; this means all of them or the last."
    )
    return Answer(
        note=before.id, candidates=tuple(cited), code="ibid-after-several", message=message
    )


def _as_before(antecedent: Citation, state: State) -> Answer:
    """Follow the chain: what the antecedent means, this means."""
    answer = state.root_of(antecedent)
    if answer.root is not None or answer.note is not None:
        return Answer(root=answer.root, note=answer.note, candidates=answer.candidates)
    message = f"The citation before, “{antecedent.text[:60]}”, is itself not resolved."
    return Answer(code="ibid-without-antecedent", message=message)


def _is_inside(citation: Citation, note: Note) -> bool:
    """Say whether a citation stands in a bracket behind another and says what that one quotes."""
    if (citation.signal or "").casefold() not in _SUBORDINATE:
        return False
    before = note.text[: max(0, note.text.find(citation.text))]
    return not before or before.count("(") > before.count(")")


def supra(citation: Citation, note: Note, scope: Scope, state: State) -> Answer:
    """`Smith, supra note 3`: the note of that number; without a number, the author's only work."""
    match = find_pointer(citation.text)
    number, here = note_pointed_at(match) if match else None, label_number(note)
    if number is None:
        return short(citation, note, scope, state)
    target = scope.by_label.get(number)
    if target is None or here is None or number >= here:
        message = f"No earlier note {number} is in this numbering."
        return Answer(code="unresolved-reference", message=message)
    cited = state.by_note.get(target.id, [])
    roots = _distinct(state.root_of(other).root for other in cited)
    fitting = [root for root in roots if _shares_a_word(citation, root)] or (
        roots if not _own_words(citation) else []
    )
    if "@" in citation.text:
        fitting = [root for root in fitting if scope.shelf.fits(citation, root)]
    if len(fitting) == 1:
        return Answer(root=fitting[0])
    if not fitting:
        message = f"Note {number} holds no citation that fits."
        return Answer(candidates=tuple(roots), code="unresolved-reference", message=message)
    if not _own_words(citation):
        return Answer(note=target.id, candidates=tuple(fitting), code="ambiguous-reference",
                      message=f"Note {number} holds {len(fitting)} works.")  # fmt: skip
    narrowed = [root for root in fitting if scope.shelf.fits(citation, root)]
    if len(narrowed) == 1:
        return Answer(root=narrowed[0])
    message = f"Note {number} holds {len(fitting)} works that fit."
    return Answer(candidates=tuple(fitting), code="ambiguous-reference", message=message)


def short(citation: Citation, note: Note, scope: Scope, state: State) -> Answer:
    """`Smith, Little Valley, 12`, `Smith, op. cit.`: the only earlier work that fits."""
    shelf = scope.shelf
    fitting = _distinct(shelf.candidates(citation)) or _distinct(shelf.bearing(citation))
    full = [root for root in fitting if _is_substantial(root)]
    if len(fitting) == 1 or len(full) == 1:
        return Answer(root=full[0] if full else fitting[0])
    if not fitting:
        return Answer(code="unresolved-reference", message="No earlier citation fits.")
    message = f"{len(fitting)} earlier works fit."
    return Answer(candidates=tuple(fitting), code="ambiguous-reference", message=message)


def _is_substantial(root: Citation) -> bool:
    """Say whether a citation says when or where its work appeared; others name works shortly."""
    fields = root.fields
    return bool(fields.date or fields.url or fields.archive_url or fields.container)


RULES: Final[dict[CitationForm, Rule]] = {"ibid": ibid, "supra": supra, "short": short}
"""One rule a form; all other forms name their work themselves."""


def _distinct(roots: Iterable[Citation | None]) -> list[Citation]:
    found: dict[str, Citation] = {}
    for root in roots:
        if root is not None:
            found.setdefault(root.id, root)
    return list(found.values())


def _own_words(citation: Citation) -> list[str]:
    """Return the words with which a reference names its work, if it does."""
    return telling_words(" ".join((*citation.fields.authors, citation.fields.title or "")))


def _shares_a_word(citation: Citation, root: Citation) -> bool:
    return bool(set(_own_words(citation)) & set(telling_words(root.text)))
