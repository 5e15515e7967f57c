"""The sentence in which a claim stands, with the claim's own words told apart."""

from typing import NamedTuple

from provenance.model import Analysis, Claim


class Stretch(NamedTuple):
    """A stretch of a sentence; `own` where it is of the claim."""

    text: str
    own: bool


def sentence_of(analysis: Analysis, claim: Claim) -> list[Stretch]:
    """Cut the sentence where the claim's pieces begin and end.

    A claim that reaches out of its sentence, or whose words do not stand where it says, is given
    by its own words alone.
    """
    pieces = sorted(claim.pieces, key=lambda piece: piece.start)
    there = all(claim.sentence.contains(piece) for piece in pieces)
    if not there or not _stand(analysis, claim):
        return [Stretch(claim.text, True)]
    text, at, found = analysis.document.text, claim.sentence.start, list[Stretch]()
    for piece in pieces:
        start = max(piece.start, at)
        found += [Stretch(text[at:start], False), Stretch(text[start : piece.end], True)]
        at = max(at, piece.end)
    found.append(Stretch(text[at : claim.sentence.end], False))
    return [piece for piece in found if piece.text]


def _stand(analysis: Analysis, claim: Claim) -> bool:
    """Say whether the claim's words are those of its pieces, blanks and ellipses apart."""
    words = {word for piece in claim.pieces for word in analysis.text(piece).split()}
    return all(word in words for word in claim.text.split() if word not in {"…", "..."})
