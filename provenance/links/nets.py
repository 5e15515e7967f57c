"""Which network addresses may be asked."""

from collections.abc import Iterable
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import Final

_NAT64: Final = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))


def unmap(address: str) -> IPv4Address | IPv6Address:
    """Return the address that is meant: IPv4 wrapped in IPv6 is unwrapped.

    Knows mapped and compatible addresses, 6to4, Teredo and NAT64. Raises ValueError.
    """
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv4Address):
        return ip
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip.sixtofour is not None:
        return ip.sixtofour
    if ip.teredo is not None:
        return ip.teredo[1]
    low = int(ip) & 0xFFFFFFFF
    if any(ip in net for net in _NAT64) or (int(ip) >> 32 == 0 and low > 0xFFFF):
        return IPv4Address(low)
    return ip


def may_ask(address: str, allowed: Iterable[IPv4Network | IPv6Network] = ()) -> bool:
    """Say whether a request may go there: public, or in a net that was allowed.

    Refused are private, loopback, link-local (the metadata services of clouds), shared, reserved,
    unspecified and multicast addresses, also where IPv6 wraps them.
    """
    try:
        ip = unmap(address)
    except ValueError:
        return False
    if any(ip in net for net in allowed if net.version == ip.version):
        return True
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)
