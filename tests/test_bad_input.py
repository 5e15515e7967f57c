"""Bad input through the real command: an exit status, one line, never a traceback."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import Command

from provenance import Analysis, InputError, trace
from provenance.api import LONGEST_TEXT

SAID = "The dam is safe, the ministry said."
ONE_LINE = 1


def refused(done: subprocess.CompletedProcess[bytes]) -> str:
    """Return the one line that says why nothing could be done."""
    assert done.returncode == 2
    assert done.stdout == b""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == ONE_LINE
    assert lines[0].startswith("provenance: ")
    return lines[0]


def claims_of(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    assert (done.returncode, done.stderr) == (0, b"")
    return [claim["text"] for claim in json.loads(done.stdout)["claims"]]


def codes_of(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [d["code"] for d in json.loads(done.stdout)["diagnostics"] if d["claim"] is None]


def codes(analysis: Analysis) -> list[str]:
    return [d.code for d in analysis.diagnostics if d.claim is None]


def test_an_empty_file(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = command("trace", "--format", "json", "empty.txt")
    assert claims_of(done) == []
    assert codes_of(done) == ["empty-document"]


def test_a_file_of_blanks(command: Command) -> None:
    assert codes_of(command("trace", "--format", "json", stdin=b" \n\t\n \n")) == ["empty-document"]


def test_a_directory(command: Command, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    assert "is a directory" in refused(command("trace", "articles"))


def test_a_missing_path(command: Command) -> None:
    assert "no such file" in refused(command("trace", "nothing.txt"))


def test_a_missing_path_with_a_line_end_in_its_name(command: Command) -> None:
    assert "a\\nb.txt" in refused(command("trace", "a\nb.txt"))


def test_an_image(command: Command, tmp_path: Path) -> None:
    (tmp_path / "dam.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(99))
    assert "PNG image" in refused(command("trace", "dam.txt"))


def test_bytes_of_no_known_kind(command: Command) -> None:
    assert "binary" in refused(command("trace", stdin=bytes(range(32)) * 40))


def test_a_nul_byte(command: Command) -> None:
    done = command("trace", "--format", "json", stdin=b"The dam\0 is safe, the ministry said.\n")
    assert claims_of(done) == ["The dam\0 is safe"]
    assert codes_of(done) == ["control-characters"]


def test_the_bytes_of_a_lone_surrogate(command: Command) -> None:
    done = command("trace", "--format", "json", stdin=SAID.encode() + b" \xed\xa0\x80\n")
    assert "The dam is safe" in claims_of(done)
    assert codes_of(done)


def test_a_lone_surrogate_in_a_string() -> None:
    with pytest.raises(InputError, match="lone surrogate at character 8"):
        trace("The dam \ud800 is safe.")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_other_encodings_of_unicode(command: Command, encoding: str) -> None:
    done = command("trace", "--format", "json", stdin=f"{SAID}\n".encode(encoding))
    assert claims_of(done) == ["The dam is safe"]


def test_undecodable_bytes_are_reported(command: Command) -> None:
    text = f"{SAID} “We wait.”\n".encode() * 20 + b"\xff\xfe\xff\n"
    done = command("trace", "--format", "json", "--encoding", "utf-8", stdin=text)
    assert "undecodable-bytes" in codes_of(done)


def test_an_unknown_encoding(command: Command) -> None:
    assert "no encoding 'nope'" in refused(command("trace", "--encoding", "nope", stdin=b"x"))


def test_a_file_name_that_is_no_unicode(command: Command, tmp_path: Path) -> None:
    odd = tmp_path / "dam\udcff.txt"
    odd.write_text(SAID)
    done = command("trace", "--format", "json", odd.name)
    assert json.loads(done.stdout)["document"]["location"] == "dam\ufffd.txt"


def test_a_text_that_no_article_can_be_is_refused_soon(command: Command, tmp_path: Path) -> None:
    with (tmp_path / "long.txt").open("w") as file:
        file.writelines("a" * 1_000_000 for _ in range(50))
    start = time.monotonic()
    assert "50,000,000 characters" in refused(command("trace", "long.txt"))
    assert time.monotonic() - start < 30


@pytest.mark.parametrize(
    "unit", ["a", "dam ", "“The dam, ", "[1] ", "(", "said ", "the report ", f"{SAID} "]
)
def test_the_cost_of_one_long_line_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        start = time.process_time()
        trace(unit * (size // len(unit)) + "\n")
        return time.process_time() - start

    seconds(1_000)
    short, long = seconds(10_000), seconds(80_000)
    assert long < 8 * 4 * max(short, 0.02)


def test_a_text_of_the_longest_size_is_read() -> None:
    assert trace("a" * LONGEST_TEXT).claims == ()


def test_only_notes() -> None:
    analysis = trace("Notes\n\n[1] Ana Lind, “Harbour Shut,” Northern Courier, May 3, 2015.\n")
    assert analysis.claims == ()


def test_only_notes_and_no_heading() -> None:
    analysis = trace("[1] Ana Lind, “Harbour Shut,” Northern Courier, May 3, 2015.\n[2] Ibid.\n")
    assert [note.label for note in analysis.notes] == ["1", "2"]
    assert analysis.claims == ()


def test_markers_without_notes() -> None:
    analysis = trace("The dam is safe.[1] The wall has leaked since May.[2]\n")
    assert [m.note for m in analysis.markers] == [None, None]
    assert {"missing-definition", "no-notes-section"} & set(codes(analysis))


def test_notes_without_markers() -> None:
    analysis = trace(
        "The dam at Haven is safe.\n\nNotes\n\n"
        "[1] Ana Lind, “Harbour Shut,” Northern Courier, May 3, 2015.\n"
        "[2] Jon Berg, “Ferry Adrift,” Northern Courier, May 4, 2015.\n"
    )
    assert len(analysis.notes) == 2
    assert "unused-definition" in codes(analysis)


def test_the_same_note_number_twice() -> None:
    analysis = trace(
        "The dam is safe.[1]\n\nNotes\n\n"
        "[1] Ana Lind, “Harbour Shut,” Northern Courier, May 3, 2015.\n"
        "[1] Jon Berg, “Ferry Adrift,” Northern Courier, May 4, 2015.\n"
    )
    assert "duplicate-definition" in codes(analysis)
    assert len({note.id for note in analysis.notes}) == len(analysis.notes) == 2
    assert [m.note for m in analysis.markers] == [analysis.notes[0].id]


@pytest.mark.parametrize("words", ["[sic]", "[emphasis added]", "[T]he", "[2019]"])
def test_brackets_that_are_no_markers(words: str) -> None:
    analysis = trace(f"“We opened {words} gates of the dam,” Ana Lind said on Monday.\n")
    assert analysis.markers == ()
    assert codes(analysis) == []
    assert [c.text for c in analysis.claims] == [f"“We opened {words} gates of the dam,”"]


def test_a_closed_pipe(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(f"{SAID}\n\n" * 3_000)
    process = subprocess.Popen(
        [sys.executable, "-m", "provenance", "trace", "--format", "json", "long.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process.stdout as out, process.stderr as errors:
        assert out.readline() == b"{\n"
        out.close()
        assert errors.read() == b""
    assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "provenance", "trace"],
            input=SAID.encode(), stdout=full, stderr=subprocess.PIPE, cwd=tmp_path,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.decode().startswith("provenance: cannot write to standard output")
    assert len(done.stderr.splitlines()) == ONE_LINE
