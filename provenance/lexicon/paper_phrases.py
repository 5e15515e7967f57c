"""How papers without a title of their own are named in languages other than English.

Regular expressions in pieces, matched at the front of a citation, by the kind of the paper.
"""

from typing import Final

from provenance.model import WorkKind

INTERVIEWS: Final[tuple[str, ...]] = (
    r"propos\srecueillis\s", r"(?-i:[A-Z][\w.’-]*(?:\s[A-Z][\w.’-]*){0,4})\sim\sGespräch\smit\s",
    r"(?:entretiens?|interviews?|conversations?|échanges?)\s(?:[^,]{0,30}\s)?(?:avec|accordée?)\s",
    r"(?:hintergrund|telefon|zeitzeugen|experten)?(?:interviews?|gespräche?)\s(?:[^,]{0,40}\s)?mit\s",
    r"(?:entrevistas?|conversaci(?:ón|ones))\s(?:[^,]{0,40}\s)?(?:a|con)\s",
    r"(?:интервью|беседа|разговор)\s(?:[^,]{0,30}\s)?со?\s", r"(?:личная|телефонная)\sбеседа\s",
    r"intervist[ae]\s(?:[^,]{0,30}\s)?(?:a|con|dell[ao’'])", r"entrevistas?\s(?:[^,]{0,30}\s)?com\s",
    r"(?:interview|gesprek)\s(?:[^,]{0,30}\s)?met\s",
    r"(?:مقابلة|حوار|حديث|اتصال\sهاتفي)\s(?:[^،]{0,40}\s)?مع\s",
)  # fmt: skip
LETTERS: Final[tuple[str, ...]] = (
    r"(?:lettres?|courriels?|courriers?\sélectroniques?|télégrammes?|notes?)\s(?:[^,]{0,30}\s)?(?:de|du|des|d[’']"
    r"|à|au|adressée?)\s?\w",
    r"correspondance\s(?:[^,]{0,20}\s)?avec\s",
    r"note\s(?:de\sservice|interne|verbale|d[’']information)\b",
    r"(?:offener\s)?(?:schreiben|briefe?|e-?mails?|vermerke?|telegramme?|aktenvermerk|aktennotiz)\s"
    r"(?:des|der|von|vom|an|über)\s",
    r"(?:cartas?|oficios?|correos?\selectrónicos?|telegramas?|memorandos?|memorándum|nota\sinterna)\s"
    r"(?:de|del|al?|n\.?[º°])\s?",
    r"(?:(?:личное|открытое|электронное)\s)?(?:письмо|телеграмма|записка|служебная\sзаписка|докладная(?:\sзаписка)?|шифротелеграмма|рапорт)\s",
    r"(?:lettera|telegramma)\s(?:di|del|della|a|al)\s", r"(?:ofício|e-mail)\s(?:de|do|da|ao?)\s",
    r"brief\svan\s", r"(?:رسالة|برقية|مذكرة|كتاب)\s(?:\w+\s)?(?:من|إلى|موجهة|داخلية)\s",
)  # fmt: skip
SPEECHES: Final[tuple[str, ...]] = (
    r"questions\sau\sgouvernement\b",
    r"(?:discours|témoignage|allocution|intervention|déclaration|audition|débats?|questions?\sau\sgouvernement)\s"
    r"(?:[^,]{0,40}\s)?(?:de|du|des|d[’']|à)\s?\w",
    r"(?:rede|ansprache|regierungserklärung|anhörung|erklärung|vortrag|wortmeldung)\s(?:des|der|von|vom|auf"
    r"|vor|bei|im|zum|zur)\s", r"plenarprotokoll\s",
    r"(?:discurso|intervención|declaraci(?:ón|ones)(?:\sjura(?:da|mentada))?|audiencia(?:\spública)?|comparecencia|alocución|rueda\sde\sprensa|testimonio)\s"
    r"(?:de|del|en|ante|por)\s",
    r"(?:выступление|речь|доклад\sна|стенограмма|показания|брифинг|пресс-конференция|заявление)(?:\s|(?=,))",
    r"(?:discorso|audizione|intervento)\s(?:di|del|della|al)\s",
    r"(?:خطاب|كلمة|تصريح|شهادة|مؤتمر\sصحافي|مؤتمر\sصحفي|جلسة\sاستماع)\s(?=\S)",
)  # fmt: skip
REPORTS: Final[tuple[str, ...]] = (
    r"antwort\sder\s(?:bundes|landes|staats)?regierung\s", r"(?:kleine|große)\sanfrage\s",
    r"gesetzentwurf\s(?:der|des)\s", r"(?:bundestags|landtags)?drucksache\s\d",
    r"(?:zwischen|abschluss|jahres|tätigkeits|unter)?bericht\s(?:der|des|über|zum|zur|an)\s",
    r"rapport\s(?:[^,]{0,30}\s)?(?:de|du|des|d[’']|au|sur)\s?\w",
    r"(?:procès-verbal|compte[\s-]rendu)\s(?:[^,]{0,30}\s)?(?:de|du|des|d[’'])\s?\w",
    r"(?:informe|acta|expediente|dictamen)\s(?:[^,]{0,30}\s)?(?:de|del|sobre|n\.?[º°])\s?\w",
    r"(?:доклад|отч[её]т|протокол|справка|акт|обзор)\s", r"(?:relazione|verbale)\s(?:di|del|della|sul)\s",
    r"(?:تقرير|محضر|وثيقة)\s(?=\S)",
)  # fmt: skip
RELEASES: Final[tuple[str, ...]] = (
    r"communiqué(?:\sde\spresse)?\s(?:[^,]{0,20}\s)?(?:de|du|des|d[’'])\s?\w", r"presse(?:mitteilung|erklärung|information)\s",
    r"(?:comunicado|nota|boletín)\s(?:de\sprensa\s)?(?:n\.?[º°]\s?\d+\s)?(?:de|del)\s", r"пресс-релиз\s", r"сообщение\sпресс-службы\s",
    r"comunicato\sstampa\s", r"nota\sà\simprensa\s", r"persbericht\s",
    r"بيان\s(?:صحافي|صحفي|رسمي|صادر)\s(?=\S)",
)  # fmt: skip
RULINGS: Final[tuple[str, ...]] = (
    r"(?:urteil|beschluss|anklageschrift|strafbefehl|haftbefehl)\s(?:des|der|vom)\s",
    r"(?:arrêt|jugement|ordonnance|réquisitoire)\s(?:de|du|d[’'])\s?\w",
    r"(?:sentencia|auto|providencia|fallo)\s(?:de|del|contra)\s",
    r"(?:решение|приговор|определение|постановление|апелляционное\sопределение|обвинительное\sзаключение)\s"
    r"[^,«]{0,60}?(?:суда|прокуратуры)\b",
    r"(?:sentenza|ordinanza)\s(?:del|della)\s", r"(?:حكم|قرار)\s(?:محكمة|المحكمة|مجلس|قاضي)\s",
)  # fmt: skip

