"""A real process is killed in the midst of an audit; the next one goes on where it stopped."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from counting_server import Site, serving

NUMBER = 30


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with serving(Site(log=tmp_path / "asked")) as running:
        yield running


def command(tmp_path: Path, site: Site, *more: str) -> list[str]:
    (tmp_path / "urls").write_text("\n".join(site.urls(NUMBER)))
    return [
        *(sys.executable, "-m", "provenance", "check", "--urls", str(tmp_path / "urls")),
        *("--store", str(tmp_path / "audit.sqlite"), "--format", "jsonl", "--rate", "12"),
        *("--allow-net", "127.0.0.0/8", "--ignore-robots", "--no-archive", *more),
    ]


def stopped(tmp_path: Path, site: Site, how: signal.Signals) -> tuple[list[str], int]:
    """Start an audit, stop it after some rows, and return these and the exit status."""
    with subprocess.Popen(
        command(tmp_path, site), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        rows = [process.stdout.readline() for _ in range(12)]
        os.kill(process.pid, how)
        rows += process.stdout.readlines()
    return [row for row in rows if row.endswith("}\n")], process.returncode


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_nothing_is_lost_and_nothing_asked_twice(
    tmp_path: Path, site: Site, how: signal.Signals
) -> None:
    rows, status = stopped(tmp_path, site, how)
    assert status == (130 if how is signal.SIGINT else -how)
    given = {json.loads(row)["url"] for row in rows}
    assert 12 <= len(given) < NUMBER
    first = dict(site.pages)

    done = subprocess.run(
        command(tmp_path, site), capture_output=True, text=True, timeout=60, check=True
    )
    second = [json.loads(row) for row in done.stdout.splitlines()]
    assert {row["url"] for row in second} == set(site.urls(NUMBER))
    assert given <= {row["url"] for row in second if row["reused"]}
    # What had been given out was not asked again; what was asked just before may be.
    again = [page for page, times in site.pages.items() if page in first and times > first[page]]
    assert not {site.base + page for page in again} & given
    assert len(again) < 6
