"""What was not checked, said as plainly as what was found."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from provenance.model import BODY_ROLES, Analysis, Role, Verdict
from provenance.report.wording import count, listed

_BLIND: Final = frozenset(
    {Verdict.BLOCKED, Verdict.UNREACHABLE, Verdict.INSECURE, Verdict.UNSUPPORTED, Verdict.UNKNOWN}
)
"""Verdicts after which nobody has seen the page."""
_APART: Final[dict[Role, tuple[str, str]]] = {
    "caption": ("caption", "captions"),
    "table": ("table", "tables"),
    "code": ("block of code", "blocks of code"),
    "boilerplate": ("block of boilerplate", "blocks of boilerplate"),
    "repeated": ("repeated block", "repeated blocks"),
}
"""Roles that a reader may take for a part of the article, and where no claim is looked for."""


def unchecked(analysis: Analysis) -> list[str]:
    """Return sentences, each about one thing that this analysis does not know."""
    return [
        "Whether any claim is true.",
        "Whether a source did say what the article ascribes to it, beyond what a link shows.",
        "What the program did not recognise: it misses claims and sources, so read the article.",
        "Pictures, film, sound, and the figures in charts.",
        *_links(analysis),
        *_parts(analysis),
        *_decisions(analysis),
    ]


def _links(analysis: Analysis) -> Iterator[str]:
    links = {link.url: link for link in analysis.links}
    checks = [link.check for link in links.values() if link.check is not None]
    if not links:
        yield "The article gives no address that could be opened."
        return
    if not checks:
        yield f"The {count(len(links), 'address', 'addresses')} of the article: none was opened."
        return
    if len(checks) < len(links):
        yield f"{len(links) - len(checks)} of {len(links)} addresses were not opened."
    blind = sum(check.verdict in _BLIND for check in checks)
    if blind:
        yield f"What stands behind {count(blind, 'address', 'addresses')}: no page could be seen."
    loose = sum(check.quote == "unchecked" and check.verdict not in _BLIND for check in checks)
    if loose:
        yield f"Whether the words cited stand on {count(loose, 'page')} that did answer."


def _parts(analysis: Analysis) -> Iterator[str]:
    roles = Counter(block.role for block in analysis.document.blocks)
    apart = [count(roles[role], *words) for role, words in _APART.items() if roles[role]]
    if apart:
        yield f"Claims in {listed(apart)}, set aside."
    if analysis.document.text.strip() and not any(roles[role] for role in BODY_ROLES):
        yield "The body of the article: no paragraph was recognised as such."
    if any(d.code == "unsupported-language" for d in analysis.diagnostics):
        yield "Who says what: the article is in a language that the program cannot read."


def _decisions(analysis: Analysis) -> Iterator[str]:
    lost = sum(review.claim is None for review in analysis.reviews)
    if lost:
        told = count(lost, "decision")
        yield f"{told} of a person: the words decided on were not found again for certain."
    claims = len(analysis.claims)
    decided = len({review.claim for review in analysis.reviews if review.claim is not None})
    if claims > decided:
        yield f"{count(claims - decided, 'claim')}: no person has decided on them yet."
