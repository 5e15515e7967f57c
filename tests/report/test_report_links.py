"""The audit's reports: what falls, most needed first, what to cite instead, what was not seen."""

import csv
import io
import json
import re
from datetime import UTC, datetime

import pytest
from audited_links import AUDIT, COPY, MINUTES, REPORT, audited, claim
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from provenance.export.links import as_csv, as_json, as_jsonl
from provenance.model import Reason, Standing, Verdict
from provenance.model.fared import Age, Fared
from provenance.report.links import history, page, terminal
from provenance.report.links.robust import robust_anchor
from provenance.report.links.summary import summarise

SUMMARY = summarise(AUDIT)


def shown(width: int = 80, *, ascii: bool = False) -> str:
    return terminal.render(SUMMARY, width=width, color=False, ascii=ascii)


def test_what_most_claims_rest_on_comes_first() -> None:
    assert [entry.url for entry in SUMMARY.entries][:2] == [REPORT, MINUTES]
    text = shown()
    assert text.index(REPORT) < text.index(MINUTES)


def test_a_claim_falls_only_if_nothing_else_holds_it() -> None:
    by_url = {entry.url: entry for entry in SUMMARY.entries}
    assert [c.number for c in SUMMARY.falling(by_url[REPORT])] == [1, 2]
    assert [c.number for c in SUMMARY.falling(by_url[MINUTES])] == [1]
    assert SUMMARY.fallen == 2
    assert "3 claims rest on it; 2 on nothing else that stands" in shown()


def test_it_says_what_to_cite_instead_and_what_is_not_known() -> None:
    text = shown()
    assert f"→ cite the copy of 1 May 2016; it shows the words cited\n      {COPY}\n" in text
    assert "the archive did not answer: whether there is a copy is not known" in text
    assert "→ cite its new address\n      https://new.example/x\n" in text
    assert "no copy is archived" not in text


def test_blocked_is_not_among_what_fell() -> None:
    text = shown()
    fell, unseen = text.split("What was not seen")
    assert "walled.example" in unseen
    assert "walled.example" not in fell
    assert "failing, 1 of 3" in fell
    assert text.endswith(
        "5 addresses: 1 soft-404, 1 dead, 1 ok, 1 blocked, 1 redirected · 2 claims fall\n"
    )


@pytest.mark.parametrize("width", [40, 80])
def test_only_addresses_are_wider_than_the_width(width: int) -> None:
    for line in shown(width).splitlines():
        assert len(line) <= width or "://" in line


def test_ascii_only() -> None:
    assert shown(ascii=True).isascii()


def test_nothing_to_check() -> None:
    assert terminal.render(summarise([]), width=80, color=False) == "There are no links to check.\n"


def test_one_address_for_two_quotations_is_one_entry_with_the_worse_verdict() -> None:
    found = summarise(
        [
            audited(REPORT, "ok", Reason.QUOTE_FOUND, claims=(claim(1, REPORT),)),
            audited(REPORT, "drifted", Reason.QUOTE_MISSING, claims=(claim(2, REPORT),)),
        ]
    )
    (entry,) = found.entries
    assert entry.result.verdict is Verdict.DRIFTED
    assert [c.number for c in entry.claims] == [1, 2]


def test_an_article_cannot_drive_the_terminal() -> None:
    nasty = audited("http://x.example/", "dead", Reason.GONE, evidence="\x1b[2J\u202egone\x9b1m")
    text = terminal.render(summarise([nasty]), width=80, color=False)
    assert not re.search("[\x1b\x9b\u202e]", text)


def test_the_page_has_the_links_and_loads_nothing() -> None:
    written = page.render(SUMMARY)
    tree = html.fromstring(written)
    assert tree.xpath("//script | //img | //link | //iframe | //form") == []
    hrefs = tree.xpath("//a/@href")
    assert {REPORT, COPY, "https://new.example/x"} <= set(hrefs)
    assert [e.get("class") for e in tree.xpath("//ol/li")][:2] == ["soft-404", "dead"]
    assert written == page.render(summarise(AUDIT))


def test_the_page_follows_no_script_and_shows_no_markup_of_others() -> None:
    nasty = audited(
        "javascript:alert(1)", "unsupported", Reason.SCHEME, evidence="<b onclick=x>bold</b>"
    )
    tree = html.fromstring(page.render(summarise([nasty])))
    assert tree.xpath("//main//a") == []
    assert tree.xpath("//b[@onclick]") == []


def test_a_robust_link() -> None:
    anchor = html.fromstring(robust_anchor(AUDIT[2].checked.result))
    assert dict(anchor.attrib) == {
        "href": COPY,
        "data-originalurl": REPORT,
        "data-versiondate": "2016-05-01",
        "data-versionurl": COPY,
    }
    assert robust_anchor(AUDIT[0].checked.result) == ""


def test_rows() -> None:
    rows = [json.loads(line) for line in as_jsonl(AUDIT)]
    required = ["id", "url", "verdict", "reason", "status", "final_url", "hops", "evidence"]
    assert list(rows[0])[:11] == [*required, "confidence", "seconds", "archive"]
    assert rows[2]["archive"] == {
        "url": COPY, "captured": "2016-05-01T12:00:00Z", "quote": "found",
    }  # fmt: skip
    assert rows[1]["archive"] is None
    assert rows[1]["archive_state"] == "unknown"
    whole = json.loads("".join(as_json(AUDIT)))
    assert whole["links"] == rows
    assert json.loads("".join(as_json([])))["links"] == []


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=20))
def test_a_table_never_holds_a_formula(text: str) -> None:
    found = [audited("http://x.example/", "dead", Reason.GONE, evidence=text, title=text)]
    written = "".join(as_csv(found))
    # A spreadsheet knows no NUL; the csv module of old Pythons refuses it.
    head, row = csv.reader(io.StringIO(written.replace("\0", "")))
    assert len(head) == len(row)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "|", "%")) for cell in row)


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=20))
def test_a_row_is_one_line_of_json(text: str) -> None:
    (line,) = as_jsonl([audited("http://x.example/", "dead", Reason.GONE, evidence=text)])
    assert len(line.splitlines()) == 1
    json.loads(line)


def test_history_shows_the_share_alive_by_age() -> None:
    day = datetime(2026, 3, 1, tzinfo=UTC)
    links = [
        Fared(
            REPORT, day, Standing(state="dead", failures=3, since="2026-01-01"), day, Verdict.DEAD
        ),
        Fared(MINUTES, day, Standing(state="failing", failures=2), day, Verdict.DEAD),
    ]
    ages = [Age(0, 1, 0, 0, 1), Age(12, 1, 1, 2, 0), Age(None, 0, 0, 0, 3)]
    text = history.render(links, ages)
    lines = text.splitlines()
    assert lines[0] == "2 links, 2 checks"
    assert re.search(r"^ +0 +2 +1 +100%", text, re.M)
    assert re.search(r"^ +12 +4 +1 +25%", text, re.M)
    assert re.search(r"^ +no date +3 +0 +– +\(3 not seen\)", text, re.M)
    assert text.index("Dead for good") < text.index(REPORT) < text.index("Failing")
    assert "failing, 2 of 3" in text
