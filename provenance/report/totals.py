"""The last line: how much was found."""

from collections import Counter

from provenance.model import Analysis
from provenance.report.wording import ORIGINS, count


def totals(analysis: Analysis) -> str:
    """Count claims, those without a source, the origins by kind, and the notes, in one line."""
    without = sum("unattributed" in c.warnings or c.basis == "none" for c in analysis.claims)
    parts = [count(len(analysis.claims), "claim")]
    if without:
        parts.append(f"{without} unattributed")
    origins = _origins(analysis)
    if origins:
        parts.append(origins)
    return " · ".join([*parts, count(len(analysis.notes), "note")])


def _origins(analysis: Analysis) -> str:
    # An origin is counted once, however many claims go back to it.
    distinct = {(claim.origin.kind, claim.origin.name) for claim in analysis.claims}
    kinds = Counter(ORIGINS[kind] for kind, _ in distinct if kind in ORIGINS)
    if not kinds:
        return ""
    order = list(dict.fromkeys(ORIGINS.values()))
    listed = (count(kinds[words], *words) for words in order if kinds[words])
    return f"{count(kinds.total(), 'origin')}: {', '.join(listed)}"
