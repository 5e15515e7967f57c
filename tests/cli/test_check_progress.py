"""How far a check is: counts, speed, time left."""

import pytest

from provenance.cli.check_progress import Progress, advised, shown
from provenance.model import AuditedLink, Checked, CitedLink, LinkResult, Standing, Target


class Links:
    def __init__(self, drawn: int, all_drawn: bool) -> None:
        self.drawn = drawn
        self.all_drawn = all_drawn


def link(verdict: str, *, reused: bool = False) -> AuditedLink:
    result = LinkResult.model_validate(
        {"id": "1", "url": "http://weir.example/", "verdict": verdict, "reason": "answers",
         "confidence": 1, "seconds": 0}
    )  # fmt: skip
    checked = Checked(result=result, standing=Standing(state="alive"), checked="", reused=reused)
    return AuditedLink(cited=CitedLink(target=Target(id="1", url=result.url)), checked=checked)


@pytest.mark.parametrize(
    ("drawn", "all_drawn", "line"),
    [
        (10, True, "4 of 10 links · 2.0 a second · 3 s left · 1 dead"),
        (400, True, "4 of 400 links · 2.0 a second · 3 min 18 s left · 1 dead"),
        (99_999, True, "4 of 99999 links · 2.0 a second · 13 h 53 min left · 1 dead"),
        (10, False, "4 of 10+ links · 2.0 a second · 1 dead"),
    ],
)
def test_the_line(drawn: int, all_drawn: bool, line: str) -> None:
    moments = iter([100.0, 102.0])
    progress = Progress(Links(drawn, all_drawn), clock=lambda: next(moments))
    for verdict in ("ok", "dead", "ok", "blocked"):
        progress.count(link(verdict))
    assert progress.line() == line


def test_what_was_known_does_not_count_for_the_speed() -> None:
    moments = iter([100.0, 102.0])
    progress = Progress(Links(2, True), clock=lambda: next(moments))
    progress.count(link("ok", reused=True))
    progress.count(link("ok"))
    assert progress.line() == "2 of 2 links · 0.5 a second"


def test_in_a_pipe_it_ends_with_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    found = [link("ok"), link("dead")]
    assert list(shown(found, Links(2, True), quiet_screen=False)) == found
    assert capsys.readouterr().err.startswith("2 of 2 links")


@pytest.mark.parametrize(("seconds", "said"), [(59, 0), (60, 1)])
def test_a_long_run_is_told_once_that_it_is_not_kept(
    capsys: pytest.CaptureFixture[str], seconds: float, said: int
) -> None:
    moments = iter([0.0, 1.0, seconds, seconds])
    found = [link("ok")] * 3
    assert list(advised(found, clock=lambda: next(moments))) == found
    assert capsys.readouterr().err.count("--store") == said
