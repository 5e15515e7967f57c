"""Words that make a name the name of a body and not of a person, case folded."""

from typing import Final

ORGANISATION_WORDS: Final[frozenset[str]] = frozenset(
    "academy administration agency alliance amnesty army assembly assessment association authority"
    " bank board brigade bureau cabinet center centre chamber church citizens coalition college"
    " command commission committee company conference confederation congress consortium"
    " cooperation corporation corps council court courts delegation department directorate"
    " division embassy enterprise federation fellowship force forces forum foundation front fund"
    " government governorate group house inc initiative inquiry inspectorate institute institution"
    " intelligence international investigations journalists laboratory league llc ltd media"
    " ministry mission monitor movement museum nations nato network news newspaper ngo"
    " observatory office organisation organization panel parliament partnership party police"
    " press programme program project prosecutor reporters representatives republic resources"
    " rights safety secretariat security senate service services society staff state states"
    " support survey taskforce team times tribunal trust un unicef unhcr unama union united"
    " university watch webmaster wing workers"
    # French, German, Spanish, Italian
    " agence assemblée association autorité banque bureau centre comité commission conseil cour"
    " direction fédération fondation gouvernement institut ligue ministère observatoire"
    " organisation parlement république réseau sénat service syndicat"
    " amt ausschuss behörde bund bundesamt bundesministerium bundesregierung bundestag"
    " bundeszentrale gesellschaft gericht institut kommission ministerium rat stiftung"
    " universität verband verein zentrum"
    " agencia asociación ayuntamiento banco centro comisión comité congreso consejo defensoría"
    " federación fiscalía fundación gobierno instituto ministerio observatorio oficina"
    " organización policía secretaría senado servicio tribunal universidad"
    # Russian, Arabic
    " агентство ассоциация банк комиссия комитет министерство организация правительство совет"
    " союз суд университет фонд центр институт служба"
    " وزارة منظمة مجلس لجنة مركز هيئة جامعة الأمم معهد مؤسسة اتحاد حكومة وكالة شبكة المجلس اللجنة"
    " المرصد الهيئة المنظمة الشبكة المركز".split()
)

BODY_HEADS: Final[frozenset[str]] = frozenset(
    "ministry department office committee institute center centre agency bureau council"
    " commission university ministère ministerio ministerium".split()
)
"""Words that a body's name begins with: after "and" they begin another body."""

DIVISIONS: Final = (
    r"(?:Office|Bureau|Division|Directorate|Subcommittee|Committee|Department|Branch|Section|Unit|Secretariat|Panel"
    r"|Working\sGroup|Commission|Council|Center|Centre)\s(?:of|for|on|to)\s(?!Office\b)[A-Z].*"
    r"|(?:the\s)?(?:[A-Z][\w’-]+\s(?:and\s|&\s)?){0,3}(?:General\sAssembly|Security\sCouncil|Council|Assembly|Committee|Commission"
    r"|Bureau|Division|Directorate|Secretariat|Branch|Section|Department|Subcommittee|Office)"
    r"|House(?:\sof\s(?:Commons|Lords|Representatives))?|Senate|Parliament"
)
"""Parts of a body, as they stand behind its name: `United Nations, General Assembly`."""

PARTICLES: Final[frozenset[str]] = frozenset(
    "al el bin ibn abu ben de del della der den des di do dos da du la le las los van von vom zu"
    " zur zum ter ten y e af av ould ul ur uz abd st and ap".split()
)
"""Small words inside the names of persons."""

TITLES_OF_PERSONS: Final[frozenset[str]] = frozenset(
    "mr mrs ms dr prof professor sir lord lady gen general col colonel maj major capt captain lt"
    " sgt adm admiral amb ambassador rep sen gov hon judge justice rabbi imam sheikh mullah maulvi"
    " haji president minister".split()
)
