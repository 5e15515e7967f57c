"""Words around the elements of a citation: access, archives, pages, numbers, what to pass over.

Regular expressions in pieces, so that one language is one line; matched without regard to case.
"""

from typing import Final

ACCESSED: Final[tuple[str, ...]] = (
    r"(?:last\s+)?accessed(?:\s+on|\s+date)?",
    r"(?:last\s+)?(?:retrieved|visited|viewed|checked)(?:\s+on)?",
    r"access(?:ed)?\s+date", r"date\s+accessed",
    r"consultée?s?(?:\s+le)?", r"page\s+consultée\s+le", r"dernière\s+consultation(?:\s+le)?",
    r"accès\s+le",
    r"(?:zuletzt\s+)?(?:abgerufen|aufgerufen|abgefragt|besucht|eingesehen|geprüft)(?:\s+am)?",
    r"Abruf(?:datum)?(?:\s+am)?",
    r"(?:letzter\s+)?(?:Zugriff|Abruf|Aufruf)(?:\s+am)?", r"Zugriff\s+vom", r"Stand",
    r"(?:última\s+)?(?:consulta|visita)(?:\s+el|\s+realizada\s+el)?",
    r"(?:consultado|visitado|recuperado|revisado|consultada)(?:\s+el|\s+en)?",
    r"fecha\s+de\s+(?:consulta|acceso)", r"último\s+acceso(?:\s+el)?", r"acceso(?:\s+el)?",
    r"consultato(?:\s+il)?", r"ultimo\s+accesso", r"acesso\s+em", r"acessado\s+em",
    r"дата\s+обращения", r"дата\s+доступа", r"проверено",
    r"تاريخ\s+(?:الاطلاع|الدخول|الزيارة|المشاهدة)",
    r"تم\s+(?:الاطلاع|الدخول|الوصول)(?:\s+عليه)?(?:\s+في|\s+بتاريخ)?",
    r"اطلع\s+عليه(?:\s+في|\s+بتاريخ)?", r"شوهد\s+(?:في|بتاريخ)",
)  # fmt: skip

ARCHIVED: Final[tuple[str, ...]] = (
    r"archived(?:\s+\(?PDF\)?)?(?:\s+from\s+the\s+original)?(?:\s+\(?PDF\)?)?(?:\s+on)?(?:\s+at)?",
    r"archived\s+(?:version|copy|link)(?:\s+at)?(?:\s+available\s+at)?",
    r"from\s+the\s+original(?:\s+on)?", r"original\s+archived(?:\s+on)?",
    r"archivée?(?:\s+le|\s+par)?", r"archiviert(?:\s+am|\s+unter|\s+vom)?",
    r"archivado(?:\s+el|\s+en)?",
    r"архивировано(?:\s+из\s+первоисточника)?", r"архив", r"مؤرشف(?:\s+من\s+الأصل)?(?:\s+في)?",
    r"memento",
)  # fmt: skip

OTHER_DATE: Final[tuple[str, ...]] = (
    r"(?:last\s+)?(?:modified|updated|revised|amended)(?:\s+on)?",
    r"entered\s+into\s+force(?:\s+on)?",
    r"mis\s+à\s+jour(?:\s+le)?", r"zuletzt\s+geändert(?:\s+am)?", r"aktualisiert(?:\s+am)?",
    r"hereinafter", r"as\s+of",
    r"recorded(?:\s+on)?", r"covering", r"reprinted", r"first\s+published(?:\s+in)?",
    r"originally\s+published(?:\s+in)?", r"original\s+work\s+published(?:\s+in)?",
    r"period\s+ending", r"(?-i:H[CL]\s(?:Paper\s)?\d+(?:-[IVXivx]+)?\s(?:of\s)?[Ss]ession)",
)  # fmt: skip

