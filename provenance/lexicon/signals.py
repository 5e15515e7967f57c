"""Words that introduce a citation and are no part of it, and words that point back."""

from typing import Final

SIGNALS: Final[tuple[str, ...]] = (
    # English; the longer first
    r"see,?\s+also,?\s+e\.g\.", r"see,?\s+e\.g\.", r"see,?\s+for\s+(?:example|instance)",
    r"see\s+generally", r"see\s+especially", r"see\s+in\s+particular",
    r"see\s+also", r"see\s+further", r"see,?\s+(?:inter\s+alia|among\s+others)",
    r"but\s+see(?:\s+also)?", r"but\s+cf\.?", r"see", r"cf\.?(?:\s+also)?", r"compare", r"contra",
    r"accord", r"e\.g\.",
    r"for\s+(?:example|instance)(?:,?\s+see)?",
    r"(?:as\s+)?(?:quoted|cited|reported|discussed|described)\s+(?:in|by)",
    r"(?:quoting|citing|quotes|cites)(?:\s+from)?", r"reprinted\s+in", r"reproduced\s+in",
    r"via", r"sources?:", r"also", r"both\s+in", r"most\s+recently", r"similarly", r"likewise",
    # French
    r"voir\s+(?:aussi|également|notamment|par\s+exemple)", r"voir",
    r"v\.\s+(?:aussi|également|not\.)", r"cités?\s+(?:dans|par|in)", r"selon", r"comp\.",
    r"sur\s+ce\s+point,?\s+voir", r"not\.", r"rappr\.",
    # German
    r"vgl\.?\s+(?:auch|etwa|dazu|hierzu|nur|statt\s+vieler|u\.\s?a\.|z\.\s?B\.)", r"vgl\.?",
    r"siehe\s+(?:auch|dazu|etwa|hierzu|z\.\s?B\.)", r"siehe", r"s\.\s+(?:auch|dazu|etwa)",
    r"so\s+auch", r"ebenso", r"zit(?:\.|iert)\s+(?:nach|in|bei)", r"dazu", r"hierzu", r"anders",
    r"a\.\s?A\.", r"so\s+etwa", r"nach:?",
    # Spanish, Portuguese, Italian
    r"véa(?:n)?se(?:\s+(?:también|además|por\s+ejemplo|entre\s+otros))?", r"vid\.(?:\s+también)?",
    r"ver(?:\s+también)?", r"cfr\.?", r"citad[oa]\s+(?:en|por)", r"cit\.\s+en",
    r"vedi(?:\s+anche)?", r"si\s+veda", r"veja(?:-se)?", r"por\s+ejemplo",
    # Russian
    r"см\.:?\s*(?:также|подробнее|например|напр\.|об\s+этом)?:?", r"ср\.:?", r"цит\.\s+по:?",
    r"напр(?:имер|\.):?",
    # Arabic
    r"(?:و)?(?:انظر|أنظر|ينظر|يُنظر|راجع|يراجع)(?:\s+(?:أيضا|أيضاً|كذلك|في\s+ذلك|مثلا|مثلاً))?:?",
    r"نقلا\s+عن:?", r"نقلاً\s+عن:?", r"قارن:?",
)  # fmt: skip

SOURCES: Final[frozenset[str]] = frozenset(
    "source sources quelle quellen fuente fuentes fonte fonti источник источники المصدر".split()
)
"""What stands before a colon and a citation, under a table or a picture."""

CONJUNCTIONS: Final[tuple[str, ...]] = (
    r"and", r"but", r"or", r"und", r"sowie", r"et", r"y", r"e", r"и", r"و(?=\S)",
    r"as\s+well\s+as", r"also", r"aber", r"mais", r"pero", r"а\s+также", r"und\s+auch",
)  # fmt: skip

IBID: Final[tuple[str, ...]] = (
    r"ib(?:id)?\.?(?:em)?", r"ibíd(?:em)?\.?", r"id\.", r"id(?=$|,|;)", r"[1lI|][bh][il1]d\.?",
    r"idem", r"íd(?:em)?\.", r"ebd\.?",
    r"ebenda", r"ebda\.?",
    r"там\s+же", r"(?:المرجع|المصدر)\s+(?:نفسه|ذاته)", r"نفس\s+(?:المرجع|المصدر)", r"ivi",
    r"aynı\s+yer", r"a\.g\.e\.",
)  # fmt: skip
"""The citation just before."""

OP_CIT: Final[tuple[str, ...]] = (
    r"op\.?\s*cit\.?", r"loc\.?\s*cit\.?", r"ob\.?\s*cit\.?", r"opus\s+cit(?:\.|atum)",
    r"art\.?\s*cit\.?", r"doc\.?\s*cit\.?", r"a\.\s?a\.\s?O\.?", r"am\s+angegebenen\s+Ort",
    r"préc(?:it[ée]e?s?|\.)",
    r"cit(?:ado|ada)\s+(?:supra|anteriormente)", r"(?:указ|цит)\.\s*(?:соч|раб|ст)\.?",
    r"(?:المرجع|المصدر)\s+(?:السابق|المذكور)(?:\s+ذكره)?", r"مرجع\s+(?:سابق|سبق\s+ذكره)",
    r"مصدر\s+سابق", r"cited\s+above", r"above\s+cited",
)  # fmt: skip
"""A work of this author cited before."""

SUPRA: Final[tuple[str, ...]] = (
    r"cited\s+(?:in|at)\s+(?:notes?|nn?\.|fn\.?)\s*(?P<cited>\d+)",
    r"supra(?:,?\s+(?:at\s+)?(?:notes?|nn?\.|fn\.?|footnotes?)\s*(?P<supra>\d+))?",
    r"(?:above|earlier)(?:,?\s+(?:at\s+)?(?:notes?|nn?\.?|fn\.?|footnotes?)\s*(?P<above>\d+))",
    r"\(?(?:notes?|nn?\.|fn\.?|footnotes?)\s*(?P<note>\d+)\s*(?:above|supra)\)?",
    r"(?:n\.|fn\.)\s*(?P<n>\d+)", r"n\.?\s*(?P<oscola>\d+)\)",
    r"\(?(?:wie\s+)?(?:oben,?\s+)?(?:Anm|Fn|Fußn)\.?\s*(?P<fn>\d+)\)?",
    r"(?:supra|voir\s+supra|ci-dessus|précit[ée]e?),?\s*(?:note|n\.|n°)\s*(?P<fr>\d+)",
    r"\(?(?:nota|n\.º?)\s*(?P<es>\d+)\)?",
    r"(?:сноска|примечание|прим\.)\s*(?P<ru>\d+)", r"(?:الهامش|هامش)(?:\s+رقم)?\s*(?P<ar>\d+)",
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
