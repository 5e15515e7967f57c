# ruff: noqa: E501  (a situation a line reads best)
"""Situations of the protocol: status, redirects, time, size, safety."""

import functools
import gzip
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from email.utils import formatdate

from fault_server import HANG, RESET, Piece, Request, answer
from situations import QUOTE, TITLE, Page, Situation, article, plain

REAL_404 = plain("404 Not Found", "There is no such page.")
PAGE = article()
PATH = "/news/2019/05/dam-report-harbour.html"


def says(status: int, body: str = PAGE, **headers: str) -> Page:
    return lambda request: answer(status, body, **headers)


def moved(status: int, location: str, body: str = "") -> Page:
    """Redirect from the cited path; whatever else is asked for is the article."""

    def page(request: Request) -> Iterable[Piece]:
        if request.path == PATH:
            where = location.format(port=request.port, tls=request.tls_port, host=request.host)
            return answer(status, body, Location=where)
        return answer(200, PAGE) if "nowhere" not in request.path else answer(404, REAL_404)

    return page


def chain(length: int, status: int = 302) -> Page:
    def page(request: Request) -> Iterable[Piece]:
        number = int(request.path.rpartition("n=")[2]) if "n=" in request.path else 0
        if number == length:
            return answer(200, PAGE)
        return answer(status, "", Location=f"{PATH}?n={number + 1}")

    return page


def first(times: int, early: Callable[[], Iterable[Piece]], late: str = PAGE) -> Page:
    """Fail so many times, then answer."""

    def page(request: Request) -> Iterable[Piece]:
        return early() if request.earlier < times else answer(200, late)

    return page


def cookie_gate(request: Request) -> Iterable[Piece]:
    if "seen=1" in request.headers.get("cookie", ""):
        return answer(200, PAGE)
    return answer(302, "", Location=request.path, Set_Cookie="seen=1; Path=/")


def cookie_circle(request: Request) -> Iterable[Piece]:
    return answer(302, "", Location=request.path, Set_Cookie=f"turn={request.earlier}; Path=/")


def drip(data: bytes, gap: float, head: bytes = b"") -> Page:
    def page(request: Request) -> Iterator[Piece]:
        yield head
        for byte in data:
            yield bytes([byte])
            yield gap

    return page


def endless(request: Request) -> Iterator[Piece]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode()
    while True:
        yield b"<p>and so on</p>" * 4096


def huge(request: Request) -> Iterator[Piece]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000000\r\n\r\n"
    yield PAGE.encode()
    for _ in range(16000):
        yield b"x" * 62500


@functools.cache
def packed_blanks() -> bytes:
    """A page and two hundred megabytes of blanks, as members of one gzip file."""
    return gzip.compress(PAGE.encode()) + gzip.compress(b" " * 1_000_000) * 200


def bomb(request: Request) -> Iterable[Piece]:
    return answer(200, packed_blanks(), Content_Encoding="gzip")


def raw(*pieces: Piece) -> Page:
    return lambda request: pieces


def retry_date(request: Request) -> Iterable[Piece]:
    if request.earlier:
        return answer(200, PAGE)
    return answer(503, "busy", Retry_After=formatdate(time.time() + 2, usegmt=True))


def needs_accept(request: Request) -> Iterable[Piece]:
    if "text/html" in request.headers.get("accept", "") and "accept-language" in request.headers:
        return answer(200, PAGE)
    return answer(406, "")


def as_cited(request: Request) -> Iterable[Piece]:
    if request.path == "/%7Eanna/r%c3%a9sum%c3%a9/a%2Fb?q=%e2%82%ac":
        return answer(200, PAGE)
    return answer(404, REAL_404)


def no_credentials(request: Request) -> Iterable[Piece]:
    return answer(500 if "authorization" in request.headers else 200, PAGE)


def chunked(*pieces: bytes, end: bool = True) -> Page:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    body = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return raw(head + body + (b"0\r\n\r\n" if end else b""))


