"""What robots.txt asks of us.

As RFC 9309 has it: https://www.rfc-editor.org/rfc/rfc9309 The standard library's parser knows
neither wildcards nor the longest match. What cannot be fetched forbids nothing here: a check asks
for single pages that somebody cites, it does not crawl.
"""

import re
import threading
from typing import Final, NamedTuple

from provenance.links.address import Address, escape, join, parse
from provenance.links.fetching import Answer, Fetcher, Room
from provenance.links.pace import Pace
from provenance.links.trouble import Trouble

_NAME: Final = "provenance"
_LARGEST: Final = 500 * 1024
_HOPS: Final = 5
_LONGEST_GAP: Final = 10.0
_ESCAPED = re.compile(r"%(2[dD]|2[eE]|3\d|[46][1-9a-fA-F]|[57][\daA]|5[fF]|7[eE])")
"""Escapes of what needs none: letters, figures, - . _ ~"""


class Rules(NamedTuple):
    """What a site asks of us."""

    lines: tuple[tuple[bool, str], ...] = ()
    """Allowed or not, and the pattern of paths."""
    gap: float = 0.0
    """Seconds between requests."""

    def allow(self, target: str) -> bool:
        """Say whether a path with its query may be fetched: the longest pattern decides."""
        if not self.lines:
            return True
        target = _plain(target)
        best = (-1, True)
        for allowed, pattern in self.lines:
            if _matches(pattern, target):
                best = max(best, (len(pattern), allowed))
        return best[1]


def _plain(path: str) -> str:
    """Write letters and figures as such, whether they were escaped or not: %7E is ~."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), path)


def _matches(pattern: str, target: str) -> bool:
    """Match as the standard has it: * is anything, $ at the end is the end."""
    ends = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not target.startswith(first):
        return False
    position = len(first)
    for number, piece in enumerate(others, 1):
        if ends and number == len(others):
            return target.endswith(piece) and len(target) - len(piece) >= position
        position = target.find(piece, position)
        if position < 0:
            return False
        position += len(piece)
    return not ends or position == len(target)


def read_rules(text: str) -> Rules:
    """Read the group that names us, or else the one for all. Never raises."""
    ours: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    named = False
    agents: list[str] = []
    in_rules = False
    for line in text.splitlines():
        key, colon, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        key = key.lower()
        if not colon:
            continue
        if key == "user-agent":
            agents = [*([] if in_rules else agents), value.lower()]
            in_rules = False
            named = named or _is_ours(value)
            continue
        in_rules = in_rules or key in {"allow", "disallow", "crawl-delay"}
        if any(map(_is_ours, agents)):
            ours.append((key, value))
        elif "*" in agents:
            others.append((key, value))
    return _rules(ours if named else others)


def _is_ours(agent: str) -> bool:
    return re.split(r"[/\s]", agent.lower())[0] == _NAME


def _rules(pairs: list[tuple[str, str]]) -> Rules:
    lines = tuple(
        (key == "allow", _plain(escape(value)))
        for key, value in pairs
        if key in {"allow", "disallow"} and value
    )
    gaps = [value for key, value in pairs if key == "crawl-delay"]
    gap = float(gaps[0]) if gaps and re.fullmatch(r"\d{1,4}(\.\d{1,3})?", gaps[0]) else 0.0
    return Rules(lines, min(gap, _LONGEST_GAP))


class RobotsBook:
    """The rules of each site, fetched once. Used by many threads."""

    def __init__(self, fetcher: Fetcher, pace: Pace, seconds: float) -> None:
        """Take how to fetch, how fast, and how long robots.txt may take."""
        self._fetcher = fetcher
        self._pace = pace
        self._seconds = seconds
        self._rules: dict[str, Rules] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def allow(self, address: Address, now: float) -> bool:
        """Say whether the site lets us fetch an address. Asks for robots.txt the first time."""
        origin = address.origin
        rules = self._rules.get(origin)
        if rules is None:
            with self._lock:
                lock = self._locks.setdefault(origin, threading.Lock())
            with lock:
                rules = self._rules.get(origin)
                if rules is None:
                    rules = self._fetch(origin, now + self._seconds)
                    self._rules[origin] = rules
                    self._pace.slow_down(address.host, rules.gap)
        return rules.allow(address.target)

    def _fetch(self, origin: str, until: float) -> Rules:
        room = Room()
        try:
            answer = self._follow(parse(origin + "/robots.txt"), until, room)
        except Trouble:
            return Rules()
        finally:
            room.free()
        if answer is None or answer.status != 200:
            return Rules()
        return read_rules(answer.body.decode("utf-8", "replace").removeprefix("\ufeff"))

    def _follow(self, address: Address, until: float, room: Room) -> Answer | None:
        for _ in range(_HOPS):
            if not self._pace.wait(address.host, until):
                return None
            answer = self._fetcher.get(address, until, room, limit=_LARGEST)
            location = answer.headers.get("location", "")
            if not 300 <= answer.status < 400 or not location:
                return answer
            address = join(address, location)
        return None
