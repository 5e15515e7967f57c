# ruff: noqa: E501  (a situation a line reads best)
"""More situations of what a page says: errors of many makers and languages, and their look-alikes."""

import itertools
from collections.abc import Iterable

from fault_server import Piece, Request, answer
from situations import FILLER, Situation, article, plain
from situations_content import GENERIC, leads, pdf, shows
from situations_protocol import PAGE, PATH, robots, says

NUM = "/articles/77312"
_COUNT = itertools.count()


def soft(name: str, title: str, *paragraphs: str, **more: str) -> Situation:
    return Situation(f"s-{name}", "soft-404", shows(plain(title, *paragraphs, **more)))


def live(name: str, body: str, path: str = PATH) -> Situation:
    return Situation(f"l-{name}", "ok", shows(body), path=path)


def rotating(request: Request) -> Iterable[Piece]:
    """The same page for all, but for what is read most at the moment."""
    n = next(_COUNT)
    most = f"Most read now: story number {n} of the day, by our staff in ward {n * 3}."
    return answer(200, plain("Alder Gazette", "Latest news, weather and tides.", *FILLER, most))


def nonce(request: Request) -> Iterable[Piece]:
    """The same page for all, but for a number that is never the same."""
    n = next(_COUNT)
    text = "".join(f"<p>{line}</p>" for line in FILLER)
    return answer(
        200,
        f"<html><head><title>Alder Gazette</title><meta name=csrf content=t{n}></head><body data-n={n}><h1>Alder Gazette</h1>{text}<p>{n} readers online</p></body></html>",
    )


def lander(request: Request) -> Iterable[Piece]:
    """A parked domain whose script leads to a page that another script draws."""
    if request.path != "/lander":
        return answer(
            200,
            '<html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
        )
    return answer(
        200,
        '<html><head><title>alder.test</title><script>window._trfd=window._trfd||[]</script></head><body><div id="contentMain"></div><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script></body></html>',
    )


S3_LOST = '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>'
WHOOPS = "<html><head><title>Alder Gazette</title><link rel=canonical href='/404'></head><body><h1>Whoops</h1><p>This is not the page you want.</p></body></html>"

