"""What the thing is in which a work appeared: newspapers, journals, platforms, publishers.

Whole names where a name says nothing by itself, telling words for all others; case folded.
"""

from typing import Final

PLATFORMS: Final[frozenset[str]] = frozenset(
    {
        "twitter", "x", "facebook", "instagram", "telegram", "youtube", "tiktok", "vkontakte", "vk",
        "reddit", "linkedin", "weibo", "parler", "gab", "truth social", "odnoklassniki", "ok.ru",
        "mastodon", "bluesky", "threads", "whatsapp", "snapchat", "tumblr", "x, twitter",
        "x (formerly twitter)", "twitter/x", "x/twitter", "signal", "discord", "periscope",
        "flickr",
        "livejournal", "4chan", "8kun", "rumble", "вконтакте", "одноклассники", "твиттер",
        "телеграм",
        "تويتر", "فيسبوك", "تلغرام", "يوتيوب",
    }
)  # fmt: skip

IMAGE_SERVICES: Final[tuple[str, ...]] = (
    r"Google\s(?:Earth|Maps)(?:\s(?:Pro|Engine|Street\sView))?", r"Bing\sMaps", r"Yandex\s?Maps",
    r"Sentinel\s(?:Hub|Playground)", r"Copernicus\s(?:Browser|Data\sSpace)", r"Planet\sExplorer",
    r"Apple\sMaps", r"Zoom\sEarth", r"Wikimapia", r"OpenStreetMap", r"Mapillary",
)  # fmt: skip
"""Where investigators look at the earth."""

PLATFORM_DOMAINS: Final[frozenset[str]] = frozenset(
    "twitter.com x.com facebook.com fb.com instagram.com t.me telegram.me youtube.com youtu.be"
    " tiktok.com vk.com reddit.com linkedin.com weibo.com parler.com gab.com truthsocial.com ok.ru"
    " bsky.app threads.net tumblr.com fb.watch telegram.org rumble.com".split()
)

NEWSPAPERS: Final[frozenset[str]] = frozenset(
    {
        "reuters", "associated press", "ap", "afp", "agence france-presse", "upi", "bloomberg",
        "bbc",
        "bbc news", "cnn", "nbc", "cbs", "abc", "msnbc", "npr", "pbs", "fox", "al jazeera",
        "politico",
        "axios", "vox", "buzzfeed", "vice", "slate", "salon", "the hill", "the atlantic",
        "newsweek",
        "time", "the economist", "economist", "the guardian", "the independent", "the nation",
        "the new yorker", "new yorker", "rolling stone", "dawn", "haaretz", "pajhwok", "interfax",
        "tass", "ria novosti", "kommersant", "meduza", "novaya gazeta", "der spiegel",
        "spiegel online",
        "die zeit", "zeit online", "faz", "süddeutsche zeitung", "taz", "die welt", "le monde",
        "le figaro", "libération", "mediapart", "la croix", "l'express", "le point", "el país",
        "el pais",
        "el mundo", "la vanguardia", "el universal", "reforma", "proceso", "la nación", "clarín",
        "la jornada", "animal político", "la repubblica", "corriere della sera", "la stampa",
        "ansa",
        "voice of america", "deutsche welle", "dw", "radio free europe/radio liberty", "rfe/rl",
        "rfi", "the intercept", "daily beast", "the daily beast", "huffington post", "huffpost",
        "long war journal", "foreign policy", "wired", "ars technica", "the register", "the verge",
        "vreme", "the conversation", "just security", "лента.ру", "ведомости", "коммерсантъ",
        "известия",
        "новая газета", "рбк", "тасс", "риа новости", "интерфакс", "медуза", "الجزيرة",
        "الجزيرة نت", "العربية نت", "الشرق الأوسط",
        "الحياة", "الأهرام", "العربي الجديد", "القدس العربي", "بي بي سي", "رويترز", "النهار",
        "السفير",
    }
)  # fmt: skip

NEWS_WORDS: Final[frozenset[str]] = frozenset(
    "times post news herald tribune gazette chronicle daily telegraph observer mail mirror dispatch"
    " courier examiner sentinel-tribune star sun standard globe inquirer broadcasting radio tv"
    " television newspaper newswire wire zeitung tagblatt tageblatt anzeiger rundschau nachrichten"
    " allgemeine kurier tageszeitung journal-constitution monde figaro quotidien dépêche diario"
    " periódico noticias prensa heraldo mundo gazzetta correio folha jornal газета новости вестник"
    " известия ведомости комсомольская правда صحيفة جريدة قناة أخبار weekly press today argus"
    " advertiser evening courrier voix".split()
)

JOURNAL_WORDS: Final[frozenset[str]] = frozenset(
    "journal review quarterly studies proceedings transactions annals bulletin letters archives"
    " zeitschrift archiv jahrbuch vierteljahrshefte blätter revue cahiers annales revista anuario"
    " boletín rivista журнал вестник вопросы مجلة magazin sentinel perspectives l.".split()
)

WEB_WORDS: Final[frozenset[str]] = frozenset(
    "github medium blog wordpress substack wikipedia wikimedia inc inc. llc ltd gmbh corporation"
    " documentation products website homepage archive foundation database repository software"
    " institutes .com .org .net online web site".split()
)

REPORT_WORDS: Final[frozenset[str]] = frozenset(
    "institute project center centre foundation council group watch amnesty international"
    " commission committee department ministry office agency rand brookings carnegie unama unhcr"
    " ohchr unicef undp nations observatory initiative fund organization organisation bank"
    " government parliament senate congress institut stiftung fondation fundación instituto"
    " observatoire comisión fund programme program union assessment network".split()
)

PUBLISHER_WORDS: Final[frozenset[str]] = frozenset(
    "press books verlag éditions editions publishers publishing university penguin routledge"
    " springer wiley norton knopf macmillan harpercollins harper random simon schuster palgrave"
    " brill elsevier sage polity verso basic farrar straus viking doubleday little brown berkley"
    " bloomsbury vintage editorial gallimard seuil fayard armand colin puf beck suhrkamp fischer"
    " nomos mohr siebeck издательство наука мысль دار مكتبة المركز مركز مؤسسة المؤسسة منشورات"
    " مطبعة tecnos ariel siglo fce".split()
)

NEWS_DOMAINS: Final[frozenset[str]] = frozenset(
    "bbc.com bbc.co.uk reuters.com nytimes.com washingtonpost.com theguardian.com cnn.com"
    " nbcnews.com"
    " apnews.com aljazeera.com aljazeera.net bloomberg.com wsj.com ft.com latimes.com usatoday.com"
    " politico.com voanews.com npr.org cbsnews.com abcnews.go.com go.com foxnews.com dw.com"
    " lemonde.fr lefigaro.fr liberation.fr spiegel.de zeit.de faz.net sueddeutsche.de taz.de"
    " elpais.com elmundo.es independent.co.uk telegraph.co.uk thetimes.co.uk dailymail.co.uk"
    " dawn.com haaretz.com rferl.org kommersant.ru meduza.io tass.ru tass.com ria.ru interfax.ru"
    " rbc.ru novayagazeta.ru longwarjournal.org sky.com euronews.com france24.com rt.com".split()
)
