"""The real command, as a person runs it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest
from databases import postgres, store

__all__ = ["Command", "command", "postgres", "store"]


class Command(Protocol):
    """Runs `provenance` with arguments, in a directory of its own."""

    def __call__(
        self, *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Return what it wrote and its exit status."""


@pytest.fixture
def command(tmp_path: Path) -> Command:
    def run(
        *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        kept = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "COLUMNS", "TERM"}}
        return subprocess.run(
            [sys.executable, "-m", "provenance", *arguments],
            input=stdin,
            capture_output=True,
            cwd=tmp_path,
            env={**kept, "PYTHONUTF8": "1", **(env or {})},
            timeout=120,
        )

    return run
