"""A path → its bytes."""

import os
from pathlib import Path
from typing import Final

from provenance.errors import InputError

LIMIT: Final = 200 * 1024 * 1024
"""Bytes. An article is never so large; a larger file is a mistake, and would fill the memory."""


def load(path: str | os.PathLike[str]) -> bytes:
    """Read the file at `path`.

    Raises InputError, in one line, if it is missing, a directory, unreadable, or larger than LIMIT.
    """
    file = Path(path)
    try:
        if file.is_dir():
            raise InputError(f"{file}: is a directory; give the files in it, e.g. {file}/*.txt")
        with file.open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except FileNotFoundError:
        raise InputError(f"{file}: no such file; check the path") from None
    except PermissionError:
        raise InputError(f"{file}: may not be read; check its permissions") from None
    except (OSError, ValueError) as error:
        # ValueError: a NUL in the path.
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(f"{str(file)!r}: cannot be read ({reason}); check the path") from None
    if len(data) > LIMIT:
        raise InputError(
            f"{file}: larger than {LIMIT // 1024 // 1024} MB; split it into single articles"
        )
    return data
