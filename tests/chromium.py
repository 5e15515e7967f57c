"""A Chromium to look at pages with: the one that is installed, or that of Playwright."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Error, Playwright, sync_playwright

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Start Chromium; the tests are skipped only on a machine that has none."""
    with sync_playwright() as playwright:
        browser = _launched(playwright)
        if browser is None:
            pytest.skip("no Chromium: apt-get install chromium, or playwright install chromium")
        yield browser
        browser.close()


def _launched(playwright: Playwright) -> Browser | None:
    installed = next(filter(None, map(shutil.which, _NAMES)), None)
    known = Path(playwright.chromium.executable_path)
    if installed is None and not known.exists():
        return None
    # In a container there is no second sandbox to be had; the pages are our own.
    found = installed if installed is not None and not known.exists() else None
    try:
        return playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
    except Error as error:  # it is there and does not start: that is a failure, not a skip
        pytest.fail(f"Chromium does not start: {error}")
