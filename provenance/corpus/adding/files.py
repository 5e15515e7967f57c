"""PATH… → the files to read: folders are walked, what cannot be an article is passed over."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from provenance.errors import InputError

TEXTS: Final = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"})
LISTS: Final = frozenset({".jsonl", ".ndjson", ".xml", ".rss", ".atom"})


class Found(NamedTuple):
    """A file, and how it looked when it was found; `modified` is in nanoseconds."""

    path: str
    size: int
    modified: int


def find_files(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Found]:
    """Give the files of all paths, folders in the order of their names; each file once.

    In a folder, only files whose ending says that they hold articles count. Raises InputError for
    a path that is not there.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _walk(Path(path)):
            if file.path not in seen:
                seen.add(file.path)
                yield file


def _walk(path: Path) -> Iterator[Found]:
    if path.is_dir():
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(f for f in folders if not f.startswith("."))
            for name in sorted(names):
                if Path(name).suffix.lower() in TEXTS | LISTS and not name.startswith("."):
                    yield _found(Path(folder) / name)
    elif path.exists():
        yield _found(path)
    else:
        raise InputError(f"{path}: no such file or folder; check the path")


def _found(path: Path) -> Found:
    state = path.stat()
    return Found(os.path.realpath(path), state.st_size, state.st_mtime_ns)
