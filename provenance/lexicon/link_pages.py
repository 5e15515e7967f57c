"""How pages look that stand where another page was: not found, parked, taken over, an error.

Titles are compared piece by piece, whole, so that "How to design a 404 page" is nobody's error.
All in lower case, folded as `links.words` folds (no accents on Latin letters, no punctuation).
"""

from typing import Final

NOT_FOUND_TITLES: Final = frozenset(
    {
        "404", "404 error", "error 404", "http 404", "404 not found", "404 page not found",
        "404 error page", "404 file not found", "404 file or directory not found", "not found",
        "page not found", "page not found 404", "error 404 page not found", "page not found error",
        "404 error page not found", "error 404 not found", "not found 404", "http 404 not found",
        "file not found", "document not found", "article not found", "story not found",
        "content not found", "resource not found", "object not found", "post not found",
        "item not found", "record not found", "nothing found", "page missing", "missing page",
        "page unavailable", "page not available", "page doesnt exist", "page does not exist",
        "page no longer exists", "page no longer available", "page removed", "page deleted",
        "this page doesnt exist", "this page does not exist", "this page is not available",
        "this page isnt available", "this page cannot be found", "this page cant be found",
        "this page could not be found", "this page couldnt be found", "page cannot be found",
        "page cant be found", "page could not be found", "the page cannot be found",
        "the page could not be found", "the page cant be found", "the page was not found",
        "the page you requested was not found", "the page you requested could not be found",
        "the page you requested cannot be found", "the requested page could not be found",
        "the requested page was not found", "the requested url was not found",
        "the requested url was not found on this server", "requested page not found",
        "the page you are looking for cannot be found", "the page you are looking for could not be found",
        "the page you are looking for does not exist", "the page youre looking for doesnt exist",
        "the page youre looking for cant be found", "the page youre looking for isnt here",
        "the page you are looking for is not available", "the page you are looking for was not found",
        "sorry page not found", "sorry this page isnt available", "sorry this page is not available",
        "sorry this page does not exist", "sorry this page doesnt exist", "sorry we cant find that page",
        "sorry we could not find that page", "sorry we couldnt find that page",
        "sorry we cant find the page youre looking for", "we cant find that page",
        "we cant find the page youre looking for", "we couldnt find that page",
        "we could not find that page", "we couldnt find the page youre looking for",
        "we could not find the page you were looking for", "cant find that page",
        "oops page not found", "oops 404", "oops that page cant be found", "whoops page not found",
        "uh oh page not found", "oops this page could not be found", "oops we cant find that page",
        "oops the page you are looking for could not be found", "error page not found",
        "site not found", "nothing here", "nothing to see here", "410 gone", "gone",
        "page gone", "article unavailable", "article no longer available", "story no longer available",
        "this article is no longer available", "this story is no longer available",
        "this page is no longer available", "this content is no longer available",
        "content no longer available", "content unavailable", "content not available",
        "this content isnt available", "this content is not available", "video unavailable",
        "this page has been removed", "this article has been removed", "this page has been deleted",
        # German, Dutch
        "seite nicht gefunden", "404 seite nicht gefunden", "fehler 404", "nicht gefunden",
        "die seite wurde nicht gefunden", "diese seite wurde nicht gefunden",
        "die seite konnte nicht gefunden werden", "diese seite existiert nicht",
        "die angeforderte seite wurde nicht gefunden", "seite nicht vorhanden",
        "diese seite existiert nicht mehr", "artikel nicht gefunden", "dokument nicht gefunden",
        "pagina niet gevonden", "niet gevonden", "404 pagina niet gevonden",
        "deze pagina bestaat niet", "de pagina is niet gevonden",
        "deze pagina kan niet worden gevonden",
        # French, Italian, Spanish, Portuguese, Catalan, Romanian
        "page introuvable", "page non trouvee", "404 page non trouvee", "erreur 404",
        "404 page introuvable", "cette page nexiste pas", "cette page nexiste plus",
        "page inexistante", "la page demandee est introuvable", "la page demandee nexiste pas",
        "article introuvable", "document introuvable", "contenu introuvable",
        "pagina non trovata", "404 pagina non trovata", "errore 404", "pagina inesistente",
        "la pagina non esiste", "questa pagina non esiste", "la pagina richiesta non esiste",
        "la pagina richiesta non e stata trovata", "articolo non trovato",
        "pagina no encontrada", "404 pagina no encontrada", "no encontrado", "no encontrada",
        "error 404 pagina no encontrada", "la pagina no existe", "esta pagina no existe",
        "no se encontro la pagina", "no se ha encontrado la pagina", "pagina no disponible",
        "la pagina solicitada no existe", "la pagina que buscas no existe", "articulo no encontrado",
        "la pagina que busca no existe", "documento no encontrado",
        "pagina nao encontrada", "404 pagina nao encontrada", "erro 404", "nao encontrado",
        "nao encontrada", "esta pagina nao existe", "a pagina nao existe",
        "a pagina nao foi encontrada", "pagina no trobada", "no sha trobat la pagina",
        "pagina nu a fost gasita", "pagina nu exista", "pagina inexistenta", "eroare 404",
        # Nordic
        "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "hittades inte",
        "siden ble ikke funnet", "fant ikke siden", "siden finnes ikke", "ikke funnet",
        "siden blev ikke fundet", "siden findes ikke", "siden kunne ikke findes",
        "sivua ei loytynyt", "sivua ei loydy", "siða fannst ekki",
        # Slavic, Baltic, Hungarian, Greek, Turkish
        "nie znaleziono strony", "strona nie zostala znaleziona", "strona nie istnieje",
        "nie znaleziono", "404 nie znaleziono", "stranka nenalezena", "stranka nebyla nalezena",
        "stranka neexistuje", "stranka sa nenasla", "nenalezeno", "stranica nije pronadena",
        "strana nije pronadena", "stranica nije pronađena", "strana nije pronađena",
        "stran ni bila najdena", "страница не найдена", "404 страница не найдена", "не найдено",
        "ошибка 404", "страница не существует", "такой страницы нет",
        "такои страницы не существует", "такой страницы не существует", "сторінку не знаидено",
        "сторінку не знайдено", "страницата не е намерена", "страница није пронађена",
        "puslapis nerastas", "lapa nav atrasta", "lehekulge ei leitud",
        "az oldal nem talalhato", "a lap nem talalhato", "a keresett oldal nem talalhato",
        "η σελιδα δεν βρεθηκε", "η σελιδα δεν υπαρχει", "sayfa bulunamadi", "sayfa bulunamadı",
        "404 sayfa bulunamadı", "hata 404", "sayfa mevcut degil",
        # Asia and the Middle East
        "页面不存在", "找不到页面", "页面未找到", "您访问的页面不存在", "无法找到该页", "未找到页面",
        "404页面不存在", "頁面不存在", "找不到網頁", "找不到頁面", "您要找的頁面不存在", "无法找到网页",
        "ページが見つかりません", "お探しのページは見つかりません", "お探しのページは見つかりませんでした",
        "ページが見つかりませんでした", "ページは存在しません", "指定されたページは見つかりません",
        "페이지를 찾을 수 없습니다", "존재하지 않는 페이지입니다", "페이지가 존재하지 않습니다",
        "الصفحة غير موجودة", "لم يتم العثور على الصفحة", "الصفحة المطلوبة غير موجودة",
        "عذرا الصفحة غير موجودة", "خطا 404", "خطأ 404", "صفحه یافت نشد", "صفحه پیدا نشد",
        "صفحه مورد نظر یافت نشد", "صفحہ نہیں ملا", "یہ صفحہ موجود نہیں", "הדף לא נמצא",
        "העמוד לא נמצא", "הדף המבוקש לא נמצא", "पृष्ठ नहीं मिला", "पेज नहीं मिला",
        "পৃষ্ঠাটি পাওয়া যায়নি", "ไม่พบหน้า", "ไม่พบหน้าที่คุณต้องการ", "khong tim thay trang",
        "trang khong ton tai", "halaman tidak ditemukan", "halaman tidak wujud",
        "ukurasa haukupatikana",
    }
)  # fmt: skip

