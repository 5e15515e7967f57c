"""The availability interface: the one capture nearest to a time. Its "none" is not to be believed.

https://archive.org/help/wayback_api.php. It is often empty for pages that have captures.
"""

import json
from datetime import datetime
from urllib.parse import urlencode

from provenance.links.archives.capture import Capture, GarbledError, read_stamp
from provenance.links.archives.memento import read_memento


def query(url: str, near: datetime | None) -> str:
    """Return path and query that ask for the capture of `url` nearest to a time, or the latest."""
    asked = {"url": url}
    if near is not None:
        asked["timestamp"] = near.strftime("%Y%m%d%H%M%S")
    return "/wayback/available?" + urlencode(asked)


def read(body: bytes, url: str) -> list[Capture]:
    """Read an answer about `url`: one capture or none. Raises GarbledError."""
    try:
        answer = json.loads(body.decode("utf-8", "replace"))
    except ValueError:
        raise GarbledError("no JSON") from None
    snapshots = answer.get("archived_snapshots") if isinstance(answer, dict) else None
    if not isinstance(snapshots, dict):
        raise GarbledError("JSON of another shape")
    closest = snapshots.get("closest")
    if not isinstance(closest, dict) or closest.get("available") is False:
        return []
    when = read_stamp(str(closest.get("timestamp", "")))
    memento = read_memento(str(closest.get("url", "")))
    when = when or (memento.when if memento else None)
    if when is None:
        return []
    original = memento.original if memento else url
    return [Capture(when, original, str(closest["status"]) if closest.get("status") else None)]
