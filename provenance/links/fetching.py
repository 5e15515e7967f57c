"""One request: an address → an answer, within its time and its size."""

import threading
import time
from collections.abc import Mapping
from enum import Enum, auto
from http.client import HTTPException
from typing import Final, NamedTuple

from requests.exceptions import RequestException
from urllib3 import BaseHTTPResponse
from urllib3.exceptions import HTTPError

from provenance.links.address import Address
from provenance.links.connection import CheckedAdapter, Errand
from provenance.links.cookies import Cookies
from provenance.links.resolving import Addresses
from provenance.links.settings import MAX_BODY, CheckSettings
from provenance.links.trouble import Trouble, name_trouble
from provenance.links.unpacking import ACCEPTED, Unpacker
from provenance.links.watchdog import Guard, Watchdog
from provenance.model import Reason

_PIECE: Final = 32 * 1024
_SMALL: Final = 256 * 1024
"""A body beyond this waits for its turn to be held in memory."""
_LARGE_AT_ONCE: Final = 2
_GLANCE: Final = 8 * 1024
_SEEN_AS: Final = ("image/", "video/", "audio/", "font/", "application/zip")
"""Types of which the beginning is enough."""


class Answer(NamedTuple):
    """What a server sent."""

    address: Address
    status: int
    headers: Mapping[str, str]
    """Names in lower case; several of one name joined by a comma."""
    body: bytes
    cut: bool
    """More would have followed: the size or the time was up."""
    broken: bool
    """The body ended before its end, or could not be decoded."""


class Room:
    """The right to hold a large body in memory; few have it at once."""

    _large = threading.BoundedSemaphore(_LARGE_AT_ONCE)

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._held = False

    def grow(self, seconds: float) -> bool:
        """Ask for it, and wait so long; False if it was not to be had."""
        if not self._held:
            self._held = self._large.acquire(timeout=max(0.0, seconds))
        return self._held

    def free(self) -> None:
        """Give it back."""
        if self._held:
            self._held = False
            self._large.release()


class Fetcher:
    """Sends requests. Used by many threads; keeps one connection to each host."""

    def __init__(self, settings: CheckSettings, watchdog: Watchdog) -> None:
        """Open nothing yet."""
        self._settings = settings
        self._addresses = Addresses(settings)
        self._adapter = CheckedAdapter(settings)
        self._watchdog = watchdog
        self._headers = {
            "User-Agent": settings.user_agent,
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
            "Accept-Language": "en,*;q=0.5",
            "Accept-Encoding": ACCEPTED,
        }

    def close(self) -> None:
        """Close the connections that were kept."""
        self._adapter.close()

    def locate(self, address: Address) -> None:
        """Look an address's host up, before anything is asked. Raises Trouble."""
        self._addresses.find(address.host, address.port)

    def get(
        self,
        address: Address,
        until: float,
        room: Room,
        cookies: Cookies | None = None,
        extra: Mapping[str, str] | None = None,
        limit: int = MAX_BODY,
    ) -> Answer:
        """Ask for an address. Takes cookies and keeps the new ones; `until` by time.monotonic.

        Raises Trouble if no answer came.
        """
        addresses = self._addresses.find(address.host, address.port)
        headers = {"Host": address.netloc, **self._headers, **(extra or {})}
        if cookies is not None and (line := cookies.line_for(address)):
            headers["Cookie"] = line
        guard = self._watchdog.begin(min(until, time.monotonic() + self._settings.request_deadline))
        try:
            errand = Errand(address, addresses, guard, self._settings.connect_deadline)
            response = self._asked(errand, headers)
            try:
                if cookies is not None:
                    cookies.take(address, response)
                return self._read(response, address, guard, room, limit)
            finally:
                response.close()  # a body read to its end has given its connection back before
        finally:
            self._watchdog.end(guard)

    def _asked(self, errand: Errand, headers: Mapping[str, str]) -> BaseHTTPResponse:
        """Ask; whatever the libraries raise is a Trouble."""
        try:
            response = self._adapter.ask(errand, headers)
        except Trouble:
            if errand.guard.expired:
                raise _too_late() from None
            raise
        except (RequestException, HTTPError, HTTPException, OSError, ValueError) as error:
            if errand.guard.expired:
                raise _too_late() from None
            raise name_trouble(error) from None
        if errand.guard.expired:
            response.close()
            raise _too_late()
        return response

    def _read(
        self, response: BaseHTTPResponse, address: Address, guard: Guard, room: Room, limit: int
    ) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        kind = headers.get("content-type", "").lower()
        if kind.startswith(_SEEN_AS) or 300 <= response.status < 400:
            limit = min(limit, _GLANCE)
        unpacker = Unpacker(headers.get("content-encoding", ""), limit)
        guard.expires = min(guard.expires, time.monotonic() + self._settings.body_deadline)
        end = _collect(response, unpacker, guard, room, limit)
        ended_badly = end is _End.BROKEN
        if ended_badly and not unpacker.size and not guard.expired:
            raise Trouble(Reason.CUT_SHORT, "the answer broke off before the page began")
        if guard.expired and not unpacker.size:
            raise _too_late()
        return Answer(
            address=address,
            status=response.status,
            headers=headers,
            body=_unpacked(unpacker.body, kind, limit),
            cut=end is _End.CUT or guard.expired,
            broken=ended_badly or unpacker.broken or unpacker.opaque,
        )


def _unpacked(body: bytes, kind: str, limit: int) -> bytes:
    """Unpack a page that was sent packed without saying so."""
    if not body.startswith(b"\x1f\x8b") or "html" not in kind:
        return body
    unpacker = Unpacker("gzip", limit)
    unpacker.feed(body)
    return unpacker.body


class _End(Enum):
    """How the reading of a body ended."""

    WHOLE = auto()
    CUT = auto()
    """By us."""
    BROKEN = auto()


def _collect(
    raw: BaseHTTPResponse, unpacker: Unpacker, guard: Guard, room: Room, limit: int
) -> _End:
    """Read the body as far as it is wanted."""
    raw.enforce_content_length = False  # type: ignore[attr-defined]
    wire = 0
    try:
        while piece := raw.read1(_PIECE):
            wire += len(piece)
            unpacker.feed(piece)
            if unpacker.full or wire >= limit:
                return _End.CUT
            if unpacker.size > _SMALL and not room.grow(guard.left):
                return _End.CUT
    except (HTTPError, OSError, ValueError):
        return _End.BROKEN
    promised = raw.headers.get("content-length", "")
    nothing_came = not wire and promised.isdigit() and int(promised[:15]) > 0
    return _End.BROKEN if nothing_came else _End.WHOLE


def _too_late() -> Trouble:
    return Trouble(Reason.TIMEOUT, "the answer did not come in time")
