"""Why nothing was answered: what the libraries raise → a reason of ours."""

import errno
import http.client
import socket
import ssl
from collections.abc import Iterator

from provenance.model import Reason


class Trouble(Exception):  # noqa: N818  (it ends one request; it is never an error of the program)
    """One request came to nothing. Never leaves this room: it becomes a verdict."""

    def __init__(self, reason: Reason, evidence: str) -> None:
        """Take the reason and what was seen."""
        super().__init__(evidence)
        self.reason = reason
        self.evidence = evidence


_ERRNO = {
    errno.ECONNREFUSED: Reason.CONNECTION_REFUSED,
    errno.ECONNRESET: Reason.RESET,
    errno.ECONNABORTED: Reason.RESET,
    errno.EPIPE: Reason.RESET,
    errno.ETIMEDOUT: Reason.CONNECT_TIMEOUT,
    errno.EHOSTUNREACH: Reason.NO_ROUTE,
    errno.ENETUNREACH: Reason.NO_ROUTE,
    errno.EADDRNOTAVAIL: Reason.NO_ROUTE,
}

# https://docs.openssl.org/master/man3/X509_STORE_CTX_get_error/
_EXPIRED = frozenset({9, 10})
_SELF_SIGNED = frozenset({18})
_NAME_MISMATCH = frozenset({62, 64})

RETRYABLE = frozenset({Reason.RESET, Reason.CUT_SHORT})
"""What may be an accident of one connection."""


def name_trouble(error: BaseException) -> Trouble:
    """Say what an exception of requests, urllib3, http.client, ssl or socket means."""
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, Trouble):
            return cause
    for cause in causes:
        if (found := _name_one(cause)) is not None:
            return found
    return Trouble(Reason.RESET, f"the request failed: {_short(error)}")


def _name_one(cause: BaseException) -> Trouble | None:
    if isinstance(cause, ssl.SSLError):
        return _name_tls(cause)
    if isinstance(cause, http.client.RemoteDisconnected):
        return Trouble(Reason.RESET, "the connection was closed without an answer")
    if isinstance(cause, http.client.IncompleteRead):
        return Trouble(Reason.CUT_SHORT, "the answer broke off")
    if isinstance(cause, http.client.HTTPException):
        return Trouble(Reason.NOT_HTTP, f"the answer is not HTTP: {_short(cause)}")
    if isinstance(cause, socket.gaierror):
        return Trouble(Reason.NAME_LOOKUP, f"the name lookup failed: {cause.strerror}")
    if isinstance(cause, TimeoutError):
        return Trouble(Reason.TIMEOUT, "the time for one request ran out")
    if isinstance(cause, OSError) and cause.errno in _ERRNO:
        return Trouble(_ERRNO[cause.errno], f"connection failed: {cause.strerror}")
    return None


def _name_tls(error: ssl.SSLError) -> Trouble:
    if isinstance(error, ssl.SSLCertVerificationError):
        code, message = error.verify_code, error.verify_message
        if code in _EXPIRED:
            return Trouble(Reason.CERTIFICATE_EXPIRED, message)
        if code in _NAME_MISMATCH or "match" in str(error):
            return Trouble(Reason.CERTIFICATE_OF_ANOTHER_HOST, message or "name mismatch")
        if code in _SELF_SIGNED:
            return Trouble(Reason.CERTIFICATE_SELF_SIGNED, message)
        return Trouble(Reason.CERTIFICATE_UNTRUSTED, message)
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError):
        return Trouble(Reason.RESET, "the connection was closed during the TLS handshake")
    return Trouble(Reason.TLS_FAILED, f"no TLS connection: {error.reason or _short(error)}")


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Walk from an exception to all that it wraps: causes, contexts, arguments."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        each = waiting.pop()
        if not isinstance(each, BaseException) or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += [each.__context__, each.__cause__, getattr(each, "reason", None), *each.args]


def _short(error: BaseException) -> str:
    return (str(error) or type(error).__name__)[:120]
