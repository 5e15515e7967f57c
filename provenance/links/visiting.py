"""The way from an address to a page: redirects by hand, retries, politeness.

Redirects are followed here and not by requests, because each hop is checked before it is asked for:
its scheme, its network address, the site's robots.txt; and because the way itself is evidence.
"""

import re
import time
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from provenance.links.address import Address, join, parse
from provenance.links.charset import decode
from provenance.links.cookies import Cookies
from provenance.links.fetching import Answer, Fetcher, Room
from provenance.links.pace import Pace
from provenance.links.page import Page, Refresh, read_refresh
from provenance.links.page_parsing import read_page
from provenance.links.retrying import Retry, retry_after
from provenance.links.robots import RobotsBook
from provenance.links.settings import MAX_HOPS, CheckSettings
from provenance.links.sniffing import Kind, kind_of
from provenance.links.trouble import RETRYABLE, Trouble
from provenance.model import LinkHop, LinkResult, Reason

_REDIRECTS: Final = frozenset({300, 301, 302, 303, 307, 308})
_PERMANENT: Final = frozenset({301, 308})
_ROBOTS_SECONDS: Final = 5.0
_LONGEST_REFRESH: Final = 10.0
_MARKUP: Final = 200_000
_NO_WORDS: Final = 120
_SCRIPT = re.compile(
    r"location(?:\.href)?\s*(?:=|\.(?:replace|assign)\s*\()\s*"
    r"([\"'])([^\"'\s]{1,500})\1"
)
_REFRESH_PAGE: Final = 1500
"""A page with more text than this is read, not passed through, unless it leaves at once."""


class Arrival(NamedTuple):
    """An answer and what it holds."""

    answer: Answer | None = None
    kind: Kind = Kind.NOTHING
    page: Page | None = None
    """The answer, read, if it is HTML."""
    deferred: str = ""
    """When the server wants to be asked again, if that is too late for us."""


_NOWHERE: Final = Arrival()


class Visit(NamedTuple):
    """What happened between the address and the last answer."""

    start: Address
    last: Arrival = _NOWHERE
    hops: tuple[LinkHop, ...] = ()
    trouble: Trouble | None = None
    permanent: bool = False
    """One of the redirects at least was permanent."""
    redirects: int = 0
    requests: int = 0

    @property
    def answer(self) -> Answer | None:
        """The last answer."""
        return self.last.answer

    @property
    def kind(self) -> Kind:
        """What the last answer holds."""
        return self.last.kind

    @property
    def page(self) -> Page | None:
        """The last answer, read, if it is HTML."""
        return self.last.page

    @property
    def end(self) -> Address:
        """The address of the last answer; where none came, the cited one."""
        return self.last.answer.address if self.last.answer else self.start


@dataclass
class _Way:
    """A visit under way."""

    start: Address
    until: float
    room: Room
    follow_pages: bool = True
    hops: list[LinkHop] = field(default_factory=list)
    cookies: Cookies = field(default_factory=Cookies)
    seen: set[tuple[str, tuple[tuple[str, str | None], ...]]] = field(default_factory=set)
    permanent: bool = False
    redirects: int = 0
    requests: int = 0

    def enter(self, address: Address) -> None:
        """Note an address before it is asked for. Raises Trouble in a circle."""
        place = (address.sent, self.cookies.state)
        if place in self.seen:
            raise Trouble(Reason.REDIRECT_LOOP, f"{address.shown} leads back to itself")
        if self.redirects > MAX_HOPS:
            raise Trouble(Reason.TOO_MANY_REDIRECTS, f"more than {MAX_HOPS} redirects")
        self.seen.add(place)


