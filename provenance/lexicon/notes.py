"""Words around notes: headings of their sections, what ends them, units, pinpoints."""

from typing import Final

_NOTE_HEADINGS: Final[dict[str, str]] = {
    "en": "note|notes|endnotes|end notes|footnotes|foot notes|references|reference|reference list|"
    "list of references|sources|source notes|works cited|citations|literature cited|bibliography|"
    "notes and references|references and notes|notes and sources|sources and notes|notes & sources|"
    "notes & references|footnotes and references|explanatory notes|table notes|legal notes|"
    "sources cited|end-notes|foot-notes",
    "de": "anmerkung|anmerkungen|fußnoten|fussnoten|fußnote|endnoten|einzelnachweise|quellen|"
    "quellenangaben|quellenverzeichnis|quellen und anmerkungen|anmerkungen und quellen|nachweise|"
    "belege|literatur|literaturverzeichnis|verweise|referenzen|anmerkungen und einzelnachweise",
    "fr": "notes de bas de page|notes de fin|notes et références|notes et sources|références|"
    "sources|notes de fin de page|notes de l’auteur|bibliographie|notes et bibliographie|renvois",
    "es": "notas|nota|notas al pie|notas a pie de página|notas al pie de página|notas finales|"
    "referencias|notas y referencias|fuentes|bibliografía|citas|fuentes y notas|notas y fuentes|"
    "referencias bibliográficas",
    "pt": "notas de rodapé|notas de fim|referências|notas e referências|fontes|bibliografia|"
    "referências bibliográficas|notas finais",
    "it": "note|note a piè di pagina|note al testo|fonti|riferimenti|bibliografia|"
    "note e riferimenti|note e fonti|riferimenti bibliografici",
    "nl": "noten|voetnoten|eindnoten|bronnen|referenties|bronnen en noten|literatuur|"
    "noten en bronnen|bronvermelding|verwijzingen",
    "sv": "noter|fotnoter|slutnoter|källor|referenser|källförteckning|noter och källor",
    "da": "noter|fodnoter|slutnoter|kilder|referencer|noter og kilder",
    "no": "fotnoter|sluttnoter|kilder|referanser|noter og kilder",
    "fi": "viitteet|alaviitteet|lähteet|loppuviitteet",
    "pl": "przypisy|przypisy końcowe|źródła|bibliografia|przypisy i źródła|uwagi",
    "cs": "poznámky|poznámky pod čarou|zdroje|reference|literatura|odkazy",
    "hu": "jegyzetek|lábjegyzetek|források|hivatkozások",
    "ro": "note de subsol|surse|referințe|bibliografie|note și referințe",
    "tr": "dipnotlar|notlar|kaynaklar|kaynakça|son notlar",
    "el": "σημειώσεις|υποσημειώσεις|παραπομπές|πηγές|βιβλιογραφία",
    "ru": "примечания|примечание|сноски|источники|ссылки|литература|библиография|"
    "список литературы|список источников|примечания и ссылки|источники и примечания",
    "uk": "примітки|виноски|джерела|посилання|література",
    "bg": "бележки|източници|бележки под линия",
    "sr": "напомене|извори|фусноте|референце|napomene|izvori|fusnote|reference|bilješke",
    "ar": "الهوامش|هوامش|المراجع|مراجع|المصادر|مصادر|الحواشي|حواشي|ملاحظات|"
    "المصادر والمراجع|الهوامش والمراجع|المراجع والمصادر|مراجع وهوامش",
    "fa": "پانویس|پانویس‌ها|پی‌نوشت|پی‌نوشت‌ها|منابع|یادداشت‌ها",
    "he": "הערות|הערות שוליים|מקורות|ביבליוגרפיה",
    "zh": "注释|註釋|脚注|腳注|尾注|参考文献|參考文獻|参考资料|參考資料|注|资料来源",
    "ja": "注|脚注|注釈|出典|参考文献|註",
    "ko": "각주|미주|주석|참고 문헌|참고문헌|출처",
    "hi": "सन्दर्भ|संदर्भ|टिप्पणियाँ|स्रोत",
}

