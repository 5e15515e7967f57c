"""Two versions of an invented article: what changed is said, and nothing else."""

import json
from pathlib import Path

import pytest
from checked_links import checked
from conftest import Command
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_article import ARTICLE, CLAIMS

from provenance import trace
from provenance.diff import Difference, compare
from provenance.diff.pairing import pair, quoted
from provenance.diff.text import as_text
from provenance.diff.wording import changed_words
from provenance.export import EXPORTERS
from provenance.model import Analysis, Reason
from provenance.report.terminal.canvas import Canvas
from provenance.report.terminal.glyphs import ASCII, UNICODE, Glyphs

FIRST = """\
The dam is safe, the Harbour Ministry said on Monday.

“Nobody has looked at the northern wall for years,” engineer Ada Lorne told The Orrin Mirror.

The wall has leaked since last May.
"""


def changes(before: str, after: str) -> set[tuple[str, str, str]]:
    found = compare(trace(before, engine="rules"), trace(after, engine="rules")).changes
    return {
        (c.of, c.how, " ".join(d.aspect for d in c.details if d.aspect != "warnings"))
        for c in found
    }


def test_an_article_is_as_it_is() -> None:
    assert compare(ARTICLE, ARTICLE).changes == ()
    assert compare(ARTICLE, ARTICLE).unchanged == len(CLAIMS)


def test_moving_and_typography_are_no_change() -> None:
    moved = "By our staff\n\n" + FIRST.replace("“", '"').replace("”", '"')
    assert {c for c in changes(FIRST, moved) if c[0] == "claim"} == set()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("dam is safe", "dam is not safe", ("claim", "changed", "words")),
        ("the Harbour Ministry said", "the Orrin Guild said", ("claim", "changed", "chain origin")),
        ("\nThe wall has leaked since last May.\n", "", ("claim", "removed", "")),
        ("May.\n", "May.\n\nTwo valves broke in June.\n", ("claim", "added", "")),
    ],
)
def test_what_changed_is_said(old: str, new: str, expected: tuple[str, str, str]) -> None:
    assert changes(FIRST, FIRST.replace(old, new)) == {expected}


def test_notes_citations_and_verdicts() -> None:
    citation = ARTICLE.citations[0].model_copy(update={"text": "Another work altogether, 1999."})
    note = ARTICLE.notes[2].model_copy(update={"text": "Deleted by the ministry, see the file."})
    renumbered = ARTICLE.notes[1].model_copy(update={"label": "9"})
    after = ARTICLE.model_copy(
        update={
            "citations": (citation, *ARTICLE.citations[1:]),
            "notes": (ARTICLE.notes[0], renumbered, note),
        }
    )
    found = [(c.of, c.how) for c in compare(ARTICLE, after).changes]
    assert found == [
        ("claim", "changed"),  # note 3 backs the last claim
        ("note", "changed"),
        ("note", "changed"),
        ("citation", "added"),
        ("citation", "removed"),
    ]


def test_the_same_quotation_is_the_same_claim_whatever_stands_around_it() -> None:
    words = "“nobody has looked at the northern wall for years”"
    assert pair([words], [f"That {words}, and that the ministry knew of it since the spring"]) == [
        (0, 0)
    ]
    assert quoted("he said “no” to “the fleet”") is None


def test_a_lookalike_is_not_taken_where_the_same_words_stand_too() -> None:
    before = ["the fleet has nine ships", "the fleet has nine boats"]
    assert pair(before, before[::-1]) == [(1, 0), (0, 1)]
    assert pair(["the dam is safe"], ["two ferries were sold to a broker"]) == []


texts = st.lists(st.text(st.sampled_from("ab “”c"), max_size=12), max_size=6)


@given(texts, texts)
@settings(max_examples=60, deadline=None)
def test_each_is_in_one_pair_at_most_and_the_same_find_each_other(
    before: list[str], after: list[str]
) -> None:
    pairs = pair(before, after)
    assert len({a for a, _ in pairs}) == len({b for _, b in pairs}) == len(pairs)
    assert pair(after, after) == [(n, n) for n in range(len(after))]


def as_file(analysis: Analysis) -> str:
    return "".join(str(chunk) for chunk in EXPORTERS["json"]([analysis]))


