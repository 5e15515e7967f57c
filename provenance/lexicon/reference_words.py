"""Words of reference lists: editions, series, and forms in brackets after a title."""

from typing import Final

from provenance.model import WorkKind

EDITION: Final[tuple[str, ...]] = (
    r"(?:\d+(?:st|nd|rd|th|d|e|ème|\.)?|first|second|third|fourth|fifth|revised|rev\.?|new"
    r"|paperback|updated|expanded|kindle|e-?book|digital|illustrated|abridged|student|english|american|british)\s+(?:(?:and\s+)?\w+\.?\s+)?(?:ed\b|edn\b|edition|éd\b|ed\.|Aufl)"
    r"(?:ition|age)?\.?",
    r"\d+\s+(?:vols?|Bde|Bände|tomes?|t)\b\.?", r"ط\.?\s*\d+", r"الطبعة\s\S+", r"(?:durchges|erw|überarb|verb)\.\s.*Aufl.*",
)  # fmt: skip

SERIES: Final[tuple[str, ...]] = (
    r"(?:[\w&’-]+\s+){0,4}(?:working|research|discussion|occasional|policy|briefing|technical)"
    r"\s+(?:paper|report|brief|note)s?(?:\s+series)?\s*(?:no\.?|nr\.?|#)?\s*[\w/–.-]*\d[\w/-]*",
    r"(?:[\w&’-]+\s+){0,3}(?:report|bulletin|memorandum|paper)\s+(?:no\.?|nr\.?)?\s*\d[\w/–.-]*",
)  # fmt: skip

BOOK_SERIES: Final[tuple[str, ...]] = (
    r"(?:[\w’&-]+\s+){0,4}(?:studies|series|library|papers|monographs?|schriften|beiträge|reihe"
    r"|collection|colección|texts|publications|lectures|forschungen|cahiers|documents)\b[^,()]{0,50}?"
    r"(?:\s(?:no\.?|vol\.?|nr\.?|bd\.?)?\s*[\dIVX]+|\sseries)",
    r"(?:vols?|volumes?|bd|bde|band|tome|tomo)\.?\s+(?:[\dIVX]+|one|two|three|four)(?:[–-][\dIVX]+)?"
    r"(?:\s+of\s+\d+)?",
)  # fmt: skip

FORMS: Final[tuple[tuple[str, str], ...]] = (
    (r"fact\s?sheet|report|white\s+paper|policy\s+brief|working\s+paper|data\s+set", "report"),
    (r"press\s+release|news\s+release", "press-release"),
    (r"(?:unpublished\s)?(?:doctoral|master|phd|bachelor).*", "thesis"),
    (r"blog|video|podcast|web(?:site|page|log)|tweet|post|internet|online", "post"),
    (
        r"pdf\b|html\b|in\s\w+$|transcript|(?:ph\.?\s?d|doctoral|master|dissertation|thesis|edn?|eds?|trans|vol)\b",
        "printed",
    ),
)
"""What a bracket after a title says, and the hint that it gives."""

BRACKETED_FORMS: Final[tuple[tuple[str, WorkKind | None], ...]] = (
    (r"(?:(?:technical|final|annual|staff|interim|government|research)\s)?report|white\s+paper|fact\s?sheet"
     r"|(?:working|discussion|policy)\s(?:paper|brief)(?:\s(?:no\.\s?)?[\w.-]*\d[\w.-]*)?|data\s?set", "report"),
    (r"(?:unpublished\s)?(?:(?:ph\.?\s?d\.?|d\.?phil\.?|m\.?(?:a|sc|phil|s)\.?|b\.?(?:a|sc)\.?|doctoral|master[’']?s?"
     r"|bachelor[’']?s?|honours)\s)?(?:thesis|dissertation|diss\.)", "book"),
    (r"press\srelease|news\srelease|brochure|leaflet|pamphlet|booklet|map|poster|website", "web"),
    (r"motion\spicture|film|documentary|dvd|television\sproduction|tv\sseries|video|podcast|web\svideo", "web"),
    (r"speech|lecture|keynote", "speech"), (r"interview|oral\shistory", "interview"), (r"letter|e-?mail", "letter"),
    (r"pdf|html|doc|xls|in\s[A-Z][a-z]+", None),
)  # fmt: skip
"""What a bracket behind a title says of its form, and the kind of work it makes."""
