"""Names of hosts → addresses that may be asked; what was checked is what is connected to."""

import socket
import threading
import time
from ipaddress import ip_address
from typing import Final

from provenance.links.nets import may_ask
from provenance.links.settings import CheckSettings, Resolver
from provenance.links.trouble import Trouble
from provenance.model import Reason

_NOT_PUBLIC: Final = frozenset({"invalid", "test", "example", "onion"})
"""Names that no public server knows: RFC 6761 and RFC 7686."""
_KEPT: Final = 300.0
"""Seconds that an answer is believed."""
_MOST: Final = 20_000
_UNKNOWN: Final = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})


def ask_system(host: str, port: int) -> tuple[str, ...]:
    """Ask the system's resolver, IPv4 first. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(
        dict.fromkeys(
            str(where[0])
            for family, *_, where in sorted(found, key=lambda f: f[0] != socket.AF_INET)
        )
    )


class Addresses:
    """Finds and checks the addresses of hosts. Used by many threads."""

    def __init__(self, settings: CheckSettings) -> None:
        """Take the nets allowed, the names given, and the resolver to ask."""
        self._nets = settings.allow_nets
        self._given = {name.lower().rstrip("."): where for name, where in settings.resolve.items()}
        self._resolver: Resolver = settings.resolver or ask_system
        self._seconds = settings.connect_deadline
        self._kept: dict[str, tuple[float, tuple[str, ...] | Trouble]] = {}

    def find(self, host: str, port: int) -> tuple[str, ...]:
        """Return the addresses to connect to.

        Raises Trouble where the name has none (no-such-host, name-lookup-failed) or only such as
        must not be asked (private-address). A host with public and private addresses is asked
        only at the public ones.
        """
        kept = self._kept.get(host)
        now = time.monotonic()
        if kept is None or kept[0] < now:
            kept = (now + _KEPT, self._checked(host, port))
            if len(self._kept) >= _MOST:
                self._kept.clear()
            self._kept[host] = kept
        if isinstance(kept[1], Trouble):
            raise Trouble(kept[1].reason, kept[1].evidence)
        return kept[1]

    def _checked(self, host: str, port: int) -> tuple[str, ...] | Trouble:
        addresses = self._look_up(host, port)
        if isinstance(addresses, Trouble):
            return addresses
        asked = tuple(each for each in addresses if may_ask(each, self._nets))
        return asked or Trouble(
            Reason.PRIVATE_ADDRESS, f"{host} is {addresses[0]}, which is not on the public net"
        )

    def _look_up(self, host: str, port: int) -> tuple[str, ...] | Trouble:
        name = host.rstrip(".")
        if (given := self._given.get(name)) is not None:
            return given
        try:
            return (str(ip_address(host)),)
        except ValueError:
            pass
        if name.rpartition(".")[2] in _NOT_PUBLIC and self._resolver is ask_system:
            return Trouble(Reason.NO_SUCH_HOST, f"{host} is no public name")
        return self._ask(host, port)

    def _ask(self, host: str, port: int) -> tuple[str, ...] | Trouble:
        """Ask in a thread of its own, because a lookup of the system's knows no deadline."""
        answers: list[tuple[str, ...] | Trouble] = []

        def ask() -> None:
            answers.append(self._answer(host, port))

        thread = threading.Thread(target=ask, daemon=True, name=f"look up {host}")
        thread.start()
        thread.join(self._seconds)
        if not answers:
            return Trouble(Reason.NAME_LOOKUP, f"no name server answered for {host}")
        return answers[0]

    def _answer(self, host: str, port: int) -> tuple[str, ...] | Trouble:
        try:
            found = self._resolver(host, port)
        except UnicodeError:
            return Trouble(Reason.MALFORMED, "the host is no name of a host")
        except socket.gaierror as error:
            reason = Reason.NO_SUCH_HOST if error.errno in _UNKNOWN else Reason.NAME_LOOKUP
            return Trouble(reason, f"{host}: {error.strerror}")
        except OSError as error:
            return Trouble(Reason.NAME_LOOKUP, f"{host}: {error}")
        return found or Trouble(Reason.NO_SUCH_HOST, f"{host} has no address")
