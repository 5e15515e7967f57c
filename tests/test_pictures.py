"""The pictures of the README: there, small, told in words, and without outside hosts."""

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHOWN = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
SMALL = 200_000
"""Bytes."""


def drawn(command: str, output: str) -> str:
    spec = importlib.util.spec_from_file_location("make", ROOT / "docs" / "pictures" / "make.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return str(made.drawn(command, output))


def hosts(text: str) -> set[str]:
    """Return the addresses in a drawing, but the name of its own language."""
    return set(re.findall(r"https?://[^\"')\s]+", text)) - {"http://www.w3.org/2000/svg"}


def test_the_readme_shows_the_terminal_the_sheet_and_the_drift_view() -> None:
    names = {Path(path).name for _, path in SHOWN}
    assert {"terminal.svg", "sheet.png", "drift.png"} <= names


@pytest.mark.parametrize(("alt", "path"), SHOWN)
def test_each_is_there_small_and_told_in_words(alt: str, path: str) -> None:
    assert 40 < len(alt) < 400
    assert 1_000 < (ROOT / path).stat().st_size <= SMALL
    if path.endswith(".svg"):
        assert hosts((ROOT / path).read_text("utf-8")) == set()


def test_a_terminal_is_drawn_with_what_it_says_and_nothing_else() -> None:
    svg = drawn("provenance trace a<b>.txt", "\x1b[1m“Safe” <script>\x1b[0m")
    assert "“Safe”&#160;&lt;script&gt;" in svg
    assert "<script" not in svg
    assert "@font-face" not in svg
    assert hosts(svg) == set()
    assert hosts('<image href="https://cdn.example/a.png"/>') == {"https://cdn.example/a.png"}