NOT_FOUND_WORDS: Final = (
    "page you requested could not be found", "page you requested was not found",
    "page you requested cannot be found", "page you requested does not exist",
    "page you are looking for could not be found", "page you are looking for cannot be found",
    "page you are looking for does not exist", "page you are looking for doesnt exist",
    "page youre looking for doesnt exist", "page youre looking for cant be found",
    "page youre looking for could not be found", "page youre looking for no longer exists",
    "page you were looking for doesnt exist", "page you were looking for does not exist",
    "page you were looking for could not be found", "page you were looking for cannot be found",
    "page you are looking for is no longer", "page you are looking for has been",
    "page you are looking for may have been", "page you are looking for might have been",
    "page you requested has been removed", "page you requested is no longer available",
    "page you are trying to reach", "page you tried to reach", "requested url was not found",
    "requested page could not be found", "requested page cannot be found",
    "requested page does not exist", "requested page was not found", "requested document was not found",
    "we could not find the page", "we couldnt find the page", "we cant find the page",
    "we cannot find the page", "could not find the page you", "couldnt find the page you",
    "couldnt find what you were looking for", "nothing was found at this location",
    "no longer exists or has been moved", "may have been moved or deleted",
    "might have been removed had its name changed", "may have moved or been deleted",
    "has been moved or deleted", "has been removed or renamed", "does not exist or has been moved",
    "this page does not exist", "this page doesnt exist", "this page no longer exists",
    "the link you followed may be broken", "the link may be broken", "the address may be mistyped",
    "seite konnte nicht gefunden werden", "gesuchte seite existiert nicht",
    "angeforderte seite wurde nicht gefunden", "gewunschte seite", "seite existiert nicht",
    "page que vous recherchez", "page demandee est introuvable", "page que vous cherchez",
    "page demandee nexiste", "pagina que busca", "pagina que buscas", "pagina solicitada no",
    "pagina richiesta non", "pagina che cerchi", "pagina che stai cercando",
    "pagina que voce procura", "pagina que procura", "pagina die u zoekt", "pagina die je zoekt",
    "страница не найдена", "запрашиваемая страница", "страница удалена", "页面不存在", "找不到",
    "見つかりません", "찾을 수 없습니다", "غير موجودة", "یافت نشد", "nie istnieje lub",
    "nie zostala znaleziona",
)  # fmt: skip

