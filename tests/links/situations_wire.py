# ruff: noqa: E501  (a situation a line reads best)
"""More situations of the way to a page: odd addresses, odd framing, walls, quotations in odd places."""

import gzip
from collections.abc import Iterable, Iterator

from fault_server import RESET, Piece, Request, answer
from situations import QUOTE, TITLE, Situation, article, plain
from situations_content import CAPTCHA, GENERIC, LOGIN, leads, pdf, shows
from situations_protocol import HEAD, PAGE, PATH, REAL_404, first, moved, raw, says

BODY = PAGE.encode()


def grows(request: Request) -> Iterable[Piece]:
    """Lead to an address that is longer each time."""
    sign = "&" if "?" in request.path else "?"
    return answer(302, "", Location=f"{request.path}{sign}a=1")


def interim_for_ever() -> Iterator[Piece]:
    while True:
        yield b"HTTP/1.1 102 Processing\r\n\r\n" * 10
        yield 0.2


def quote_then_drip() -> Iterator[Piece]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + BODY
    for _ in range(200):
        yield b"<p>more</p>"
        yield 0.3


WIRE: tuple[Situation, ...] = (
    # scheme, safety
    Situation("hex-host", "unsupported", says(200), url="http://0x0a010203/report"),
    Situation("octal-host", "unsupported", says(200), url="http://012.1.2.3/report"),
    Situation("short-host", "unsupported", says(200), url="http://10.1/report"),
    Situation("nat64", "unsupported", says(200), url="http://[64:ff9b::a01:203]/report"),
    Situation("six-to-four", "unsupported", says(200), url="http://[2002:0a01:0203::1]/report"),
    Situation("unspecified", "unsupported", says(200), url="http://0.0.0.0:{port}/report"),
    Situation("shared-net", "unsupported", says(200), url="http://100.64.1.1/report"),
    Situation("multicast", "unsupported", says(200), url="http://224.0.0.251/report"),
    Situation("localhost-name", "unsupported", says(200), url="http://localhost:{port}/report", also=("unreachable",)),
    Situation("mailto", "unsupported", says(200), url="mailto:news@alder.test"),
    Situation("tel", "unsupported", says(200), url="tel:+4712345"),
    Situation("about", "unsupported", says(200), url="about:blank"),
    Situation("ws", "unsupported", says(200), url="ws://{host}:{port}/x"),
    Situation("upper-scheme-js", "unsupported", says(200), url="JavaScript:void(0)"),
    Situation("bad-port", "unsupported", says(200), url="http://{host}:99999/x"),
    Situation("space-in-host", "unsupported", says(200), url="http://alder gazette.test/x"),
    Situation("upper-scheme", "ok", says(200), url="HTTP://{host}:{port}/news/dam-report"),
    Situation("without-scheme", "ok", says(200), url="{host}:{port}/news/dam-report"),
    Situation("user-trick", "ok", says(200), url="http://gazette.example@{host}:{port}/news/dam-report"),
    Situation("trailing-dot", "ok", says(200), url="http://{host}.:{port}/news/dam-report"),
    Situation("location-credentials", "ok", lambda r: answer(200 if "authorization" not in r.headers else 500, PAGE) if r.path != PATH else answer(302, "", Location=f"http://bob:pw@{r.host}:{r.port}/n/dam-report-harbour")),
    Situation("redirect-to-hex", "unsupported", moved(302, "http://0x0a010203:{port}/"), also=("dead", "blocked")),
    Situation("redirect-to-ftp", "unsupported", moved(301, "ftp://files.alder.test/a"), also=("dead", "blocked")),
    Situation("refresh-to-private", "unsupported", lambda r: answer(200, '<meta http-equiv=refresh content="0;url=http://10.9.8.7/">'), also=("dead", "blocked", "unknown")),
    # redirects
    Situation("cookie-gate-301", "ok", lambda r: answer(200, PAGE) if "seen=1" in r.headers.get("cookie", "") else answer(301, "", Location=r.path, Set_Cookie="seen=1; Path=/")),
    Situation("cookie-gate-away", "ok", lambda r: answer(200, PAGE) if "seen=1" in r.headers.get("cookie", "") else (answer(302, "", Location=PATH, Set_Cookie="seen=1; Path=/") if r.path == "/gate" else answer(302, "", Location="/gate")), also=("redirected",)),
    Situation("grows-for-ever", "dead", grows),
    Situation("location-spaces", "redirected", moved(301, "/news/dam report harbour")),
    Situation("location-backslash", "redirected", moved(301, "\\news\\dam-report-harbour")),
    Situation("location-upper", "redirected", moved(301, "HTTP://{host}:{port}/news/dam-report-harbour")),
    Situation("location-query-only", "redirected", lambda r: answer(200, PAGE) if "?v=2" in r.path else answer(301, "", Location="?v=2")),
    Situation("location-dots", "redirected", moved(301, "../../2019/./dam-report-harbour")),
    Situation("location-fragment", "redirected", moved(301, "/news/dam-report-harbour#top")),
    Situation("location-empty", "dead", lambda r: answer(302, "", Location="")),
    Situation("location-same-then", "dead", lambda r: answer(302, "", Location="#")),
    Situation("multiple-choices", "ok", lambda r: answer(300, PAGE)),
    Situation("not-modified-unasked", "unknown", says(304, ""), also=("dead", "unreachable")),
    Situation("redirect-to-403", "blocked", lambda r: answer(301, "", Location="/x/dam-report") if r.path == PATH else answer(403, "no")),
    Situation("redirect-to-500", "unreachable", lambda r: answer(301, "", Location="/x/dam-report") if r.path == PATH else answer(500, "no")),
    Situation("redirect-to-410", "dead", lambda r: answer(302, "", Location="/x/dam-report") if r.path == PATH else answer(410, "gone")),
    Situation("redirect-to-no-host", "unreachable", moved(301, "http://gone.invalid/x"), also=("dead",)),
    Situation("redirect-to-refused", "unreachable", moved(301, "http://{host}:1/x"), also=("dead",)),
    Situation("base-refresh", "ok", lambda r: answer(200, PAGE) if r.path == "/moved/dam-report" else (answer(200, '<base href="/moved/"><meta http-equiv=refresh content="1;url=dam-report">') if r.path == PATH else answer(404, REAL_404)), also=("redirected",)),
    Situation("refresh-home", "soft-404", lambda r: answer(200, '<meta http-equiv=refresh content="0;url=/">') if r.path == PATH else answer(200, GENERIC)),
    Situation("refresh-body", "redirected", lambda r: answer(200, PAGE) if r.path != PATH else answer(200, '<html><body><META HTTP-EQUIV="Refresh" CONTENT="0;URL=/news/dam-report-harbour"></body>'), also=("ok",)),
    Situation("script-assign", "ok", lambda r: answer(200, PAGE) if r.path != PATH else answer(200, "<html><body><script>window.location.replace('/news/dam-report-harbour')</script></body>"), also=("redirected",)),
    Situation("script-timeout", "ok", lambda r: answer(200, PAGE) if r.path != PATH else answer(200, "<script>setTimeout(function(){document.location='/news/dam-report-harbour'},500)</script>"), also=("redirected",)),
    Situation("to-other-home", "soft-404", lambda r: answer(301, "", Location=f"http://other-home.test:{r.port}/") if r.path != "/" else answer(200, GENERIC), url="http://{host}:{port}/news/2019/dam-report"),
    Situation("to-php-home", "soft-404", leads("/index.php", GENERIC, 301)),
    Situation("to-maintenance", "unreachable", leads("/maintenance.html", plain("We'll be back soon", "The site is down for maintenance.")), also=("unknown", "soft-404")),
    Situation("to-topic", "soft-404", leads("/topics", GENERIC, 302, always_so=True)),
    # retry
    Situation("hangs-up-twice", "ok", first(2, lambda: (RESET,))),
    Situation("503-zero", "ok", first(1, lambda: answer(503, "", Retry_After="0"))),
    Situation("503-date-past", "ok", first(1, lambda: answer(503, "", Retry_After="Mon, 01 Jan 2018 00:00:00 GMT"))),
    Situation("503-garbage", "ok", first(1, lambda: answer(503, "", Retry_After="soon"))),
    Situation("503-always", "unreachable", says(503, "Service Unavailable")),
    Situation("504-always", "unreachable", says(504, "")),
    Situation("408-then", "ok", first(1, lambda: answer(408, ""))),
    Situation("429-twice", "ok", first(2, lambda: answer(429, "", Retry_After="1"))),
    Situation("520", "unreachable", says(520, "")),
    Situation("501", "unreachable", says(501, ""), also=("blocked",)),
    Situation("509", "unreachable", says(509, plain("Bandwidth Limit Exceeded", "The server is temporarily unable to service your request."))),
    Situation("closes-kept-connection", "ok", lambda r: answer(200, PAGE)),
    # framing
    Situation("http-0-9", "unreachable", raw(BODY)),
    Situation("http-2-line", "unreachable", raw(b"HTTP/2 200\r\nContent-Type: text/html\r\n\r\n" + BODY), also=("ok",)),
    Situation("negative-length", "ok", raw(HEAD + b"Content-Length: -5\r\n\r\n" + BODY), quote=QUOTE),
    Situation("odd-length", "ok", raw(HEAD + b"Content-Length: many\r\n\r\n" + BODY), quote=QUOTE),
    Situation("two-lengths", "ok", raw(HEAD + b"Content-Length: %d\r\nContent-Length: %d\r\n\r\n" % (len(BODY), len(BODY)) + BODY), quote=QUOTE),
    Situation("length-and-chunked", "ok", raw(HEAD + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY)), quote=QUOTE),
    Situation("chunk-extensions", "ok", raw(HEAD + b"Transfer-Encoding: Chunked\r\n\r\n%x;a=b\r\n%b\r\n0\r\nX-T: 1\r\n\r\n" % (len(BODY), BODY)), quote=QUOTE),
    Situation("chunk-garbage", "ok", raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\nzz\r\n" % (len(BODY), BODY)), quote=QUOTE),
    Situation("chunked-gzip", "ok", raw(HEAD + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(gzip.compress(BODY, mtime=0)), gzip.compress(BODY, mtime=0))), quote=QUOTE),
    Situation("encoding-utf-8", "ok", lambda r: answer(200, PAGE, Content_Encoding="UTF-8"), quote=QUOTE),
    Situation("encoding-none", "ok", lambda r: answer(200, PAGE, Content_Encoding="none"), quote=QUOTE),
    Situation("encoding-bogus-soft-404", "soft-404", lambda r: answer(200, plain("Page not found", "The page does not exist."), Content_Encoding="utf-8")),
    Situation("gzip-trailing", "ok", lambda r: answer(200, gzip.compress(BODY) + b"\0\0junk", Content_Encoding="gzip"), quote=QUOTE),
    Situation("folded-header", "ok", raw(b"HTTP/1.1 200 OK\r\nX-A: b\r\n c\r\nContent-Type: text/html\r\n\r\n" + BODY)),
    Situation("lowercase-http", "unreachable", raw(b"http/1.1 200 ok\r\n\r\n" + BODY), also=("ok",)),
    Situation("leading-crlf", "ok", raw(b"\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + BODY), also=("unreachable",)),
    Situation("nul-bytes", "ok", lambda r: answer(200, BODY.replace(b"<p>", b"<p>\0", 1)), quote=QUOTE),
    Situation("xhtml", "ok", lambda r: answer(200, '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">' + article().replace("<!doctype html>", ""), kind="application/xhtml+xml"), quote=QUOTE),
    Situation("utf-16-unmarked", "ok", lambda r: answer(200, article().encode("utf-16-le"), kind="text/html; charset=utf-16le"), quote=QUOTE),
    Situation("gb18030", "ok", lambda r: answer(200, article(quote="堤坝还能再坚持四十年，工程师说").encode("gb18030"), kind="text/html; charset=gb2312"), quote="堤坝还能再坚持四十年"),
    Situation("meta-charset-koi8", "ok", lambda r: answer(200, article(head="<meta charset=koi8-r>", quote="Плотина простоит ещё сорок лет").encode("koi8-r"), kind="text/html"), quote="Плотина простоит ещё сорок лет"),
    Situation("early-many", "ok", raw(b"HTTP/1.1 102 Processing\r\n\r\n" * 5 + HEAD + b"\r\n" + BODY)),
    Situation("interim-for-ever", "unreachable", lambda r: interim_for_ever()),
    # quotes
    Situation("quote-in-comment", "drifted", shows(article(quote="Nothing of it here", body=f"<!-- {QUOTE} -->")), quote=QUOTE),
    Situation("quote-across-tags", "ok", shows(article(quote="The <span>dam</span> w<b>ill</b> hold for<br>another forty&#32;years, the Harbour Ministry&rsquo;s engineers found")), quote=QUOTE),
    Situation("quote-two-paragraphs", "ok", shows(article(quote="The dam will hold for another forty years, the</p><p>Harbour Ministry's engineers found")), quote=QUOTE),
    Situation("quote-in-list", "ok", shows(article(quote="x", body=f"<ul><li>{QUOTE}</li></ul>")), quote=QUOTE),
    Situation("quote-in-aside", "ok", shows(article(quote="x", body=f"<aside><blockquote>{QUOTE}</blockquote></aside>")), quote=QUOTE),
    Situation("quote-in-details", "ok", shows(article(quote="x", body=f"<details><summary>more</summary>{QUOTE}</details>")), quote=QUOTE),
    Situation("quote-in-json-ld", "ok", shows(article(quote="x", head='<script type="application/ld+json">{"articleBody":"' + QUOTE + '"}</script>')), quote=QUOTE),
    Situation("quote-html-escaped", "ok", shows(article(quote="Profits rose &gt; 5 &amp;amp; costs fell, the harbour board said")), quote="Profits rose > 5 & costs fell, the harbour board said"),
    Situation("quote-number-space", "ok", shows(article(quote="The repair will cost 1\u202f500\u202f000 crowns, the minister said")), quote="The repair will cost 1,500,000 crowns, the minister said"),
    Situation("quote-dashes", "ok", shows(article(quote="The dam—built in 1961—will hold another forty years")), quote="The dam - built in 1961 - will hold another forty years"),
    Situation("quote-date-altered", "drifted", shows(article(quote="The gate failed on 12 March 1998, said the harbour minister")), quote="The gate failed on 12 March 1996, said the harbour minister"),
    Situation("quote-half", "drifted", shows(article(quote="The dam will hold for another forty years")), quote="The dam will hold for another forty years, provided that the gates are renewed by next spring"),
    Situation("quote-moved", "redirected", moved(301, "/archive/dam-report"), quote=QUOTE),
    Situation("quote-lost-after-move", "drifted", lambda r: answer(301, "", Location="/archive/dam-report-harbour") if r.path == PATH else answer(200, article(quote="Another text")), quote=QUOTE),
    Situation("quote-bot-wall", "blocked", shows(CAPTCHA), quote=QUOTE),
    Situation("quote-login", "blocked", leads("/login?next=/", LOGIN), quote=QUOTE),
    Situation("quote-home", "soft-404", leads("/", GENERIC), quote=QUOTE, also=("drifted",)),
    Situation("quote-404", "dead", says(404, REAL_404), quote=QUOTE),
    Situation("quote-slow-cut", "ok", lambda r: quote_then_drip(), quote=QUOTE),
    Situation("title-missing-but-slug", "ok", shows(article("Engineers call dam safe")), title="Engineers call the harbour dam safe until 2059"),
    Situation("title-retitled", "ok", shows(article("Harbour dam is safe until 2059, engineers say")), title=TITLE),
    Situation("title-entities", "ok", shows(article("Engineers&#8217; &ldquo;safe&rdquo; dam &amp; harbour")), title='Engineers\' "safe" dam and harbour'),
    Situation("title-of-pdf", "ok", lambda r: answer(200, pdf(TITLE), kind="application/pdf"), title=TITLE, path="/f/dam.pdf"),
    Situation("title-on-404", "dead", says(404, REAL_404), title=TITLE),
    # walls
    Situation("cloudflare-real-404", "dead", says(404, REAL_404, Server="cloudflare", CF_RAY="1-AMS")),
    Situation("404-with-captcha-form", "dead", says(404, plain("404 Not Found", "There is no such page.", '<form><div class=g-recaptcha></div></form><script src="https://www.google.com/recaptcha/api.js"></script>'))),
    Situation("404-login-menu", "dead", says(404, plain("404 Not Found", "No such page.", "<form><input name=u><input type=password></form>"))),
    Situation("404-cookie-banner", "dead", says(404, plain("Page not found", "No such page. We and our partners store cookies. Accept all cookies to continue."))),
    Situation("410-page", "dead", says(410, plain("Gone", "This article has been removed."))),
    Situation("cf-turnstile-comment", "ok", shows(article(body="<form><textarea></textarea><div class=cf-turnstile></div></form><script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>"))),
    Situation("attention-required", "blocked", shows(plain("Attention Required! | Cloudflare", "Sorry, you have been blocked"), 403, Server="cloudflare")),
    Situation("pardon", "blocked", shows(plain("Pardon Our Interruption", "As you were browsing something about your browser made us think you were a bot."))),
    Situation("enable-js", "blocked", shows("<html><head><title>gazette.test</title></head><body><p id=cmsg>Please enable JS and disable any ad blocker</p><script data-cfasync=false>var dd={'rt':'i'}</script></body></html>", 403)),
    Situation("one-moment", "blocked", shows("<html><head><title>One moment, please...</title><meta http-equiv=refresh content=5></head><body><p>Please wait while your request is being verified...</p></body></html>", 202), also=("unknown",)),
    Situation("one-moment-200", "blocked", shows("<html><head><title>One moment, please...</title></head><body><p>Please wait while your request is being verified...</p></body></html>")),
    Situation("wordfence", "blocked", shows(plain("Your access to this site has been limited by the site owner", "Generated by Wordfence"), 503)),
    Situation("mod-security", "blocked", shows(plain("Not Acceptable!", "An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security."), 406)),
    Situation("sucuri", "blocked", shows(plain("Access Denied - Sucuri Website Firewall", "Your request was blocked."), 403)),
    Situation("f5-asm", "blocked", shows("<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator. Your support ID is: 123</body></html>")),
    Situation("hcaptcha", "blocked", shows("<html><head><title>Verification</title><script src='https://js.hcaptcha.com/1/api.js'></script></head><body><form><div class=h-captcha></div></form></body></html>")),
    Situation("queue-it", "blocked", leads("/softblock/?c=alder", plain("You are in line", "You are now in line. Thank you for waiting.")), also=("unknown",)),
    Situation("azure-waf", "blocked", shows("<html><title>Azure WAF</title><body>Please wait while we verify your browser<script src='/.azwaf/challenge.js'></script></body></html>", 403)),
    Situation("anubis", "blocked", shows("<html><head><title>Making sure you&#39;re not a bot!</title></head><body><script id=anubis_challenge type=application/json>{}</script></body></html>")),
    Situation("ddos-guard", "blocked", shows("<html><title>DDoS-Guard</title><body>Checking your browser before accessing<script src='/.well-known/ddos-guard/js-challenge/index.js'></script></body></html>", 403)),
    Situation("imperva-403", "blocked", says(403, "<html><head><title>Error</title></head><body>Access denied Error 15 Incapsula incident ID: 1-2</body></html>")),
    Situation("paywall-402", "blocked", says(402, "pay")),
    Situation("paywall-piano", "blocked", shows(article("Dam report", "Councillors heard", n=0, body="<p>To continue reading this article, subscribe now.</p><p>Already a subscriber? Sign in</p>")), also=("ok",)),
    Situation("registration-wall", "blocked", shows(plain("Harbour dam report", "Register to continue reading", "Create a free account to read this article."))),
    Situation("age-gate", "blocked", shows(plain("Age verification", "You must be 18 or older to enter this site. Enter your date of birth."))),
    Situation("gdpr-region", "blocked", says(451, plain("451: Unavailable due to legal reasons", "We recognize you are attempting to access this website from a country belonging to the EEA."))),
    Situation("region-200-gdpr", "blocked", shows(plain("Our European visitors are important to us", "This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected."))),
    Situation("consent-elsewhere", "blocked", lambda r: answer(302, "", Location="/collectConsent?sessionId=1") if r.path == PATH else answer(200, plain("Alder is part of a family", "We and our partners use cookies. Accept all. Reject all."))),
    Situation("auth-redirect-cas", "blocked", leads("/cas/login?service=x", LOGIN)),
    Situation("login-wordpress", "blocked", leads("/wp-login.php?redirect_to=x", "<html><title>Log In ‹ Alder — WordPress</title><form><input name=log><input type=password name=pwd></form>")),
    Situation("forbidden-listing", "blocked", says(403, plain("403 Forbidden", "You don't have permission to access this resource."))),
    Situation("basic-auth", "blocked", says(401, plain("401 Authorization Required", ""), WWW_Authenticate='Basic realm="x"')),
    Situation("proxy-auth", "blocked", says(407, "")),
    Situation("network-auth", "blocked", says(511, ""), also=("unreachable", "unknown")),
    Situation("linkedin-authwall", "blocked", leads("/authwall?trk=x", plain("Sign Up | LinkedIn", "Join LinkedIn", "Agree & Join"))),
)  # fmt: skip
