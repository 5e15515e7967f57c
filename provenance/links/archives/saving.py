"""Save Page Now: ask the archive to keep a page. Only on request, with the user's own key.

The interface is described at https://archive.org/help/ ("Save Page Now 2 Public API"): a POST to
/save gives a job, /save/status/<job> tells how it went.
"""

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final, NamedTuple

import requests

from provenance.errors import InputError
from provenance.links.archives.bucket import Bucket
from provenance.links.archives.capture import Capture, read_stamp
from provenance.links.archives.host import ArchiveHost
from provenance.links.archives.memento import playback
from provenance.links.settings import ArchiveSilentError
from provenance.model import ArchiveCopy

_ACCESS: Final = "IA_ACCESS_KEY_ID"
_SECRET: Final = "IA_SECRET_ACCESS_KEY"  # noqa: S105  (the name of a variable)
_RATE: Final = 12 / 60
"""Captures a second; with a key the archive takes 12 a minute."""
_REQUEST: Final = (5.0, 30.0)
_POLLS: Final = 20
_PAUSE: Final = 6.0
_FAILURES: Final = (requests.RequestException, ValueError)


class Key(NamedTuple):
    """The user's key. Never printed."""

    access: str
    secret: str

    def __repr__(self) -> str:
        """Hide it."""
        return "Key(…)"


def key_from(environment: Mapping[str, str]) -> Key:
    """Take the key from the environment. Raises InputError where it is not there."""
    access, secret = environment.get(_ACCESS, ""), environment.get(_SECRET, "")
    if not access or not secret:
        raise InputError(
            f"--save needs a key of your own in {_ACCESS} and {_SECRET}; "
            "https://archive.org/account/s3.php gives you one"
        )
    return Key(access, secret)


class Saver:
    """Asks an archive to keep pages. Used by many threads."""

    def __init__(
        self,
        host: ArchiveHost,
        key: Key,
        user_agent: str,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Take the archive and the key."""
        self._host = host
        self._bucket = Bucket(_RATE if host.index_rate else 0.0)
        self._sleep = sleep
        self._headers = {
            "Accept": "application/json",
            "Authorization": f"LOW {key.access}:{key.secret}",
            "User-Agent": user_agent,
        }

    def save(self, url: str) -> ArchiveCopy:
        """Have a page kept and return the copy. Raises ArchiveSilentError where it was not."""
        self._bucket.take(float("inf"))
        started = self._ask("POST", "/save", {"url": url, "skip_first_archive": "1"})
        job = started.get("job_id")
        if not job:
            raise ArchiveSilentError(f"it was not saved: {_message(started)}")
        for _ in range(_POLLS):
            told = self._ask("GET", f"/save/status/{job}", None)
            if told.get("status") == "success":
                return self._copy(told, url)
            if told.get("status") == "error":
                raise ArchiveSilentError(f"it was not saved: {_message(told)}")
            self._sleep(_PAUSE)
        raise ArchiveSilentError("it was not saved in time; ask again later")

    def _ask(self, method: str, path: str, form: dict[str, str] | None) -> dict[str, object]:
        try:
            answer = requests.request(
                method,
                self._host.base + path,
                data=form,
                headers=self._headers,
                timeout=_REQUEST,
                allow_redirects=False,  # the key goes to this host and to no other
            )
            told = answer.json()
        except _FAILURES as error:
            name = type(error).__name__
            raise ArchiveSilentError(f"Save Page Now did not answer: {name}") from None
        if answer.status_code == 401:
            raise ArchiveSilentError("Save Page Now does not take this key")
        if not isinstance(told, dict):
            raise ArchiveSilentError("Save Page Now's answer makes no sense")
        return told

    def _copy(self, told: dict[str, object], url: str) -> ArchiveCopy:
        when = read_stamp(str(told.get("timestamp", ""))) or datetime.now(UTC)
        capture = Capture(when, str(told.get("original_url") or url))
        return ArchiveCopy(
            url=playback(self._host.base, capture, raw=False),
            captured=when.isoformat().replace("+00:00", "Z"),
        )


def _message(told: Mapping[str, object]) -> str:
    return str(told.get("message") or told.get("status_ext") or "no reason given")[:200]