BEFORE_DATE: Final[tuple[str, ...]] = (
    r"adopted(?:\s+on|\s+by)?", r"dated", r"published(?:\s+on|\s+in)?", r"issued(?:\s+on)?",
    r"filed(?:\s+on)?", r"posted(?:\s+on)?",
    r"opened\s+for\s+signature", r"signed(?:\s+on)?", r"on", r"of", r"le", r"du", r"vom", r"am",
    r"del?", r"el", r"от", r"في", r"بتاريخ", r"from",
    r"mon(?:day)?", r"tue(?:s(?:day)?)?", r"wed(?:nesday)?", r"thu(?:rs?(?:day)?)?",
    r"fri(?:day)?", r"sat(?:urday)?", r"sun(?:day)?",
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    r"Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag",
    r"c(?:irc)?a\.?", r"ca?\.", r"circulated(?:\s+on)?", r"concluded", r"ratified", r"updated",
    r"(?:sworn|affirmed|executed|filmed|taped)(?:\s+on)?", r"print\s+edition", r"(?:first\s+)?(?:aired|broadcast|streamed|televised|screened)(?:\s+on)?",
)  # fmt: skip

BEFORE_URL: Final[tuple[str, ...]] = (
    r"(?:document\s+|video\s+|text\s+)?available\s+(?:online\s+)?(?:at|from|here)?",
    r"(?:also\s+)?at", r"online(?:\s+at)?", r"on-?line", r"URLs?", r"web", r"link", r"via",
    r"(?:en\s+ligne|disponible(?:\s+sur|\s+à|\s+en(?:\s+ligne)?)?|accessible(?:\s+sur|\s+à)?)",
    r"en\s+línea", r"(?:disponible\s+)?en",
    r"(?:verfügbar|abrufbar|online|erreichbar)(?:\s+unter|\s+auf)?", r"unter", r"Internet",
    r"режим\s+доступа", r"электронный\s+ресурс",
    r"(?:متاح|متوفر)(?:\s+على|\s+في)?(?:\s+الرابط)?", r"على\s+الرابط", r"الرابط", r"رابط", r"from",
    r"<", r"see", r"accessed(?:\s+at|\s+via|\s+from)?", r"retrieved\s+from",
    r"disponibile(?:\s+su|\s+in|\s+all['’]indirizzo)?", r"disponível(?:\s+em)?",
    r"original(?:\s+at)?", r"live(?:\s+at)?", r"sur", r"и",
)  # fmt: skip

PAGES: Final[str] = (
    r"(?:at\s+|transcript\s+)?(?:[Pp]p?|pgs?|pages?|cols?(?=\.?\s?\d)|columns?(?=\s\d)|Ss?|[сС]{1,2}|стр|[Лл]{1,2}|صص?|págs?|páginas?|pagg?"
    r"|Seiten?|Bl|blz|ff?(?=\.\s\d)|ص\s?ص|الصفحات|صفحة)(?:\.|\s"
    r"|(?=\d))\s*"
)
"""What stands before page numbers."""

PINPOINT: Final[str] = (
    r"(?:at\s+)?(?:¶+|§+|paras?\b\.?|paragraphs?\b|Rn\b\.?|Rdnr?\b\.?|Rz\b\.?|Tz\b\.?"
    r"|cols?\b\.?|columns?\b|lines?\b|QQ?\b\.?|"
    r"ll?\.|párr(?:s|afos?)?\b\.?|пп?\.|(?:ال)?فقر(?:ة|ات)|slides?\b|locs?\b\.?|fols?\b\.?|folios?\b|min\.|par\.|pars\.|Sp\.|стб\."
    r"|caps?\.|Kap\.|гл\.|(?:ال)?فصل)\s*"
)
"""What stands before places that are no pages."""

VOLUME: Final[str] = (
    r"(?:vols?\b\.?|v\.(?=\s?\d)|volume\b|Bd\b\.?|Band\b|Jg\b\.?|Jahrgang\b|tome\b|t\.|tomo\b|т\.|том\b"
    r"|المجلد|مجلد|مج\.?|السنة|الجزء|ج\.?(?=\s?\d))\s*"
)
ISSUE: Final[str] = (
    r"(?:nos?\b\.?|n\.(?=\s?\d)|num\b\.?|núm\b\.?|número\b|numéro\b|n\.?[°º]s?\.?|edición|nr\b\.?|№|issues?\b|iss\b\.?"
    r"|Heft\b|H\.|is\.|вып\.|العدد|عدد|ع\.?)\s*"
)

