"""The CDX index: every capture of an address, with status and digest.

https://github.com/internetarchive/wayback/tree/master/wayback-cdx-server; pywb's differs a little:
https://pywb.readthedocs.io/en/latest/manual/cdxserver_api.html
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final
from urllib.parse import urlencode

from provenance.links.archives.capture import Capture, GarbledError, read_stamp

MOST: Final = 12_000
"""Rows asked for at a time, about 1.5 MB. An often captured page has more."""

_FIELDS: Final = ("timestamp", "original", "mimetype", "statuscode", "digest")
_ALL_FIELDS: Final = (
    "urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length",
)  # fmt: skip


def query(url: str, since: datetime | None = None, until: datetime | None = None) -> str:
    """Return path and query that ask for the captures of `url`, within a time if one is given."""
    asked = {"url": url, "output": "json", "fl": ",".join(_FIELDS), "limit": str(MOST)}
    if since is not None:
        asked["from"] = since.strftime("%Y%m%d%H%M%S")
    if until is not None:
        asked["to"] = until.strftime("%Y%m%d%H%M%S")
    return "/cdx/search/cdx?" + urlencode(asked)


def read(body: bytes, *, cut: bool = False) -> list[Capture]:
    """Read an answer: JSON with a line of names, JSON lines, or columns with spaces.

    `cut` says that the answer was too long and ends somewhere in a row. Raises GarbledError
    where it is none of these. Rows that make no sense are left out.
    """
    text = body.decode("utf-8", "replace").strip()
    if text.startswith("["):
        return list(_rows(_as_array(text, cut=cut)))
    lines = text.splitlines()[: -1 if cut else None]
    if text.startswith("{"):
        return list(_objects(lines))
    rows = [line.split() for line in lines]
    if any(len(row) not in {len(_FIELDS), len(_ALL_FIELDS)} for row in rows):
        raise GarbledError("neither JSON nor columns")
    found = list(_rows(rows))
    if rows and not found:
        raise GarbledError("columns without a time")
    return found


def _as_array(text: str, *, cut: bool) -> list[list[str]]:
    if cut:
        text = text[: text.rfind("]")] + "]]"
    try:
        rows = json.loads(text)
    except ValueError:
        raise GarbledError("damaged JSON") from None
    if not all(isinstance(row, list) and all(isinstance(v, str) for v in row) for row in rows):
        raise GarbledError("JSON of another shape")
    return list(rows)


def _objects(lines: Sequence[str]) -> Iterator[Capture]:
    """Read pywb's lines: an object each, with names of its own."""
    for line in lines:
        try:
            row = json.loads(line)
        except ValueError:
            raise GarbledError("damaged JSON lines") from None
        if not isinstance(row, dict) or "timestamp" not in row:
            raise GarbledError("JSON of another shape")
        named = {str(name): str(value) for name, value in row.items()}
        renamed = {
            "timestamp": named["timestamp"],
            "original": named.get("original") or named.get("url", ""),
            "mimetype": named.get("mimetype") or named.get("mime", ""),
            "statuscode": named.get("statuscode") or named.get("status", "-"),
            "digest": named.get("digest", ""),
        }
        if (capture := _capture(renamed)) is not None:
            yield capture


def _rows(rows: Sequence[Sequence[str]]) -> Iterator[Capture]:
    names: Sequence[str] = ()
    for row in rows:
        if "timestamp" in row:
            names = row
            continue
        usual = _FIELDS if len(row) == len(_FIELDS) else _ALL_FIELDS
        named = dict(zip(names or usual, row, strict=False))
        if (capture := _capture(named)) is not None:
            yield capture


def _capture(row: Mapping[str, str]) -> Capture | None:
    when = read_stamp(row.get("timestamp", ""))
    original = row.get("original", "")
    if when is None or not original:
        return None
    status = row.get("statuscode", "-") or "-"
    return Capture(when, original, status, row.get("digest") or None)
