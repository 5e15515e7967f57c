"""What a check found → the analysis: a verdict at each link, a warning at each claim that fell."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from provenance.links.cited.paths import Paths
from provenance.model import Analysis, AuditedLink, Claim, Link, LinkResult, Verdict, WarningCode

_LOST: Final = frozenset({Verdict.DEAD, Verdict.SOFT_404})
_LEAST: Final = (
    Verdict.DEAD, Verdict.SOFT_404, Verdict.UNREACHABLE, Verdict.DRIFTED, Verdict.INSECURE,
    Verdict.BLOCKED, Verdict.UNKNOWN, Verdict.UNSUPPORTED, Verdict.REDIRECTED, Verdict.OK,
)  # fmt: skip
"""The worst first: a link that is cited for several words has the worst of its verdicts."""


def with_verdicts(analysis: Analysis, found: Iterable[AuditedLink]) -> Analysis:
    """Join what was found to the links and claims of the analysis that they were taken from.

    A claim is warned of if all its links are dead or soft-404, or if a page lacks its words. What
    belongs to another article is left out.
    """
    here = analysis.document.location
    own = [each for each in found if each.cited.document == here and each.cited.link is not None]
    results: dict[int, list[LinkResult]] = defaultdict(list)
    lacking: set[str] = set()
    for each in own:
        result = each.checked.result
        results[each.cited.link or 0].append(result)
        if result.verdict is Verdict.DRIFTED and result.quote in {"missing", "altered"}:
            lacking |= {claim.claim for claim in each.cited.claims}
    links = tuple(_joined(link, results.get(at, [])) for at, link in enumerate(analysis.links))
    paths = Paths(analysis)
    claims = tuple(
        _warned(claim, paths.links_behind(claim), links, lacks=claim.id in lacking)
        for claim in analysis.claims
    )
    return analysis.model_copy(update={"links": links, "claims": claims})


def _joined(link: Link, results: list[LinkResult]) -> Link:
    if not results:
        return link
    worst = min(results, key=lambda result: _LEAST.index(result.verdict))
    return link.model_copy(update={"verdict": worst.verdict, "check": worst})


def _warned(claim: Claim, places: list[int], links: tuple[Link, ...], *, lacks: bool) -> Claim:
    said: list[WarningCode] = []
    verdicts = [links[place].verdict for place in places]
    if verdicts and all(verdict in _LOST for verdict in verdicts):
        said.append("evidence-lost")
    if lacks:
        said.append("words-missing")
    if not said:
        return claim
    return claim.model_copy(update={"warnings": (*claim.warnings, *said)})