def test_the_command(command: Command, tmp_path: object) -> None:
    for name, text in (("a", FIRST), ("b", FIRST.replace("is safe", "is not safe"))):
        done = command(
            "trace",
            "--engine",
            "rules",
            "--format",
            "json",
            "-o",
            f"{name}.json",
            stdin=text.encode(),
        )
        assert done.returncode == 0
    same = command("diff", "a.json", "a.json", "--exit-code")
    assert (same.returncode, same.stdout.decode().splitlines()[-1]) == (
        0,
        "0 changes · 3 claims unchanged",
    )
    differs = command("diff", "a.json", "b.json", "--exit-code", "--format", "json")
    assert differs.returncode == 1
    read = Difference.model_validate_json(differs.stdout)
    assert [d.aspect for d in read.changes[0].details] == ["words"]
    assert json.loads(differs.stdout)["schema"] == "provenance.diff/1"
    assert command("diff", "a.json", "b.json").returncode == 0
    wrong = command("diff", "a.json", "none.json")
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (2, 1)


def text_of(before: str, after: str, glyphs: Glyphs = UNICODE) -> str:
    difference = compare(trace(before, engine="rules"), trace(after, engine="rules"))
    return "".join(as_text(difference, Canvas(80, glyphs, full=True)))


def test_the_text_says_it_in_words() -> None:
    text = text_of(FIRST, FIRST.replace("is safe", "is not safe"))
    assert "~ claim 1 changed\n    words: + not\n" in text
    assert "      - The dam is safe\n      + The dam is not safe\n" in text
    assert text.endswith("1 change · 2 claims unchanged\n")


def test_no_line_is_wider_than_asked_for_and_no_word_is_lost() -> None:
    long = f"{FIRST}\nTwo valves broke in June{', two in the guild’s own yard' * 9}.\n"
    for glyphs in (UNICODE, ASCII):
        text = text_of(FIRST, long, glyphs)
        assert max(map(len, text.splitlines())) <= 80
        assert " ".join(text.split()).count("own yard") == 9
        assert text.isascii() is (glyphs is ASCII)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("the fleet has 340 old ships", "the fleet has 430 old ships", [("340", "430")]),
        ("he said the dam was safe", "he said the dam was never safe", [("", "never")]),
        ("he said “the dam was safe,”", "he said “the dam was sound,”", [("safe", "sound")]),
        ("he said the dam was safe", "he said the dam was safe.", [("safe", "safe.")]),
        ("the dam is safe", "the dam was never really tested at all", []),
        ("one two three four", "five six seven eight", []),
        ("A > B", "A > C", []),
        ("the same words twice", "the same words twice", []),
    ],
)
def test_the_words_that_differ_are_named_where_they_are_few(
    before: str, after: str, expected: list[tuple[str, str]]
) -> None:
    assert changed_words(before, after) == expected


def test_a_verdict_that_changed_is_said() -> None:
    one, other = (checked(r, Reason.PAYWALL) for r in (Reason.NOT_FOUND, Reason.BOT_WALL))
    changes = compare(one, other).changes
    assert {(c.of, c.how, *(d.aspect for d in c.details)) for c in changes} == {
        ("link", "changed", "verdict")
    }
    assert (changes[0].details[0].before, changes[0].details[0].after) == ("dead", "blocked")
    assert compare(one, one).changes == ()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.json", "", "empty; give"),
        ("text.json", "The dam is safe.\n", "no JSON"),
        ("cut.json", '{"schema": "provenance.analysis/1", "document": {', "no JSON"),
        ("other.json", '{"name": "x", "version": "2"}', "no analysis"),
        ("newer.json", '{"schema": "provenance.analysis/2", "version": "9"}', "analysis/2"),
        ("diff.json", '{"schema": "provenance.diff/1"}', "diff/1"),
        ("none.json", "[]", "0 analyses"),
    ],
)
def test_what_is_no_analysis_is_said_with_its_name_in_one_line(
    command: Command, tmp_path: Path, name: str, content: str, reason: str
) -> None:
    (tmp_path / "a.json").write_text(as_file(ARTICLE), encoding="utf-8")
    (tmp_path / name).write_text(content, encoding="utf-8")
    done = command("diff", "a.json", name)
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(f"provenance: {name}: ")
    assert reason in line
