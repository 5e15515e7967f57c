"""Law: reporters, law journals, statutes and documents by their printed marks."""

from typing import Final

REPORTERS: Final[tuple[str, ...]] = (
    r"U\.\s?S\.", r"S\.\s?Ct\.", r"L\.\s?Ed\.(?:\s?2d)?", r"F\.\s?(?:2d|3d|4th)", r"F\.",
    r"F\.\s?Supp\.(?:\s?(?:2d|3d))?", r"F\.\s?App['’]x", r"F\.R\.D\.", r"Fed\.\s?Cl\.",
    r"(?:Cal|Ill|Mass|Mich|Ohio\s?St|Pa|Tex|Va|Wash|Wis|Conn|Ga|Kan|Md|Minn|Mo|N\.\s?C|Or|Tenn"
    r"|Ala|Ariz|Colo|Ind|Iowa|Ky|La|Me|Neb|Nev)\.(?:\s?(?:App|Super|Rptr|Crim)\.)*(?:\s?(?:2d"
    r"|3d|4th|5th))?",
    r"N\.\s?Y\.(?:\s?(?:2d|3d|S\.(?:\s?2d|\s?3d)?))?", r"[NS]\.\s?[EW]\.(?:\s?(?:2d|3d))?",
    r"[NS]o\.(?:\s?(?:2d|3d))?", r"A\.(?:\s?(?:2d|3d))", r"P\.(?:\s?(?:2d|3d))",
    r"So\.\s?(?:2d|3d)", r"A\.D\.\s?(?:2d|3d)",
    r"WL", r"U\.S\.\s?(?:Dist\.\s?|App\.\s?)?LEXIS", r"U\.N\.T\.S\.", r"I\.C\.J\.(?:\s?Rep\.)?", r"I\.L\.M\.",
    r"Eur\.\s?Ct\.\s?H\.R\.", r"A\.\s?C\.", r"Q\.\s?B\.", r"K\.\s?B\.", r"W\.\s?L\.\s?R\.", r"AC", r"QB", r"KB", r"WLR", r"All\s?ER", r"ECR", r"E\.C\.R\.", r"EHRR", r"CLR",
    r"SCR", r"DLR", r"ILR",
)  # fmt: skip

COURT_PAPERS: Final[tuple[str, ...]] = (
    r"(?:first\s+|second\s+|third\s+|fourth\s+)?(?:superseding\s+|amended\s+|criminal\s+"
    r"|verified\s+|class\s+action\s+)*(?:complaint|indictment|information|answer|counterclaim)"
    r"(?:\s+(?:for|of|and)\s+.+)?",
    r"(?:[\w’']+\s+){0,3}(?:affidavit|declaration)(?:\s+(?:of|in|by)\s+.+)?",
    r"(?:[\w’']+\s+){0,4}(?:motion|brief|memorandum|petition|response|opposition|reply|application"
    r"|notice|stipulation)(?:\s+.+)?",
    r"(?:[\w’'.]+\s+){0,4}(?:mem|mot|br|opp[’']n|pet|resp|aff|decl|compl|stip)\.?(?:\s+.+)?",
    r"joint\s+appendix",
    r"(?:[\w’']+\s+){0,3}(?:order|judgment|opinion|ruling|verdict|transcript|plea\s+agreement"
    r"|statement\s+of\s+(?:facts|offense)|sentencing\s+memorandum|trial\s+tr\.?|hearing\s+tr\.?"
    r"|docket)(?:\s+.+)?",
)  # fmt: skip

SHORT_PAPERS: Final[tuple[str, ...]] = (
    r"Decl\.", r"Declaration", r"Aff(?:id)?\.", r"Affidavit", r"Dep\.(?:\sTr\.)?", r"Deposition",
    r"Compl\.", r"Complaint", r"Br\.", r"Brief", r"Mem\.", r"Opp[’']n", r"Mot\.", r"Motion", r"Pet\.",
    r"Tr\.", r"Stip\.", r"Resp\.", r"Reply", r"Ans\.", r"Answer", r"Indictment", r"J\.?A\.", r"Joint\sAppendix",
    r"Test\.", r"Supp\.", r"Summ\.\sJ\.", r"Expert\sRep\.",
)  # fmt: skip
"""How papers of a court are called when they are cited again."""

PAPERS_IN_FULL: Final[dict[str, str]] = {
    "decl": "declaration", "aff": "affidavit", "dep": "deposition", "compl": "complaint", "tr": "transcript",
    "br": "brief", "mem": "memorandum", "oppn": "opposition", "mot": "motion", "pet": "petition", "hrg": "hearing",
    "stip": "stipulation", "ans": "answer", "am": "amended", "pls": "plaintiffs", "pl": "plaintiff",
    "defs": "defendants", "def": "defendant",
}  # fmt: skip
"""Papers of a court as short forms cut them, and in full; case folded, without marks."""

