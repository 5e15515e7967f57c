# ruff: noqa: E501  (a situation a line reads best)
"""Situations of the content: what a page with status 200 says, shows, or hides."""

import zlib
from collections.abc import Iterable

from fault_server import Piece, Request, answer
from situations import FILLER, QUOTE, TITLE, Page, Situation, article, plain
from situations_protocol import PATH, REAL_404

LONG = " ".join(FILLER * 8)
SHELL = (
    '<!doctype html><html><head><title>Alder</title><script src="/app.js"></script></head>'
    '<body><div id="root"></div><noscript>You need to enable JavaScript.</noscript></body></html>'
)
GENERIC = plain(
    "Alder Gazette", "Latest news, weather and tides.", "Ferry times from Monday.", *FILLER
)


def shows(
    body: str, status: int = 200, kind: str = "text/html; charset=utf-8", **headers: str
) -> Page:
    return lambda request: answer(status, body, kind, **headers)


def always(
    name: str,
    verdict: str,
    body: str,
    path: str,
    also: tuple[str, ...] = (),
    quote: str | None = None,
) -> Situation:
    """Bring the same page for each path."""
    return Situation(
        name, verdict, shows(body), path=path, quote=quote, also=also, elsewhere=shows(body)
    )


def leads(where: str, end: str, status: int = 302, always_so: bool = False) -> Page:
    """Lead the cited path (or all) to a place that answers."""

    def page(request: Request) -> Iterable[Piece]:
        if request.path.partition("?")[0] == where.partition("?")[0]:
            return answer(200, end)
        if request.path == PATH or always_so:
            return answer(status, "", Location=where)
        return answer(404, REAL_404)

    return page


def pdf(words: str, packed: bool = True) -> bytes:
    stream = b"BT /F1 12 Tf 72 720 Td (" + words.encode("cp1252") + b") Tj ET"
    data = zlib.compress(stream) if packed else stream
    return (
        b"%PDF-1.4\n1 0 obj<</Length " + str(len(data)).encode() + b"/Filter/FlateDecode>>stream\n"
        + data + b"\nendstream endobj\n%%EOF"
    )  # fmt: skip


LOGIN = "<html><title>Sign in</title><body><h1>Sign in</h1><form><input name=u><input type=password></form>"
CAPTCHA = (
    "<html><head><title>alder.test</title><script src='https://www.google.com/recaptcha/api.js'>"
    "</script></head><body><p>Please verify you are human to continue.</p>"
    "<div class='g-recaptcha' id=captcha></div></body></html>"
)
CASINO = plain(
    "Slot Gacor 777: Online Casino", "Play now and get your welcome bonus, free spins, jackpot.",
    "Poker, roulette, baccarat, slots and sportsbook betting.", *FILLER,
)  # fmt: skip

