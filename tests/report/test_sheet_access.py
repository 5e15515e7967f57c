"""The claim sheet for everybody: axe-core in Chromium, after WCAG 2.2 AA, in every look."""

from pathlib import Path
from typing import Literal

import pytest
from awkward_articles import MARKS, RIGHT_TO_LEFT
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from checked_links import CHECKED
from chromium import chromium
from invented_article import ARTICLE, EMPTY
from playwright.sync_api import Browser, Page

from provenance.model import Analysis, Corrections
from provenance.report.page import render
from provenance.review import apply, decide
from provenance.review.decide import Decided

__all__ = ["chromium"]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def decided() -> Analysis:
    """Make one with decisions of every kind."""
    made = (
        Decided(1, "accepted"),
        Decided(2, "rejected"),
        Decided(3, "corrected", "source", names=("Orrin Radio",)),
        Decided(4, "open"),
    )
    corrections = tuple(
        decide(ARTICLE, one, by="AB", at="2024-03-04T10:00:00Z", remark="see file") for one in made
    )
    return apply(ARTICLE, Corrections(document="", location="", corrections=corrections))


def violations(page: Page) -> list[str]:
    options = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{v['id']}: {n['html'][:160]} {n['failureSummary']}" for v in found for n in v["nodes"]
    ]


def opened(browser: Browser, analysis: Analysis, file: Path, width: int, scheme: str) -> Page:
    file.write_text(render(analysis), "utf-8")
    dark: Literal["dark", "light"] = "dark" if scheme == "dark" else "light"
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=dark)
    page.goto(file.as_uri())
    return page


LOOKS = [
    pytest.param(ARTICLE, 1280, "light", id="ordinary"),
    pytest.param(CHECKED, 1280, "dark", id="dark, with verdicts"),
    pytest.param(CHECKED, 360, "light", id="narrow"),
    pytest.param(EMPTY, 1280, "light", id="no claims"),
    pytest.param(RIGHT_TO_LEFT, 768, "light", id="right to left"),
    pytest.param(MARKS, 360, "dark", id="marks"),
    pytest.param(decided(), 1280, "light", id="decided"),
]


@pytest.mark.parametrize(("analysis", "width", "scheme"), LOOKS)
def test_axe_finds_nothing(
    chromium: Browser, tmp_path: Path, analysis: Analysis, width: int, scheme: str
) -> None:
    page = opened(chromium, analysis, tmp_path / "sheet.html", width, scheme)
    assert violations(page) == []
    page.close()


def test_axe_finds_nothing_while_a_checker_is_at_work(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, CHECKED, tmp_path / "sheet.html", 1600, "light")
    page.get_by_label("Sheet alone").check()
    page.get_by_label("Claim 2: claim").select_option("corrected")
    page.get_by_label("Claim 2: right words").fill("words that nobody said")
    page.locator("#claim-3 summary").click()
    page.get_by_role("button", name="Save").click()
    assert page.locator("[aria-invalid]").count() == 2
    assert violations(page) == []
    page.close(run_before_unload=False)


def test_axe_would_find_something(chromium: Browser) -> None:
    page = chromium.new_page()
    page.set_content("<img src='x'><input>")
    assert len(violations(page)) > 1
    page.close()


def test_nothing_is_wider_than_a_small_screen(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, CHECKED, tmp_path / "sheet.html", 320, "light")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.close()


def test_motion_that_is_not_wanted_is_not_made(chromium: Browser, tmp_path: Path) -> None:
    page = opened(chromium, ARTICLE, tmp_path / "sheet.html", 1280, "light")
    asked = "getComputedStyle(document.querySelector('.finding')).transitionDuration"
    assert page.evaluate(asked) != "0s"
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(asked) == "0s"
    page.close()


def test_the_policy_lets_the_page_do_its_work(chromium: Browser, tmp_path: Path) -> None:
    page = chromium.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    file = tmp_path / "sheet.html"
    file.write_text(render([ARTICLE, CHECKED]), "utf-8")
    page.goto(file.as_uri())
    assert page.locator(".drawing svg").count() == 2
    assert complaints == []
    page.evaluate(
        "() => { const s = document.createElement('style'); s.textContent = 'p {color: red}';"
        " document.head.append(s); }"
    )
    assert "Content Security Policy" in " ".join(complaints)
    page.close()
