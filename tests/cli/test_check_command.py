"""The command `provenance check`, as a person or another program runs it."""

import io
import json
from pathlib import Path

import pytest
from check_site import running_site
from conftest import Command

from provenance.cli import main

LOCAL = ("--allow-net", "127.0.0.0/8", "--rate", "0", "--no-archive")


def test_rows_of_a_list(command: Command, tmp_path: Path) -> None:
    with running_site() as base:
        rows = [
            {"id": "a", "url": f"{base}/weir", "quote": "The weir will hold for a hundred years"},
            {"id": "b", "url": f"{base}/lost", "date": "2016-05-11"},
        ]
        lines = "\n".join(map(json.dumps, rows)) + f"\n{base}/weir\n"
        (tmp_path / "list.jsonl").write_text(lines)
        done = command("check", "--urls", "list.jsonl", "--format", "jsonl", *LOCAL)
    found = {row["id"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert {name: row["verdict"] for name, row in found.items()} == {
        "a": "ok",
        "b": "dead",
        "3": "ok",
    }
    assert found["a"]["reason"] == "quote-found"
    assert done.returncode == 0
    assert b"3 of 3 links" in done.stderr


@pytest.mark.parametrize(("verdicts", "status"), [("dead", 1), ("soft-404,blocked", 0)])
def test_fail_on(command: Command, verdicts: str, status: int) -> None:
    with running_site() as base:
        done = command(
            "check", "--urls", "-", "--fail-on", verdicts, *LOCAL, stdin=f"{base}/lost".encode()
        )
    assert done.returncode == status
    assert b"dead" in done.stdout


def test_a_folder_of_articles(command: Command, tmp_path: Path) -> None:
    with running_site() as base:
        folder = tmp_path / "articles" / "may"
        folder.mkdir(parents=True)
        note = f"The weir is safe, Anna Lind said.[1]\n\nNotes\n\n[1] {base}/lost\n"
        (folder / "weir.txt").write_text(note)
        (folder / ".draft.txt").write_text(note.replace("lost", "weir"))
        (folder / "notes.bin").write_bytes(b"\0\1\2")
        done = command("check", "articles", *LOCAL)
    text = done.stdout.decode()
    assert "cited in articles/may/weir.txt, note 1" in text
    assert "1 address: 1 dead · 1 claim falls" in text


def test_what_cannot_be_read_is_said_and_the_rest_checked(command: Command, tmp_path: Path) -> None:
    with running_site() as base:
        (tmp_path / "weir.md").write_text(f"The weir [is safe]({base}/weir), Anna Lind said.\n")
        done = command("check", "missing.txt", "weir.md", *LOCAL)
    assert done.returncode == 2
    assert b"missing.txt: no such file" in done.stderr
    assert b"1 address: 1 ok" in done.stdout


def test_the_store_is_used_and_asked(command: Command) -> None:
    with running_site() as base:
        again = [
            command(
                *("check", "--urls", "-", "--store", "audit.sqlite", "--format", "jsonl", *LOCAL),
                stdin=f"{base}/lost".encode(),
            )
            for _ in range(2)
        ]
    assert [json.loads(done.stdout)["reused"] for done in again] == [False, True]
    history = command("check", "--history", "--store", "audit.sqlite")
    assert b"failing, 1 of 3" in history.stdout
    undone = command("check", "--undo", "--store", "audit.sqlite")
    assert b"does not count any more" in undone.stderr
    assert b"no checks yet" in command("check", "--history", "--store", "audit.sqlite").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "nothing to check"),
        (("--urls", "none.txt"), "No such file"),
        (("--urls", "-", "--fail-on", "broken"), "no verdict 'broken'"),
        (("--urls", "-", "--allow-net", "home"), "is no network"),
        (("--urls", "-", "--resolve", "a"), "is no NAME=ADDRESS"),
        (("--urls", "-", "--archive", "ftp://x"), "the scheme is ftp"),
        (("--urls", "-", "--save"), "IA_ACCESS_KEY_ID"),
        (("--history",), "give --store"),
        (("--urls", "-", "--store", "no/where.sqlite"), "directory does not exist"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_2(
    arguments: tuple[str, ...],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.argv", ["provenance", "check", *arguments])
    monkeypatch.setattr("sys.stdin", io.StringIO("http://x.example/"))
    for name in ("IA_ACCESS_KEY_ID", "PROVENANCE_STORE"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SystemExit) as end:
        main()
    said = capsys.readouterr().err
    assert end.value.code == 2
    assert words in said
    assert said.count("\n") == 1


def test_a_page_and_a_table_are_written_as_a_whole(command: Command, tmp_path: Path) -> None:
    with running_site() as base:
        for form, first in (("html", "<!doctype html>"), ("csv", "id,url,verdict"), ("json", "{")):
            command(
                *("check", "--urls", "-", "--format", form, "-o", f"out.{form}", *LOCAL),
                stdin=f"{base}/weir".encode(),
            )
            assert (tmp_path / f"out.{form}").read_text().startswith(first)