PAGES: tuple[Situation, ...] = (
    soft("wordpress", "Page not found – Alder Gazette", "It looks like nothing was found at this location. Maybe try a search?", h1="Oops! That page can’t be found."),
    soft("drupal", "Page not found | Alder", "The requested page could not be found."),
    soft("tomcat", "HTTP Status 404 – Not Found", "Type Status Report", "The origin server did not find a current representation for the target resource."),
    soft("iis", "404 - File or directory not found.", "The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.", h1="Server Error"),
    soft("aspnet", "The resource cannot be found.", "Description: HTTP 404. The resource you are looking for (or one of its dependencies) could have been removed.", h1="Server Error in '/' Application."),
    soft("apache-xampp", "Object not found!", "The requested URL was not found on this server.", "Error 404"),
    soft("facebook", "Facebook", "The link you followed may be broken, or the page may have been removed.", h1="This content isn't available right now"),
    soft("youtube", "YouTube", "This video isn't available any more", h1="Video unavailable"),
    soft("portuguese", "Página não encontrada", "Desculpe, a página que você procura não existe."),
    soft("dutch", "Pagina niet gevonden | Havenblad", "De pagina die u zoekt bestaat niet."),
    soft("polish", "Nie znaleziono strony", "Strona, której szukasz, nie istnieje."),
    soft("czech", "Stránka nenalezena", "Omlouváme se, stránka neexistuje."),
    soft("turkish", "Sayfa bulunamadı", "Aradığınız sayfa mevcut değil."),
    soft("greek", "Η σελίδα δεν βρέθηκε", "Επιστροφή στην αρχική"),
    soft("hebrew", "הדף לא נמצא", "חזרה לדף הבית"),
    soft("hindi", "पेज नहीं मिला", "मुखपृष्ठ"),
    soft("norwegian", "Siden finnes ikke", "Til forsiden"),
    soft("danish", "Siden blev ikke fundet", "Til forsiden"),
    soft("finnish", "Sivua ei löytynyt", "Etusivulle"),
    soft("hungarian", "Az oldal nem található", "Vissza a főoldalra"),
    soft("romanian", "Pagina nu a fost găsită", "Înapoi"),
    soft("ukrainian", "Сторінку не знайдено", "На головну"),
    soft("vietnamese", "Không tìm thấy trang", "Về trang chủ"),
    soft("indonesian", "Halaman tidak ditemukan", "Kembali ke beranda"),
    soft("thai", "ไม่พบหน้าที่คุณต้องการ", "กลับหน้าแรก"),
    soft("persian", "صفحه مورد نظر یافت نشد", "بازگشت"),
    soft("gone-story", "Alder Gazette", "Sorry, the story you are looking for is no longer available on our website.", h1="Story unavailable"),
    soft("moved-site", "We have moved", "Our old pages are gone. The page you requested no longer exists on our new site.", h1="Page not found"),
    soft("sorry", "Sorry", "We couldn't find that article. It may have been moved or deleted.", h1="Sorry, we couldn't find that article"),
    soft("search-instead", "Search - Alder Gazette", "We could not find the page you asked for. Here are search results instead.", h1="Page not found"),
    soft("heading-only", "Alder Gazette", "Back to front page", h1="404"),
    soft("long-menu", "Error 404 (Not Found)!!1", "That’s an error.", "The requested URL /x was not found on this server. That’s all we know.", h1="404. That’s an error."),
    Situation("s-json-status", "soft-404", shows('{"statusCode":404,"message":"Cannot GET /api/reports/77"}', kind="application/json"), path="/api/reports/77"),
    Situation("s-text", "soft-404", shows("404 page not found\n", kind="text/plain")),
    Situation("s-express", "soft-404", shows("<html><head><title>Error</title></head><body><pre>Cannot GET /news/2019</pre></body></html>")),
    Situation("s-s3", "soft-404", shows(S3_LOST, kind="application/xml"), path="/files/report.pdf"),
    Situation("s-xml-file", "soft-404", shows(S3_LOST, kind="application/xml")),
    soft("heroku", "No such app", "There's nothing here, yet. Build something amazing"),
    soft("github-pages", "Site not found · GitHub Pages", "There isn't a GitHub Pages site here."),
    soft("squarespace", "Website Expired", "This account has expired. If you are the site owner, click below to login."),
    soft("shopify", "Shop unavailable", "Sorry, this shop is currently unavailable."),
    soft("fastly", "Fastly error: unknown domain alder.test", "Please check that this domain has been added to a service."),
    soft("apache-default", "Apache2 Ubuntu Default Page: It works", "This is the default welcome page used to test the correct operation of the Apache2 server."),
    soft("centos", "HTTP Server Test Page powered by CentOS", "This page is used to test the proper operation of the HTTP server."),
    soft("iis-default", "IIS Windows Server", head=""),
    soft("cpanel", "Default Web Site Page", "If you feel you have reached this page in error", h1="SORRY!"),
    soft("plesk", "Web Server's Default Page", "This page is generated by Plesk"),
    soft("whitelabel", "Error", "This application has no explicit mapping for /error, so you are seeing this as a fallback. There was an unexpected error (type=Not Found, status=404).", h1="Whitelabel Error Page"),
    soft("django", "DoesNotExist at /news", "Article matching query does not exist. Exception Type: DoesNotExist"),
    soft("wp-critical", "WordPress › Error", "There has been a critical error on this website. Learn more about troubleshooting WordPress.", h1=""),
    soft("next-error", "Application error: a client-side exception has occurred", "see the browser console for more information"),
    soft("bad-gateway", "502 Bad Gateway", "nginx"),
    soft("unavailable", "Service Unavailable", "HTTP Error 503. The service is unavailable."),
    soft("no-db", "Alder", "Could not connect to the database."),
    soft("mysql-warning", "Alder", "Warning: mysql_connect(): Access denied for user 'alder'@'localhost' in /home/x/db.php on line 3"),
    soft("expired-account", "This Account has been suspended.", "Contact your hosting provider for more information."),
    soft("construction", "Site under construction", "Come back later."),
    soft("hello-world", "Hello world! – Just another WordPress site", "Welcome to WordPress. This is your first post. Edit or delete it, then start writing!", h1="Hello world!"),
    soft("godaddy", "alder.test", "This Web page is parked free, courtesy of GoDaddy.com. Would you like to buy this domain?"),
    soft("forsale1", "AlderGazette.com is for sale | HugeDomains", "Painless, quick delivery of your domain name. Buy now for $2,195."),
    soft("afternic", "alder.test", "The domain name alder.test is for sale. Get a price in less than 24 hours"),
    soft("related", "alder.test", "Related searches: Harbour Loans, Dam Insurance, Credit Cards. Privacy policy"),
    soft("renew", "alder.test", "This domain name expired on 2024-03-01. Click here to renew it."),
    Situation("s-sedo-script", "soft-404", shows('<html><head><title>alder.test</title><script src="https://img.sedoparking.com/js/x.js"></script></head><body><div id=ads></div></body></html>')),
    Situation("s-park-js", "soft-404", shows('<html><head><title>alder.test</title></head><body><div id="target"></div><script>window.park="eyJ1dWlkIjo";</script><script src="/bXXXX.js"></script></body></html>'), also=("unknown",)),
    Situation("s-godaddy-lander", "soft-404", lander),
    Situation("s-tk1", "soft-404", shows(plain("Best Crypto Presale 2026 – Buy Now", "Join now for the hottest bitcoin airdrop, crypto presale and forex signals.", *FILLER)), also=("drifted",)),
    Situation("s-tk2", "soft-404", shows(plain("Cheap Essay Writing Service | Order Now", "Buy essays online. Our writers deliver coursework, dissertation and essays. Order now with discount.", *FILLER)), also=("drifted",)),
    Situation("s-tk3", "soft-404", shows(plain("Replica Watches Outlet - Cheap Rolex", "Replica watches, rolex replica, handbags outlet, cheap jerseys. Buy now.", *FILLER)), also=("drifted",)),
    Situation("s-tk5", "soft-404", shows(plain("澳门百家乐_在线娱乐城", "老虎机,棋牌,彩票,体育投注 真人娱乐", "最新优惠")), also=("drifted",)),
    Situation("s-tk6", "soft-404", shows(plain("สล็อตเว็บตรง คาสิโนออนไลน์", "บาคาร่า สล็อต เครดิตฟรี สมัครเลย")), also=("drifted",)),
    Situation("s-tk7", "soft-404", shows(plain("Canlı Bahis Siteleri 2026", "Deneme bonusu veren bahis siteleri, kumarhane, slot ve rulet.", *FILLER)), also=("drifted",)),
    Situation("s-tk4", "soft-404", shows(plain("Live Sex Webcam - Hot Girls", "Meet singles, escorts, nude webcam, adult dating and hookup.", *FILLER)), also=("drifted",)),
    Situation("s-rotating", "soft-404", rotating, elsewhere=rotating, path=NUM),
    Situation("s-nonce", "soft-404", nonce, elsewhere=nonce, path=NUM),
    Situation("s-only-title", "soft-404", shows("<html><head><title>404</title></head><body></body></html>")),
    Situation("s-blank-chars", "soft-404", shows("<html><body>&nbsp; &#8203;</body></html>")),
    Situation("s-spaces", "soft-404", shows("   \n\n  ")),
    Situation("s-image-404", "soft-404", shows("<html><head><title>Oops</title></head><body><img src=/404.png alt='Page not found'></body></html>"), also=("ok",)),
    Situation("s-og-title", "soft-404", shows("<html><head><title>Alder Gazette</title><meta property='og:title' content='Page not found'></head><body><p>Go home.</p></body></html>")),
    Situation("s-h2", "soft-404", shows("<html><head><title>Alder Gazette</title></head><body><div>Alder</div><h2>Page not found</h2><p>Try searching.</p></body></html>")),
    Situation("s-h3", "soft-404", shows("<html><head><title>Alder Gazette</title></head><body><div>Alder</div><h3>404 - Page not found</h3><p>Try searching.</p></body></html>")),
    Situation("s-canonical-404", "soft-404", shows(WHOOPS), path=NUM, elsewhere=shows(WHOOPS)),
    Situation("s-noindex-short", "soft-404", shows("<html><head><title>Alder Gazette</title><meta name=robots content=noindex></head><body><h1>Sorry</h1><p>The page you were looking for is not here.</p></body></html>")),
    Situation("s-errorcode", "soft-404", shows("<html><head><title>Alder Gazette</title></head><body><h1>Oh no</h1><p>Error code: 404</p></body></html>")),
    # redirects
    Situation("s-home-hash", "soft-404", leads("/", GENERIC, 301)),
    Situation("s-home-utm", "soft-404", leads("/?utm_source=old", GENERIC, 301)),
    Situation("s-home-abs", "soft-404", lambda r: answer(301, "", Location=f"http://{r.host}:{r.port}") if r.path == PATH else answer(200, GENERIC)),
    Situation("s-home-302-chain", "soft-404", lambda r: answer(301, "", Location="/go") if r.path == PATH else (answer(302, "", Location="/") if r.path == "/go" else answer(200, GENERIC))),
    Situation("s-home-de", "soft-404", leads("/de", GENERIC)),
    Situation("s-news-index", "soft-404", leads("/news/index.html", GENERIC, 301)),
    Situation("s-archive", "soft-404", leads("/news/2019/05/", GENERIC)),
    Situation("s-all-to-archive", "soft-404", leads("/archive", GENERIC, 301, always_so=True)),
    Situation("s-err-html", "soft-404", leads("/error.html", GENERIC)),
    Situation("s-oops", "soft-404", leads("/oops", plain("Oops", "Something is missing here."), 302, always_so=True)),
    Situation("s-notfound-query", "soft-404", leads("/?error=404", GENERIC)),
    Situation("s-pdf-login", "soft-404", shows(GENERIC), path="/docs/annual-report-2019.pdf"),
    Situation("s-pdf-redirect-home", "soft-404", lambda r: answer(301, "", Location="/") if r.path != "/" else answer(200, GENERIC), path="/docs/annual-report-2019.pdf"),
    Situation("s-pdf-redirect-page", "soft-404", lambda r: answer(302, "", Location="/publications") if r.path != "/publications" else answer(200, GENERIC), path="/docs/annual-report-2019.pdf"),
    Situation("s-zip", "soft-404", shows(GENERIC), path="/data/tides.zip"),
    Situation("s-docx-query", "soft-404", shows(GENERIC), path="/dl/report.docx?x=1"),
    # live look-alikes
    live("contact", plain("Contact", "Write to us", "<form><input name=a><textarea></textarea></form>"), path="/contact"),
    live("short-article", plain("Harbour dam report", "The dam is safe, engineers said on Monday."), path="/news/harbour-dam-report"),
    live("maintenance-news", article("Harbour bridge closed for maintenance", "The bridge is under maintenance")),
    live("error-article", article("An error occurred: how the ferry lost its way", "An error occurred on the bridge")),
    live("about-soft-404", article("What is a soft 404?", "A soft 404 says page not found with status 200", n=8), path="/seo/what-is-a-soft-404"),
    live("lost-pages", article("Page not found: the vanishing web", "Page not found, says the screen", n=8), path="/features/page-not-found-the-vanishing-web"),
    live("domain-sale-news", article("City's domain name is for sale after lapse", "The domain name is for sale, the council learned", n=6), path="/news/8812"),
    live("viagra-news", article("Court fines online pharmacy that sold Viagra without prescription", "The online pharmacy sold cialis and levitra", n=6), path="/news/8813"),
    live("crypto-news", article("Bitcoin presale collapses, investors told to join now", "The crypto airdrop promised forex returns", n=6), path="/news/8814"),
    live("casino-site", article("Harbour Casino: opening hours", "Casino, poker and roulette every night. Play now!", n=4), path="/harbour-casino/opening-hours"),
    live("subscribe-box", article(body="<aside>Subscribe to our newsletter. Already a subscriber? Log in.</aside>", n=6)),
    live("paywall-meter", article(body="<div>You have 3 free articles left.</div>", n=6)),
    live("cookie-long", article(body="<div id=cmp>We value your privacy. We and our partners store and access information. Accept all</div>", n=4)),
    live("noscript-note", article(body="<noscript>Please enable JavaScript to view the comments.</noscript>")),
    live("app-with-content", '<html><head><title>Harbour dam report</title></head><body><div id="root"><article><h1>Harbour dam report</h1><p>' + " ".join(FILLER) + "</p></article></div><script src=/a.js></script></body></html>"),
    live("login-article", article("How to log in to the harbour portal", "Log in with your card"), path="/help/how-to-log-in"),
    live("index-of-book", article("Index of first lines", "Index of first lines"), path="/books/index-of-first-lines"),
    live("directory", plain("Index of /data/2019", "Parent Directory", "tides.csv"), path="/data/2019/"),
    live("gallery", "<html><head><title>Harbour photographs</title></head><body>" + "<img src=/a.jpg>" * 9 + "</body></html>", path="/photos/harbour"),
    live("video", '<html><head><title>Harbour film</title><meta property="og:type" content="video.other"></head><body><video src=/a.mp4></video></body></html>', path="/watch/77312"),
    live("number-title-generic", "<html><head><title>Alder Gazette</title></head><body><article>" + "".join(f"<p>{f}</p>" for f in FILLER * 6) + "</article></body></html>", path=NUM),
    live("csv", "year;height\n2019;4\n", path="/data/heights.csv"),
    live("old-html", "<HTML><HEAD><TITLE>Tide tables</TITLE></HEAD><BODY BGCOLOR=white><CENTER><FONT SIZE=7>Tide tables</FONT></CENTER><PRE>01 02 03</PRE></BODY></HTML>", path="/~anna/tides.htm"),
    live("press-hold", article("Press and hold: the story of the lift button", "Press and hold, the sign said", n=6), path="/design/buttons"),
    live("waiting-room", article("In the waiting room of the harbour clinic", "The waiting room is full", n=6), path="/health/71"),
    live("gone-girl", article("Gone", "Gone, a film about the harbour", n=6), path="/films/gone"),
    live("nothing-found", article("Nothing found in second search of the quay", "Nothing found, police say", n=4), path="/news/7123"),
    live("404-area", article("Area code 404", "404 is an area code", n=6), path="/codes/404"),
    live("removed-story", article("Statue removed after protest", "This page of history has been removed, said the mayor", n=5), path="/news/7124"),
    live("suspended-news", article("Account suspended: how the ministry lost its voice", "Account suspended, the page said", n=6), path="/news/7125"),
    live("job-expired", article("Seized", "The domain has been seized by the crown in 1688", n=6), path="/history/9"),
    live("maintenance-guide", article("Under maintenance: keeping old locks", "Locks under maintenance", n=6), path="/guides/12"),
    live("consent-law", article("Consent", "Consent is the basis of the law", n=6), path="/law/consent"),
    live("blocked-news", article("Access denied: reporters kept out of the quay", "Access denied, the guard said", n=6), path="/news/7126"),
    live("coming-soon-event", article("Coming soon", "Coming soon to the harbour hall", n=6), path="/events/3"),
    live("error-404-band", article("Error 404", "Error 404 play the harbour hall", n=6), path="/bands/error-404"),
    Situation("l-robots-403", "ok", says(200), robots=says(401)),
    Situation("l-robots-html", "ok", says(200), robots=shows(GENERIC)),
    Situation("l-robots-redirect", "ok", says(200), robots=lambda r: answer(301, "", Location="/r.txt")),
    Situation("l-robots-big", "ok", says(200), robots=lambda r: answer(200, "# x\n" * 400000, kind="text/plain")),
    Situation("l-robots-crawl", "ok", says(200), robots=robots("User-agent: *\nCrawl-delay: 60\n")),
    Situation("b-robots-named", "blocked", says(200), robots=robots("User-agent: Provenance\nDisallow: /\n\nUser-agent: *\nAllow: /")),
    Situation("b-robots-cr", "blocked", says(200), robots=robots("User-agent: *\rDisallow: /news/\r")),
    Situation("b-robots-bom", "blocked", says(200), robots=robots("\ufeffUser-agent: *\nDisallow: /news/")),
    Situation("b-robots-all", "blocked", says(200), robots=robots("User-agent: *\nDisallow: /")),
    Situation("b-robots-query", "blocked", says(200), path="/a.php?id=7", robots=robots("User-agent: *\nDisallow: /*?")),
    Situation("b-robots-target", "blocked", lambda r: answer(301, "", Location="/private/x") if r.path == PATH else answer(200, PAGE), robots=robots("User-agent: *\nDisallow: /private/")),
    Situation("b-robots-escape", "blocked", says(200), path="/%7Eanna/report", robots=robots("User-agent: *\nDisallow: /~anna/")),
    Situation("l-fragment-case", "ok", shows(article(body="<h2 id=Costs>Costs</h2>")), path=PATH + "#costs"),
    Situation("l-fragment-escaped", "ok", shows(article(body="<h2 id='kost und logis'>Costs</h2>")), path=PATH + "#kost%20und%20logis"),
    Situation("l-fragment-pdf", "ok", lambda r: answer(200, pdf("x"), kind="application/pdf"), path="/f/a.pdf#page=7"),
    Situation("d-text-fragment", "drifted", shows(article()), path=PATH + "#:~:text=The%20weir%20has%20fallen%20down", also=("ok",)),
    Situation("l-text-range", "ok", shows(article()), path=PATH + "#:~:text=The%20dam,engineers%20found"),
    Situation("l-text-prefix", "ok", shows(article()), path=PATH + "#:~:text=safe-,The%20dam%20will%20hold,-for"),
)  # fmt: skip
