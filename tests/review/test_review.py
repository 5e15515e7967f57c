"""Decisions of a person: kept by quotation, applied again, lost rather than misplaced."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import Command
from invented_article import ARTICLE, CLAIMS

from provenance import trace
from provenance.cli.review_command import Request, run
from provenance.errors import FormatError, InputError
from provenance.export import EXPORTERS
from provenance.model import Analysis, Correction, Corrections, Decision, Part
from provenance.report.terminal import render
from provenance.review import apply, decide, read_corrections, take_back, written_corrections
from provenance.review.decide import Decided

ARTICLE_TEXT = """\
The dam is safe, the Harbour Ministry said on Monday.

“Nobody has looked at the northern wall for years,” engineer Ada Lorne told The Orrin Mirror.

The wall has leaked since last May.
"""


def corrections(analysis: Analysis, *decided: Decided) -> Corrections:
    made = [
        decide(analysis, each, by="AB", at="2024-03-04T10:00:00Z", remark="see file")
        for each in decided
    ]
    return Corrections(document=analysis.document.id, location="", corrections=tuple(made))


def states(analysis: Analysis) -> list[str | None]:
    return [review.claim for review in analysis.reviews]


@pytest.mark.parametrize(
    ("of", "decision", "names", "chain"),
    [
        ("claim", "accepted", (), ["The Harbour Gazette", "inspection file (leaked)"]),
        ("claim", "rejected", (), ["The Harbour Gazette", "inspection file (leaked)"]),
        ("source", "rejected", (), ["The Harbour Gazette"]),
        ("chain", "rejected", (), []),
        ("source", "corrected", ("an inspector",), ["The Harbour Gazette", "an inspector"]),
        ("chain", "corrected", ("Orrin Radio", "Minister Ruth Amsel"),
         ["Orrin Radio", "Minister Ruth Amsel"]),
    ],
)  # fmt: skip
def test_each_decision_does_what_it_says(
    of: Part, decision: Decision, names: tuple[str, ...], chain: list[str]
) -> None:
    after = apply(ARTICLE, corrections(ARTICLE, Decided(1, decision, of, names=names)))
    assert [hop.name for hop in after.claims[0].chain] == chain
    assert after.claims[1:] == CLAIMS[1:]
    assert states(after) == [CLAIMS[0].id]


def test_a_known_name_keeps_its_kind_and_an_unknown_one_is_unknown() -> None:
    names = ("Orrin Radio", "Somebody New")
    after = apply(ARTICLE, corrections(ARTICLE, Decided(1, "corrected", "chain", names=names)))
    assert [(hop.kind, hop.method) for hop in after.claims[0].tree] == [
        ("outlet", "review"),
        ("unknown", "review"),
    ]
    assert after.claims[0].origin.kind == "unknown"


def test_a_claim_is_given_its_right_words() -> None:
    decided = Decided(3, "corrected", words="said on Monday that the fleet was safe")
    after = apply(ARTICLE, corrections(ARTICLE, decided))
    claim = after.claims[2]
    assert (claim.text, after.text(claim.span)) == (decided.words, decided.words)
    with pytest.raises(InputError, match="copy the words"):
        corrections(ARTICLE, Decided(3, "corrected", words="the fleet was sunk"))


def test_decisions_survive_an_edit_elsewhere_and_are_applied_once() -> None:
    kept = corrections(
        trace(ARTICLE_TEXT, engine="rules"), Decided(1, "accepted"), Decided(3, "rejected")
    )
    edited = trace(
        "Engineers warn of dam\n\n" + ARTICLE_TEXT.replace("northern", "southern"), engine="rules"
    )
    after = apply(edited, kept)
    words = {claim.id: claim.text for claim in after.claims}
    assert [words[known or ""] for known in states(after)] == [
        "The dam is safe",
        "The wall has leaked since last May.",
    ]
    assert apply(after, kept) == after


def test_where_the_words_changed_a_decision_is_lost_and_said_to_be() -> None:
    kept = corrections(trace(ARTICLE_TEXT, engine="rules"), Decided(1, "accepted"))
    after = apply(trace(ARTICLE_TEXT.replace("is safe", "is not safe"), engine="rules"), kept)
    assert states(after) == [None]
    assert [d.code for d in after.diagnostics].count("lost-correction") == 1


def test_a_claim_with_a_clause_more_is_another_claim() -> None:
    kept = corrections(trace(ARTICLE_TEXT, engine="rules"), Decided(3, "accepted"))
    longer = ARTICLE_TEXT.replace("last May.", "last May, unless the guild is right.")
    assert states(apply(trace(longer, engine="rules"), kept)) == [None]


def test_exports_say_what_was_decided() -> None:
    after = apply(ARTICLE, corrections(ARTICLE, Decided(1, "rejected"), Decided(2, "accepted")))
    table = "".join(str(chunk) for chunk in EXPORTERS["csv"]([after]))
    assert "claim rejected,AB,see file" in table
    drafts = json.loads("".join(str(chunk) for chunk in EXPORTERS["claimreview"]([after])))
    assert len(drafts["@graph"]) == len(CLAIMS) - 1
    text = "".join(str(chunk) for chunk in EXPORTERS["markdown"]([after]))
    assert "- [x] claim accepted by AB, 2024-03-04: see file" in text


def test_a_file_reads_back(tmp_path: Path) -> None:
    kept = corrections(ARTICLE, Decided(1, "corrected", "source", names=("A",)))
    (tmp_path / "a").write_text(written_corrections(kept), encoding="utf-8")
    assert read_corrections(tmp_path / "a") == kept
    (tmp_path / "b").write_text('{"schema": "provenance.corrections/2"}')
    with pytest.raises(FormatError, match="no corrections"):
        read_corrections(tmp_path / "b")


def test_a_decision_says_what_is_right_and_only_then() -> None:
    good = corrections(ARTICLE, Decided(1, "accepted")).corrections[0]
    for wrong in ({"names": ("A",)}, {"decision": "corrected"}, {"words": good.claim}):
        with pytest.raises(ValueError, match="for a corrected"):
            Correction.model_validate(good.model_dump() | wrong)


def test_the_command_keeps_decisions_and_trace_applies_them(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE_TEXT, encoding="utf-8")
    assert (
        command("trace", "--engine", "rules", "a.txt", "-f", "json", "-o", "a.json").returncode == 0
    )
    first = command("review", "a.json", "--accept", "1", "--reject", "3", "--by", "AB")
    assert (first.returncode, first.stderr) == (0, b"")
    fixed = ("review", "a.json", "--correct", "2", "--chain", "The Orrin Mirror > Ada Lorne")
    assert command(*fixed, "--by", "CD").returncode == 0
    traced = command(
        "trace", "--engine", "rules", "a.txt", "-f", "csv", "--corrections", "a.corrections.json"
    )
    exported = command("export", "a.json", "-f", "csv", "--corrections", "a.corrections.json")
    assert traced.stdout == exported.stdout
    rows = traced.stdout.decode().splitlines()
    assert [status in row for status, row in zip(
        ("claim accepted,AB", "chain corrected,CD", "claim rejected,AB"), rows[1:], strict=True
    )] == [True, True, True]  # fmt: skip


def test_on_a_terminal_each_claim_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.json"
    path.write_text("".join(map(str, EXPORTERS["json"]([ARTICLE]))), encoding="utf-8")
    answers = iter(["a", "n", "w", "the fleet was sunk", "fleet was safe", "s", "A. Clerk", "q"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: next(answers))
    now = datetime(2024, 3, 4, 10, tzinfo=UTC)
    request = Request(str(path), None, "AB", "", (), now=lambda: now)
    assert run(request) == 0
    kept = read_corrections(tmp_path / "a.corrections.json").corrections
    assert [(c.of, c.decision, c.at) for c in kept] == [
        ("claim", "accepted", "2024-03-04T10:00:00Z"),
        ("claim", "corrected", "2024-03-04T10:00:00Z"),
        ("source", "corrected", "2024-03-04T10:00:00Z"),
    ]
    assert "does not hold these words" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ("--accept", "9", "--by", "AB"),
        ("--accept", "1"),
        ("--correct", "1", "--by", "AB"),
        ("--words", "x", "--by", "AB"),
        (),
    ],
)
def test_what_cannot_be_decided_is_said_in_one_line(
    command: Command, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    (tmp_path / "a.json").write_text(
        "".join(str(chunk) for chunk in EXPORTERS["json"]([ARTICLE])), encoding="utf-8"
    )
    done = command("review", "a.json", *arguments)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert not (tmp_path / "a.corrections.json").exists()


def test_of_several_decisions_on_a_part_the_last_holds_and_the_first_leaves_no_trace() -> None:
    kept = corrections(
        ARTICLE,
        Decided(1, "rejected", "chain"),
        Decided(1, "accepted", "chain"),
        Decided(1, "corrected", "source", names=("an inspector",)),
    )
    after = apply(ARTICLE, kept)
    assert [hop.name for hop in after.claims[0].chain] == ["The Harbour Gazette", "an inspector"]
    assert states(after) == [CLAIMS[0].id] * 3


def test_words_put_right_twice_are_those_of_the_second_time() -> None:
    first = corrections(ARTICLE, Decided(3, "corrected", words="that the fleet was safe"))
    reworded = apply(ARTICLE, first)
    again = corrections(reworded, Decided(3, "corrected", words="said on Monday that the fleet"))
    both = first.model_copy(update={"corrections": (*first.corrections, *again.corrections)})
    after = apply(ARTICLE, both)
    assert after.claims[2].text == "said on Monday that the fleet"
    assert states(after) == [after.claims[2].id] * 2


def test_what_is_left_open_keeps_its_remark_and_changes_nothing() -> None:
    after = apply(ARTICLE, corrections(ARTICLE, Decided(1, "open")))
    assert after.claims == CLAIMS
    assert "claim open,AB,see file" in "".join(str(c) for c in EXPORTERS["csv"]([after]))


def test_a_rejected_claim_makes_no_draft_whatever_was_decided_after_it_on_its_chain() -> None:
    kept = corrections(ARTICLE, Decided(1, "rejected"), Decided(1, "accepted", "chain"))
    after = apply(ARTICLE, kept)
    drafts = json.loads("".join(str(chunk) for chunk in EXPORTERS["claimreview"]([after])))
    assert len(drafts["@graph"]) == len(CLAIMS) - 1
    text = "".join(str(chunk) for chunk in EXPORTERS["markdown"]([after]))
    shown = render(after, width=80, color=False, ascii=False, full=False)
    for said in ("claim rejected by AB, 2024-03-04", "chain accepted by AB, 2024-03-04"):
        assert f"- [x] {said}" in text
        assert f"    * {said}" in shown


def test_the_last_decision_on_a_claim_is_taken_back_and_no_other() -> None:
    chain = Decided(1, "corrected", "chain", names=("Orrin Radio",))
    kept = corrections(ARTICLE, Decided(2, "rejected"), Decided(1, "accepted"), chain)
    fewer, gone = take_back(ARTICLE, kept, 1)
    assert gone == kept.corrections[2]
    assert fewer.corrections == kept.corrections[:2]
    assert apply(ARTICLE, fewer).claims == CLAIMS
    with pytest.raises(InputError, match="nothing is decided on claim 3"):
        take_back(ARTICLE, kept, 3)
    with pytest.raises(InputError, match="nothing is decided on claim 99"):
        take_back(ARTICLE, kept, 99)


def test_words_that_were_put_right_are_taken_back_in_the_next_run_too() -> None:
    kept = corrections(ARTICLE, Decided(3, "corrected", words="said on Monday that the fleet"))
    after = apply(ARTICLE, kept)
    for analysis in (ARTICLE, after):
        assert take_back(analysis, kept, 3)[0].corrections == ()


def test_the_command_takes_back(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        "".join(str(chunk) for chunk in EXPORTERS["json"]([ARTICLE])), encoding="utf-8"
    )
    assert command("review", "a.json", "--accept", "1", "--by", "AB").returncode == 0
    done = command("review", "a.json", "--undo", "1")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"claim 1: claim accepted by AB, taken back" in done.stdout
    assert read_corrections(tmp_path / "a.corrections.json").corrections == ()
    again = command("review", "a.json", "--undo", "1")
    assert (again.returncode, len(again.stderr.splitlines())) == (2, 1)


@pytest.mark.parametrize(
    ("content", "reason"),
    [("", "EOF"), ("[]", "object"), ('{"schema": "provenance.corrections/2"}', "corrections/1")],
)
def test_a_file_of_decisions_that_is_none_is_named_and_kept(
    command: Command, tmp_path: Path, content: str, reason: str
) -> None:
    (tmp_path / "a.json").write_text(
        "".join(str(chunk) for chunk in EXPORTERS["json"]([ARTICLE])), encoding="utf-8"
    )
    (tmp_path / "a.corrections.json").write_text(content)
    done = command("review", "a.json", "--accept", "1", "--by", "AB")
    (line,) = done.stderr.decode().splitlines()
    assert (done.returncode, "a.corrections.json: no corrections" in line) == (2, True)
    assert reason in line
    assert (tmp_path / "a.corrections.json").read_text() == content


def test_a_look_alike_sentence_is_never_taken_for_the_one_that_was_decided_on() -> None:
    before = trace(ARTICLE_TEXT, engine="rules")
    kept = corrections(before, Decided(3, "rejected"))
    for other in ("The wall has leaked since last March.", "The hall has leaked since last May."):
        text = ARTICLE_TEXT.replace("The wall has leaked since last May.", other)
        assert states(apply(trace(text, engine="rules"), kept)) == [None]