WITHDRAWN_WORDS: Final = (
    "this article is no longer available", "this story is no longer available",
    "this page is no longer available", "this content is no longer available",
    "this document is no longer available", "this report is no longer available",
    "this article has been removed", "this story has been removed", "this page has been removed",
    "this content has been removed", "this document has been removed", "this post has been removed",
    "this post has been deleted", "this article has been deleted", "this page has been deleted",
    "this article has expired", "this story has expired", "this content has expired",
    "article you requested is no longer available", "article you are looking for is no longer",
    "story you are looking for is no longer", "has been removed from our website",
    "has been removed from our archive", "no longer available on this site",
    "no longer available on our website", "this video is no longer available",
    "this video has been removed", "this domain has been seized", "this website has been seized",
    "domain name has been seized", "this account has been suspended", "this account has been terminated",
    "this tweet has been deleted", "this tweet is unavailable", "account suspended",
    "dieser artikel ist nicht mehr verfugbar", "dieser artikel ist leider nicht mehr verfugbar",
    "dieser beitrag ist nicht mehr verfugbar", "artikel wurde entfernt",
    "inhalt ist nicht mehr verfugbar", "cet article nest plus disponible",
    "cette page nest plus disponible", "ce contenu nest plus disponible",
    "este articulo ya no esta disponible", "esta pagina ya no esta disponible",
    "este contenido ya no esta disponible", "questo articolo non e piu disponibile",
    "este artigo ja nao esta disponivel", "este conteudo nao esta mais disponivel",
    "dit artikel is niet meer beschikbaar", "материал удален", "статья удалена",
    "该内容已被删除", "该文章已被删除", "内容已被发布者删除", "この記事は公開を終了しました",
    "掲載期間が終了しました", "삭제된 게시물입니다",
)  # fmt: skip

