# ruff: noqa: E501  (a situation a line reads best)
"""Situations that were thought of after the rules had been written."""

import gzip
from collections.abc import Iterable

from fault_server import HANG, RESET, Piece, Request, answer
from situations import FILLER, QUOTE, TITLE, Situation, article, plain
from situations_content import GENERIC, always, leads, shows
from situations_protocol import HEAD, PAGE, PATH, REAL_404, chain, first, moved, raw, says

BODY = PAGE.encode()


def slugs_do_not_count(request: Request) -> Iterable[Piece]:
    """A server that looks at the number only."""
    if "/48213/" in request.path:
        return answer(200, article("Harbour in autumn", n=6))
    return answer(404, REAL_404)


def by_id(request: Request) -> Iterable[Piece]:
    """A script that looks at one of its values only."""
    if "id=4711" in request.path:
        return answer(200, article("Harbour in autumn", n=6))
    return answer(200, plain("Alder", "No such article."))


MORE: tuple[Situation, ...] = (
    # live
    Situation("twenty-hops", "ok", chain(20)),
    Situation("twenty-one-hops", "dead", chain(21)),
    Situation("permanent-then-temporary", "redirected", lambda r: answer(200, PAGE) if r.path == "/c/dam-report" else answer(301 if r.path == PATH else 302, "", Location="/b/dam-report" if r.path == PATH else "/c/dam-report")),
    Situation("slug-ignored", "ok", slugs_do_not_count, path="/story/48213/old-headline", elsewhere=slugs_do_not_count),
    Situation("other-value-ignored", "ok", by_id, path="/article.php?id=4711&lang=en", elsewhere=by_id),
    Situation("bad-header-line", "ok", raw(b"HTTP/1.1 200 OK\r\nthis is no header\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + b"%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY)), quote=QUOTE),
    Situation("bare-line-feeds", "ok", raw(b"HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + BODY), quote=QUOTE),
    Situation("gzip-unsaid", "ok", lambda r: answer(200, gzip.compress(BODY)), quote=QUOTE),
    Situation("gzip-twice", "ok", lambda r: answer(200, gzip.compress(gzip.compress(BODY)), Content_Encoding="gzip, gzip"), quote=QUOTE),
    Situation("gzip-cut", "ok", lambda r: answer(200, gzip.compress(BODY)[:-12], Content_Encoding="gzip"), quote=QUOTE),
    Situation("utf-8-said-latin-1-sent", "ok", lambda r: answer(200, article(quote="Die Brücke hält nach Ansicht der Prüfer noch vierzig Jahre").encode("latin-1")), quote="Die Brücke hält nach Ansicht der Prüfer noch vierzig Jahre"),
    Situation("utf-16", "ok", lambda r: answer(200, article().encode("utf-16"), kind="text/html"), quote=QUOTE),
    Situation("shift-jis-unsaid", "ok", lambda r: answer(200, article(quote="堤防はあと四十年もつと技術者は述べた。港の検査は十一週間かかった。報告書は秋に議会に提出される。").encode("cp932"), kind="text/html"), quote="堤防はあと四十年もつと技術者は述べた"),
    Situation("script-leads-on", "ok", lambda r: answer(200, PAGE) if r.path != PATH else answer(200, "<script>window.location.href = '/dam-report-harbour';</script>"), also=("redirected",)),
    Situation("robots-hang", "ok", says(200), robots=lambda r: (HANG,)),
    Situation("robots-404", "ok", says(200)),
    Situation("robots-forbidden", "ok", says(200), robots=says(403)),
    Situation("json-quote", "ok", lambda r: answer(200, '{"body": "The dam will hold for another forty years, the Harbour Ministry\\u2019s engineers found"}', kind="application/json"), quote=QUOTE),
    Situation("quote-in-description", "ok", shows(plain("Dam", "Read on.", head=f'<meta name=description content="{QUOTE}.">')), quote=QUOTE),
    Situation("quote-hyphenated", "ok", shows(article(quote="The dam will hold for anoth-<br>er forty years, the Harbour Minis-\ntry's engineers found")), quote=QUOTE),
    Situation("quote-in-capitals", "ok", shows(article(quote=QUOTE.upper())), quote=QUOTE),
    Situation("quote-with-link-inside", "ok", shows(article(quote="The dam will <a href=/x>hold for</a> another <em>forty</em> years, the Harbour Ministry's engineers found")), quote=QUOTE),
    Situation("quote-bracketed", "ok", shows(article()), quote="[T]he dam will hold for another forty years, the [ministry's] engineers found"),
    Situation("quote-on-a-page-about-404", "ok", shows(plain("404 Not Found", QUOTE)), quote=QUOTE),
    Situation("quote-behind-banner", "ok", shows(plain("Before you continue", QUOTE, "Accept all cookies to continue.")), quote=QUOTE),
    Situation("title-of-404-book", "ok", shows(article("Not Found: a history of lost pages", n=8)), title="Not Found: A History of Lost Pages", path="/books/88"),
    Situation("canonical-to-home", "ok", shows(article(head='<link rel=canonical href="/">'))),
    Situation("gambling-report", "ok", shows(article("Gambling in Port Alder: betting, slots and casinos after the law", "Play now, the posters say; welcome bonus offers doubled", n=6)), path="/reports/gambling-betting-law"),
    Situation("login-page-cited", "ok", shows('<html><title>Sign in</title><h1>Sign in</h1><form><input type=password></form>'), path="/login"),
    Situation("session-of-a-conference", "redirected", leads("/conference/session/12-harbour-dam", article("Harbour dam session"), 301)),
    Situation("shop-with-search", "ok", shows(article("Tide tables", body="<form><input name=q></form>")), path="/tide-tables"),
    Situation("www-added", "redirected", moved(301, "/news/2019/05/dam-report-harbour.html/")),
    Situation("home-from-index", "redirected", lambda r: answer(301, "", Location="/") if r.path != "/" else answer(200, GENERIC), path="/index.html"),
    Situation("refused-get-of-robots", "ok", says(200), robots=lambda r: (RESET,)),
    Situation("error-with-content", "ok", says(500), quote=QUOTE),
    Situation("status-203", "ok", says(203)),
    Situation("note-on-maintenance", "ok", shows(article("Maintenance of the harbour dam")), path="/news/maintenance-of-the-dam"),
    Situation("coming-soon-film", "ok", shows(article("Coming soon: the harbour film", n=8)), path="/films/harbour"),
    Situation("story-not-found-plane", "ok", shows(article("Wreck of the plane not found, searchers say")), path="/news/7788"),
    Situation("amp-canonical", "ok", shows(article("Harbour", head=f'<link rel=canonical href="{PATH}">'))),
    Situation("one-word-slug", "ok", shows(article("The harbour")), path="/harbour"),
    # rotten
    Situation("soft-404-in-body", "soft-404", shows(plain("Alder Gazette", "We're sorry, the page you requested could not be found."))),
    Situation("soft-404-new-wording", "soft-404", shows(plain("Hmm, this page seems nowhere to be found", "Back to the quay."))),
    Situation("soft-404-class", "soft-404", shows('<html><title>Alder</title><body class="home error404 wide"><p>Try a search.</p>')),
    Situation("soft-404-swedish", "soft-404", shows(plain("Sidan kunde inte hittas", "Till startsidan"))),
    Situation("soft-404-italian", "soft-404", shows(plain("Errore 404 - Pagina non trovata", "Torna alla home"))),
    Situation("soft-404-japanese", "soft-404", shows(plain("ページが見つかりません｜港新聞", "お探しのページは移動または削除されました"))),
    Situation("soft-404-korean", "soft-404", shows(plain("페이지를 찾을 수 없습니다", "홈으로"))),
    Situation("soft-404-with-menu", "soft-404", shows("<html><head><title>Page not found - Alder Gazette</title></head><body><nav>" + "<a href=/x>Section of the paper</a> " * 60 + "</nav><main><h1>Page not found</h1><p>Try searching.</p></main></body></html>")),
    Situation("soft-404-with-latest", "soft-404", shows("<html><head><title>404 | Alder Gazette</title></head><body><h1>Sorry!</h1><p>The page you are looking for does not exist.</p><h2>Latest</h2>" + "".join(f"<p>{line}</p>" for line in FILLER * 6) + "</body></html>")),
    Situation("soft-404-quote", "soft-404", shows(plain("Page not found", "The page you requested could not be found.")), quote=QUOTE, also=("drifted",)),
    Situation("parked-quote", "soft-404", shows(plain("alder.test", "This domain may be for sale.")), quote=QUOTE, also=("drifted",)),
    Situation("parked-lander", "soft-404", lambda r: answer(200, '<script>window.onload=function(){window.location.href="/lander"}</script>') if r.path == PATH else answer(200, plain("alder.test", "The domain alder.test is for sale.", "Related searches"))),
    Situation("seized", "soft-404", shows(plain("Notice", "This domain has been seized by the harbour police.")), also=("blocked",)),
    Situation("hijacked-japanese", "soft-404", shows(plain("オンラインカジノ 入金不要ボーナス", "バカラとスロットを今すぐプレイ", *("オンラインカジノの最新情報です。",) * 6)), title=TITLE, also=("drifted",)),
    Situation("hijacked-pharma", "soft-404", shows(plain("Buy Viagra online without prescription", "Cheap pills: cialis, levitra, tramadol from our online pharmacy.", *FILLER)), also=("drifted",)),
    Situation("other-article", "drifted", shows(article("Knitting patterns for spring", "Cast on eighty stitches")), title="Senate committee subpoenas pipeline executives", path="/archive/5512"),
    Situation("quote-negated", "drifted", shows(article(quote="The dam will not hold for another forty years, the Harbour Ministry's engineers found")), quote=QUOTE),
    Situation("quote-of-another-body", "drifted", shows(article(quote="The dam will hold for another forty years, the Fishery Ministry's engineers found")), quote=QUOTE),
    Situation("to-search", "soft-404", leads("/search?q=dam+report+harbour", plain("Search", "No results for dam report harbour."))),
    Situation("to-home-query", "soft-404", leads("/?ref=404", GENERIC)),
    Situation("to-year-archive", "soft-404", leads("/news/2019/", GENERIC)),
    Situation("all-lead-to-one", "soft-404", leads("/welcome-to-the-new-site", GENERIC, 301, always_so=True)),
    Situation("doc-to-html", "soft-404", shows(GENERIC), path="/files/tide-tables.xlsx"),
    Situation("pdf-to-login", "blocked", leads("/signin", '<title>Sign in</title><input type=password>'), path=PATH),
    Situation("refresh-circle", "dead", lambda r: answer(200, f'<meta http-equiv=refresh content="0;url={"/b" if r.path == PATH else PATH}">'), also=("unknown",)),
    Situation("php-error", "soft-404", shows("<br /><b>Fatal error</b>: Uncaught PDOException: SQLSTATE[HY000] in /var/www/db.php:12", kind="text/html")),
    Situation("directory-listing", "soft-404", shows(plain("Index of /news/2019/05", "Parent Directory")), also=("ok",)),
    always("catch-all-short", "soft-404", plain("Alder", "Welcome."), "/news/77312"),
    Situation("no-content", "soft-404", says(204, ""), also=("ok", "unknown")),
    # walls
    Situation("members-only", "blocked", shows(plain("Alder Gazette", "You must be logged in to view this page."))),
    Situation("sso-elsewhere", "blocked", leads("/adfs/ls/?wa=wsignin1.0", '<title>Sign In</title><input type=password>')),
    Situation("cookie-wall-german", "blocked", shows(plain("Willkommen", "Weiter mit Werbung. Mit Werbung und Tracking lesen Sie kostenlos."))),
    Situation("vercel-wall", "blocked", shows(plain("Vercel Security Checkpoint", "We're verifying your browser"), 429, x_vercel_mitigated="challenge")),
    Situation("turnstile-200", "blocked", shows("<html><title>alder.test</title><script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script><body><div class=cf-turnstile></div></body></html>")),
    Situation("unusual-traffic", "blocked", shows(plain("Sorry...", "Our systems have detected unusual traffic from your computer network.", "This page checks to see if it's really you, not a robot."), 429)),
    Situation("denied-200", "blocked", shows(plain("Access Denied", "You don't have permission to access this resource."))),
    Situation("cloudflare-1020", "blocked", shows(plain("Access denied | alder.test used Cloudflare to restrict access", "Error 1020", "You have been blocked."), 403)),
    Situation("rate-limit-page", "blocked", says(429, plain("Too many requests", "Slow down."), Retry_After="1")),
    Situation("paywall-untold", "blocked", shows(plain("Dam report", "Councillors heard on Tuesday", "This article is for subscribers only."))),
    Situation("cloudflare-522", "unreachable", shows(plain("522: Connection timed out", "The host is not responding."), 522, Server="cloudflare")),
    Situation("refused-method", "blocked", says(405, "")),
    Situation("bad-request", "dead", says(400, ""), also=("blocked", "unknown")),
    Situation("closed-in-the-middle", "ok", first(1, lambda: (HEAD + b"Content-Length: 100\r\n\r\n",))),
)  # fmt: skip
