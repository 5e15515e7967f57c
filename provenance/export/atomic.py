"""A file is written as a whole or not at all."""

import os
import secrets
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

from provenance.errors import OutputError

_REASONS: Final[dict[type[OSError], str]] = {
    FileNotFoundError: "its directory does not exist",
    NotADirectoryError: "its directory is a file",
    IsADirectoryError: "it is a directory",
    PermissionError: "it may not be written; check its permissions",
}


def write_atomically(path: str | os.PathLike[str], chunks: Iterable[str | bytes]) -> None:
    """Write `chunks`, text in UTF-8, to `path`, so that a reader sees the old file or the new one.

    An existing file keeps its mode; a symbolic link stays one. A pipe or a device cannot be
    replaced and is written as it is. An error in `chunks` leaves the old file too.

    Raises OutputError, one line, where the file cannot be written.
    """
    parts = (chunks,) if isinstance(chunks, str | bytes) else chunks
    try:
        mode = _mode_of(path)
        if mode is None or stat.S_ISREG(mode):
            _replace(Path(path).resolve(), parts, mode)
        else:
            _write(Path(path), "wb", parts)
    except OSError as error:
        reason = _REASONS.get(type(error), error.strerror or type(error).__name__)
        raise OutputError(f"cannot write {os.fspath(path)!r}: {reason}") from error


def _mode_of(path: str | os.PathLike[str]) -> int | None:
    try:
        mode = Path(path).stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError
    # A file that was made read-only could be replaced all the same; its owner meant to keep it.
    if not os.access(path, os.W_OK):
        raise PermissionError
    return mode


def _replace(target: Path, chunks: Iterable[str | bytes], mode: int | None) -> None:
    draft = target.with_name(f".provenance-{secrets.token_hex(8)}.tmp")
    try:
        _write(draft, "xb", chunks)
        if mode is not None:
            draft.chmod(stat.S_IMODE(mode))
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _write(path: Path, how: Literal["wb", "xb"], chunks: Iterable[str | bytes]) -> None:
    with path.open(how) as file:
        file.writelines(c.encode() if isinstance(c, str) else c for c in chunks)
        file.flush()
        if how == "xb":
            os.fsync(file.fileno())
