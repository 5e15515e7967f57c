"""An invented audit: what fell, what moved, what nobody saw."""

from provenance.model import (
    ArchiveCopy,
    ArchiveState,
    AuditedLink,
    Checked,
    CitedLink,
    Dependent,
    LinkResult,
    QuoteState,
    Reason,
    Standing,
    StandingState,
    Target,
    Verdict,
)

SAYINGS = {1: "The weir is safe", 2: "The weir was built in 1911", 3: "The weir leaks"}


def claim(number: int, *links: str) -> Dependent:
    text = SAYINGS.get(number, f"Claim {number}")
    return Dependent(
        document="weir.txt", claim=f"claim:{number}", number=number, text=text, links=links
    )


def audited(
    url: str,
    verdict: str,
    reason: Reason,
    *,
    claims: tuple[Dependent, ...] = (),
    copy: str | None = None,
    copy_quote: QuoteState = "found",
    archive_state: ArchiveState = "unasked",
    final_url: str | None = None,
    state: StandingState = "failing",
    evidence: str = "",
    title: str | None = None,
    identity: str = "1",
) -> AuditedLink:
    archive = None
    if copy is not None:
        archive = ArchiveCopy(url=copy, captured="2016-05-01T12:00:00Z", quote=copy_quote)
        archive_state = "found"
    result = LinkResult(
        id=identity, url=url, verdict=Verdict(verdict), reason=reason, final_url=final_url,
        confidence=0.9, seconds=0.1, archive=archive, archive_state=archive_state,
        evidence=evidence,
    )  # fmt: skip
    checked = Checked(
        result=result,
        standing=Standing(state=state, failures=1),
        checked="2026-03-01T12:00:00Z",
    )
    cited = CitedLink(
        target=Target(id=identity, url=url, title=title), document="weir.txt", link=0, note="1",
        claims=claims,
    )  # fmt: skip
    return AuditedLink(cited=cited, checked=checked)


REPORT = "https://gazette.example/weir"
MINUTES = "https://council.example/minutes"
COPY = "https://web.archive.org/web/20160501120000/" + REPORT

HAVEN = "https://haven.example/"
ON_BOTH = claim(1, MINUTES, REPORT)
ON_HAVEN_TOO = claim(3, REPORT, HAVEN)

AUDIT = (
    audited(HAVEN, "ok", Reason.ANSWERS, claims=(ON_HAVEN_TOO,)),
    audited(MINUTES, "dead", Reason.GONE, claims=(ON_BOTH,), archive_state="unknown"),
    audited(
        REPORT,
        "soft-404",
        Reason.TO_HOME,
        copy=COPY,
        claims=(ON_BOTH, claim(2, REPORT), ON_HAVEN_TOO),
    ),
    audited("https://walled.example/x", "blocked", Reason.BOT_WALL, state="unsettled"),
    audited(
        "http://old.example/x",
        "redirected",
        Reason.MOVED,
        final_url="https://new.example/x",
        state="alive",
    ),
)
