"""How words begin that say something about a citation and are no part of it.

Clauses follow a comma ("p. 9, which omits the map"); remarks are sentences of their own without a
verb ("Emphasis added."). Regular expressions, one line a language.
"""

from typing import Final

CLAUSES: Final[tuple[str, ...]] = (
    r"which|who(?:m|se)?|where|whereas|though|although|however|(?:in|of|to|at|from|by)\s+wh(?:ich|om)",
    r"(?:since|now|later|subsequently)\s+(?:been\s+)?(?:deleted|removed|withdrawn|corrected|taken)",
    r"and\s+(?:(?:the|his|her|its|their)\s+(?:references|sources|literature|works|authorities)"
    r"|passim\s+there|throughout)",
    r"(?:also|rightly|wrongly|rather|even|merely|himself|herself)\s+[a-z]+s\b",
    r"(?:gives?|argues?|suggests?|claims?|says?|states?|makes?|puts?|takes?|shows?|reconstructs?"
    r"|describes?|discusses|offers?|points?\s+out|doubts?|disagrees?|agrees?|disputes?|mentions?"
    r"|quotes?|omits?|reads?|dates?\s+(?:it|this|the)|calls?|attributes?|concludes?|maintains?"
    r"|believes?|thinks?|sees?\s+(?:it|this|the)|treats?|speaks?|refers?|confirms?|contradicts?"
    r"|provides?|contains?|lists?|places?|reports?|finds?|notes?|observes?|records?|estimates?"
    r"|writes?|explains?|remarks?|stresses|emphasi[sz]es?|reveals?|recalls?|identifies"
    r"|is|are|was|were|has|have|had|does|did)\s(?!\d)",
    r"for\s+(?:an?|the|more|further|details|discussion|examples?|similar|other)\b",
    r"qui|où|dont|lequel|laquelle|lesquel(?:le)?s|(?:selon|pour|chez|d['’]après)\s+(?:qui|lequel)",
    r"wo(?:nach|rin|bei|von)?\s|mit\s+(?:weiteren|weiterer|zahlreichen|ausführlich)|m\.\s?w\.\s?N",
    r"d(?:er|ie|as|ort)\s+(?:\w+\s+)*\w+(?:t|en|te|ten)$",
    r"quien(?:es)?|donde|cuy[oa]s?|aunque|que\s|con\s+(?:más|abundante)",
    r"che\s|il\s+quale|la\s+quale|dove\s|con\s+(?:ulteriori|ampia)|onde\s|o\s+qual|waar|die\s+(?=\w+\s)",
    r"где|котор(?:ый|ая|ое|ые|ого|ой|ую|ых)|котором|хотя|однако|что\s",
    r"الذي|التي|الذين|حيث|وقد|وفيه",
)  # fmt: skip

REMARKS: Final[tuple[str, ...]] = (
    r"(?:all\s+)?(?:emphas[ie]s|italics|underlining|highlighting)\s+"
    r"(?:(?:is|are|was|were)\s+)?(?:added|mine|ours|in\b|original|supplied|as\b|removed|the\b|by\b)",
    r"(?:my|our|(?:the\s+)?author['’]s|own|unofficial|informal)\s+(?:own\s+)?"
    r"(?:translations?|calculations?|emphasis|italics|estimates?)",
    r"translations?\s+(?:(?:is|are)\s+)?(?:mine|ours|by\s+the\s+author)",
    r"(?:capitali[sz]ation|spelling|punctuation)\s+(?:as\s+in|modernised|modernized|original)",
    r"(?:internal\s+)?(?:quotation\s+marks|citations?|footnotes?)\s+(?:and\s+\w+\s+)?omitted",
    r"(?:c['’]est\s+)?(?:nous|moi|je|l['’]auteur)\s+(?:qui\s+)?soulign|souligné\s+(?:par|dans)"
    r"|les\s+italiques|mise\s+en\s+(?:relief|italique)|(?:notre|ma)\s+traduction",
    r"(?:hervorhebung|kursiv(?:ierung)?|unterstreichung|herv)(?:en|\.)?\s+(?:im|durch|von|vom|d\.|i\.|der|des|hinzugef)",
    r"eigene\s+übersetzung|übersetzung\s+(?:des|der|d\.|durch|von)",
    r"(?:el\s+)?énfasis\s+(?:mío|nuestro|añadido|agregado|en|del)|(?:las?\s+)?cursivas?\s+(?:es|son|en|mía|del|nuestra)"
    r"|la\s+traducción\s+es|traducción\s+(?:propia|mía|del)",
    r"corsivo\s+(?:mio|nostro|nel)|grifo\s+(?:meu|nosso)|cursivering",
    r"курсив\s+(?:мой|наш|автора|в)|выделено|подч[её]ркнуто|перевод\s+(?:мой|наш|автора)",
    r"(?:real\s+)?names?\s+(?:and\s+\w+\s+)?(?:withheld|changed|known)|name\s+(?:der\s+redaktion|geändert)"
    r"|(?:le\s+)?nom\s+(?:a\s+été\s+)?(?:modifié|changé)|(?:el\s+)?nombre\s+(?:ha\s+sido\s+)?(?:cambiado|ficticio)",
    r"(?:имя|имена|фамилия)\s+изменен[оыа]|nome\s+(?:fittizio|fictício|alterado|di\s+fantasia)|naam\s+(?:is\s+)?gewijzigd"
    r"|(?:ال)?اسم\s+مستعار",
    r"(?:partly\s|largely\s)?illegible\b|(?:the\s)?(?:page|line|text|name|date)s?\s(?:(?:is|are)\s)?(?:missing|torn|damaged"
    r"|illegible|redacted)|unleserlich|illisible|ilegible|неразборчиво",
    r"التشديد|التأكيد|الترجمة\s+(?:لنا|للمؤلف|من)",
)  # fmt: skip

