"""What an audit found, address by address, the worst and most needed first."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from provenance.model import AuditedLink, Checked, Dependent, LinkResult, Verdict

_V = Verdict
LOST: Final = frozenset({_V.DEAD, _V.SOFT_404, _V.UNREACHABLE})
"""The evidence cannot be reached there."""
UNSEEN: Final = frozenset({_V.BLOCKED, _V.INSECURE, _V.UNSUPPORTED, _V.UNKNOWN})
"""Nobody has looked at the page: a person must."""
WORST: Final = (
    _V.DEAD, _V.SOFT_404, _V.UNREACHABLE, _V.DRIFTED, _V.INSECURE, _V.BLOCKED,
    _V.UNKNOWN, _V.UNSUPPORTED, _V.REDIRECTED, _V.OK,
)  # fmt: skip
"""The worst first."""


@dataclass(frozen=True)
class Entry:
    """One address, with all that cites it."""

    url: str
    found: tuple[AuditedLink, ...]

    @cached_property
    def worst(self) -> Checked:
        """What was found; where it is cited for several words, the worst of it."""
        checked = (each.checked for each in self.found)
        return min(checked, key=lambda c: WORST.index(c.result.verdict))

    @property
    def result(self) -> LinkResult:
        """The result of the check."""
        return self.worst.result

    @cached_property
    def claims(self) -> tuple[Dependent, ...]:
        """The claims that rest on it, each once."""
        every = (claim for each in self.found for claim in each.cited.claims)
        return tuple({(c.document, c.claim): c for c in every}.values())

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Where it is cited: articles and notes."""
        cited = (each.cited for each in self.found)
        said = (f"{c.document}, note {c.note}" if c.note else c.document for c in cited)
        return tuple(dict.fromkeys(filter(None, said)))


@dataclass(frozen=True)
class Summary:
    """The whole audit."""

    entries: tuple[Entry, ...]
    """Most claims first, then the worst, then in the order of the text."""

    @cached_property
    def counts(self) -> Counter[Verdict]:
        """Addresses by verdict."""
        return Counter(entry.result.verdict for entry in self.entries)

    @cached_property
    def _lost(self) -> frozenset[str]:
        return frozenset(
            e.found[0].cited.target.url for e in self.entries if e.result.verdict in LOST
        )

    def falling(self, entry: Entry) -> tuple[Dependent, ...]:
        """Return the claims that fall with an address: all that they rest on is lost."""
        if entry.result.verdict not in LOST:
            return ()
        return tuple(c for c in entry.claims if all(url in self._lost for url in c.links))

    def of(self, verdicts: Iterable[Verdict]) -> list[Entry]:
        """Return the entries with one of these verdicts."""
        wanted = frozenset(verdicts)
        return [entry for entry in self.entries if entry.result.verdict in wanted]

    @cached_property
    def fallen(self) -> int:
        """How many claims fall."""
        fall = {(c.document, c.claim) for entry in self.entries for c in self.falling(entry)}
        return len(fall)


def summarise(found: Iterable[AuditedLink]) -> Summary:
    """Put together what was found of each address."""
    by_url: dict[str, list[AuditedLink]] = {}
    for each in found:
        by_url.setdefault(each.checked.result.url, []).append(each)
    entries = [Entry(url, tuple(each)) for url, each in by_url.items()]
    entries.sort(key=lambda e: (-len(e.claims), WORST.index(e.result.verdict)))
    return Summary(tuple(entries))
