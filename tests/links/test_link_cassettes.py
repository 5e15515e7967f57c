"""Ordinary pages, replayed. The cassettes are written by hand, and say so."""

from pathlib import Path

import vcr  # type: ignore[import-untyped]

from provenance.links.checker import check
from provenance.links.settings import CheckSettings
from provenance.model import LinkResult, Reason, Target, Verdict

CASSETTES = Path(__file__).parents[2] / "cassettes" / "pages"
MOVED = Target(
    id="1", url="http://gazette.example/2019/dam-report", quote="The dam is safe until 2059"
)


def replay(name: str, target: Target, previous: LinkResult | None = None) -> LinkResult:
    settings = CheckSettings(
        workers=1,  # vcrpy loses calls under threads
        rate=0,
        resolver=lambda host, port: ("93.184.216.34",),
        previous={target.url: previous} if previous else {},
    )
    with vcr.use_cassette(str(CASSETTES / name), record_mode="none") as played:
        (result,) = check([target], settings)
        assert played.all_played
        if previous:
            assert played.requests[-1].headers["If-None-Match"] == previous.etag
    return result


def test_a_page_that_has_moved_for_good() -> None:
    result = replay("moved_for_good.yaml", MOVED)
    assert (result.verdict, result.reason) == (Verdict.REDIRECTED, Reason.MOVED)
    assert [hop.status for hop in result.hops] == [301, 200]
    assert result.final_url == "https://gazette.example/archive/2019/dam-report"
    assert (result.quote, result.etag) == ("found", '"5f3a-1"')


def test_a_page_that_has_not_changed_keeps_its_verdict() -> None:
    moved = replay("moved_for_good.yaml", MOVED)
    assert moved.final_url is not None
    target = MOVED.model_copy(update={"url": moved.final_url})
    earlier = moved.model_copy(update={"verdict": Verdict.OK, "reason": Reason.QUOTE_FOUND})
    result = replay("revalidated.yaml", target, earlier)
    assert (result.verdict, result.reason) == (Verdict.OK, Reason.QUOTE_FOUND)
    assert result.status == 304