ASIDES: Final[tuple[str, ...]] = (
    r"(?:permanent\s|broken\s)?(?:dead\s)?link(?:\sbroken)?$",
    r"(?:full\scitation|citation|page|volume|year|date|title|verification|clarification|better\ssource)\s(?:\(s\)\s)?needed",
    r"(?:self-published|unreliable)\ssource", r"not\sin\scitation", r"failed\sverification",
    r"sealed\b", r"under\sseal", r"redacted", r"(?:hearing\s|trial\s)?ex(?:hibit|\.)(?:\s|$)",
    r"classified", r"restricted",
)  # fmt: skip
"""What stands in square brackets behind a citation, about it: `[dead link]`, `[Sealed Exhibit]`."""

DETERMINERS: Final = (
    r"(?:the|this|these|that|those|an?|it|they|he|she|we|i|no|none|neither|both|all|some|his|her|its|their|our|my"
    r"|der|die|das|dies\w*|ein\w*|kein\w*|es|er|sie|wir|man|sein\w*|ihr\w*"
    r"|les?|la|une?|ces?|cette|cet|ils?|elles?|nous|on|aucun\w*|son|sa|ses|leurs?"
    r"|el|los|las|un[oa]?s?|est[eao]s?|no|ningun\w*|su|sus|il|lo|gli|questo"
    r"|эт[оаи]т?|он[аи]?|автор\w*|здесь|его|её|их|ни|هذ[ها]|لم|لا)(?=\s)|(?:l|c|d|qu|n|j)['’](?=\w)"
)
"""How a sentence begins, of whatever verb."""

PAPERS_OF_AN_EVENT: Final = (
    r"(?:paper|lecture|speech|address|talk|remarks|statement|thesis|dissertation|interview|letter"
    r"|translated|edited|directed|produced|illustrated|unpublished|manuscript|photograph)\b"
)
"""How words begin that go on with the citation of a title, though they have a verb's shape."""

PLACES_IN_A_TEXT: Final = (
    r"(?:the\s)?(?:chapters?|sections?|parts?|paras?\.?|paragraphs?|pages?|pp?\.|tables?|figures?|annex(?:es)?|box"
    r"|appendi(?:x|ces)|kapitel|abschnitt|tabelle|anhang|chapitre|tableau|annexe|capítulo|cuadro|anexo"
    r"|глав[ауые]|раздел|таблиц[ау])\s[\dA-Z][\w.–-]{0,8}(?:\s(?:and|to|–|und|et|y|и)\s[\dA-Z][\w.–-]{0,8})?,?\s"
    r"(?:above|below|infra|supra|oben|unten|ci-dessus|ci-dessous|más\s(?:arriba|abajo)|выше|ниже"
    r"|(?:of|in|to)\s(?:this|the\spresent)\s[a-z]+)|(?:above|below),?\s(?:at\s)?pp?\.\s\d[\d–-]*"
)
"""A place of the same text, to which the reader is sent: `chapter 3 above`, `Abschnitt 4.2 unten`."""