TREATIES: Final[dict[str, str]] = {
    "npt": "non proliferation of nuclear weapons", "cwc": "chemical weapons", "bwc": "bacteriological",
    "btwc": "bacteriological", "ctbt": "nuclear test ban", "unclos": "law of the sea",
    "vclt": "law of treaties", "echr": "human rights and fundamental freedoms", "cat": "against torture",
    "crc": "rights of the child", "cedaw": "discrimination against women", "cerd": "racial discrimination",
    "iccpr": "civil and political rights", "icescr": "economic social and cultural rights",
    "uncac": "against corruption", "untoc": "transnational organized crime", "att": "arms trade",
}  # fmt: skip
"""The letters by which lawyers know a treaty, and what its title says; normalised."""

BODY_ABBREVIATIONS: Final[tuple[str, ...]] = (
    r"Nat[’']l\b", r"Int[’']l\b", r"Comm[’']n\b", r"Comm\.", r"Dep[’']t\b", r"Ass[’']n\b",
    r"Gov[’']t\b", r"Inst\.", r"Ctr\.", r"Off\.", r"Admin\.", r"Council\b", r"U\.S\.", r"Bd\.", r"U\.N\.",
    r"Soc[’']y\b", r"Found\.", r"Fed[’']n\b", r"Bureau\b", r"Serv\.", r"Res\.", r"Div\.",
)  # fmt: skip
"""Words that show, cut as the Bluebook cuts them, that a body wrote a report."""

STATUTES: Final[tuple[str, ...]] = (
    r"\d+\s+U\.\s?S\.\s?C\.(?:A\.)?\s+(?:app\.\s+)?§+\s*[\w\-–.]+(?:\((?!\d{4})\w+\))*",
    r"\d+\s+C\.\s?F\.\s?R\.\s+(?:§+|pts?\.|part)\s*[\w()\-–.]+",
    r"U\.\s?S\.\s+C(?:onst|ONST)\.\s+.+?(?=;|$)",
    r"Fed\.\s+R\.\s+(?:Civ|Crim|Evid|App)\.\s*(?:P\.)?\s+[\w()]+",
    r"(?:Pub\.\s?L\.|Public\sLaw)(?:\s+No\.)?\s+[\d–-]+", r"[HS]\.\s?Hrg\.\s+(?:No\.\s+)?[\d–-]+", r"\d+\s+Fed\.\s+Reg\.\s+[\d,]+", r"\d+\s+Stat\.\s+\d+",
    r"Exec(?:utive|\.)\s+Order\s+(?:No\.\s+)?[\d,]+",
    r"[A-Z][\w.\s]+\s(?:Code|Stat\.)(?:\s+Ann\.)?\s+§+\s*[\w.\-–]+(?:\((?!\d{4})\w+\))*",
    r"(?:[A-Z][\w.]*\s(?:&\s)?){1,5}(?:Law|LAW|Laws|LAWS|CODE|STAT\.)(?:\s(?:Ann|ANN)\.)?\s+§+\s*[\w.:\-–]+"
    r"(?:\((?!\d{4})\w+\))*",
    r"S\.\s\d{1,4}(?=,\s\d{2,3}(?:st|nd|rd|th|d)\sCong)", r"Treas\.\sReg\.\s§+\s*[\w.\-–]+(?:\(\w+\))*",
    r"[HS]\.\s?(?:R\.|Res\.|Con\.\s?Res\.|J\.\s?Res\.)\s*\d+",
    r"[HS]\.\s?(?:R\.\s)?Rept?\.\s+(?:No\.\s+)?[\d–-]+", r"\d+\s+C(?:ong|ONG)\.\s+R(?:ec|EC)\.\s+[HSE]?\d[\d,]*",
    r"[A-Z][A-Za-z]*\.\s(?:Comp|COMP|Rev|REV|Gen|GEN)\.\s(?:Stat|STAT)\.(?:\s(?:Ann|ANN)\.)?\s[\d/.-]+",
    r"§+\s*\d+\w*(?:\s+(?:Abs\.|Satz|Nr\.)\s*\d+)*\s+[A-Z]\w+",
    r"Art(?:ikel|\.)\s*\d+\w*(?:\s+(?:Abs\.|Satz|Nr\.)\s*\d+)*\s+[A-Z]\w+",
)  # fmt: skip

INSTRUMENTS: Final[tuple[str, ...]] = (
    r"(?:[A-Z][\w’-]*\s|\([\w\s’-]+\)\s|(?:and|of|the|for|etc\.?)\s){1,12}(?:Act|Regulations|Order"
    r"|Rules)\s(?:of\s)?\d{4}",
    r"[^,“”]{0,60}?\b(?:Covenant|Convention|Treaty|Protocol|Charter|Statute|Constitution"
    r"|Declaration|Directive|Regulation|Agreement|Act|Code|Geneva Conventions?)\b(?!\s*[:“])",
    r"(?:[^,“”]{0,60}?\s)?(?:Resolution|S\.C\. Res\.|G\.A\. Res\.|S/RES/|A/RES/|SC Res\.?"
    r"|GA Res\.?|UNSCR)\s*(?:No\.\s*)?\d+",
    r"(?:Loi|Décret|Ordonnance|Arrêté|Code)\s+n?[°º]?\s*[\w\d]",
    r"(?:Ley|Decreto|Real\s+Decreto|Código)\s+[\w\d]",
    r"(?:Федеральный\s+закон|Указ|Постановление|Приказ|Закон)\b",
    r"(?:القانون|المرسوم|القرار)\s+رقم", r"(?:Gesetz|Verordnung)\s+(?:über|zur|vom)",
)  # fmt: skip
"""How treaties, resolutions and acts begin."""