class Visitor:
    """Goes from addresses to pages. Used by many threads."""

    def __init__(self, settings: CheckSettings, fetcher: Fetcher, pace: Pace) -> None:
        """Take what is used on the way."""
        self._settings = settings
        self._fetcher = fetcher
        self._pace = pace
        self._robots = RobotsBook(fetcher, pace, _ROBOTS_SECONDS)

    def visit(
        self, cited: str, until: float, room: Room, previous: LinkResult | None = None
    ) -> Visit:
        """Follow an address to its end; `until` by time.monotonic. Never raises Trouble."""
        try:
            start = parse(cited)
        except Trouble as trouble:
            return Visit(Address("", "", 0, "/", "", cited), trouble=trouble)
        return self.follow(_Way(start, until, room), previous)

    def look(self, address: Address, until: float, room: Room) -> Visit:
        """Visit an address beside the cited one; pages that lead on are not followed."""
        return self.follow(_Way(address, until, room, follow_pages=False), None)

    def follow(self, way: _Way, previous: LinkResult | None) -> Visit:
        """Go from hop to hop."""
        last = _NOWHERE
        trouble: Trouble | None = None
        address: Address | None = way.start
        try:
            while address is not None:
                way.enter(address)
                last = self._step(way, address, previous)
                address = _next(way, last)
        except Trouble as caught:
            trouble = caught
        hops = tuple(way.hops)
        return Visit(way.start, last, hops, trouble, way.permanent, way.redirects, way.requests)

    def _step(self, way: _Way, address: Address, previous: LinkResult | None) -> Arrival:
        """Ask for one address and read the answer."""
        try:
            self._fetcher.locate(address)
            self._ask_robots(address)
            answer, deferred = self._ask(way, address, _validators(address, previous))
        except Trouble:
            way.hops.append(LinkHop(url=address.shown, status=None))
            raise
        way.hops.append(LinkHop(url=address.shown, status=answer.status))
        kind = kind_of(answer)
        page = None
        if kind is Kind.HTML:
            markup = [decode(answer.body, answer.headers.get("content-type", ""))]
            if len(answer.body) > _MARKUP:
                answer = answer._replace(body=answer.body[:_MARKUP])
            page = read_page(markup.pop())  # nobody holds the long forms while the page is read
            page.cut = page.cut or answer.cut or answer.broken
        return Arrival(answer, kind, page, deferred)

    def _ask_robots(self, address: Address) -> None:
        """Raise Trouble where the site asks not to be asked."""
        if not self._settings.ignore_robots and not self._robots.allow(address, time.monotonic()):
            raise Trouble(Reason.ROBOTS, f"robots.txt of {address.host} disallows {address.path}")

    def _ask(self, way: _Way, address: Address, extra: dict[str, str]) -> tuple[Answer, str]:
        """Ask, and ask again where that may help. Returns why it was put off, if it was."""
        attempt = 0
        while True:
            if not self._pace.wait(address.host, way.until):
                raise Trouble(Reason.TIMEOUT, "the time ran out waiting for our turn at this host")
            way.requests += 1
            try:
                answer = self._fetcher.get(address, way.until, way.room, way.cookies, extra)
            except Trouble as trouble:
                if trouble.reason not in RETRYABLE or not self._rest(way, attempt, None):
                    raise
            else:
                retry = retry_after(answer.status, answer.headers, time.time())
                if retry is None:
                    return answer, ""
                if retry.asked and retry.seconds > self._patience(way):
                    return answer, f"it asks to wait {retry.seconds:.0f} s"
                if not self._rest(way, attempt, retry):
                    return answer, ""
            attempt += 1

    def _patience(self, way: _Way) -> float:
        return min(self._settings.longest_retry_after, way.until - time.monotonic())

    def _rest(self, way: _Way, attempt: int, retry: Retry | None) -> bool:
        """Wait before another attempt; False if there is none to be made."""
        seconds = retry.seconds if retry and retry.asked else 0.5 * 2**attempt
        if attempt >= self._settings.retries or time.monotonic() + seconds + 1 > way.until:
            return False
        time.sleep(seconds)
        return True


def _validators(address: Address, previous: LinkResult | None) -> dict[str, str]:
    """Return what asks for the page only if it has changed."""
    if previous is None or previous.final_url != address.shown:
        return {}
    pairs = {"If-None-Match": previous.etag, "If-Modified-Since": previous.last_modified}
    return {name: value for name, value in pairs.items() if value}


def _next(way: _Way, last: Arrival) -> Address | None:
    """Return where the answer leads, or None where it is the end. Raises Trouble."""
    answer = last.answer
    if answer is None:
        return None
    location = answer.headers.get("location", "").strip()
    if answer.status in _REDIRECTS and location:
        way.redirects += 1
        way.permanent = way.permanent or answer.status in _PERMANENT
        return join(answer.address, _unicode(location))
    if answer.status >= 300 or not way.follow_pages:
        return None
    refresh = _refresh_of(last.page, answer)
    if refresh is None:
        return None
    try:
        base = last.page.base if last.page else ""
        following = join(join(answer.address, base) if base else answer.address, refresh.target)
    except Trouble:
        return None
    if following.sent == answer.address.sent:
        return None  # a page that renews itself
    way.redirects += 1
    # As search engines take them: at once is for good, after a while is for now.
    way.permanent = way.permanent or refresh.seconds == 0
    return following


def _refresh_of(page: Page | None, answer: Answer) -> Refresh | None:
    """Return the refresh that sends a reader on, by header or by page."""
    header = answer.headers.get("refresh")
    refresh = read_refresh(header) if header else None
    if refresh is None and page is not None:
        refresh = page.refresh or _script_refresh(page)
    if refresh is None or refresh.seconds > _LONGEST_REFRESH:
        return None
    stays = page is not None and page.main_length > _REFRESH_PAGE
    return None if stays and refresh.seconds > 0 else refresh


def _script_refresh(page: Page) -> Refresh | None:
    """Return where the script of a page without words leads; one that sets cookies is a test."""
    if page.main_length > _NO_WORDS or "document.cookie" in page.scripts:
        return None
    match = _SCRIPT.search(page.scripts[:5000])
    return Refresh(1.0, match[2].replace("\\/", "/")) if match else None


def _unicode(location: str) -> str:
    """Undo http.client, which reads headers as Latin-1; most servers mean UTF-8."""
    data = location.encode("latin-1", "replace")
    return data.decode("utf-8", "surrogateescape")