PHRASES_ABROAD: Final[tuple[tuple[WorkKind, tuple[str, ...]], ...]] = (
    ("interview", INTERVIEWS),
    ("web", RELEASES),
    ("letter", LETTERS),
    ("legal", RULINGS),
    ("speech", SPEECHES),
    ("report", REPORTS),
)
"""In the order in which they are asked."""

STEMS_ABROAD: Final[tuple[str, ...]] = (
    "entretien", "interview", "conversation", "échange", "gespräch", "entrevista", "conversaci",
    "интервью", "бесед", "разговор", "intervist", "gesprek", "مقابلة", "حوار", "حديث", "اتصال",
    "lettre", "propos", "correspond", "courri", "télégramme", "dépêche", "note ", "schreiben", "brief", "mail", "vermerk",
    "telegram", "aktennotiz", "carta", "oficio", "correo", "memor", "nota ", "письмо", "записка",
    "рапорт", "lettera", "ofício", "رسالة", "برقية", "مذكرة", "كتاب", "discours", "témoignage", "allocution",
    "intervention", "déclaration", "audition", "débat", "questions", "rede", "ansprache", "erklärung",
    "anhörung", "vortrag", "wortmeldung", "plenarprotokoll", "discurso", "intervención", "declaraci",
    "comparecencia", "audiencia", "boletín", "alocución", "rueda", "testimonio", "выступление", "речь", "доклад", "стенограмма",
    "показания", "брифинг", "пресс", "заявление", "discorso", "audizione", "intervento", "خطاب", "كلمة",
    "تصريح", "شهادة", "مؤتمر", "جلسة", "antwort", "anfrage", "gesetzentwurf", "drucksache", "bericht",
    "presse", "rapport", "procès-verbal", "compte", "informe", "acta", "expediente", "dictamen", "отч", "протокол",
    "справка", "акт ", "обзор", "relazione", "verbale", "تقرير", "محضر", "وثيقة", "communiqué",
    "comunica", "сообщение", "بيان", "persbericht", "urteil", "beschluss", "anklageschrift", "befehl",
    "arrêt", "jugement", "ordonnance", "réquisitoire", "sentenc", "auto ", "providencia", "fallo",
    "решение", "приговор", "определение", "постановление", "заключение", "sentenza", "ordinanza",
    "телеграмма", "докладная", "حكم", "قرار",
)  # fmt: skip
"""One of them is in every phrase above, case folded."""
