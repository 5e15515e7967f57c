"""An address as cited → what is asked for; credentials never go any further.

Percent-escapes and letters are sent as they were cited: only what a request line cannot hold is
escaped (white space, quotation marks, what is not ASCII). The rules follow the WHATWG URL standard
where citations need them: https://url.spec.whatwg.org/
"""

import re
from ipaddress import AddressValueError, IPv6Address
from typing import Final, NamedTuple
from urllib.parse import unquote, urljoin

from provenance.links.trouble import Trouble
from provenance.model import Reason

PORTS: Final = {"http": 80, "https": 443}

_PARTS = re.compile(
    r"(?P<scheme>[a-z][a-z0-9+.-]*):(?P<slashes>//)?(?P<authority>[^/?#]*)"
    r"(?P<target>[^#]*)(?:\#(?P<fragment>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_CREDENTIALS = re.compile(r"^([a-z][a-z0-9+.-]*:[/\\]*|//)[^/?#\\]*@", re.IGNORECASE)
_BARE = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+\.?(?::\d+)?(?:[/?#]|$)")
_UNSENDABLE = re.compile(r'[^\x21-\x7e]|["<>`]')
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?")
_EDGES = "".join(map(chr, range(33)))


class Address(NamedTuple):
    """An http or https address, ready to be asked for."""

    scheme: str
    host: str
    """In ASCII, lower case, without brackets."""
    port: int
    target: str
    """Path and query as they are sent."""
    fragment: str
    shown: str
    """As cited, without credentials; with its fragment."""

    @property
    def netloc(self) -> str:
        """Host and, if it is not the usual one, port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.scheme}://{self.netloc}"

    @property
    def sent(self) -> str:
        """What is asked for: no fragment."""
        return self.origin + self.target

    @property
    def path(self) -> str:
        """The path, without the query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query, without its question mark."""
        return self.target.partition("?")[2]


def without_credentials(url: str) -> str:
    """Return an address fit to be printed."""
    return _CREDENTIALS.sub(r"\1", url.strip(_EDGES))


def parse(cited: str) -> Address:
    """Read an address. Raises Trouble (scheme, malformed-address)."""
    url = _completed(re.sub(r"[\t\r\n]", "", cited.strip(_EDGES)))
    parts = _PARTS.fullmatch(url)
    if parts is None:
        raise Trouble(Reason.MALFORMED, "it has no scheme and no host")
    scheme = parts["scheme"].lower()
    if scheme not in PORTS:
        raise Trouble(Reason.SCHEME, f"the scheme is {scheme[:20]}:")
    authority = parts["authority"].rpartition("@")[2]
    if not parts["slashes"] or not authority:
        raise Trouble(Reason.MALFORMED, "it has no host")
    host, port = _split_port(authority, scheme)
    target = escape(parts["target"])
    if not target.startswith("/"):
        target = "/" + target
    return Address(
        scheme, _ascii_host(host), port, target, parts["fragment"] or "", without_credentials(url)
    )


def join(base: Address, location: str) -> Address:
    """Read where a redirect leads. The fragment is inherited. Raises Trouble."""
    location = location.strip(_EDGES).replace("\\", "/")
    if re.match(r"[a-z][a-z0-9+.-]*:", location, re.IGNORECASE) is None:
        location = urljoin(base.sent, location)
    address = parse(location)
    if base.fragment and "#" not in location:
        shown = f"{address.shown}#{base.fragment}"
        return address._replace(fragment=base.fragment, shown=shown)
    return address


def escape(target: str) -> str:
    """Escape what a request line cannot hold, and nothing else."""
    return _UNSENDABLE.sub(
        lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode("utf-8", "surrogateescape")),
        target,
    )


def tells(query: str) -> bool:
    """Say whether a query names a page, and not only where its reader comes from."""
    names = [part.partition("=")[0].lower() for part in query.split("&") if part]
    return any(
        not name.startswith(("utm_", "ref", "src", "from", "lang", "source")) for name in names
    )


def _completed(url: str) -> str:
    """Add the scheme that a person leaves out, and turn backslashes as browsers do."""
    head, mark, query = url.partition("?")
    if head[:5].lower().startswith(("http:", "https")):
        url = head.replace("\\", "/") + mark + query
    if url.startswith("//"):
        return "http:" + url
    return "http://" + url if _BARE.match(url) else url


def _split_port(authority: str, scheme: str) -> tuple[str, int]:
    host, colon, digits = authority.rpartition(":")
    if not colon or "]" in digits:
        return authority, PORTS[scheme]
    if not digits:
        return host, PORTS[scheme]
    if not (digits.isascii() and digits.isdigit()) or not 0 < int(digits[:6]) < 65536:
        raise Trouble(Reason.MALFORMED, "the port is no number of a port")
    return host, int(digits)


def _ascii_host(host: str) -> str:
    """Return a host's name as it is looked up: IDNA with UTS 46, or an IPv6 address."""
    if host.startswith("[") and host.endswith("]"):
        try:
            return str(IPv6Address(host[1:-1]))
        except AddressValueError:
            raise Trouble(Reason.MALFORMED, "the host is no IPv6 address") from None
    name = unquote(host)
    if not name.isascii():
        import idna

        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except idna.IDNAError:
            raise Trouble(Reason.MALFORMED, "the host is no international name") from None
    name = name.lower()
    if len(name) > 254 or _HOST.fullmatch(name) is None:
        raise Trouble(Reason.MALFORMED, "the host is no name of a host")
    return name
