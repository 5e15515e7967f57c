"""`provenance trace`: options, formats, exit statuses."""

import json
from pathlib import Path

import jsonschema
import pytest
from conftest import Command

SAID = (
    "The dam is safe, the Harbour Ministry said on Monday.\n\nThe wall has leaked since last May.\n"
)
ESCAPE = b"\x1b["


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "dam.txt").write_text(SAID, encoding="utf-8")
    return "dam.txt"


def test_the_help_names_every_option(command: Command) -> None:
    done = command("trace", "--help", env={"COLUMNS": "100"})
    words = set(done.stdout.decode().replace(",", " ").split())
    options = "-f --format -o --output --type --encoding --full --color --width --fail-on -h --help"
    assert set(options.split()) - words == set()
    assert done.returncode == 0


def test_the_help_names_every_command_and_status(command: Command) -> None:
    done = command("--help")
    text = " ".join(done.stdout.decode().split())
    for words in ("trace", "schema", "--version", "0 done; 1 done", "2 could not"):
        assert words in text


def test_the_version(command: Command) -> None:
    done = command("--version")
    assert done.stdout.decode().startswith("provenance ")
    assert done.returncode == 0


def test_an_unknown_option_and_an_unknown_format(command: Command, article: str) -> None:
    for arguments in (("--nope",), ("--format", "nope")):
        done = command("trace", *arguments, article)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"Traceback" not in done.stderr


def test_an_unknown_media_type(command: Command, article: str) -> None:
    done = command("trace", "--type", "application/x-nope", article)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_text_is_the_default(command: Command, article: str) -> None:
    done = command("trace", article)
    lines = done.stdout.decode().splitlines()
    assert " 1  The dam is safe" in lines
    assert lines[-1].startswith("2 claims")
    assert max(map(len, lines)) <= 80
    assert ESCAPE not in done.stdout


def test_json_of_one_file_is_an_object_and_of_several_an_array(
    command: Command, article: str
) -> None:
    one = json.loads(command("trace", "--format", "json", article).stdout)
    two = json.loads(command("trace", "--format", "json", article, article).stdout)
    assert one["schema"] == "provenance.analysis/1"
    assert two == [one, one]


def test_jsonl_is_one_line_a_file(command: Command, article: str) -> None:
    lines = command("trace", "--format", "jsonl", article, article).stdout.splitlines()
    assert [json.loads(line)["document"]["location"] for line in lines] == [article, article]


def test_html_is_one_page(command: Command, article: str, tmp_path: Path) -> None:
    clock = {"SOURCE_DATE_EPOCH": "1709546400"}
    done = command("trace", "--format", "html", "-o", "report.html", article, env=clock)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert (done.returncode, done.stdout) == (0, b"")
    assert page.lower().startswith("<!doctype html>")
    assert "the Harbour Ministry" in page
    assert "2024-03-04 10:00:00 UTC" in page


def test_what_is_written_validates_against_the_schema(command: Command, article: str) -> None:
    schema = json.loads(command("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    written = json.loads(command("trace", "--format", "json", article).stdout)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(written)
    assert not validator.is_valid({**written, "claims": [{}]})


def test_the_schema_can_be_written_to_a_file(command: Command, tmp_path: Path) -> None:
    assert command("schema", "-o", "schema.json").returncode == 0
    assert (tmp_path / "schema.json").read_bytes() == command("schema").stdout


def test_the_same_bytes_twice(command: Command, article: str) -> None:
    first = command("trace", "--format", "json", article, env={"PYTHONHASHSEED": "1"})
    again = command("trace", "--format", "json", article, env={"PYTHONHASHSEED": "2"})
    assert first.stdout == again.stdout


def test_several_files_of_which_one_is_missing(command: Command, article: str) -> None:
    done = command("trace", "--format", "jsonl", article, "missing.txt", article)
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.decode().count("missing.txt") == 1


def test_a_missing_file_leaves_an_earlier_output_alone(command: Command, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("old")
    assert command("trace", "-o", "old.json", "missing.txt").returncode == 2
    assert (tmp_path / "old.json").read_text() == "old"


@pytest.mark.parametrize("place", ["missing/out.json", "folder"])
def test_an_output_that_cannot_be_written(
    command: Command, article: str, tmp_path: Path, place: str
) -> None:
    (tmp_path / "folder").mkdir()
    done = command("trace", "--format", "json", "-o", place, article)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("provenance: cannot write")
    assert len(done.stderr.splitlines()) == 1


def test_nothing_is_left_beside_the_output(command: Command, article: str, tmp_path: Path) -> None:
    command("trace", "--format", "json", "-o", "out.json", article)
    assert sorted(p.name for p in tmp_path.iterdir()) == [article, "out.json"]
    assert json.loads((tmp_path / "out.json").read_bytes())["claims"]


@pytest.mark.parametrize(
    ("codes", "status"),
    [("unattributed", 1), ("missing-definition", 0), ("missing-definition, unattributed", 1)],
)
def test_fail_on(command: Command, article: str, codes: str, status: int) -> None:
    done = command("trace", "--fail-on", codes, article)
    assert done.returncode == status
    assert done.stdout


def test_fail_on_a_code_that_does_not_exist(command: Command, article: str) -> None:
    done = command("trace", "--fail-on", "nope", article)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "no code 'nope'" in done.stderr.decode()


def test_a_file_that_could_not_be_read_weighs_more_than_a_warning(
    command: Command, article: str
) -> None:
    done = command("trace", "--fail-on", "unattributed", article, "missing.txt")
    assert done.returncode == 2


@pytest.mark.parametrize("arguments", [("trace",), ("trace", "-")])
def test_standard_input(command: Command, arguments: tuple[str, ...]) -> None:
    done = command(*arguments, "--format", "json", stdin=SAID.encode())
    written = json.loads(done.stdout)
    assert (written["document"]["location"], len(written["claims"])) == ("-", 2)


@pytest.mark.parametrize(
    ("choice", "env", "colored"),
    [
        ("always", {}, True),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {}, False),
        ("auto", {}, False),
        ("auto", {"NO_COLOR": "1"}, False),
    ],
)
def test_color(
    command: Command, article: str, choice: str, env: dict[str, str], colored: bool
) -> None:
    done = command("trace", "--color", choice, article, env=env)
    assert (ESCAPE in done.stdout) is colored


def test_a_terminal_that_knows_ascii_only(command: Command, article: str) -> None:
    done = command("trace", article, env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert done.returncode == 0
    assert done.stdout.isascii()
    assert b"the Harbour Ministry" in done.stdout


def test_the_width_is_kept(command: Command, article: str) -> None:
    done = command("trace", "--width", "40", article)
    assert max(len(line) for line in done.stdout.decode().splitlines()) <= 40
