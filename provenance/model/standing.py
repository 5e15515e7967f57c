"""How an address has fared over several checks."""

from typing import Literal

from pydantic import Field

from provenance.model.base import Value
from provenance.model.link import LinkResult

StandingState = Literal["alive", "failing", "dead", "unsettled"]
"""unsettled: no check so far could say whether the page is there."""

FAILURES = 3
"""So many failures, DAYS_APART each from the one before, make an address dead for good."""
DAYS_APART = 3


class Standing(Value):
    """What all checks of an address together say. A single failure is never the end of it."""

    state: StandingState
    failures: int = Field(default=0, description="that count, since it last answered")
    of: int = Field(default=FAILURES, description="failures that make it dead for good")
    since: str | None = Field(default=None, description="when this state began, ISO 8601")
    checks: int = Field(default=1, description="all there were")

    def __str__(self) -> str:
        """Return the state in words: failing, 1 of 3."""
        if self.state == "failing":
            return f"failing, {self.failures} of {self.of}"
        return self.state


class Checked(Value):
    """The result for an address, and what is known of it beside."""

    result: LinkResult
    standing: Standing
    checked: str = Field(description="when it was asked, ISO 8601")
    reused: bool = Field(default=False, description="from an earlier check, not asked again")
