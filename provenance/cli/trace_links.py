"""`provenance trace --check-links`: the verdicts of a check, joined to the claims."""

from contextlib import closing

from provenance.cli.check_progress import shown
from provenance.cli.check_request import Request, settings_of
from provenance.links.cited import cited_links, with_verdicts
from provenance.links.job.door import run_audit
from provenance.model import Analysis


class _All:
    """How many links there are: all are known from the start."""

    def __init__(self, number: int) -> None:
        self.drawn = number
        self.all_drawn = True


def with_checked_links(analysis: Analysis, store: str | None) -> Analysis:
    """Check the links of an article as `provenance check` does, and join the verdicts to it.

    Raises StoreError.
    """
    links = list(cited_links(analysis))
    with closing(run_audit(links, settings_of(Request(store=store)))) as audited:
        found = list(shown(audited, _All(len(links)), quiet_screen=False))
    return with_verdicts(analysis, found)
