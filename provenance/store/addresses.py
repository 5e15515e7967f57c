"""What a person writes for a store → what SQLAlchemy wants to hear."""

from pathlib import Path
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from provenance.errors import StoreError

_DRIVERS: Final = {
    "sqlite": "sqlite+pysqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
}


def read_address(where: str) -> URL:
    """Read a path, or a URL of SQLite or PostgreSQL. Raises StoreError."""
    if "://" not in where:
        return URL.create("sqlite+pysqlite", database=str(Path(where).expanduser()))
    try:
        url = make_url(where)
    except ArgumentError:
        raise StoreError("the store's address makes no sense; give a file or a URL") from None
    scheme, _, driver = url.drivername.partition("+")
    if scheme not in _DRIVERS:
        raise StoreError(
            f"store {shown(url)}: {scheme} is not known; give a file or a postgresql:// URL"
        )
    return url if driver else url.set(drivername=_DRIVERS[scheme])


def shown(url: URL) -> str:
    """Return an address fit to be printed: a file's name, or a URL without its password."""
    if url.get_backend_name() == "sqlite":
        return repr(url.database or ":memory:")
    return url.render_as_string(hide_password=True)