ERROR_TITLES: Final = frozenset(
    {
        "500", "500 internal server error", "internal server error", "error 500", "500 error",
        "server error", "500 server error", "http error 500", "502 bad gateway", "bad gateway",
        "503 service unavailable", "service unavailable", "503 service temporarily unavailable",
        "service temporarily unavailable", "504 gateway timeout", "504 gateway time out",
        "gateway timeout", "403 forbidden", "forbidden", "400 bad request", "bad request",
        "error", "an error occurred", "an error has occurred", "application error", "runtime error",
        "server error in application", "database error", "database connection error",
        "error establishing a database connection", "something went wrong",
        "oops something went wrong", "sorry something went wrong", "oops an error occurred",
        "unexpected error", "fatal error", "critical error", "system error", "site error",
        "there has been a critical error on this website", "there has been a critical error on your website",
        "fehler", "ein fehler ist aufgetreten", "interner serverfehler", "erreur",
        "une erreur est survenue", "une erreur sest produite", "erreur interne du serveur",
        "ha ocurrido un error", "se ha producido un error", "error interno del servidor",
        "si e verificato un errore", "ocorreu um erro", "er is een fout opgetreden",
        "произошла ошибка", "ошибка сервера", "внутренняя ошибка сервера", "服务器错误",
        "エラーが発生しました", "오류가 발생했습니다",
    }
)  # fmt: skip

ERROR_WORDS: Final = (
    "error establishing a database connection", "fatal error uncaught", "uncaught exception",
    "traceback most recent call last", "mysql_connect", "mysqli_connect", "sqlstate",
    "could not connect to the database", "unable to connect to the database",
    "there has been a critical error on this website", "server error in application",
    "stack trace", "an application error occurred on the server", "nginx error",
    "whoops looks like something went wrong",
)  # fmt: skip

MAINTENANCE_TITLES: Final = frozenset(
    {
        "maintenance", "under maintenance", "down for maintenance", "site maintenance",
        "site under maintenance", "maintenance mode", "scheduled maintenance",
        "temporarily unavailable", "site temporarily unavailable", "well be back soon",
        "we will be back soon", "be right back", "website under maintenance",
        "temporarily down for maintenance", "were down for maintenance",
        "we are down for maintenance", "wartungsarbeiten", "wartungsmodus", "wartung",
        "en maintenance", "site en maintenance", "en mantenimiento", "sitio en mantenimiento",
        "in manutenzione", "em manutencao", "onderhoud", "технические работы", "メンテナンス中",
        "系统维护中", "网站维护中",
    }
)  # fmt: skip

PLACEHOLDER_TITLES: Final = frozenset(
    {
        "welcome to nginx", "apache2 ubuntu default page it works", "apache2 debian default page it works",
        "apache http server test page", "test page for the apache http server", "it works",
        "test page for the nginx http server", "iis windows server", "iis windows", "iis7", "iis8",
        "default web site page", "default page", "default website page", "welcome to openresty",
        "coming soon", "under construction", "site under construction", "website coming soon",
        "website under construction", "this site is under construction", "hello world",
        "account suspended", "this account has been suspended", "website suspended", "site suspended",
        "website expired", "future home of something quite cool", "web server default page",
        "plesk default page", "web hosting", "hosting suspended", "suspended", "suspended domain",
        "this site is temporarily suspended", "domain default page", "congratulations",
        "site not published", "no website configured", "index of",
    }
)  # fmt: skip

PARKED_WORDS: Final = (
    "domain is for sale", "domain name is for sale", "this domain may be for sale",
    "this domain is parked", "domain is parked", "parked free courtesy of", "parked domain",
    "domain parking", "buy this domain", "buy this domain name", "purchase this domain",
    "inquire about this domain", "make an offer on this domain", "make offer on this domain",
    "this domain has expired", "this domain name has expired", "domain has expired",
    "domain name expired", "domain expired", "this domain was recently registered",
    "this domain is registered but", "this domain has been registered", "get this domain",
    "own this domain", "the domain owner", "this webpage was generated by the domain owner",
    "this domain is available", "interested in this domain", "this premium domain",
    "lease this domain", "would you like to buy this domain", "backorder this domain",
    "domain steht zum verkauf", "domainname steht zum verkauf", "domain zu verkaufen",
    "diese domain kaufen", "domain geparkt", "nom de domaine est a vendre",
    "domaine est a vendre", "acheter ce domaine", "dominio esta en venta", "dominio en venta",
    "comprar este dominio", "dominio e in vendita", "dominio in vendita", "dominio a venda",
    "domein is te koop", "domeinnaam is te koop", "domena na sprzedaz", "domene til salgs",
    "домен продается", "купить домен", "срок регистрации домена", "домен припаркован",
    "域名出售", "该域名正在出售", "域名已过期", "このドメインは", "ドメインの有効期限", "도메인 판매",
)  # fmt: skip

