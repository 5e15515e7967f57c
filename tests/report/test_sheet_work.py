"""A checker at work in the page: choosing, deciding, saving, loading; in Chromium."""

from pathlib import Path

import pytest
from awkward_articles import MANY, RIGHT_TO_LEFT
from checked_links import CHECKED
from chromium import chromium
from conftest import Command
from invented_article import ARTICLE, CLAIMS
from playwright.sync_api import Browser, Dialog, Locator, Page

from provenance import trace
from provenance.model import Analysis, Corrections
from provenance.report.page import render
from provenance.review import apply, read_corrections, written_corrections
from provenance.review import decide as decide_on
from provenance.review.decide import Decided

__all__ = ["chromium"]

ASTRAL = """\
𝕯𝖆𝖒 report

“Nobody 🙂 has looked at the wall,” engineer Ada Lorne told The Orrin Mirror.

The wall has leaked since last May. The wall has leaked since last May.
"""


def opened(browser: Browser, analysis: Analysis, file: Path, **look: int) -> Page:
    file.write_text(render(analysis), "utf-8")
    size = {"width": look.get("width", 1280), "height": look.get("height", 700)}
    page = browser.new_page(viewport=size, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(file.as_uri(), timeout=120_000)  # for the largest, on a busy machine
    page.set_default_timeout(60_000)
    return page


def decide(page: Page, number: int, part: str, decision: str) -> None:
    page.get_by_label(f"Claim {number}: {part}", exact=True).select_option(decision)


def saved(page: Page, to: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save").click()
    download.value.save_as(to)
    return to


def is_in_view(element: Locator) -> bool:
    asked = """e => { const b = e.getBoundingClientRect();
        const p = e.closest('.reading, .apparatus').getBoundingClientRect();
        return b.top < p.bottom && b.bottom > p.top; }"""
    return bool(element.evaluate(asked))


def test_what_is_saved_is_what_review_writes_and_trace_applies(
    chromium: Browser, command: Command, tmp_path: Path
) -> None:
    (tmp_path / "dam.txt").write_text(ASTRAL, "utf-8")
    assert command("trace", "-f", "html", "-o", "dam.html", "dam.txt").returncode == 0
    page = chromium.new_page()
    page.goto((tmp_path / "dam.html").as_uri())
    page.get_by_label("Your initials").fill("AB")
    decide(page, 1, "source", "corrected")
    page.get_by_label("Claim 1: right source").fill("A. Lorne")
    decide(page, 2, "claim", "corrected")
    page.get_by_label("Claim 2: right words").fill("The wall has leaked")
    page.get_by_label("Claim 2: remark").fill("since when? 𝕯")
    file = saved(page, tmp_path / "dam.corrections.json")
    page.close()
    kept = read_corrections(file)
    assert file.read_text("utf-8") == written_corrections(kept)
    assert [(c.of, c.decision, c.by) for c in kept.corrections] == [
        ("source", "corrected", "AB"),
        ("claim", "corrected", "AB"),
    ]
    done = command("trace", "-f", "csv", "--corrections", file.name, "dam.txt").stdout.decode()
    assert "source corrected,AB" in done
    assert "claim corrected,AB,since when? 𝕯" in done
    assert "2,The wall has leaked,no" in done
    assert apply(trace(ASTRAL), kept).claims[0].chain[-1].name == "A. Lorne"


def test_a_saved_file_can_be_loaded_again_and_added_to(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    page.get_by_label("Your initials").fill("AB")
    decide(page, 1, "claim", "accepted")
    decide(page, 3, "chain", "rejected")
    page.get_by_label("Claim 4: remark").fill("asked the ministry")
    first = saved(page, tmp_path / "first.json")
    page.close()

    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    page.locator("input[type=file]").set_input_files(first)
    page.get_by_text("3 decisions loaded").wait_for()
    assert page.get_by_label("Claim 3: chain", exact=True).input_value() == "rejected"
    assert page.get_by_label("Claim 4: claim", exact=True).input_value() == "open"
    assert page.get_by_label("Claim 4: remark").input_value() == "asked the ministry"
    page.get_by_label("Your initials").fill("CD")
    decide(page, 3, "chain", "accepted")
    decide(page, 1, "claim", "")
    second = read_corrections(saved(page, tmp_path / "second.json"))
    page.close()
    assert [(c.of, c.decision, c.by, c.remark) for c in second.corrections] == [
        ("chain", "rejected", "AB", ""),
        ("claim", "open", "AB", "asked the ministry"),
        ("chain", "accepted", "CD", ""),
    ]
    assert apply(ARTICLE, second).claims[2].tree == CLAIMS[2].tree


def test_decisions_of_the_analysis_are_in_the_fields_and_in_the_next_file(
    chromium: Browser, tmp_path: Path
) -> None:
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    page.get_by_label("Your initials").fill("AB")
    decide(page, 2, "claim", "rejected")
    kept = read_corrections(saved(page, tmp_path / "kept.json"))
    page.close()
    page = opened(chromium, apply(ARTICLE, kept), tmp_path / "sheet.html")
    assert page.get_by_label("Claim 2: claim", exact=True).input_value() == "rejected"
    assert page.get_by_label("Claim 2: initials").input_value() == "AB"
    assert read_corrections(saved(page, tmp_path / "again.json")) == kept
    page.close()


def made(decision: Decided, by: str, at: str) -> Corrections:
    one = decide_on(ARTICLE, decision, by=by, at=at, remark="")
    return Corrections(document=ARTICLE.document.id, location="", corrections=(one,))


def test_of_two_files_what_was_decided_later_holds(chromium: Browser, tmp_path: Path) -> None:
    later = apply(ARTICLE, made(Decided(1, "rejected"), "CD", "2024-03-05T10:00:00Z"))
    older = made(Decided(1, "accepted"), "AB", "2024-03-04T10:00:00Z")
    (tmp_path / "older.json").write_text(written_corrections(older), "utf-8")
    page = opened(chromium, later, tmp_path / "sheet.html")
    page.get_by_label("Your initials").fill("EF")
    page.get_by_label("Claim 2: remark").fill("being typed")
    page.locator("input[type=file]").set_input_files(tmp_path / "older.json")
    page.get_by_text("1 decision loaded").wait_for()
    assert page.get_by_label("Claim 1: claim", exact=True).input_value() == "rejected"
    assert page.get_by_label("Claim 2: remark").input_value() == "being typed"
    kept = read_corrections(saved(page, tmp_path / "both.json"))
    assert [c.by for c in kept.corrections] == ["AB", "CD", "EF"]
    page.close()


def test_a_lookalike_is_not_taken_for_the_claim(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    page.get_by_label("Your initials").fill("AB")
    decide(page, 4, "claim", "accepted")
    file = saved(page, tmp_path / "kept.json")
    page.close()
    file.write_text(file.read_text("utf-8").replace("nine ships", "ten ships"), "utf-8")
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_text("1 not of these words, kept in the file").wait_for()
    assert page.get_by_label("Claim 4: claim", exact=True).input_value() == ""
    assert len(read_corrections(saved(page, tmp_path / "out.json")).corrections) == 1
    page.close()


@pytest.mark.parametrize("text", ["", "[]", '{"schema": "provenance.corrections/2"}', "{"])
def test_what_is_no_file_of_decisions_is_refused(
    chromium: Browser, tmp_path: Path, text: str
) -> None:
    (tmp_path / "other.json").write_text(text)
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    page.locator("input[type=file]").set_input_files(tmp_path / "other.json")
    page.get_by_text("This is no file of decisions.").wait_for()
    page.close()


def test_nothing_is_saved_without_who_and_what(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    decide(page, 3, "claim", "corrected")
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Claim 3: say who decides. Nothing was saved.").wait_for()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Claim 3: initials"
    page.keyboard.type("AB")
    page.get_by_label("Claim 3: right words").fill("the fleet was sunk")
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Copy the words from the claim's sentence.").wait_for()
    page.close()


def test_unsaved_work_is_not_lost_without_a_word(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    page.get_by_label("Your initials").fill("AB")
    page.reload()
    assert asked == []
    page.get_by_label("Your initials").fill("AB")
    decide(page, 1, "claim", "accepted")
    page.reload()
    assert asked == ["beforeunload"]
    decide(page, 1, "claim", "accepted")
    page.get_by_label("Claim 1: initials").fill("AB")
    saved(page, tmp_path / "kept.json")
    page.reload()
    assert asked == ["beforeunload"]
    page.close()


def test_choosing_in_the_article_moves_and_marks_the_sheet(
    chromium: Browser, tmp_path: Path
) -> None:
    page = opened(chromium, CHECKED, tmp_path / "sheet.html", height=500)
    assert not is_in_view(page.locator("#claim-6"))
    page.locator("#text-6").click()
    assert is_in_view(page.locator("#claim-6"))
    assert page.locator(".finding.chosen").get_attribute("id") == "claim-6"
    page.locator("#text-2 a.number").focus()
    page.keyboard.press("Enter")
    assert page.locator(".finding.chosen").get_attribute("id") == "claim-2"
    assert is_in_view(page.locator("#claim-2"))
    assert page.evaluate("document.activeElement.closest('.finding').id") == "claim-2"
    assert page.url.endswith("#claim-2")


def test_choosing_in_the_sheet_moves_and_marks_the_article(
    chromium: Browser, tmp_path: Path
) -> None:
    page = opened(chromium, CHECKED, tmp_path / "sheet.html", height=500)
    page.locator("#claim-1 .sentence").click()
    page.locator("#claim-6 .sentence").click()
    assert is_in_view(page.locator("#text-6"))
    assert page.locator(".text .chosen").get_attribute("data-claim") == "6"
    page.goto(page.url.split("#")[0] + "#claim-3")
    assert page.locator(".text .chosen").get_attribute("data-claim") == "3"
    page.close()


def test_the_tree_and_the_article_move_each_other(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, CHECKED, tmp_path / "sheet.html", height=500)
    boxes = page.locator(".drawing .box")
    assert boxes.count() == page.locator(".sources tbody tr").count()
    page.get_by_role("button", name="Orrin Radio: outlet, 1 claim").click()
    assert page.locator(".text .chosen").get_attribute("data-claim") == "3"
    assert is_in_view(page.locator("#text-3"))
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    pressed = page.locator(".box[aria-pressed=true]")
    assert [box.get_attribute("aria-label") for box in pressed.all()] == [
        "Orrin Radio: outlet, 1 claim",
        "Minister Ruth Amsel: person, 1 claim",
    ]
    page.locator("#text-1").click()
    names = [row.text_content() for row in page.locator(".sources tr.chosen th").all()]
    assert names == ["The Harbour Gazette", "inspection file (leaked)"]
    page.close()


def test_without_scripts_all_of_it_can_be_read(chromium: Browser, tmp_path: Path) -> None:
    (tmp_path / "sheet.html").write_text(render(CHECKED), "utf-8")
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((tmp_path / "sheet.html").as_uri() + "#claim-3")
    assert page.locator(".finding").count() == len(CLAIMS)
    assert page.locator("#claim-3 summary").is_visible()
    assert page.locator(".sources table").is_visible()
    assert page.locator("input:visible, select:visible, button:visible").count() == 1
    page.get_by_label("Sheet alone").check()
    assert not page.locator(".text").is_visible()
    context.close()


def test_on_paper_the_checkers_columns_are_boxes_and_the_heads_come_again(
    chromium: Browser, tmp_path: Path
) -> None:
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html")
    page.get_by_label("Your initials").fill("AB")
    decide(page, 1, "claim", "accepted")
    page.emulate_media(media="print")
    head = page.locator(".findings thead")
    assert head.evaluate("e => getComputedStyle(e).display") == "table-header-group"
    row = page.locator("#claim-6")
    assert row.evaluate("e => getComputedStyle(e).contentVisibility") == "visible"
    cell = page.locator("#claim-2 .remark")
    assert cell.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"
    assert cell.inner_text().strip() == ""
    assert page.locator("#claim-1 .status").inner_text().strip() == "claim accepted"
    assert page.locator("#claim-1 .initials").inner_text().strip() == "AB"
    assert page.locator(".desk").is_visible() is False
    page.close(run_before_unload=False)


def test_five_thousand_claims_do_not_make_five_thousand_forms(
    chromium: Browser, tmp_path: Path
) -> None:
    page = opened(chromium, MANY, tmp_path / "sheet.html")
    assert page.locator(".finding").count() == 5000
    assert page.locator(".finding .fields").count() < 300
    assert page.locator("#claim-4000").evaluate("e => e.checkVisibility()")
    page.evaluate("location.hash = '#claim-4711'")
    page.locator("#claim-4711 select").first.select_option("accepted")
    assert page.locator(".finding .fields").count() < 600
    page.close(run_before_unload=False)


def test_two_articles_on_a_page_are_decided_on_apart(chromium: Browser, tmp_path: Path) -> None:
    (tmp_path / "two.html").write_text(render([ARTICLE, RIGHT_TO_LEFT]), "utf-8")
    page = chromium.new_page()
    page.goto((tmp_path / "two.html").as_uri())
    second = page.locator("article.sheet").nth(1)
    second.get_by_label("Your initials").fill("AB")
    second.get_by_label("Claim 2: claim", exact=True).select_option("accepted")
    assert page.get_by_text("0 of 6 decided").is_visible()
    with page.expect_download() as download:
        second.get_by_role("button", name="Save").click()
    assert download.value.suggested_filename == "made.corrections.json"
    download.value.save_as(tmp_path / "made.json")
    (correction,) = read_corrections(tmp_path / "made.json").corrections
    assert correction.claim.exact == RIGHT_TO_LEFT.claims[1].text
    page.close()
