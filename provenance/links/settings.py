"""What a check is told: limits, politeness, safety, and who listens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network
from pathlib import Path
from typing import Final, Protocol

from provenance._version import __version__
from provenance.model import ArchiveCopy, LinkResult, Target

CONTACT: Final = "https://provenance.invalid/links"
"""A stand-in until the project has an address of its own; give yours with --contact."""
MAX_BODY: Final = 2_000_000
"""Bytes that are read of a page, decoded as well as on the wire."""
MAX_HOPS: Final = 20
_POLITE: Final = 100.0
_MOST_LANES: Final = 8


class ArchiveSilentError(Exception):
    """An archive did not answer: nothing is known of its copies."""


class ArchiveLookup(Protocol):
    """Finds the archived copy to cite instead. Called from many threads."""

    def find(self, target: Target) -> ArchiveCopy | None:
        """Return the best copy, or None if there is none. Raises ArchiveSilentError."""


class Resolver(Protocol):
    """Looks names up. Called from many threads."""

    def __call__(self, host: str, port: int) -> tuple[str, ...]:
        """Return the addresses of a host, best first. Raises OSError (gaierror) if none."""


Observer = Callable[[Target, LinkResult], None]
"""Told of each result before it is given out; called in the thread that asked for the results."""


@dataclass(frozen=True)
class CheckSettings:
    """The settings of one run. Times in seconds."""

    workers: int = 128
    rate: float = 1.0
    """Requests a second to one host; 0 for no limit."""
    deadline: float = 30.0
    """For one address, all redirects, retries and waits included."""
    request_deadline: float = 20.0
    connect_deadline: float = 8.0
    body_deadline: float = 10.0
    """From the end of the headers to the end of the body."""
    longest_retry_after: float = 10.0
    retries: int = 2
    allow_nets: tuple[IPv4Network | IPv6Network, ...] = ()
    resolve: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    resolver: Resolver | None = None
    ca_file: Path | None = None
    ignore_robots: bool = False
    contact: str = CONTACT
    """An address or page that a server's owner can turn to."""
    previous: Mapping[str, LinkResult] = field(default_factory=dict)
    """Earlier results by address, for revalidation with their ETag or Last-Modified."""
    observer: Observer | None = None

    @property
    def lanes(self) -> int:
        """Connections to one host: one, unless requests are wanted without a pause between."""
        return 1 if 0 < self.rate <= _POLITE else _MOST_LANES

    @property
    def user_agent(self) -> str:
        """Who asks, why, and whom to complain to."""
        return f"provenance/{__version__} (checks cited links; +{self.contact})"