PARKING_HOSTS: Final = frozenset(
    {
        "sedoparking.com", "sedo.com", "parkingcrew.net", "bodis.com", "dan.com", "afternic.com",
        "hugedomains.com", "above.com", "parklogic.com", "domainmarket.com", "undeveloped.com",
        "buydomains.com", "namedrive.com", "domaincontrol.com",
        "cashparking.com", "skenzo.com", "fabulous.com", "domainsponsor.com",
        "trafficz.com", "parked.com", "dynadot.com", "uniregistry.com", "brandbucket.com",
        "squadhelp.com", "domainnamesales.com", "efty.com",
        "namebright.com", "sav.com", "epik.com", "parkweb.vip",
        "park.io", "searchmagnified.com", "ztomy.com", "mydomaincontact.com",
        "domainlore.co.uk", "nicsell.com", "catchclub.com", "domaineasy.com", "premiumdomains.com",
    }
)  # fmt: skip
"""Registrable domains of those who park and sell domains."""

SHORTENERS: Final = frozenset(
    {
        "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "buff.ly", "dlvr.it", "ift.tt",
        "lnkd.in", "fb.me", "youtu.be", "nyti.ms", "wapo.st", "econ.st", "reut.rs", "bbc.in",
        "cnn.it", "on.ft.com", "trib.al", "wp.me", "j.mp", "tiny.cc", "rb.gy", "cutt.ly", "t.ly",
        "doi.org", "dx.doi.org", "hdl.handle.net", "purl.org", "w3id.org", "n2t.net", "perma.cc",
        "shorturl.at", "bl.ink", "amzn.to", "gu.com", "n.pr", "apne.ws", "on.wsj.com", "bloom.bg",
        "hubs.ly", "rebrand.ly", "mzl.la", "git.io", "aka.ms", "g.co", "v.gd", "soo.gd",
    }
)  # fmt: skip
"""Hosts whose addresses say nothing of the page they lead to."""

SPAM_WORDS: Final[tuple[frozenset[str], ...]] = (
    frozenset(
        """
        casino casinos gambling poker roulette blackjack baccarat jackpot jackpots betting sportsbook
        bookmaker bookmakers slot slots togel judi gacor bandar bandarq domino dominoqq sbobet
        maxwin pragmatic parlay toto qq rtp scatter pulsa deposit spins wager wagering freebet bonus
        bonuses taruhan agen situs daring terpercaya kasino казино слоты ставки букмекер рулетка вулкан 1xbet
        bahis kumarhane apuestas tragamonedas apostas cassino caça-niqueis
        """.split()
    ),
    frozenset(
        """
        viagra cialis levitra pharmacy pills sildenafil tadalafil kamagra xanax tramadol ambien
        prescription erectile dosage
        """.split()
    ),
    frozenset(
        """
        porn xxx escort escorts webcam webcams nude hentai milf adult bokep dating hookup
        """.split()
    ),
    frozenset(
        """
        replica replicas rolex handbags outlet discount cheap jerseys payday loans loan forex
        bitcoin crypto presale airdrop essay essays coursework dissertation
        """.split()
    ),
)  # fmt: skip
"""Words of those who take domains over, by trade. Several of one trade must come together."""

SPAM_PHRASES: Final = (
    "online casino", "casino online", "casino bonus", "free spins", "welcome bonus", "sign up bonus",
    "no deposit bonus", "play now", "bet now", "join now", "slot gacor", "slot online", "judi online",
    "situs slot", "daftar sekarang", "link alternatif", "situs judi", "agen slot", "real money",
    "live casino", "best odds", "онлайн казино", "играть сейчас", "buy viagra", "buy cialis",
    "online pharmacy", "without prescription", "cheap pills", "payday loans", "buy now",
    "order now", "replica watches", "live sex", "hot girls", "meet singles", "在线娱乐", "娱乐城",
    "博彩", "澳门", "真人", "彩票", "体育投注", "老虎机", "百家乐", "棋牌", "成人", "สล็อต", "คาสิโน", "บาคาร่า",
    "バカラ", "オンラインカジノ", "카지노", "바카라", "토토사이트", "먹튀", "nha cai", "ca cuoc", "canli bahis",
    "deneme bonusu", "bahis siteleri",
)  # fmt: skip
