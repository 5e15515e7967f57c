"""Two versions of an invented article: what changed is said, and nothing else."""

import json

import pytest
from conftest import Command
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_article import ARTICLE, CLAIMS

from provenance import trace
from provenance.diff import Difference, compare
from provenance.diff.pairing import pair, quoted
from provenance.diff.text import as_text
from provenance.export import EXPORTERS
from provenance.model import Analysis

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


def test_the_text_says_it_in_words() -> None:
    difference = compare(
        trace(FIRST, engine="rules"),
        trace(FIRST.replace("is safe", "is not safe"), engine="rules"),
    )
    text = "".join(as_text(difference))
    assert "~ claim 1 changed\n" in text
    assert "      - The dam is safe\n      + The dam is not safe\n" in text
    assert text.endswith("1 change · 2 claims unchanged\n")
