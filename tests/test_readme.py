"""The README is the manual: its commands are run, its Python is executed."""

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CONSOLE = re.findall(r"```console\n\$ (.+)\n((?:.*\n)*?)```", README)


def shown_in_order(expected: str, output: str) -> list[str]:
    """Return the parts between the … lines of `expected` that `output` does not hold in order."""
    missing = []
    at = 0
    for part in re.split(r"^…\n", expected, flags=re.M):
        found = output.find(part, at)
        if found < 0:
            missing.append(part)
        else:
            at = found + len(part)
    return missing


@pytest.mark.parametrize(("command", "expected"), CONSOLE, ids=[c for c, _ in CONSOLE])
def test_commands_print_what_the_readme_shows(command: str, expected: str, tmp_path: Path) -> None:
    bin_folder = Path(sys.executable).parent
    environment = {
        **os.environ,
        "PATH": f"{bin_folder}:{os.environ['PATH']}",
        "COLUMNS": "80",
        "PROVENANCE_STORE": str(tmp_path / "corpus.sqlite"),
    }
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )
    assert shown_in_order(expected, done.stdout + done.stderr) == []


def test_a_wrong_example_would_be_seen() -> None:
    assert shown_in_order("one\n…\ntwo\n", "one\nand\ntwo\n") == []
    assert shown_in_order("two\n…\none\n", "one\nand\ntwo\n") == ["one\n"]


def test_the_python_examples_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert tried > 3
    assert failed == 0


def test_every_command_is_in_the_manual() -> None:
    for name in ("trace", "schema", "check", "corpus", "export", "diff", "review"):
        assert f"provenance {name}" in README
