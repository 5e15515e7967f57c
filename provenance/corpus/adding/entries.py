"""A file → the articles in it: one of a text or a page, many of JSONL or a feed."""

import json
from collections.abc import Iterator
from pathlib import Path

from provenance.corpus.adding.entry import Entry, Listed, Unread
from provenance.corpus.adding.feeds import read_feed
from provenance.corpus.adding.files import LISTS
from provenance.errors import InputError
from provenance.readers.loading import load
from provenance.resolve.work_keys import canonical_url


def entries_of(path: str) -> Iterator[Entry | Listed | Unread]:
    """Give the articles of a file, in its order. Raises InputError for a file that is none."""
    suffix = Path(path).suffix.lower()
    if suffix not in LISTS:
        name = Path(path).stem
        yield Entry(f"file:{path}", name, path, load(path), None, None, None, None, None)
    elif suffix in {".jsonl", ".ndjson"}:
        yield from _lines(path)
    else:
        yield from read_feed(path, load(path))


def _lines(path: str) -> Iterator[Entry | Unread]:
    """Read JSONL line by line, so that a file of any size fits."""
    try:
        with Path(path).open("rb") as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _read_line(line, f"{path}:{number}")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the path") from None


def _read_line(line: bytes, place: str) -> Entry | Unread:
    try:
        return _entry(line, place)
    except InputError as error:
        return Unread(str(error))


def _entry(line: bytes, place: str) -> Entry:
    try:
        found = json.loads(line)
    except ValueError:
        raise InputError(f"{place}: not JSON; give one object a line") from None
    text = found.get("text") if isinstance(found, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise InputError(f'{place}: no "text"; give an object with id, url, outlet, text') from None
    said = {
        key: str(found[key]).strip() or None
        for key in ("id", "url", "outlet", "published", "title")
        if found.get(key) is not None
    }
    url, own = said.get("url"), said.get("id")
    name = own or url or place
    key = f"url:{canonical_url(url)}" if url else f"id:{own}" if own else f"file:{place}"
    return Entry(
        key=key,
        name=name,
        place=place,
        data=_bytes(found["text"], place),
        media_type="text/plain; charset=utf-8",
        outlet=said.get("outlet"),
        published=said.get("published"),
        url=url,
        title=said.get("title"),
    )


def _bytes(text: str, place: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise InputError(f"{place}: the text is not valid Unicode; save it again") from None
