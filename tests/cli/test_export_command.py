"""`provenance export`: the same as tracing again, in every format by its name."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from conftest import Command

from provenance.cli.formats import Format
from provenance.export import EXPORTERS

SAID = "The dam is safe, the Harbour Ministry said on Monday.\n\nThe wall has leaked for a year.\n"


@pytest.fixture
def kept(command: Command, tmp_path: Path) -> Command:
    (tmp_path / "dam.txt").write_text(SAID, encoding="utf-8")
    assert (
        command("trace", "--engine", "rules", "-f", "json", "-o", "a.json", "dam.txt").stderr == b""
    )
    return command


def test_every_format_has_a_name_and_every_name_a_format() -> None:
    assert {form.value for form in Format} == {"text", "html"} | set(EXPORTERS)


@pytest.mark.parametrize("form", ["text", "html", "json", "csv", "prov-json", "docx"])
def test_it_gives_what_tracing_gives(kept: Command, form: str) -> None:
    clock = {"SOURCE_DATE_EPOCH": "1709546400"}  # the sheet says when it was made
    traced = kept("trace", "--engine", "rules", "--format", form, "dam.txt", env=clock)
    exported = kept("export", "--format", form, "a.json", env=clock)
    assert (exported.returncode, exported.stderr) == (0, b"")
    assert exported.stdout == traced.stdout != b""


def test_a_document_goes_through_a_pipe_and_into_a_file(kept: Command, tmp_path: Path) -> None:
    piped = kept("export", "-f", "docx", stdin=(tmp_path / "a.json").read_bytes()).stdout
    assert kept("export", "-f", "docx", "-o", "a.docx", "a.json").returncode == 0
    assert (tmp_path / "a.docx").read_bytes() == piped
    assert "word/document.xml" in zipfile.ZipFile(BytesIO(piped)).namelist()


def test_machines_are_written_utf8_whatever_the_terminal_takes(kept: Command) -> None:
    plain = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    named = kept("export", "-f", "web-annotation", "a.json", env=plain).stdout
    assert named == kept("export", "-f", "web-annotation", "a.json").stdout
    named.decode("utf-8")


def test_what_is_no_analysis_is_refused_in_one_line(kept: Command, tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text("{}")
    for file in ("b.json", "none.json", "dam.txt"):
        done = kept("export", "-f", "csv", "-o", "out.csv", "a.json", file)
        assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
        assert file.encode() in done.stderr
    assert not (tmp_path / "out.csv").exists()
