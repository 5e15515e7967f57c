"""What starting costs: nothing is imported that is not used."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"lxml", "markdown_it", "jinja2", "requests", "rich", "tldextract", "charset_normalizer"}
PLAIN = HEAVY - {"rich"}
ASK = """
import sys
from provenance.cli import main
sys.argv = ["provenance", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print(*sorted({name.split(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def imported(*arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", ASK, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("trace", "--help")])
def test_help_imports_nothing_of_what_it_does_not_need(arguments: tuple[str, ...]) -> None:
    found = imported(*arguments)
    assert "typer" in found
    assert found & (HEAVY | {"sentencex", "rapidfuzz"}) == set()


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_plain_article_needs_no_other_format(tmp_path: Path, form: str) -> None:
    article = tmp_path / "dam.txt"
    article.write_text("The dam is safe, the Harbour Ministry said on Monday.\n")
    found = imported("trace", "--format", form, str(article))
    assert "sentencex" in found
    assert found & PLAIN == set()


def test_the_page_needs_its_template(tmp_path: Path) -> None:
    article = tmp_path / "dam.txt"
    article.write_text("The dam is safe, the Harbour Ministry said on Monday.\n")
    assert imported("trace", "--format", "html", str(article)) & PLAIN == {"jinja2"}