DOCUMENT_NUMBERS: Final[tuple[str, ...]] = (
    r"(?-i:B-\d{6}(?:\.\d{1,2})?)",
    r"(?-i:(?:COM|JOIN|SWD|SEC|C)\s?\(\d{4}\)\s\d+(?:\s(?i:final))?)",
    r"(?-i:C(?:m|md|mnd|d)?\.?\s?\d{2,5}|H[CL]\s(?:Paper\s)?\d+(?:-[IVX]+)?)",
    r"(?-i:[A-Z]{1,6}(?:-[A-Z]{1,3})?(?:[-‑\s]?\d{2,4}[-‑–]\d+[\w-]*|\d{4,9}))",
    r"(?-i:[A-Z]{2,6}(?:[-_][A-Z]{1,6})*[-_]?\d{4,}(?:[-_]\d+)?(?:\s?[–—-]\s?(?:[A-Z]{2,6}(?:[-_][A-Z]{1,6})*[-_])?\d{2,})?|\d{3}[A-Z]-[A-Z]\d{4,}(?:_\d+)*)",
    r"(?-i:(?:H\.(?:\s?R\.)?|S\.)\s?(?:Rept?|Doc|Hrg)\.\s?(?:No\.\s?)?\d[\d–-]*)",
    r"(?-i:(?:Law\sCom|AI\sIndex)\s?(?:No\.?\s?)?\d[\d/–-]*)",
    r"(?-i:[A-Z]{1,4}\(\d\d\)\s?\d{1,4}(?:st|nd|rd|th)?)",
    r"(?-i:(?:[A-Z]{2,6}\s)?(?:Publication|Pub\.|Circular|Technical\sNote)\s(?:No\.\s)?\d[\w-]*)", r"(?-i:B[TR]-Dr(?:ucks|s)\.\s?\d+/\d+)",
    r"(?-i:[A-Z][\w-]*-(?:Studie|Aktuell|Papier|Report|Analyse|Kommentar)\s(?:Nr\.\s)?\d+(?:/\d{2,4})?)",
    r"(?-i:(?:[A-Z]\w+\s){0,2}Report\s[A-Z]{1,4}-?\d[\w/-]*)",
    r"(?:Documento\sde\s[Tt]rabajo|Document\sde\stravail|Arbeitspapier)\s(?:n[.°º]\s?|núm\.\s?|Nr\.\s?)?"
    r"\d+(?:/\d+)?",
    r"(?-i:(?:[A-Z][\w&/’-]*\s){0,4}(?:Report|Briefing|Paper|Brief|Bulletin|Memorandum|Statement|Monograph)\s(?:[Nn]o\.|N°|Nr\.|#)"
    r"\s?(?:[A-Z]{1,5}-)?\d[\w/.-]*)",
)  # fmt: skip
"""Numbers that issuers give to their papers: Cm 5837, GAO-12-345, SHA-HB-0004417, C(53) 187."""

