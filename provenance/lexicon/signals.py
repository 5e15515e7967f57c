"""Words that introduce a citation and are no part of it, and words that point back."""

from typing import Final

SIGNALS: Final[tuple[str, ...]] = (
    # English; the longer first
    r"see,?\s+also,?\s+e\.g\.", r"see,?\s+e\.g\.", r"see,?\s+for\s+(?:example|instance)",
    r"see\s+generally", r"see\s+especially", r"see\s+in\s+particular",
    r"see\s+also", r"see\s+further", r"see,?\s+(?:inter\s+alia|among\s+others)",
    r"but\s+(?:see|compare)(?:\s+also)?", r"but\s+cf\.?", r"see", r"cf\.?(?:\s+also)?",
    r"compare(?:\s+also)?", r"contra", r"contrast", r"accord", r"e\.g\.",
    r"for\s+(?:example|instance)(?:,?\s+see)?",
    r"(?:as\s+|also\s+)?(?:quoted|cited|reported|discussed|described|summari[sz]ed)\s+(?:in|by)",
    r"(?:quoting|citing|quotes|cites)(?:\s+from)?", r"reprinted\s+in", r"reproduced\s+in",
    r"attaching", r"enclosing",
    r"(?:figures?|data|statistics|quotations?|adapted|translated|excerpted|drawn)\s+from",
    r"(?:the\s+)?(?:literature|works|sources|references|studies)\s+(?:cited|listed|given|quoted)"
    r"\s+(?:in|at)",
    r"via", r"sources?:", r"also", r"both\s+in", r"most\s+recently", r"similarly", r"likewise",
    # French
    r"voir,?\s+(?:aussi|également|notamment|par\s+exemple|(?:à|sur)\s+ce\s+(?:sujet|propos|point))", r"voir",
    r"v\.\s+(?:aussi|également|not\.)", r"cités?\s+(?:dans|par|in)", r"selon",
    r"en\s+(?:ce\s+sens|sens\s+contraire)", r"dans\s+le\s+même\s+sens", r"d['’]après",
    r"(?:repris|reproduit)\s+dans", r"comp\.",
    r"sur\s+ce\s+point,?\s+voir", r"not\.", r"rappr\.",
    # German
    r"vgl\.?\s+(?:auch|etwa|dazu|hierzu|nur|statt\s+vieler|u\.\s?a\.|z\.\s?B\.)", r"vgl\.?",
    r"siehe\s+(?:auch|dazu|etwa|hierzu|z\.\s?B\.)", r"siehe", r"s\.\s+(?:auch|dazu|etwa)",
    r"so\s+(?:auch|bereits|schon|etwa)", r"so(?=\s[^\W\d_]+$)", r"ebenso", r"ähnlich", r"abweichend", r"grundlegend",
    r"(?:ausführlich|eingehend|näher|umfassend|grundsätzlich|kritisch)(?:\s+(?:da|hier)zu)?(?=:|\s*$|\s+(?-i:[A-ZÄÖÜ]))",
    r"zit(?:\.|iert)\s+(?:nach|n\.|in|bei)", r"dazu", r"hierzu",
    r"anders\s+(?:dagegen|aber|jedoch|hingegen)", r"(?-i:anders)", r"dagegen", r"hingegen",
    r"a\.\s?A\.", r"nach:?",
    # Spanish, Portuguese, Italian
    r"véa(?:n)?se(?:\s+(?:al\s+respecto|a\s+este\s+respecto|sobre\s+(?:esto|este\s+punto)|también|además|por\s+ejemplo|entre\s+otros))?", r"vid\.(?:\s+también)?",
    r"ver(?:\s+(?:también|também))?", r"cfr?\.?(?:\s+(?:anche|también|também))?",
    r"citad[oa]\s+(?:en|por|em)", r"cit\.\s+en", r"apud", r"tomado\s+de",
    r"(?:y\s+)?(?:también|asimismo)", r"en\s+(?:el\s+mismo\s+sentido|sentido\s+contrario|contra)",
    r"vedi(?:\s+anche)?", r"si\s+ved(?:a|ano)(?:\s+anche)?", r"citat[oa]\s+in",
    r"veja(?:-se)?(?:\s+também)?", r"por\s+ejemplo",
    # Dutch
    r"zie(?:\s+(?:ook|bijvoorbeeld|hierover|hiervoor))?", r"vgl\.?\s+ook", r"geciteerd\s+in",
    # Russian
    r"(?:подробнее|подробно)(?:\s+об\s+этом)?(?:\s+см\.)?:?",
    r"см\.:?\s*(?:также|подробнее|например|напр\.|об\s+этом)?:?", r"ср\.:?", r"цит\.\s+по:?",
    r"напр(?:имер|\.):?",
    # Arabic
    r"(?:و)?(?:انظر|أنظر|ينظر|يُنظر|راجع|يراجع)(?:\s+(?:أيضا|أيضاً|كذلك|في\s+ذلك|مثلا|مثلاً|على\s+سبيل\s+المثال))?:?",
    r"نقلا\s+عن:?", r"نقل(?:اً|ًا)\s+عن:?", r"للمزيد[،:]?\s+(?:انظر|ينظر|راجع):?", r"(?:و)?قارن:?", r"(?:و)?كذلك:?", r"مقتبس\s+(?:في|عن):?",
)  # fmt: skip

SOURCES: Final[frozenset[str]] = frozenset(
    "source sources quelle quellen fuente fuentes fonte fonti источник источники المصدر".split()
) | {
    "archive", "archived copy", "архивная копия", "archivkopie", "copie archivée",
    "copia archivada", "نسخة مؤرشفة",
}  # fmt: skip
"""What stands before a colon and a citation, under a table or a picture."""

