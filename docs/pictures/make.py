"""Make the pictures of the README from the examples: `make pictures`.

The terminal is drawn as SVG, which needs nothing more; the pages are photographed by a Chromium.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from rich.console import Console
from rich.text import Text

HERE: Final = Path(__file__).parent
EXAMPLES: Final = HERE.parents[1] / "examples"
WIDTH: Final = 80
"""Columns of the terminal."""
MADE: Final = "1709546400"
"""When the pages say that they were made, in seconds: the same pictures every time."""
FRAME: Final = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font: {char_height}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  line-height: {line_height}px;
}}
.{unique_id}-title {{ font: bold 18px system-ui, Arial, sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""As rich frames a terminal, but with the fonts of whoever looks: nothing is fetched."""


class Shot(NamedTuple):
    """A page to be photographed: its file, the place in it to go to, and the size in pixels."""

    page: Path
    place: str
    width: int
    height: int


def main() -> int:
    """Make all pictures; return the exit status, 2 where there is no Chromium."""
    with tempfile.TemporaryDirectory() as folder:
        return _make(Path(folder))


def _make(folder: Path) -> int:
    trace = ("trace", "chain.txt", "--engine", "fast")
    told = run(*trace, "--color", "always", "--width", str(WIDTH))
    shown = "provenance " + " ".join(trace)
    HERE.joinpath("terminal.svg").write_text(drawn(shown, first_of(told, 6)), "utf-8")
    sheet, drift = folder / "sheet.html", folder / "drift.html"
    run("trace", "footnoted-analysis.md", "--engine", "fast", "--format", "html", "-o", str(sheet))
    store = str(folder / "corpus.sqlite")
    run("corpus", "add", "one-report", "--engine", "fast", "--store", store)
    asked = ("corpus", "drift", "--altered", "--words", "gates", "--store", store)
    run(*asked, "--format", "html", "-o", str(drift))
    return photographed(
        {
            "sheet.png": Shot(sheet, "#claim-8", 1200, 640),
            "drift.png": Shot(drift, "", 1000, 760),
        }
    )


def run(*arguments: str) -> str:
    """Run the command beside the examples and return what it says."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "provenance", *arguments],
        cwd=EXAMPLES,
        env={**os.environ, "SOURCE_DATE_EPOCH": MADE, "COLUMNS": str(WIDTH)},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def first_of(output: str, paragraphs: int) -> str:
    """Return the first paragraphs, and a sign that there is more."""
    return "\n\n".join([*output.split("\n\n")[:paragraphs], "…"])


def drawn(command: str, output: str) -> str:
    """Return an SVG of a terminal that shows the command and its output."""
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, file=nowhere, width=WIDTH, _environ={})
        console.print(Text.assemble(("$ ", "bold green"), (command, "bold")))
        console.print(Text.from_ansi(output))
        return console.export_svg(title="provenance", code_format=FRAME, unique_id="terminal")


def photographed(shots: dict[str, Shot]) -> int:
    """Take each picture; return 2, and say what to install, where there is no Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return _say("no Playwright: pip install playwright, and a Chromium; no page was taken")
    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
        found = None if own.exists() else shutil.which("chromium") or shutil.which("google-chrome")
        if found is None and not own.exists():
            return _say("no Chromium: apt-get install chromium, or playwright install chromium")
        # In a container there is no second sandbox to be had; the pages are our own.
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for name, shot in shots.items():
            page = browser.new_page(viewport={"width": shot.width, "height": shot.height})
            page.goto(shot.page.as_uri() + shot.place)
            page.screenshot(path=HERE / name)
            page.close()
        browser.close()
    return 0


def _say(trouble: str) -> int:
    sys.stderr.write(f"pictures: {trouble}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