CONTENT: tuple[Situation, ...] = (
    # quotations
    Situation("quote", "ok", shows(article()), quote=QUOTE),
    Situation("quote-other-marks", "ok", shows(article(quote="“The dam will hold — for another forty years”, the Harbour\nMinistry’s engi\u00adneers found")), quote='"The dam will hold - for another forty years", the Harbour Ministry\'s engineers found'),
    Situation("quote-entities", "ok", shows(article(quote="The ﬁsh&nbsp;market &amp; the quay re&shy;opened in <b>Nov</b>ember&hellip;")), quote="the fish market & the quay reopened in November"),
    Situation("quote-with-notes", "ok", shows(article(quote="The dam will hold[3] for another forty years,<sup>4</sup> the Harbour Ministry's engineers found")), quote=QUOTE),
    Situation("quote-shortened", "ok", shows(article()), quote="The dam will hold … the Harbour Ministry's engineers found"),
    Situation("quote-in-json", "ok", shows('<html><title>x</title><div id=root></div><script type="application/json">{"body":"' + QUOTE.replace("'", "\\u0027") + '"}</script>'), quote=QUOTE),
    Situation("quote-latin-1", "ok", lambda r: answer(200, article(quote="Die Brücke hält noch vierzig Jahre").encode("latin-1"), kind="text/html"), quote="Die Brücke hält noch vierzig Jahre"),
    Situation("quote-cp1251", "ok", lambda r: answer(200, article(quote="Плотина простоит ещё сорок лет").encode("cp1251"), kind="text/html; charset=windows-1251"), quote="Плотина простоит ещё сорок лет"),
    Situation("quote-japanese", "ok", shows(article(quote="堤防はあと四十年もつと技術者は述べた")), quote="堤防はあと四十年もつと技術者は述べた"),
    Situation("quote-altered", "drifted", shows(article(quote="The dam will hold for another fourteen years, the Harbour Ministry's engineers found")), quote=QUOTE),
    Situation("quote-altered-number", "drifted", shows(article(quote="The repair will cost 15 million crowns, the minister told the assembly")), quote="The repair will cost 5 million crowns, the minister told the assembly"),
    Situation("quote-missing", "drifted", shows(article(quote="Nothing was said of the sea wall")), quote=QUOTE),
    Situation("quote-in-plain-text", "ok", shows(QUOTE + "\n" + LONG, kind="text/plain"), quote=QUOTE, path="/notes/dam.txt"),
    Situation("quote-in-pdf", "ok", lambda r: answer(200, pdf(QUOTE), kind="application/pdf"), quote=QUOTE, path="/files/dam.pdf"),
    Situation("pdf-unreadable", "ok", lambda r: answer(200, pdf("\x01\x02"), kind="application/pdf"), quote=QUOTE, path="/files/dam.pdf"),
    Situation("pdf-as-html", "ok", lambda r: answer(200, pdf(QUOTE), kind="text/html"), path="/files/dam.pdf"),
    Situation("title", "ok", shows(article()), title=TITLE),
    Situation("title-shorter", "ok", shows(article()), title="Engineers call harbour dam safe"),
    Situation("another-work", "drifted", shows(article("Ten recipes for winter squash", "Roast the squash")), title="Cybersecurity auditors question ballot storage procedures", path="/articles/7731"),
    # not-found pages with 200
    Situation("soft-404", "soft-404", shows(plain("Page not found", "The page you requested could not be found."))),
    Situation("soft-404-site", "soft-404", shows(plain("Page not found | Alder Gazette", "Sorry! Try our search.", h1="Oops"))),
    Situation("soft-404-german", "soft-404", shows(plain("Seite nicht gefunden – Hafenbote", "Die gesuchte Seite existiert nicht."))),
    Situation("soft-404-french", "soft-404", shows(plain("Le Quai", "Retour à l'accueil", h1="Page introuvable"))),
    Situation("soft-404-spanish", "soft-404", shows(plain("Página no encontrada", "La página que busca no existe."))),
    Situation("soft-404-russian", "soft-404", shows(plain("Страница не найдена", "Вернитесь на главную."))),
    Situation("soft-404-chinese", "soft-404", shows(plain("页面不存在", "返回首页"))),
    Situation("soft-404-arabic", "soft-404", shows(plain("الصفحة غير موجودة", "عودة"))),
    Situation("withdrawn", "soft-404", shows(plain("Alder Gazette", "This article is no longer available."))),
    Situation("soft-404-json", "soft-404", shows('{"error": "not found"}', kind="application/json"), path="/api/articles/77"),
    Situation("empty", "soft-404", shows("")),
    Situation("empty-html", "soft-404", shows("<html><head></head><body></body></html>")),
    Situation("database-error", "soft-404", shows(plain("Database Error", "Error establishing a database connection"))),
    Situation("server-error-200", "soft-404", shows(plain("500 Internal Server Error", "nginx"))),
    Situation("maintenance-200", "unreachable", shows(plain("Site under maintenance", "We will be back soon.")), also=("unknown", "soft-404")),
    Situation("nginx", "soft-404", shows(plain("Welcome to nginx!", "If you see this page, the web server is installed."))),
    Situation("suspended", "soft-404", shows(plain("Account Suspended", "Contact your hosting provider."))),
    # look-alikes
    Situation("about-404", "ok", shows(article("How we designed our 404 page", "A 404 page says: page not found")), path="/blog/how-we-designed-our-404-page"),
    Situation("about-404-titled", "ok", shows(article("404 Not Found", "The status 404 Not Found was coined early", n=12)), path="/wiki/404_Not_Found"),
    Situation("about-bot-walls", "ok", shows(article("Just a moment: how bot walls took over", "Verify you are human, says the page, checking your browser", n=8)), path="/tech/just-a-moment-bot-walls"),
    Situation("about-captchas", "ok", shows(article("Are you a robot?", "Please verify you are human, it says, and the captcha appears", n=8)), quote="Please verify you are human, it says", path="/tech/robots"),
    Situation("about-domains", "ok", shows(article("This domain is for sale: the trade in names", "Buy this domain, says the page")), path="/tech/this-domain-is-for-sale"),
    Situation("about-casinos", "ok", shows(article("Casino workers strike in Port Alder", "Casinos, poker rooms, slots and betting shops closed")), path="/news/88123"),
    Situation("comment-captcha", "ok", shows(article(body='<form><textarea></textarea><input name=n><input name=m><div class=g-recaptcha></div></form><script src="https://www.google.com/recaptcha/api.js"></script>'))),
    Situation("cloudflare-beacon", "ok", shows(article(body="<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"), Server="cloudflare", CF_RAY="1-AMS")),
    Situation("datadome-protected", "ok", shows(article(), X_DataDome="protected")),
    Situation("login-in-menu", "ok", shows(article(body="<form><input name=u><input type=password></form>"))),
    Situation("cookie-banner", "ok", shows(article(body="<div>We and our partners store cookies. Accept all cookies to continue.</div>"))),
    Situation("short-note", "ok", shows(plain("Dam report", "The harbour dam is safe."))),
    Situation("image", "ok", lambda r: answer(200, b"\x89PNG\r\n" + b"\0" * 500, kind="image/png"), path="/img/dam.png"),
    Situation("image-page", "ok", shows("<html><title>dam report harbour</title><body><img src=/a.png></body></html>")),
    Situation("frames", "ok", shows('<html><head><title>Harbour</title></head><frameset><frame src="/menu.html"><frame src="/main.html"></frameset></html>'), quote=QUOTE),
    # walls
    Situation("cloudflare", "blocked", shows(plain("Just a moment...", "Checking your browser"), 403, cf_mitigated="challenge")),
    Situation("cloudflare-503", "blocked", shows("<html><title>Just a moment...</title><script>window._cf_chl_opt={}</script>", 503, Server="cloudflare")),
    Situation("cloudflare-404", "blocked", shows("<html><title>Just a moment...</title>", 404, cf_mitigated="challenge")),
    Situation("captcha-200", "blocked", shows(CAPTCHA)),
    Situation("datadome", "blocked", shows("<html><head><title>alder.test</title><script>var dd={'rt':'c'}</script><script src='https://ct.captcha-delivery.com/c.js'></script></head>", 403)),
    Situation("imperva", "blocked", shows('<html><head><META NAME="robots"></head><iframe src="/_Incapsula_Resource?x=1">Request unsuccessful. Incapsula incident ID: 12</iframe>')),
    Situation("perimeterx", "blocked", shows("<html><title>Access to this page has been denied</title><div id=px-captcha></div><p>Press & Hold to confirm you are a human</p>")),
    Situation("aws-waf", "blocked", shows("", 202, x_amzn_waf_action="challenge")),
    Situation("akamai", "blocked", shows(plain("Access Denied", "You don't have permission to access this. Reference&#32;&#35;18.2"), 403, Server="AkamaiGHost")),
    Situation("js-challenge", "blocked", shows("<html><body><script>document.cookie='k='+(3*7);location.reload();</script></body></html>")),
    Situation("login-redirect", "blocked", leads("/login?next=/news", LOGIN)),
    Situation("login-in-place", "blocked", shows(LOGIN)),
    Situation("consent-redirect", "blocked", leads("/consent?to=/news", plain("Before you continue", "We use cookies."))),
    Situation("consent-in-place", "blocked", shows(plain("Before you continue to Alder Gazette", "Accept all or reject all."))),
    Situation("paywall", "blocked", shows(plain("Harbour news", "The dam", "Subscribe to continue reading. Already a subscriber? Log in.")), quote=QUOTE),
    Situation("region", "blocked", shows(plain("Sorry", "This content is not available in your country."))),
    # parked and taken over
    Situation("parked", "soft-404", shows(plain("alder.test is for sale", "This domain is for sale. Make an offer on this domain."))),
    Situation("parked-frame", "soft-404", shows('<html><title>alder</title><frameset><frame src="http://park.bodis.com/x"></frameset></html>')),
    Situation("parked-german", "soft-404", shows(plain("alder.test", "Diese Domain steht zum Verkauf."))),
    Situation("expired-domain", "soft-404", shows(plain("alder.test", "This domain has expired. Renew it now."))),
    Situation("hijacked", "soft-404", shows(CASINO), title=TITLE, also=("drifted",)),
    Situation("hijacked-untitled", "soft-404", shows(CASINO), also=("drifted",)),
    # where it leads
    Situation("to-home", "soft-404", leads("/", GENERIC)),
    Situation("to-home-301", "soft-404", leads("/", GENERIC, 301, always_so=True)),
    Situation("to-home-language", "soft-404", leads("/en/", GENERIC, 301)),
    Situation("to-section", "soft-404", leads("/news/", GENERIC, 301)),
    Situation("to-other-section", "soft-404", leads("/latest", GENERIC, always_so=True)),
    Situation("to-404-page", "soft-404", leads("/404.html", plain("Alder Gazette", "Try the search."))),
    Situation("to-error-query", "soft-404", leads("/notfound.aspx?aspxerrorpath=/x", GENERIC)),
    Situation("to-home-is-home", "ok", leads("/en/", GENERIC, 302, always_so=True), path="/"),
    Situation("to-clean-slug", "redirected", leads("/dam-report-harbour", article(), 301)),
    Situation("to-id", "redirected", lambda r: answer(301, "", Location="/story/48213") if r.path.endswith("wall") else answer(200, article()), path="/story/48213/harbour-dam-wall"),
    Situation("without-amp", "redirected", lambda r: answer(301, "", Location="/2019/dam-report") if r.path.endswith("amp") else answer(200, article()), path="/2019/dam-report/amp"),
    Situation("pdf-to-html", "soft-404", shows(GENERIC), path="/files/dam-report.pdf"),
    Situation("pdf-offered", "ok", shows(plain("Dam report", "Read it", '<a href="/dl/dam-report.pdf">here</a>')), path="/files/dam-report.pdf"),
    # like a random page
    always("catch-all", "soft-404", GENERIC, "/articles/77312"),
    Situation("catch-all-echo", "soft-404", page=lambda r: answer(200, plain("Alder", f"You asked for {r.path}", *FILLER)), elsewhere=lambda r: answer(200, plain("Alder", f"You asked for {r.path}", *FILLER)), path="/articles/77312"),
    always("catch-all-query", "soft-404", GENERIC, "/article.php?id=4711"),
    Situation("numbered-page", "ok", shows(article("Harbour in autumn", n=6)), path="/articles/77312"),
    Situation("numbered-page-soft-site", "ok", page=shows(article("Harbour in autumn", n=6)), elsewhere=shows(GENERIC), path="/articles/77312"),
    always("shell", "unknown", SHELL, "/a/77312", ("ok",)),
    always("shell-quote", "unknown", SHELL, PATH, ("ok",), QUOTE),
    # fragments
    Situation("fragment", "ok", shows(article(body="<h2 id=costs>Costs</h2>")), path=PATH + "#costs"),
    Situation("fragment-name", "ok", shows(article(body="<a name=costs></a><i id=x></i>")), path=PATH + "#costs"),
    Situation("fragment-lost", "drifted", shows(article(body="<h2 id=price>Costs</h2>")), path=PATH + "#costs", also=("ok",)),
    Situation("fragment-route", "ok", shows(article(body="<i id=x></i>")), path=PATH + "#/costs/2019"),
    Situation("fragment-top", "ok", shows(article(body="<i id=x></i>")), path=PATH + "#top"),
    Situation("text-fragment", "ok", shows(article()), path=PATH + "#:~:text=The%20dam%20will%20hold"),
)  # fmt: skip
