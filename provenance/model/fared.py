"""How links fared over time."""

from datetime import datetime
from typing import NamedTuple

from provenance.model.standing import Standing
from provenance.model.verdict import Verdict


class Fared(NamedTuple):
    """How one address has fared."""

    url: str
    cited: datetime | None
    """The first day that the citation's date can mean; of several citations, the earliest."""
    standing: Standing
    checked: datetime
    """When last."""
    verdict: Verdict
    """The last one."""


class Age(NamedTuple):
    """Links of an age, in full years since they were cited, and how many still stand."""

    years: int | None
    """None for links whose citation has no date."""
    alive: int
    failing: int
    dead: int
    unsettled: int

    @property
    def settled(self) -> int:
        """Links of which something is known."""
        return self.alive + self.failing + self.dead

    @property
    def share(self) -> float | None:
        """The share still alive, of those of which something is known."""
        return self.alive / self.settled if self.settled else None
