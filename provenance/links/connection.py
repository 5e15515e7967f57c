"""The adapter of requests that connects to the very addresses that were checked.

urllib3 looks names up itself, just before it connects: a name may then have changed. Here each
request brings its checked addresses along, in `Errand`; the connection goes to them, while the
pool, the Host header, TLS and its certificate keep the name. The pool's `_new_conn` is overridden
and derives from whatever `ConnectionCls` is, because that is what vcrpy replaces.
"""

import contextlib
import functools
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

import certifi
from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
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

_Made = TypeVar("_Made")


@dataclass(frozen=True)
class Errand:
    """What one request brings along, beside what requests knows of it."""

    address: Address
    """Its path and query are sent letter by letter: urllib3 rewrites percent-escapes."""
    networks: tuple[str, ...]
    """The network addresses that were checked."""
    guard: Guard
    connect_seconds: float


class _Current(threading.local):
    errand: Errand | None = None


_CURRENT: Final = _Current()


@contextlib.contextmanager
def on(errand: Errand) -> Iterator[None]:
    """Make an errand that of all requests of this thread, inside. urllib3 has no door for it."""
    _CURRENT.errand = errand
    try:
        yield
    finally:
        _CURRENT.errand = None


class _Guarded(HTTPConnection):
    """A connection to a checked address, under a deadline."""

    response_class = StrictResponse

    def _new_conn(self) -> socket.socket:
        errand = _CURRENT.errand
        if errand is None:
            raise Trouble(Reason.INTERNAL, "a request without checked addresses")
        sock = _connect(errand, self.port or 0)
        errand.guard.watch(sock)
        return sock

    def request(self, method: str, url: str, *args: Any, **options: Any) -> None:  # noqa: ANN401
        """Send the request for the target as it was cited."""
        errand = _CURRENT.errand
        if errand is not None:
            if self.sock is not None:
                errand.guard.watch(self.sock)
            url = errand.address.target
        super().request(method, url, *args, **options)


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

    # The three that follow do what requests does, without proxies and certificates of its own.
    def get_connection_with_tls_context(self, *_: object, **__: object) -> HTTPConnectionPool:
        """Return the pool that serves a request; TLS is the one made at the start."""
        errand = _CURRENT.errand
        if errand is None:
            raise Trouble(Reason.INTERNAL, "a request without checked addresses")
        scheme, host, port, *_rest = errand.address
        options = {"ssl_context": self._tls, "cert_reqs": "CERT_REQUIRED"}
        pool: HTTPConnectionPool = self.poolmanager.connection_from_host(
            host, port, scheme, pool_kwargs=options if scheme == "https" else {}
        )
        return pool

    def request_url(self, request: PreparedRequest, proxies: object) -> str:
        """Return what is asked for: never a proxy."""
        return request.url or "/"

    def cert_verify(self, *_: object) -> None:
        """Leave the pools as they are: the context knows what is trusted."""

    def build_response(self, req: PreparedRequest, resp: Any) -> Response:  # noqa: ANN401
        """Return the answer; its cookies are read only where it has some."""
        if "set-cookie" in resp.headers:
            return super().build_response(req, resp)
        response = Response()
        response.status_code, response.raw, response.request = resp.status, resp, req
        return response


def _tls(settings: CheckSettings) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certifi.where())
    if settings.ca_file is not None:
        context.load_verify_locations(cafile=str(settings.ca_file))
    return context