CONJUNCTIONS: Final[tuple[str, ...]] = (
    r"and", r"but", r"or", r"und", r"sowie", r"et", r"y", r"e", r"и", r"و(?=\S)",
    r"as\s+well\s+as", r"also", r"aber", r"mais", r"pero", r"а\s+также", r"und\s+auch",
)  # fmt: skip

AND: Final = r"and|et|und|y|e|i|и|en|sowie|&"
"""What joins two citations."""

IBID: Final[tuple[str, ...]] = (
    r"ib(?:id)?\.?(?:em)?", r"ibíd(?:em)?\.?", r"id\.", r"id(?=$|,|;)", r"[1lI|][bh][il1]d\.?",
    r"idem", r"ídem", r"íd\.", r"ebd\.?",
    r"ebenda", r"ebda\.?", r"aldaar",
    r"там\s+же", r"(?:المرجع|المصدر)\s+(?:السابق\s+)?(?:نفسه|ذاته)", r"نفس\s+(?:المرجع|المصدر)", r"(?:المرجع|المصدر)\s+السابق", r"نفسه", r"ivi",
    r"aynı\s+yer", r"a\.g\.e\.",
)  # fmt: skip
"""The citation just before."""

OP_CIT: Final[tuple[str, ...]] = (
    r"op\.?\s*cit\.?", r"loc\.?\s*cit\.?", r"ob\.?\s*cit\.?", r"opus\s+cit(?:\.|atum)",
    r"(?:art|op|ouvr)\.?\s*cité(?!\w)", r"art\.?\s*cit\.?", r"doc\.?\s*cit\.?", r"a\.\s?a\.\s?O\.?", r"am\s+angegebenen\s+Ort",
    r"o\.\s?c\.", r"l\.\s?c\.", r"a\.\s?w\.?", r"t\.\s?a\.\s?p\.?", r"obra\s+citada",
    r"préc(?:it[ée]e?s?|\.)", r"(?<=,\s)cit\.?(?=,|$)",
    r"cit(?:ado|ada)\s+(?:supra|anteriormente)", r"(?:указ|цит)\.\s*(?:соч|раб|ст)\.?",
    r"(?:المرجع|المصدر)\s+(?:السابق|المذكور)(?:\s+ذكره)?", r"(?:مرجع|مصدر)\s+(?:سابق|سبق\s+ذكره)",
    r"مصدر\s+سابق", r"(?<=,\s)(?:ib[ií]d(?:em)?|ebd)\.?(?=,|\s|$)",
    r"(?:cited|mentioned|quoted)\s+above", r"above\s+cited",
)  # fmt: skip
"""A work of this author cited before."""

NOTE: Final = (
    r"(?:(?:foot)?notes?|nn?\.?º?|n°|fn\.?|nota|noot|anm(?:\.|erkung)?|fußn(?:\.|ote)?|сноск[аеиу]"
    r"|прим(?:\.|ечани[ея])|(?:ال)?(?:هامش|حاشية)(?:\s+رقم)?)"
)
"""What stands before the number of a note."""

ABOVE: Final = (
    r"(?:supra|above|earlier|ci-dessus|plus\s+haut|oben|выше|hierboven|(?:más\s+)?arriba|acima"
    r"|sopra|أعلاه)"
)

SUPRA: Final[tuple[str, ...]] = (
    rf"cited\s+(?:in|at)\s+{NOTE}\s*(?P<cited>\d++)",
    rf"{ABOVE},?\s+(?:at\s+|in\s+)?{NOTE}\s*(?P<above>\d++)(?!\s?[–-]\s?\d)",
    rf"[(\[]?{NOTE}\s*(?P<note>\d++),?\s*{ABOVE}[)\]]?",
    r"supra", r"(?:n\.|fn\.)\s*(?P<n>\d++)", r"n\.?\s*(?P<oscola>\d++)\)",
    r"(?:foot)?note\s*(?P<in_brackets>\d++)[)\]]",
    r"(?:wie\s+)?(?:Anm(?:erkung)?|Fn|Fußn(?:ote)?)\.?\s*(?P<fn>\d++)",
    r"nota\s*(?P<es>\d++)",
    r"(?:сноск[аеиу]|примечани[ея]|прим\.)\s*(?P<ru>\d++)",
    r"(?:الهامش|هامش)(?:\s+رقم)?\s*(?P<ar>\d++)",
)  # fmt: skip
"""A work cited in a note whose number may be given."""

CONTINUES: Final[tuple[str, ...]] = (
    r"(?:last\s+)?(?:accessed|retrieved|visited|viewed|archived|updated|modified)",
    r"(?:document\s+|also\s+|video\s+)?available", r"(?:copy\s+)?on\s+file", r"copy",
    r"herein?after", r"translat", r"transl?\.", r"ISBN", r"OCLC", r"ISSN", r"doi\b", r"DOI\b",
    r"pp?\.\s", r"paras?\b\.?", r"S\.\s*\d", r"emphasis", r"consult[ée]", r"disponible",
    r"en\s+ligne", r"en\s+línea", r"abgerufen", r"abrufbar", r"verfügbar", r"zuletzt", r"Zugriff",
    r"Stand:?", r"дата\s+обращения", r"режим\s+доступа", r"URL", r"تاريخ", r"متاح", r"متوفر",
    r"archiv",
    r"\[?hereafter", r"Bibcode", r"S2CID", r"JSTOR", r"PMID", r"PMC", r"arXiv", r"CiteSeer",
    r"Bd\.", r"vol\.", r"no\.", r"¶", r"at\s+\d", r"ECF", r"fecha\s+de", r"último\s+acceso",
    r"acceso",
)  # fmt: skip
"""How a piece begins that only carries on the citation before it."""
