"""Attributions that make one claim: one that only frames another, and what is said again."""

import re
from collections.abc import Sequence
from typing import Final, Protocol, TypeVar

from provenance.model import Attribution, Document, Span
from provenance.resolve import Paths

_FRAME: Final = 3
"""With no more words of its own than this, an attribution only frames the one inside."""


def merge_nested(
    attributions: Sequence[Attribution], paths: Sequence[Paths]
) -> list[tuple[tuple[Attribution, ...], Paths]]:
    """Group attributions into claims, the outer before the inner, each with the inner's paths.

    "Officials said P, the Courier reported" is one claim, P: what the Courier reported has no
    words besides what the officials said, and that they said it.
    """
    by_id = {a.id: number for number, a in enumerate(attributions)}
    framed: dict[str, list[Attribution]] = {}
    absorbed: set[str] = set()
    for inner in attributions:
        outer = attributions[by_id[inner.parent]] if inner.parent in by_id else None
        if outer is not None and outer.id not in absorbed and _only_frames(outer, inner):
            framed.setdefault(inner.id, []).append(outer)
            absorbed.add(outer.id)
    return [
        ((*_outer(inner, framed), inner), ways)
        for inner, ways in zip(attributions, paths, strict=True)
        if inner.id not in absorbed
    ]


def _outer(inner: Attribution, framed: dict[str, list[Attribution]]) -> tuple[Attribution, ...]:
    outer: list[Attribution] = []
    for each in framed.get(inner.id, ()):
        outer += [*_outer(each, framed), each]
    return tuple(outer)


def _only_frames(outer: Attribution, inner: Attribution) -> bool:
    taken = [*inner.content, inner.cue, *([inner.source] if inner.source else [])]
    own = 0
    for piece in outer.content:
        for word in re.finditer(r"\w+", piece.text):
            at = piece.start + word.start()
            own += not any(t.start <= at < t.end for t in taken)
            if own > _FRAME:
                return False
    return True


class Placed(Protocol):
    """Something that stands at pieces of the text."""

    @property
    def pieces(self) -> tuple[Span, ...]:
        """Its pieces, in order."""


def repeated_spans(document: Document) -> tuple[Span, ...]:
    """Return the blocks that say again what another says."""
    return tuple(b.span for b in document.blocks if b.role == "repeated")


T = TypeVar("T", bound=Placed)


def said_again(
    text: str, drafts: Sequence[T], repeats: Sequence[Span]
) -> tuple[list[T], dict[int, tuple[T, ...]]]:
    """Part drafts into those said first and, by the number of these, those that say them again."""
    first: list[T] = []
    numbers: dict[str, int] = {}
    again: dict[int, tuple[T, ...]] = {}
    for draft in drafts:
        inside = any(span.contains(draft.pieces[0]) for span in repeats)
        words = " ".join(p.of(text) for p in draft.pieces)
        if inside and words in numbers:
            number = numbers[words]
            again[number] = (*again.get(number, ()), draft)
            continue
        numbers.setdefault(words, len(first))
        first.append(draft)
    return first, again
