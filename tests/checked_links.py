"""The invented article after a check of its links: one of every kind of verdict."""

from invented_article import ARTICLE, URL, span

from provenance.model import Analysis, Link, LinkResult
from provenance.model.link import ArchiveCopy
from provenance.model.verdict import MEANINGS, Reason

QUIST = "https://quist.example/nine"


def result(url: str, reason: Reason, copy: str | None = None) -> LinkResult:
    """Make what a check found at `url`, with an archived copy where `copy` names one."""
    archive = ArchiveCopy(url=copy, captured="2024-03-02T10:00:00Z") if copy else None
    return LinkResult(
        id=url,
        url=url,
        verdict=MEANINGS[reason].verdict,
        reason=reason,
        confidence=1,
        seconds=1,
        archive=archive,
        archive_state="found" if archive else "none",
    )


def checked(reason: Reason, other: Reason) -> Analysis:
    """Return the article with its two addresses checked."""
    found = (result(URL, reason, f"https://archive.example/20240302/{URL}"), result(QUIST, other))
    links = tuple(
        Link(span=span("[1]"), url=r.url, text=r.url, verdict=r.verdict, check=r) for r in found
    )
    return ARTICLE.model_copy(update={"links": links})


CHECKED = checked(Reason.NOT_FOUND, Reason.PAYWALL)
