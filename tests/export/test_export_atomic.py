import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from provenance.errors import OutputError
from provenance.export import write_atomically


def names(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir()]


def test_a_new_file_is_utf8_with_bare_line_ends(tmp_path: Path) -> None:
    write_atomically(tmp_path / "new.json", ["“é”\n", "b\n"])
    assert (tmp_path / "new.json").read_bytes() == "“é”\nb\n".encode()
    assert names(tmp_path) == ["new.json"]


def test_a_new_file_has_the_mode_that_any_program_would_give_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "ours", "text")
    (tmp_path / "theirs").write_text("text")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "theirs").stat().st_mode


def test_an_old_file_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "old"
    target.write_text("old")
    target.chmod(0o640)
    write_atomically(str(target), ["new"])
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("new", 0o640)


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("old")
    (tmp_path / "link").symlink_to("target")
    write_atomically(tmp_path / "link", ["new"])
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text() == "new"


def test_a_device_is_written_and_not_replaced() -> None:
    write_atomically("/dev/null", ["nothing"])
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def breaking() -> Iterator[str]:
    yield "half of it"
    raise RuntimeError("the source broke")


def test_a_source_that_breaks_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "old"
    target.write_text("old")
    with pytest.raises(RuntimeError):
        write_atomically(target, breaking())
    assert (target.read_text(), names(tmp_path)) == ("old", ["old"])


@pytest.mark.parametrize(("owner", "step"), [(os, "fsync"), (Path, "replace")])
def test_a_disk_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    target = tmp_path / "old"
    target.write_text("old")
    monkeypatch.setattr(owner, step, fail)
    with pytest.raises(OutputError, match="No space left on device"):
        write_atomically(target, ["new"])
    assert (target.read_text(), names(tmp_path)) == ("old", ["old"])


def test_a_read_only_file_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "kept"
    target.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(OutputError, match="may not be written"):
        write_atomically(target, ["new"])
    assert target.read_text() == "old"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        (".", "it is a directory"),
        ("missing/file", "its directory does not exist"),
        ("file/below", "its directory is a file"),
        ("x" * 300, "File name too long"),
    ],
)
def test_what_cannot_be_written_is_said_in_one_line(tmp_path: Path, path: str, reason: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=reason) as caught:
        write_atomically(tmp_path / path, ["x"])
    assert "\n" not in str(caught.value)
    assert names(tmp_path) == ["file"]