def robots(text: str) -> Page:
    return lambda request: answer(200, text, kind="text/plain")


def by_host(own: str, other: Page) -> Page:
    return lambda request: other(request) if request.host.startswith(own) else answer(404, REAL_404)


BODY = PAGE.encode()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"

PROTOCOL: tuple[Situation, ...] = (
    # plain answers
    Situation("plain", "ok", says(200)),
    Situation("no-content-type", "ok", lambda r: answer(200, PAGE, kind="")),
    Situation("http-1-0", "ok", raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + BODY)),
    Situation("no-reason-phrase", "ok", raw(b"HTTP/1.1 200\r\nContent-Type: text/html\r\n\r\n" + BODY)),
    Situation("many-headers", "ok", raw(HEAD + b"".join(b"X-H%d: y\r\n" % i for i in range(150)) + b"\r\n" + BODY)),
    Situation("early-hints", "ok", raw(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + HEAD + b"\r\n" + BODY)),
    Situation("needs-usual-headers", "ok", needs_accept),
    Situation("partial-content", "ok", says(206)),
    Situation("slow-but-sure", "ok", lambda r: (3.0, *answer(200, PAGE))),
    Situation("slow-body", "ok", drip(BODY[:400], 0.01, HEAD + b"\r\n" + BODY)),
    Situation("head-refused", "ok", says(200)),
    Situation("length-too-long", "ok", raw(HEAD + b"Content-Length: 99999\r\n\r\n" + BODY), quote=QUOTE),
    Situation("length-too-short", "ok", raw(HEAD + b"Content-Length: 900\r\n\r\n" + BODY)),
    Situation("chunked", "ok", chunked(BODY[:500], BODY[500:]), quote=QUOTE),
    Situation("chunked-without-end", "ok", chunked(BODY, end=False), quote=QUOTE),
    Situation("gzip", "ok", lambda r: answer(200, gzip.compress(BODY), Content_Encoding="gzip"), quote=QUOTE),
    Situation("deflate-raw", "ok", lambda r: answer(200, zlib.compress(BODY)[2:-4], Content_Encoding="deflate"), quote=QUOTE),
    Situation("says-gzip-but-is-not", "ok", lambda r: answer(200, BODY, Content_Encoding="gzip"), quote=QUOTE),
    Situation("unasked-brotli", "ok", lambda r: answer(200, b"\x8b\x02\x80hello\x03", Content_Encoding="br")),
    Situation("percent-as-cited", "ok", as_cited, path="/%7Eanna/r%c3%a9sum%c3%a9/a%2Fb?q=%e2%82%ac"),
    Situation("raw-unicode-path", "ok", lambda r: answer(200 if r.path == "/caf%C3%A9%20menu" else 404, PAGE), path="/café menu"),
    Situation("credentials", "ok", no_credentials, url="http://anna:secret@{host}:{port}/news/dam-report"),
    Situation("idn", "ok", says(200), url="http://hafen-bücher.test:{port}/news/dam-report-harbour"),
    Situation("tls", "ok", says(200), certificate="good"),
    # sizes
    Situation("endless-body", "ok", endless, quote=QUOTE),
    Situation("huge-body", "ok", huge),
    Situation("gzip-bomb", "ok", bomb, quote=QUOTE),
    Situation("endless-headers", "unreachable", lambda r: _endless_headers()),
    # redirects
    Situation("moved-301", "redirected", moved(301, "/news/dam-report-harbour")),
    Situation("moved-308", "redirected", moved(308, "/news/dam-report-harbour/")),
    Situation("found-302", "ok", moved(302, "/current/dam-report-harbour")),
    Situation("see-other-303", "ok", moved(303, "/current/dam-report-harbour")),
    Situation("temporary-307", "ok", moved(307, "/current/dam-report-harbour")),
    Situation("relative-location", "redirected", moved(301, "dam-report-harbour-2.html")),
    Situation("network-path-location", "redirected", moved(301, "//{host}:{port}/news/dam-report-harbour")),
    Situation("location-in-utf-8", "redirected", moved(301, "/köln/dam-report-harbour".encode().decode("latin-1"))),
    Situation("to-https", "redirected", moved(301, "https://to-https.tls.test:{tls}/news/2019/05/dam-report-harbour"), certificate=None),
    Situation("ten-hops", "ok", chain(10)),
    Situation("endless-hops", "dead", chain(10_000)),
    Situation("circle", "dead", lambda r: answer(302, "", Location="/b" if r.path == PATH else PATH)),
    Situation("itself", "dead", lambda r: answer(301, "", Location=r.path)),
    Situation("cookie-gate", "ok", cookie_gate),
    Situation("cookie-circle", "dead", cookie_circle),
    Situation("redirect-to-nothing", "dead", lambda r: answer(302, "")),
    Situation("redirect-to-404", "dead", moved(301, "/nowhere")),
    Situation("redirect-to-mail", "unsupported", moved(302, "mailto:news@alder.test"), also=("dead",)),
    Situation("meta-refresh", "redirected", lambda r: answer(200, PAGE if r.path != PATH else '<meta http-equiv="refresh" content="0; url=/dam-report-harbour">'), also=("ok",)),
    Situation("meta-refresh-later", "ok", lambda r: answer(200, PAGE if r.path != PATH else plain("We have moved", "Please wait.", head='<meta http-equiv=refresh content="5;URL=\'/dam-report-harbour\'">')), also=("redirected",)),
    Situation("meta-refresh-to-404", "dead", lambda r: answer(200, '<meta http-equiv="refresh" content="0; url=/nowhere">') if r.path == PATH else answer(404, REAL_404)),
    Situation("refresh-header", "redirected", lambda r: answer(200, PAGE) if r.path != PATH else answer(200, "moved", Refresh="0; url=/dam-report-harbour"), also=("ok",)),
    Situation("renews-itself", "ok", lambda r: answer(200, article(head='<meta http-equiv=refresh content="300">'))),
    Situation("refresh-for-no-script", "ok", lambda r: answer(200, article(head='<noscript><meta http-equiv=refresh content="0;url=/nowhere"></noscript>'))),
    Situation("refresh-in-a-comment", "ok", lambda r: answer(200, article(head='<!-- <meta http-equiv=refresh content="0;url=/nowhere"> -->'))),
    # status
    Situation("not-found", "dead", says(404, REAL_404)),
    Situation("gone", "dead", says(410, "gone")),
    Situation("not-found-with-quote", "ok", says(404), quote=QUOTE),
    Situation("forbidden", "blocked", says(403, "Forbidden")),
    Situation("unauthorised", "blocked", says(401, "", WWW_Authenticate="Basic realm=x")),
    Situation("payment", "blocked", says(402, "")),
    Situation("legal", "blocked", says(451, "")),
    Situation("linkedin", "blocked", says(999, "")),
    Situation("teapot", "blocked", says(418, "")),
    Situation("too-many", "blocked", says(429, "slow down")),
    Situation("too-many-later", "unknown", says(429, "", Retry_After="3600"), also=("blocked",)),
    Situation("too-many-then-ok", "ok", first(1, lambda: answer(429, "", Retry_After="2"))),
    Situation("busy-until", "ok", retry_date),
    Situation("error-500", "unreachable", says(500, "error")),
    Situation("error-then-ok", "ok", first(1, lambda: answer(500, "error"))),
    Situation("bad-gateway-twice", "ok", first(2, lambda: answer(502, "error"))),
    Situation("unavailable-later", "unknown", says(503, "", Retry_After="86400"), also=("unreachable",)),
    # broken connections
    Situation("reset", "unreachable", lambda r: (RESET,)),
    Situation("reset-then-ok", "ok", first(1, lambda: (RESET,))),
    Situation("closes-at-once", "unreachable", lambda r: ()),
    Situation("cut-in-headers", "unreachable", raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/ht")),
    Situation("cut-after-header-line", "unreachable", raw(b"HTTP/1.1 200 OK\r\nServer: x\r\n")),
    Situation("cut-before-body", "unreachable", raw(HEAD + b"Content-Length: 5000\r\n\r\n")),
    Situation("cut-in-body", "ok", raw(HEAD + b"Content-Length: 90000\r\n\r\n" + BODY[:700])),
    Situation("no-http", "unreachable", raw(b"220 mail.alder.test ESMTP ready\r\n")),
    Situation("silent", "unreachable", lambda r: (HANG,)),
    Situation("drips-headers", "unreachable", drip(b"X-Slow: " + b"y" * 500, 0.4, HEAD)),
    Situation("drips-body", "unreachable", drip(b" " * 500, 0.4, HEAD + b"\r\n"), also=("ok", "unknown")),
    Situation("refused", "unreachable", says(200), url="http://127.77.255.1:1/report"),
    Situation("no-such-name", "unreachable", says(200), url="http://no-such-name.invalid/report"),
    # safety
    Situation("private", "unsupported", says(200), url="http://10.1.2.3/report"),
    Situation("metadata", "unsupported", says(200), url="http://169.254.169.254/latest/"),
    Situation("mapped", "unsupported", says(200), url="http://[::ffff:10.0.0.1]/report"),
    Situation("loopback-6", "unsupported", says(200), url="http://[::1]/report"),
    Situation("decimal-host", "unsupported", says(200), url="http://167772161/report"),
    Situation("redirect-to-private", "unsupported", moved(302, "http://127.99.9.9:{port}/secret"), also=("dead", "blocked")),
    Situation("redirect-to-metadata", "unsupported", moved(302, "http://[::ffff:169.254.169.254]/"), also=("dead", "blocked")),
    Situation("redirect-to-file", "unsupported", moved(302, "file:///etc/passwd"), also=("dead", "blocked")),
    Situation("ftp", "unsupported", says(200), url="ftp://files.alder.test/report.pdf"),
    Situation("data", "unsupported", says(200), url="data:text/html,hello"),
    Situation("javascript", "unsupported", says(200), url="javascript:alert(1)"),
    Situation("file", "unsupported", says(200), url="file:///etc/passwd"),
    Situation("no-host", "unsupported", says(200), url="http:///report"),
    # certificates
    Situation("expired", "insecure", says(200), certificate="expired"),
    Situation("self-signed", "insecure", says(200), certificate="self"),
    Situation("wrong-host", "insecure", says(200), certificate="other"),
    Situation("unknown-authority", "insecure", says(200), certificate="unknown"),
    Situation("plain-on-tls-port", "insecure", says(200), url="https://{host}:{port}/report", also=("unreachable",)),
    Situation("to-bad-tls", "insecure", moved(301, "https://{host}:{tls}/dam-report-harbour")),
    # robots.txt
    Situation("robots-disallow", "blocked", says(200), robots=robots("User-agent: *\nDisallow: /news/")),
    Situation("robots-allow-longer", "ok", says(200), robots=robots("User-agent: *\nDisallow: /\nAllow: /news/2019/")),
    Situation("robots-other-agent", "ok", says(200), robots=robots("User-agent: BadBot\nDisallow: /\n\nUser-agent: *\nDisallow:\n")),
    Situation("robots-wildcard", "blocked", says(200), robots=robots("User-agent: *\nDisallow: /*/05/*.html$")),
    Situation("robots-broken", "ok", says(200), robots=lambda r: answer(500, "oops")),
    Situation("robots-resets", "ok", says(200), robots=lambda r: (RESET,)),
)  # fmt: skip


def _endless_headers() -> Iterator[Piece]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        yield b"X-More: and more\r\n" * 1000


__all__ = ["PROTOCOL", "TITLE"]
