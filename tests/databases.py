"""The same tests on SQLite and on PostgreSQL, which is started here where it is installed."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def _program(name: str) -> str | None:
    return shutil.which(name, path=os.pathsep.join([*map(str, _FOLDERS), os.environ["PATH"]]))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _nobody() -> str | None:
    """PostgreSQL does not run as root."""
    return "nobody" if os.getuid() == 0 else None


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of an empty server on loopback, or of the one that the environment names."""
    pytest.importorskip("psycopg", reason="no driver: pip install 'provenance[postgres]'")
    given = os.environ.get("PROVENANCE_TEST_POSTGRES")
    if given:
        yield given
        return
    initdb, server = _program("initdb"), _program("postgres")
    if initdb is None or server is None:
        pytest.skip("no PostgreSQL: apt-get install postgresql")
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    user = _nobody()
    if user:
        shutil.chown(folder, user)
    data = folder / "data"
    subprocess.run(
        [initdb, "-D", data, "-A", "trust", "-U", "corpus", "--no-sync", "-E", "UTF8"],
        check=True,
        capture_output=True,
        user=user,
        cwd=folder,
    )
    port = _free_port()
    running = subprocess.Popen(
        [server, "-D", data, "-h", "127.0.0.1", "-p", str(port), "-k", folder, "-F"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
        cwd=folder,
    )
    try:
        url = f"postgresql://corpus@127.0.0.1:{port}/postgres"
        _wait(url)
        yield url
    finally:
        running.terminate()
        running.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


def _wait(url: str) -> None:
    for _ in range(300):
        try:
            _run(url, "SELECT 1")
        except Exception:  # noqa: BLE001 - not yet up, whatever it says
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("PostgreSQL does not answer")


def _run(url: str, *statements: str) -> None:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    try:
        with engine.begin() as connection:
            for statement in statements:
                connection.execute(text(statement))
    finally:
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty store of each sort."""
    if request.param == "sqlite":
        return str(tmp_path / "corpus.sqlite")
    url: str = request.getfixturevalue("postgres")
    _run(url, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")
    return url
