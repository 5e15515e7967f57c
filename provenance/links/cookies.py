"""The cookies of one visit: from answer to answer on the way, and never any further."""

from requests import PreparedRequest
from requests.cookies import RequestsCookieJar, extract_cookies_to_jar, get_cookie_header
from requests.structures import CaseInsensitiveDict
from urllib3 import BaseHTTPResponse

from provenance.links.address import Address


class Cookies:
    """What servers have set so far. The jar is made for the first cookie: few pages set one."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._jar: RequestsCookieJar | None = None

    @property
    def state(self) -> tuple[tuple[str, str | None], ...]:
        """Names and values, in order: with an address, what tells one visit from the next."""
        if self._jar is None:
            return ()
        return tuple(sorted((each.name, each.value) for each in self._jar))

    def line_for(self, address: Address) -> str:
        """Return the header for a request; empty if there is nothing to be sent."""
        if self._jar is None:
            return ""
        return get_cookie_header(self._jar, _request(address)) or ""  # type: ignore[no-untyped-call]

    def take(self, address: Address, response: BaseHTTPResponse) -> None:
        """Keep what an answer sets."""
        if "set-cookie" not in response.headers:
            return
        if self._jar is None:
            self._jar = RequestsCookieJar()
        extract_cookies_to_jar(self._jar, _request(address), response)  # type: ignore[no-untyped-call]


def _request(address: Address) -> PreparedRequest:
    """Make a request as the jar knows it: `prepare` of requests would rewrite the address."""
    request = PreparedRequest()
    request.method = "GET"
    request.url = address.sent
    request.headers = CaseInsensitiveDict({"Host": address.netloc})
    return request