DATED_LAWS: Final[tuple[str, ...]] = (
    r"(?:Council\s|Commission\s)?(?:Directive|Regulation|(?:Framework\s)?Decision)\s(?:\(E[CU]\)\s)?(?:No\.?\s)?\d+/\d+(?:/[A-Z]{2,5})?"
    r"(?:\sof\s[^,]{3,80}?)?\sof\s\d{1,2}\s[A-Z][a-z]+\s\d{4}\s(?:on|concerning|amending|establishing|laying|relating|repealing)\s[^,]+",
    r"(?:Loi|Décret|Ordonnance|Arrêté)\s(?:organique\s)?(?:n[°º]\s?[\w.-]+\s)?du\s\d{1,2}(?:er)?\s\w+"
    r"\s\d{4}\s(?=relati|portant|pour|sur|d[e’']|visant|modifiant|instituant|fixant|concernant)[^,]+",
    r"(?:Ley|Decreto|Real\sDecreto)(?:\s[A-Z]\w+)?\s\d+/\d{4},\sde\s\d{1,2}\sde\s\w+,"
    r"\s(?:de|del|por|sobre)\s[^,]+",
    r"(?:ال)?(?:قانون|مرسوم|قرار)\s(?:\w+\s)?رقم\s\d+\sلسنة\s\d{4}(?:\s(?:بشأن|في|الخاص|حول)\s[^،]+)?",
    r"(?:Федеральный\sзакон|Указ|Постановление|Приказ|Закон)\b[^«»]{3,120}?\d{4}(?:\s(?:г\.|года))?"
    r"\s№\s?[\w-]+(?:\s(?:«[^»]+»|[“\"][^”\"]+[”\"]))?",
)  # fmt: skip
"""Laws whose name goes on after their date: `Loi n° 2014-12 du 3 mai 2014 relative aux ports`."""

GAZETTES: Final[tuple[str, ...]] = (
    r"JORF", r"J\.?\s?O\.?(?=\s(?:n[°º]|du|\d))", r"Journal\s[Oo]fficiel(?:\s[^,\d]{0,40}?)?(?=,|\s(?:n[°º]|du\s\d)|$)",
    r"BOE", r"Diario\sOficial(?:\sde\sla\s[A-Z]\w+)?", r"Boletín\sOficial(?:\sdel?\s[^,\d]{3,40}?)?(?=,|\s(?:n|de\s\d)|$)",
    r"Diário\s(?:Oficial(?:\sda\sUnião)?|da\sRepública)", r"Gazzetta\s[Uu]fficiale", r"BGBl\.", r"Bundesgesetzblatt",
    r"Собрание\sзаконодательства(?:\sРФ)?", r"Российская\sгазета", r"الجريدة\sالرسمية",
)  # fmt: skip
"""Where laws are printed."""

COURTS: Final[tuple[str, ...]] = (
    r"BGH", r"(?:Land|Amts|Oberland|Verwaltungs|Oberverwaltungs|Arbeits|Sozial)gericht(?:s|es)?\s\w+", r"Bundesgerichtshof",
    r"Bundesverfassungsgericht", r"Bundesverwaltungsgericht", r"BVerfG", r"BVerwG", r"BAG", r"BSG", r"BFH", r"OLG\s+\w+", r"LG\s+\w+", r"VG\s+\w+",
    r"OVG\s+\w+",
    r"European\sCourt\sof\s(?:Human\sRights|Justice)", r"Inter-American\sCourt(?:\sof\sHuman\sRights)?",
    r"African\sCourt\s[^,]{0,40}", r"International\sC(?:ourt\sof\sJustice|riminal\sCourt)", r"ECtHR", r"IACtHR",
    r"ICTY", r"ICTR", r"ICJ", r"Corte\sIDH", r"EuGH", r"EGMR", r"CJUE", r"CEDH", r"Cass\.", r"Cour\s+(?!des\s+comptes)[^,]{0,60}", r"Conseil\s+d[’']État",
    r"Conseil\s+constitutionnel", r"Tribunal\s+(?!de\s+[Cc]uentas)[^,]{0,60}", r"Corte\s+[^,]{0,60}", r"CE",
    r"CA\s+\w+",
    r"Верховный\s+Суд[^,]{0,40}", r"Конституционный\s+Суд[^,]{0,40}", r"محكمة\s+[^،]{0,40}",
)  # fmt: skip

EUROPEAN_REPORTERS: Final[tuple[str, ...]] = (
    r"BVerfGE", r"BVerwGE", r"BGHZ", r"BGHSt", r"BSGE", r"BAGE", r"NJW", r"NVwZ", r"DÖV", r"JZ",
    r"EuGRZ", r"RGZ",
)  # fmt: skip
