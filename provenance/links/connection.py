"""The adapter of requests that connects to the very addresses that were checked.

urllib3 looks names up itself, just before it connects: a name may then have changed. Here each
request brings its checked addresses along, in `Errand`; the connection goes to them, while the
pool, the Host header, TLS and its certificate keep the name. The pool's `_new_conn` is overridden
and derives from whatever `ConnectionCls` is, because that is what vcrpy replaces.

`send` of requests prepares for proxies, bodies, redirects and retries, of which there are none
here, and takes as long as the request: `ask` goes to the pools below it.
"""

import functools
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

import certifi
from requests.adapters import HTTPAdapter
from urllib3 import (
    BaseHTTPResponse,
    HTTPConnectionPool,
    HTTPSConnectionPool,
    PoolManager,
    Retry,
    Timeout,
)
from urllib3.connection import HTTPConnection

from provenance.links.address import Address
from provenance.links.framing import StrictResponse
from provenance.links.settings import CheckSettings
from provenance.links.trouble import Trouble, name_trouble
from provenance.links.watchdog import Guard
from provenance.model import Reason

if TYPE_CHECKING:
    from urllib3._base_connection import BaseHTTPConnection, BaseHTTPSConnection

_RECEIVE: Final = 256 * 1024
"""Bytes that the system may receive ahead: what is not read should not be transferred."""
_MOST_ADDRESSES: Final = 4
_ONCE: Final = Retry(total=False)
"""No second try, and the error as it was raised."""
_UNTIMED: Final = Timeout(connect=None, read=None)
"""Connections have a limit of their own, and the guard ends the rest: a socket with a timeout needs
twice the system calls."""

_Made = TypeVar("_Made")


class Errand(NamedTuple):
    """What one request brings along, beside what urllib3 knows of it."""

    address: Address
    """Its path and query are sent letter by letter: urllib3 rewrites percent-escapes."""
    networks: tuple[str, ...]
    """The network addresses that were checked."""
    guard: Guard
    connect_seconds: float


class _Current(threading.local):
    """The errand of the request that this thread makes: urllib3 has no door for it."""

    errand: Errand | None = None


_CURRENT: Final = _Current()


def _current() -> Errand:
    errand = _CURRENT.errand
    if errand is None:
        raise Trouble(Reason.INTERNAL, "a request without checked addresses")
    return errand


class _Guarded(HTTPConnection):
    """A connection to a checked address, under a deadline."""

    response_class = StrictResponse

    def _new_conn(self) -> socket.socket:
        errand = _current()
        sock = _connect(errand, self.port or 0)
        errand.guard.watch(sock, shared=errand.address.scheme == "https")
        return sock

    def request(self, method: str, url: str, *args: Any, **options: Any) -> None:  # noqa: ANN401
        """Send the request for the target as it was cited."""
        errand = _current()
        if self.sock is not None:
            errand.guard.watch(self.sock)
        super().request(method, errand.address.target, *args, **options)


def _connect(errand: Errand, port: int) -> socket.socket:
    """Connect to the first address that takes it up. Raises Trouble."""
    last = Trouble(Reason.CONNECT_TIMEOUT, "the time ran out before a connection")
    addresses = errand.networks[:_MOST_ADDRESSES]
    for number, address in enumerate(addresses):
        share = errand.connect_seconds / (len(addresses) - number)
        seconds = min(share, errand.guard.left)
        if seconds <= 0:
            break
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(seconds)
            sock.connect((address, port))
        except TimeoutError:
            sock.close()
            last = Trouble(Reason.CONNECT_TIMEOUT, f"{address} did not answer in {seconds:.0f} s")
        except OSError as error:
            sock.close()
            last = name_trouble(error)
        else:
            return sock
    raise last


@functools.cache
def _guarded(base: type) -> type:
    """Derive the guarded class from urllib3's, or from what vcrpy has put in its place."""
    return type("Guarded" + base.__name__, (_Guarded, base), {})


class _Pool(HTTPConnectionPool):
    def _new_conn(self) -> "BaseHTTPConnection":
        return _make_guarded(self, super()._new_conn)


class _TlsPool(HTTPSConnectionPool):
    def _new_conn(self) -> "BaseHTTPSConnection":
        return _make_guarded(self, super()._new_conn)


def _make_guarded(pool: HTTPConnectionPool, make: Callable[[], _Made]) -> _Made:
    """Let the pool make a connection of the guarded class."""
    # Through a name of its own, because mypy takes the attribute for one of the class.
    name = "ConnectionCls"
    setattr(pool, name, _guarded(type(pool).ConnectionCls))
    try:
        return make()
    finally:
        delattr(pool, name)


class CheckedAdapter(HTTPAdapter):
    """requests' adapter, for checked addresses only; one connection is kept for each host."""

    def __init__(self, settings: CheckSettings) -> None:
        """Prepare TLS once: loading the certificates costs more than a request."""
        self._tls = _tls(settings)
        super().__init__(
            pool_connections=2 * settings.workers, pool_maxsize=settings.lanes, max_retries=0
        )

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **options: object
    ) -> None:
        """Use pools whose connections are guarded."""
        manager = PoolManager(num_pools=connections, maxsize=maxsize, block=block)
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
        self.poolmanager = manager

    def ask(self, errand: Errand, headers: Mapping[str, str]) -> BaseHTTPResponse:
        """Ask for the errand's address; the body is not read yet. Raises as urllib3 does."""
        _CURRENT.errand = errand
        try:
            return self._pool(errand.address).urlopen(
                "GET",
                "/",  # the connection knows better
                headers=headers,
                retries=_ONCE,
                timeout=_UNTIMED,
                redirect=False,
                assert_same_host=False,
                preload_content=False,
                decode_content=False,
            )
        finally:
            _CURRENT.errand = None

    def _pool(self, address: Address) -> HTTPConnectionPool:
        """Return the pool of a host; its TLS is the one made at the start."""
        where = (address.scheme, address.host, address.port)
        context: dict[str, object] = {
            "scheme": address.scheme, "host": address.host, "port": address.port
        }  # fmt: skip
        if address.scheme == "https":
            context |= {"ssl_context": self._tls, "cert_reqs": "CERT_REQUIRED"}
        # All pools are made alike, so that they need no more of a key than where they lead.
        pool: HTTPConnectionPool = self.poolmanager.connection_from_pool_key(where, context)
        return pool


def _tls(settings: CheckSettings) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certifi.where())
    if settings.ca_file is not None:
        context.load_verify_locations(cafile=str(settings.ca_file))
    return context
