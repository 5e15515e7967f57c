"""A store opens, keeps, refuses what is not its own, and says why in one line."""

import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from provenance.errors import StoreError
from provenance.store import Step, Store, open_store
from provenance.store.addresses import read_address, shown


def _make(connection: Connection) -> None:
    connection.execute(text("CREATE TABLE finds (name VARCHAR(20) PRIMARY KEY)"))


def _widen(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE finds ADD COLUMN year INTEGER"))


FIRST = Step("finds:1 table", _make)
SECOND = Step("finds:2 year", _widen)


def names(store: Store) -> list[str]:
    with store.reading() as connection:
        return list(connection.scalars(text("SELECT name FROM finds ORDER BY name")))


def add(store: Store, name: str) -> None:
    with store.writing() as connection:
        connection.execute(text("INSERT INTO finds (name) VALUES (:name)"), {"name": name})


def _half(store: Store) -> None:
    with store.writing() as connection:
        connection.execute(text("INSERT INTO finds (name) VALUES ('half')"))
        connection.execute(text("INSERT INTO nowhere (name) VALUES ('half')"))


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The same tests on PostgreSQL, where PROVENANCE_TEST_POSTGRES names an empty database."""
    if request.param == "sqlite":
        return str(tmp_path / "finds.sqlite")
    url = os.environ.get("PROVENANCE_TEST_POSTGRES")
    if url is None:
        pytest.skip("no PostgreSQL")
    with open_store(url, []) as store, store.writing() as connection:
        connection.execute(text("DROP TABLE IF EXISTS finds"))
        connection.execute(text("DELETE FROM provenance_steps WHERE name LIKE 'finds:%'"))
    return url


def test_what_is_written_is_there_when_it_is_opened_again(where: str) -> None:
    with open_store(where, [FIRST]) as store:
        add(store, "a weir")
    with open_store(where, [FIRST]) as store:
        assert names(store) == ["a weir"]


def test_a_later_version_adds_its_steps_and_keeps_the_rows(where: str) -> None:
    with open_store(where, [FIRST]) as store:
        add(store, "a weir")
    with open_store(where, [FIRST, SECOND]) as store, store.writing() as connection:
        connection.execute(text("UPDATE finds SET year = 1911"))
    with open_store(where, [FIRST, SECOND]) as store:
        assert names(store) == ["a weir"]


def test_an_earlier_version_refuses_what_it_does_not_know(where: str) -> None:
    open_store(where, [FIRST, SECOND]).__exit__(None, None, None)
    with pytest.raises(StoreError, match="later version"):
        open_store(where, [FIRST])


def test_a_transaction_that_fails_leaves_nothing(where: str) -> None:
    with open_store(where, [FIRST]) as store:
        with pytest.raises(StoreError):
            _half(store)
        assert names(store) == []


def test_a_step_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(connection: Connection) -> None:
        _make(connection)
        connection.execute(text("no such thing"))

    where = tmp_path / "finds.sqlite"
    with pytest.raises(StoreError):
        open_store(where, [Step("finds:1 table", fail)])
    with open_store(where, [FIRST]) as store:
        assert names(store) == []


def test_a_reader_sees_one_state_while_another_writes(tmp_path: Path) -> None:
    where = tmp_path / "finds.sqlite"
    with open_store(where, [FIRST]) as store, open_store(where, [FIRST]) as other:
        with store.reading() as connection:
            before = list(connection.scalars(text("SELECT name FROM finds")))
            add(other, "a lock")
            after = list(connection.scalars(text("SELECT name FROM finds")))
        assert before == after == []
        assert names(store) == ["a lock"]


def test_a_power_cut_loses_nothing(tmp_path: Path) -> None:
    where = tmp_path / "finds.sqlite"
    with open_store(where, [FIRST]) as store, store.reading() as connection:
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert connection.scalar(text("PRAGMA synchronous")) == 2


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    where = tmp_path / "bookmarks.sqlite"
    with sqlite3.connect(where) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.close()
    before = where.read_bytes()
    with pytest.raises(StoreError, match="another program's database"):
        open_store(where, [FIRST])
    assert where.read_bytes() == before


def test_an_empty_file_is_taken(tmp_path: Path) -> None:
    where = tmp_path / "finds.sqlite"
    where.touch()
    with open_store(where, [FIRST]) as store:
        assert names(store) == []


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    where = tmp_path / "notes.txt"
    where.write_text("These are notes about the weir, and no database. " * 9)
    with pytest.raises(StoreError, match=r"notes\.txt.*not a database"):
        open_store(where, [FIRST])
    assert where.read_text().startswith("These are notes")


def test_a_damaged_file(tmp_path: Path) -> None:
    where = tmp_path / "finds.sqlite"
    with open_store(where, [FIRST]) as store:
        for number in range(400):
            add(store, f"weir {number}")
    data = bytearray(where.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    where.write_bytes(data)
    with pytest.raises(StoreError, match="damaged"), open_store(where, [FIRST]) as store:
        names(store)


def test_a_locked_file_says_who_must_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("provenance.store.sqlite._WAIT", 1)
    where = tmp_path / "finds.sqlite"
    with open_store(where, [FIRST]) as store, open_store(where, [FIRST]) as other:
        with store.writing(), pytest.raises(StoreError, match="another program is writing"):
            add(other, "too late")
        add(other, "in time")
        assert names(store) == ["in time"]


@pytest.mark.parametrize(
    ("where", "reason"),
    [("nowhere/finds.sqlite", "directory does not exist"), (".", "it is a directory")],
)
def test_a_place_that_cannot_hold_it(
    where: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError, match=reason):
        open_store(where, [FIRST])


def test_a_database_that_is_not_known() -> None:
    with pytest.raises(StoreError, match="mysql is not known"):
        open_store("mysql://host/name", [FIRST])


def test_a_server_that_is_not_there_hides_the_password() -> None:
    url = read_address("postgresql://ann:secret@db.example/finds")
    assert url.drivername == "postgresql+psycopg"
    assert "secret" not in shown(url)
    assert "ann" in shown(url)
