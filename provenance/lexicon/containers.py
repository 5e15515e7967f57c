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
        "телеграм", "телеграмм", "фейсбук", "инстаграм", "ютуб", "тикток", "рутуб", "rutube",
        "живой журнал",
        "تويتر", "فيسبوك", "فايسبوك", "تلغرام", "تليغرام", "تيليغرام", "يوتيوب", "إنستغرام", "انستغرام",
        "إكس", "تيك توك", "واتساب",
    }
)  # fmt: skip

SPEECH_CHANNELS: Final[frozenset[str]] = frozenset(
    {"c-span", "c-span2", "c-span 2", "c-span3", "un web tv", "parliamentlive.tv"}
)
"""What shows hearings, debates and addresses, and nothing else."""

IMAGE_SERVICES: Final[tuple[str, ...]] = (
    r"Google\s(?:Earth|Maps)(?:\s(?:Pro|Engine|Street\sView))?", r"Bing\sMaps", r"Yandex\s?Maps",
    r"Sentinel\s(?:Hub|Playground)", r"Copernicus\s(?:Browser|Data\sSpace)", r"Planet\sExplorer",
    r"Apple\sMaps", r"Zoom\sEarth", r"Wikimapia", r"OpenStreetMap", r"Mapillary",
    r"Maxar(?:\sTechnologies)?", r"Planet(?:\sLabs)?", r"Airbus(?:\sDS)?", r"Sentinel-\d",
    r"MarineTraffic", r"VesselFinder", r"FleetMon", r"Equasis", r"Flightradar24", r"FlightAware",
    r"ADS-?B\sExchange", r"RadarBox", r"OpenSky(?:\sNetwork)?", r"Satellite\simage(?:ry)?",
)  # fmt: skip
"""Where investigators look at the earth, at ships and at aircraft."""

PLATFORM_DOMAINS: Final[frozenset[str]] = frozenset(
    "twitter.com x.com facebook.com fb.com instagram.com t.me telegram.me youtube.com youtu.be"
    " tiktok.com vk.com reddit.com linkedin.com weibo.com parler.com gab.com truthsocial.com ok.ru"
    " bsky.app threads.net tumblr.com fb.watch telegram.org rumble.com".split()
)

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
    " institutes box .com .org .net online web site".split()
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
    " مطبعة tecnos ariel siglo fce"
    " alianza akal trotta anagrama cátedra aranzadi civitas tirant icaria eudeba planeta taurus"
    " karthala harmattan flammarion perrin grasset dalloz lgdj economica larousse pur pul cnrs"
    " vandenhoeck ruprecht duncker humblot böhlau reclam oldenbourg gruyter rowohlt herder"
    " schöningh klostermann kohlhammer ullstein dtv wallstein budrich propyläen"
    " clarendon blackwell ashgate hurst tauris longman methuen heinemann doubleday butterworths oup"
    " laterza einaudi mondadori feltrinelli mulino adelphi rizzoli carocci olschki donzelli garzanti"
    " bompiani angeli boringhieri companhia zahar vozes contexto boom prometheus ambo querido"
    " cup росспэн эксмо аст политиздат прогресс алетейя нестор гвардия юрайт проспект".split()
)