PASS_OVER: Final[tuple[str, ...]] = (
    r"(?:annex(?:es)?|appendix|enclosure)\s(?:\d+(?:\.\d+)?|[IVXA-Z]{1,4})",
    r"(?-i:Interviewed)\s+by\s.*", r"as\s+told\s+to\s.*", r"(?:edited|translated|directed|produced|introduced|annotated)(?:\s+and\s+\w+)?\s+by\s.*",
    r"\(?response\s+to\s.*",
    r"(?:submitted|presented|delivered|produced|prepared|printed|drafted)\s+(?:to|by|for|before)\s.*",
    r"(?-i:(?:TNA[:,]?\s)?[A-Z]{2,5}\s\d{1,4}/\d+(?:/\d+)*)", r"(?-i:(?:OJ\s)?[LC]\s?\d+/\d+)",
    r"attach(?:ment|ed)\s+(?:to|as)\s.*", r"(?:log\s+)?entr(?:y|ies)",
    r"\d{2,3}(?:st|nd|rd|th|d)\s+Cong(?:ress|\.)?", r"\d(?:st|nd|rd|d)\s+sess(?:ion|\.)?",
    r"(?:(?:Senate|House)\s)?(?:Committee|Comm\.)\s(?-i:Print)(?:\s[\w-]+)?",
    r"(?-i:(?:Hearing\s|Trial\s)?Ex(?:hibit|\.)\s(?:No\.\s)?[\dA-Z][\w/.-]*)",
    r"(?:early|late|evening|morning|final|sunday|print|city|national)\s+ed(?:ition|\.)",
    r"(?-i:(?:HC|HL|Cm)\s\d+\sSession\s\d{4}[–-]\d{2,4})",
    r"PDF", *DOCUMENT_NUMBERS, r"(?:resolution|decision)\s+(?:[A-Z]/)?\d[\d/]*", r"(?:season|series|episode)\s+(?:\d+|[IVX]+)", r"(?=[A-Z/().\w-]*\d)[A-Z]{1,5}(?:\.[A-Z]{1,5})?(?:/[\w().-]+)+", r"[A-Z]{3}\s\d{2}/\d+/\d{4}",
    r"(?-i:(?:rapport|report|communiqué|informe|bericht|policy\s+brief"
    r"|fact\s?sheet)(?:\s[a-zé]+){0,3})",
    r"(?:press|news|media)\s+release", r"online", r"undated",
    r"(?-i:[A-Z][a-z-]+\s(?:Special\s)?Report\s(?:of|from)\sSession(?:\s\d{4}[–-]\d{2,4})?)", r"session",
    r"video(?:\s+file)?", r"documentary", r"podcast", r"television\s+production", r"motion\s+picture",
    r"(?:film|speech|map|thesis|tweet|interview|trailer|podcast\s+episode)(?=$)",
    r"event\s+occurs\s+at\s+[\d:]+", r"audio", r"transcript", r"blog(?:\s+post)?", r"editorial", r"op-?ed",
    r"(?:quotation|quote|translation|especially|esp\.|table|map|figure)s?\s+(?:on|at|from)\s+(?:pp?\.\s*)?\d[\d–-]*",
    r"(?:display\s+|classified\s+)?advertisement", r"advert", r"obituary", r"photograph", r"cartoon",
    r"letter\s+to\s+the\s+editor",
    r"(?:unpublished\s+|keynote\s+|public\s+)?(?:paper|lecture|talk|speech|keynote|remarks|address|sermon)"
    r"(?:\s+(?:presented|given|delivered|read|to|at|before)\b.*|$)",
    r"opinion",
    r"subscription\s+required", r"registration\s+required", r"html",
    r"\d+(?:st|nd|rd|th)\s+edn?\.?", r"rev(?:ised)?\.?\s+ed(?:n|ition)?\.?",
    r"\d+\.?\s*(?:Aufl(?:age)?\.?|изд\.?|ed(?:n|ición)?\.?)",
    r"(?:ed|eds|trans|trad|Hg|Hrsg|ред|пер|comp)\.?(?:\s+(?:by|de|par|von)?\s*.*)?",
    r"edited\s+by\s+.*", r"translated\s+by\s+.*", r"sous\s+la\s+dir(?:ection|\.)\s+.*",
    r"hrsg\.\s+.*", r"под\s+ред\.?.*",
    r"[–—-]?\s*\d+\s*(?:с|S|p|pp)\.?",
    r"thèse\s.*", r"mémoire\s(?:de|d['’])\s?(?:master|ma[iî]trise|DEA|DESS|fin|recherche|licence|M[12]|étude).*", r"tesis\s.*", r"(?:Inaugural-?)?Diss(?:ertation|\.).*",
    r"дис\..*", r"(?:رسالة|أطروحة)\s.*",
    r"(?:unpublished\s+)?(?:ph\.?\s?d\.?|doctoral|master.s)\s+(?:diss(?:ertation)?|thesis)\.?",
    r"working\s+paper.*", r"electronic\s+resource", r"Электронный\s+ресурс", r"и\s+др\.?",
    r"repr(?:int(?:ed)?)?\.?", r"late\s+edition", r"(?:early|final|national|sunday|morning)\s+edition",
    r"(?:ISBN|OCLC|Bibcode|S2CID|JSTOR|PMID|PMC|arXiv|hdl|CiteSeerX|ISSN|LCCN|SSRN|Gale"
    r"|ProQuest|OL|ASIN|Factiva|LexisNexis|Wikidata|ECF|Doc\.|Dkt|Index|AI\s+Index"
    r"|U\.?N\.?\s+Doc|UN\s+document)\b.*",
    r"via\s+.*",
    r"(?:\w+\s+){0,2}(?:available\s+(?:by|on|upon)\s+request|on\s+file\s+with.*)",
    r"archive[d]?", r"screenshot", r"cited\s+.*", r"url-status.*",
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?\s*(?:[A-Z]{2,4})?(?:[-–]\d[\d:.]*\s*[a-z].*)?",
    r"(?:GMT|UTC|EST|EDT|ET|CET|BST)(?:[+-]\d+)?", r"deleted", r"no\s+longer\s+available",
    r"s\.\s?v\.(?:\s.*)?", r"part\s+[\dIVX]+", r"(?:unveröffentlichtes\s)?(?:Manuskript|Typoskript)|Ms\.", r"(?:rad(?:icado|\.)|exp(?:ediente|\.)|legajo|caja|carpeta|Az\.|Aktenzeichen)\s(?:n\.?º\s)?[\w/.\s-]*\d[\w/.-]*",
    r"\d{1,2}\s?h(?:\s?\d{2})?", r"\d{1,2}[:.]\d{2}\sUhr", r"base\sde\sdonnées.*",
    r"(?:unveröff(?:entlichte|\.)?\s)?(?:Magister|Master|Diplom|Doktor|Examens)arbeit.*", r"sec(?:tion|\.)\s*[\w.]+", r"ch(?:ap(?:ter)?s?|s)?\.?\s*[\dIVX]+(?:(?:\s?[–-]\s?|,\s|\s(?:and|&)\s)[\dIVX]+)*",
    r"arts?\.?\s*\d.*", r"(?:ال)?ماد[ةه]\s\d+",
    r"tableau\s+\d+", r"fig(?:ure|\.)\s*\d+", r"table\s+\d+", r"n(?:ote|n?\.)\s*\d+",
    r"(?:agenda\s+)?items?\s+\d+", r"(?:cable|telegram|despatch|dispatch|telex)\s(?:no\.\s)?[\w-]*\d[\w-]*",
    r"slip\s+op(?:inion|\.)", r"unpublished\s+(?:manuscript|typescript|report|paper)", r"manuscript", r"typescript",
    r"(?:with\s+)?(?:an?\s+)?(?:introduction|foreword|preface|afterword|commentary|notes)\s+by\s.*",
    r"forthcoming", r"in\s+press", r"to\s+appear", r"Hansard\b.*",
    r"emphasis\s+added", r"footnotes?\s+omitted", r"dead\s+link", r"author.s\s+translation",
    r"my\s+translation",
    r"en\s+(?:anglais|français|espagnol|inglés|francés)", r"auf\s+(?:Englisch|Deutsch)",
    r"на\s+рус(?:ском|\.)(?:\s+яз\.?)?",
)  # fmt: skip
"""Words that belong to a citation and to no field."""