NOTE_HEADINGS: Final[frozenset[str]] = frozenset(
    name for names in _NOTE_HEADINGS.values() for name in names.split("|")
)
"""Headings over notes, case-folded, without numbering and colon."""

OTHER_HEADINGS: Final[tuple[str, ...]] = (
    "about the author",
    "about the authors",
    "about us",
    "about this",
    "acknowledg",
    "external links",
    "further reading",
    "see also",
    "related",
    "contact",
    "appendix",
    "annex",
    "weblinks",
    "siehe auch",
    "über den autor",
    "über die autor",
    "à propos",
    "sur l’auteur",
    "voir aussi",
    "liens externes",
    "sobre el autor",
    "sobre los autores",
    "véase también",
    "enlaces externos",
    "об авторе",
    "см. также",
)
"""How lines begin that name another section. They end the notes."""

FURNITURE: Final[tuple[str, ...]] = (
    "©",
    "copyright",
    "all rights reserved",
    "leave a reply",
    "leave a comment",
    "your email address",
    "share this",
    "share on",
    "read more",
    "read next",
    "subscribe",
    "sign up",
    "tags:",
    "tagged",
    "filed under",
    "posted in",
    "published in ",
    "print this",
    "back to top",
    "back to ",
    "comments",
    "categories:",
    "this article was",
    "this analysis was",
    "this report was",
    "retrieved from",
    "download the",
    "the views expressed",
    "the author",
    "the writer is",
    "schlagwörter",
    "partager",
    "compartir",
    "поделиться",
)
"""How paragraphs begin that stand under the notes of a page and are none."""

CHAPTER_WORDS: Final[frozenset[str]] = frozenset(
    "chapter part section book appendix annex kapitel teil abschnitt chapitre partie capítulo "
    "capitulo parte capitolo hoofdstuk deel rozdział część глава часть раздел розділ الفصل "
    "introduction conclusion preface prologue epilogue foreword einleitung vorwort schluss "
    "introducción conclusión введение заключение предисловие".split()
)
"""First words of the headings of chapters, case-folded."""

PINPOINT_WORDS: Final[frozenset[str]] = frozenset(
    "at para paras paragraph paragraphs par pars recital recitals rn rz abs ziff nr no art".split()
)
"""Words after which a bracketed number is a paragraph of a judgment."""

INDEXED_NAMES: Final[frozenset[str]] = frozenset("array arr args argv vec buf tmp".split())
"""Names after which a bracketed number is an index."""

UNITS: Final[frozenset[str]] = frozenset(
    "m km cm mm nm µm dm hm in ft yd mi s ms h l ha a kg g км м см мм".split()
)
"""Units that take an exponent."""

ABBREVIATIONS: Final[frozenset[str]] = frozenset(
    "p pp no nos vol ch fig figs art sec par para s ss v vs nr bd kap abs cap tab eq ed op "
    "n nn c st ver rev г т стр гл рис табл jan feb mar apr jun jul aug sep sept oct nov "
    "dec".split()
)
"""Words whose full stop goes with the number after it."""

ANNOTATION_NAMES: Final[tuple[str, ...]] = (
    "note",
    "notes",
    "nb",
    "n",
    "fn",
    "footnote",
    "lower-alpha",
    "upper-alpha",
    "anm.",
    "anm",
    "note de bas",
    "nota",
    "прим.",
    "comment",
    "efn",
    "a",
    "t",
    "w",
)
"""Words before the number in a marker such as [note 2]."""

LOWER_CASE_STARTS: Final[tuple[str, ...]] = (
    "ibid",
    "id.",
    "idem",
    "see ",
    "cf",
    "op.",
    "loc.",
    "supra",
    "http",
    "www.",
    "doi",
    "vgl",
    "ebd",
    "siehe",
    "voir",
    "véase",
    "cfr",
    "см.",
    "там же",
    "zob",
)
"""Lower-case words with which a note may begin."""
