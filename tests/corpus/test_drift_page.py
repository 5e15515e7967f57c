"""`corpus drift --format html`: the words that differ are marked, and nothing of a text runs."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from chromium import chromium
from conftest import Command
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from playwright.sync_api import Browser

from provenance.corpus.rows import ChangeRow, DriftRow
from provenance.corpus.writing.marking import Run, marked
from provenance.corpus.writing.page import as_page
from provenance.model import TextSpan

__all__ = ["chromium"]

EXAMPLES = Path(__file__).parents[2] / "examples"

HARM = "</style><script>alert('gates')</script><b onclick=x> & “שער” \x00\x9b\ud800"


def row(
    before: str, after: str, *changes: tuple[str, str, str], first: str | None = None
) -> DriftRow:
    spans = {
        name: TextSpan(start=3, end=3 + len(text), text=text)
        for name, text in (("mirror", before), ("herald", after))
    }
    found = tuple(
        ChangeRow.model_validate({"kind": kind, "from": one, "to": other})
        for kind, one, other in changes
    )
    relation = "altered" if changes else "reworded"
    return DriftRow(claim=before, spans=spans, relation=relation, changes=found, first=first)


DRIFTED = row("The gates may hold 14 weeks", "The gates will hold 41 weeks more",
              ("hedge", "may", ""), ("number", "14", "41"), first="mirror")  # fmt: skip
HARMFUL = row(HARM, HARM[::-1].replace("\ud800", ""), ("number", HARM, "<i>2</i>"))


def page_of(*rows: DriftRow) -> html.HtmlElement:
    return html.document_fromstring("".join(as_page(rows)).encode())


def told(element: html.HtmlElement, tag: str) -> list[str]:
    found = element.cssselect(f"blockquote {tag}")
    return [re.sub(r"^\[(?:gone|new): |\]$", "", str(each.text_content())) for each in found]


def test_words_that_differ_are_marked_and_those_of_a_change_boxed() -> None:
    page = page_of(DRIFTED)
    assert (told(page, "del"), told(page, "ins")) == (["may", "14"], ["will", "41", "more"])
    assert (told(page, "del.told"), told(page, "ins.told")) == (["may", "14"], ["41"])
    cells = [[str(c.text_content()) for c in line] for line in page.cssselect("tbody tr")]
    assert cells == [["hedge", "may", "(nothing)"], ["number", "14", "41"]]
    captions = [str(c.text_content()) for c in page.cssselect("figcaption")]
    assert ["earlier in this corpus" in caption for caption in captions] == [True, False]


def test_only_what_is_named_in_a_run_is_boxed() -> None:
    (*_, last), _ = marked(
        "the dam has 14 cracks", "the dam", row("a", "b", ("number", "14", "")).changes
    )
    assert last == Run("cracks", "gone")
    named = row("a", "b", ("quoted-words", "at least six metres", "")).changes
    assert marked("lower it at least", "lower it", named)[0][-1] == Run("at least", "gone", True)
    assert marked("lower it at last", "lower it", named)[0][-1] == Run("at last", "gone")


@pytest.mark.parametrize(
    ("before", "after"),
    [("“The dam is safe,”", "the dam is “safe”"), ("safe", "Safe."), ("", "")],
)
def test_marks_and_capitals_are_no_difference(before: str, after: str) -> None:
    assert {run.standing for side in marked(before, after) for run in side} <= {"kept"}


words = st.text(st.sampled_from("ab “”. -"), max_size=20)


@given(words, words, words)
@settings(max_examples=60, deadline=None)
def test_no_word_is_lost_and_what_is_kept_is_the_same(one: str, other: str, named: str) -> None:
    first, second = marked(one, other, row("a", "b", ("number", named, named)).changes)
    assert " ".join(run.words for run in first) == " ".join(one.split())
    assert " ".join(run.words for run in second) == " ".join(other.split())
    kept = [
        [run.words.strip("“”. ") for run in side if run.standing == "kept"]
        for side in (first, second)
    ]
    assert len(kept[0]) == len(kept[1])


def test_nothing_of_a_text_runs_and_nothing_is_loaded() -> None:
    text = "".join(as_page([HARMFUL]))
    page = html.document_fromstring(text.encode())
    assert page.cssselect("script, b[onclick], i, link, img, iframe") == []
    assert not re.search(r"https?://|[\x00\x9b\ud800]", text)
    (style,) = page.cssselect("style")
    digest = b64encode(sha256(str(style.text_content()).encode()).digest()).decode()
    (policy,) = page.cssselect("meta[http-equiv]")
    assert policy.get("content") == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_no_row_is_a_page_too() -> None:
    assert "No two articles" in str(page_of().text_content())


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (320, True)])
def test_it_is_for_everybody(chromium: Browser, tmp_path: Path, width: int, dark: bool) -> None:
    (tmp_path / "a.html").write_text("".join(as_page([DRIFTED, HARMFUL])), "utf-8")
    page = chromium.new_page(
        viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light"
    )
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto((tmp_path / "a.html").as_uri())
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}})
    assert [v["id"] for v in found.response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert complaints == []
    page.close()


def test_the_command_writes_the_page(command: Command, tmp_path: Path) -> None:
    added = command("corpus", "add", str(EXAMPLES / "one-report"), "--engine", "rules")
    assert added.returncode == 0
    done = command("corpus", "drift", "--altered", "--format", "html", "-o", "drift.html")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    page = html.document_fromstring((tmp_path / "drift.html").read_bytes())
    assert "unwilling" in told(page, "ins.told")
    assert command("corpus", "claims", "--format", "html").returncode == 2
