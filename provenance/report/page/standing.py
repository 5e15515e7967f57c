"""How a verdict is shown: one sign each for what stands, is lost, has changed, was not seen."""

from typing import Final, Literal

from provenance.model import MEANINGS, LinkResult, Verdict

Standing = Literal["stands", "lost", "changed", "unseen"]

_STANDING: Final[dict[Verdict, Standing]] = {
    Verdict.OK: "stands",
    Verdict.REDIRECTED: "stands",
    Verdict.DEAD: "lost",
    Verdict.SOFT_404: "lost",
    Verdict.DRIFTED: "changed",
}


def standing(verdict: str) -> Standing:
    """Return which sign a verdict bears; what keeps a program out is not seen, and never lost."""
    return _STANDING.get(Verdict(verdict), "unseen")


def meaning(result: LinkResult) -> str:
    """Return what the verdict rests on, in a sentence."""
    return MEANINGS[result.reason].sentence
