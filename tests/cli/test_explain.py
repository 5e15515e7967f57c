"""`provenance trace --engine` and `--explain`."""

import json
from pathlib import Path

import pytest
from conftest import Command

SAID = (
    "The dam is safe, the Harbour Ministry said on Monday.\n\nThe wall has leaked since last May.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "dam.txt").write_text(SAID, encoding="utf-8")
    return "dam.txt"


@pytest.mark.parametrize("engine", ["fast", "rules"])
def test_the_output_names_the_engine(command: Command, article: str, engine: str) -> None:
    done = command("trace", "--engine", engine, "--format", "json", article)
    used = json.loads(done.stdout)["engine"]
    assert used["name"] == engine
    assert used["version"]
    text = command("trace", "--engine", engine, article).stdout.decode()
    assert f"engine {engine} {used['version']}" in " ".join(text.split())


def test_an_unknown_engine_is_refused(command: Command, article: str) -> None:
    done = command("trace", "--engine", "slow", article)
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_claim_is_explained(command: Command, article: str) -> None:
    done = command("trace", "--engine", "fast", "--explain", "1", article)
    text = done.stdout.decode()
    assert done.returncode == 0
    for words in ("The dam is safe", "“the Harbour Ministry”", "confidence 0.", "Competed with it"):
        assert words in text


def test_a_claim_without_a_source_is_explained(command: Command, article: str) -> None:
    text = command("trace", "--engine", "rules", "--explain", "2", article).stdout.decode()
    assert "No attribution" in text
    assert "engine rules" in text


@pytest.mark.parametrize(
    "arguments",
    [("--explain", "9"), ("--explain", "1", "--format", "json"), ("--explain", "1", "dam.txt")],
)
def test_what_cannot_be_explained(
    command: Command, article: str, arguments: tuple[str, ...]
) -> None:
    done = command("trace", *arguments, article)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
