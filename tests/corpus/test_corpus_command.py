"""`provenance corpus`, as a person runs it."""

import csv
import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

SETS = Path(__file__).parent / "sets"
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def clinic(command: Run, tmp_path: Path) -> Run:
    """Run `provenance corpus` beside a store of three articles."""
    done = command("corpus", "add", str(SETS / "clinic"), "--processes", "1")
    assert done.returncode == 0, done.stderr
    assert b"3 new" in done.stdout
    assert (tmp_path / "corpus.sqlite").exists()
    return command


def test_drift_as_json_is_as_the_readme_has_it(clinic: Run) -> None:
    rows = json.loads(clinic("corpus", "drift", "--format", "json").stdout)
    assert {"claim", "spans", "relation", "changes", "first"} == set(rows[0])
    for row in rows:
        for name, span in row["spans"].items():
            text = (SETS / "clinic" / f"{name}.txt").read_text("utf-8")
            assert text[span["start"] : span["end"]] == span["text"]
    changes = [change for row in rows for change in row["changes"]]
    assert {"kind": "number", "from": "2,316", "to": "2,361"} in changes


def test_origins_as_json(clinic: Run) -> None:
    (row,) = json.loads(clinic("corpus", "origins", "--format", "json").stdout)
    assert {"topic", "articles", "primary", "independent_sources", "paths"} <= set(row)
    assert row["articles"] == ["clinic-1", "clinic-2", "clinic-3"]


def test_csv_has_a_header_and_a_line_for_each_row(clinic: Run) -> None:
    done = clinic("corpus", "drift", "--altered", "--format", "csv", "--output", "drift.csv")
    assert done.returncode == 0
    again = clinic("corpus", "drift", "--altered", "--format", "csv")
    header, *rows = csv.reader(io.StringIO(again.stdout.decode()))
    assert header == ["claim", "spans", "relation", "changes", "first"]
    assert rows
    assert {row[2] for row in rows} == {"altered"}


def test_text_names_the_change(clinic: Run) -> None:
    said = clinic("corpus", "drift", "--altered").stdout.decode()
    assert "! number: 2,316 → 2,361" in said


def test_a_corpus_that_is_not_there_is_said_to_be_missing(command: Run) -> None:
    done = command("corpus", "drift", "--store", "nowhere.sqlite")
    assert done.returncode == 2
    assert b"no such corpus" in done.stderr


def test_what_is_no_date_is_said_to_be_none(command: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The toll rises, the Roads Office said on Monday.\n")
    assert command("corpus", "add", "a.txt", "--engine", "rules").returncode == 0
    done = command("corpus", "drift", "--since", "yesterday")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--since yesterday: no date" in done.stderr
    assert command("corpus", "drift", "--since", "2031-05").returncode == 0
