"""Which archive is asked, and how often it lets itself be asked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Final

from provenance.errors import InputError
from provenance.links.address import Address, parse
from provenance.links.nets import may_ask
from provenance.links.trouble import Trouble

_LOOPBACK: Final = (ip_network("127.0.0.0/8"), ip_network("::1/128"))


@dataclass(frozen=True)
class ArchiveHost:
    """An archive that speaks Wayback's interfaces. Rates in requests a second; 0 for no limit."""

    base: str
    """Scheme and host of the index, the TimeMaps and the copies themselves."""
    available: str
    """Scheme and host of the availability interface."""
    index_rate: float = 0.9
    """CDX takes about 60 requests a minute and then refuses for longer."""
    page_rate: float = 2.0
    canonical: bool = False
    """Its index is known to take http and https, with and without www, for one address."""
    nets: tuple[IPv4Network | IPv6Network, ...] = ()
    """Where it stands, if not on the public net: whoever names it allows to ask it."""


WAYBACK: Final = ArchiveHost(
    base="https://web.archive.org", available="https://archive.org", canonical=True
)
"""The Wayback Machine. Its index sorts by SURT, which knows neither scheme nor www."""


def host_at(url: str, resolve: Mapping[str, tuple[str, ...]] | None = None) -> ArchiveHost:
    """Return the archive at an address; one of this machine or its own net has no rate limit.

    `resolve` names the addresses of hosts, as --resolve does. Raises InputError for an address
    that is none.
    """
    try:
        address = parse(url)
    except Trouble as trouble:
        raise InputError(f"archive {url!r}: {trouble.evidence}; give http://host:port") from None
    base = address.origin + address.path.rstrip("/")
    if base == WAYBACK.base:
        return WAYBACK
    nets = tuple(_nets(address, resolve or {}))
    found = ArchiveHost(base=base, available=base, nets=nets)
    return replace(found, index_rate=0.0, page_rate=0.0) if nets else found


def _nets(
    address: Address, resolve: Mapping[str, tuple[str, ...]]
) -> list[IPv4Network | IPv6Network]:
    if address.host == "localhost" or address.host.endswith(".localhost"):
        return list(_LOOPBACK)
    found = []
    for each in resolve.get(address.host, (address.host,)):
        try:
            ip_address(each)
        except ValueError:
            continue
        if not may_ask(each):
            found.append(ip_network(each))
    return found