CREDITS: Final[tuple[str, ...]] = (
    r"[^.,;“\"]{0,60}(?:©|(?-i:\(c\)\s(?=[\dA-Z])))", r"copyright\s",
    r"(?:all\s+)?translations?\s+(?:by|is|are|from)\s", r"(?:photo(?:graph)?s?|images?|maps?|picture)\s"
    r"(?:by|courtesy|credits?|taken\s+by)[\s:]", r"credits?:", r"courtesy\s+of\s",
    r"traduction\s+(?:de|par)\s", r"übersetzung\s", r"traducción\s+(?:de|del)\s",
    r"перевод\s+автора",
)  # fmt: skip
"""How a credit line begins."""

DAYS_FIRST: Final = (
    r"[\u0400-\u052f\u0600-\u06ff]{4}|\b(?:consult(?:ée?|ad[ao]|ato)|dernière|mis\sen\sligne|publié|abgerufen"
    r"|zuletzt|siehe|vgl|abrufbar|in:\s|véase|disponible|disponibile|disponível|acess[ao]d?o?|geraadpleegd"
    r"|dans|voir|ebd|ibíd|publicado|veröffentlicht|du\s\d|vom\s\d|del?\s\d|am\s\d|el\s\d|le\s\d)"
)
"""Scripts and words of notes that are not English, and print the day before the month."""
