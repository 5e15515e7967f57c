"""What a program imports to check links: `check_links`."""

from collections.abc import Generator, Iterable, Iterator

from provenance.links.cited import cited_links
from provenance.links.job.door import AuditSettings, run_audit
from provenance.model import Analysis, AuditedLink, CitedLink, Target

Checkable = str | Target | Analysis
"""An address, an address with what it is cited for, or all links of an article."""


def check_links(
    what: Checkable | Iterable[Checkable], settings: AuditSettings | None = None
) -> Generator[AuditedLink, None, None]:
    """Check whether the evidence behind links still stands; asks the network.

    Gives each link once, as soon as it is known: what it is cited for, and what was found. Links
    of an analysis bring their quotation, title and date along; `provenance.links.cited` joins the
    results to it. Never raises for what a server does.

    Raises StoreError where the store of `settings` cannot be used, InputError for an archive that
    is none.
    """
    given = (what,) if isinstance(what, str | Target | Analysis) else what
    return run_audit(_links(given), settings or AuditSettings())


def _links(given: Iterable[Checkable]) -> Iterator[CitedLink]:
    for number, each in enumerate(given, 1):
        if isinstance(each, Analysis):
            yield from cited_links(each)
        elif isinstance(each, Target):
            yield CitedLink(target=each)
        else:
            yield CitedLink(target=Target(id=str(number), url=each))
