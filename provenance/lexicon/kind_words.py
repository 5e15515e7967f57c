"""Words of a title that tell the kind of the work, in the order in which they are asked."""

from typing import Final

from provenance.model import WorkKind

TITLE_WORDS: Final[tuple[tuple[WorkKind, tuple[str, ...]], ...]] = (
    ("legal", (r"^(?:\w+\s+)?witness\s+statement\b", r"hearings?\s+before\s+the\s+(?:[\w.]+\s){0,2}(?:sub)?comm\w*")),
    ("report", (r"^(?:supplementary\s+)?written\s+(?:evidence|submission)\b", r"^submission\s+(?:of|by|from|to)\b")),
    ("speech", (r"^official\s+report$", r"hansard")),
    ("report", (r"^(?:[\w-]+\s+){0,2}report\b",)),
    ("letter", (
        r"^letter\s+(?:dated|from|to)", r"^lettre\b", r"^carta\b", r"^schreiben\b", r"^e-?mail\b",
        r"^minute\b", r"^memorandum\b", r"^personal\s+communication", r"^письмо\b", r"^(?:open|joint)\s+letter\b",
    )),
    ("speech", (
        r"press\s+(?:briefing|conference)",
        r"(?:remarks|speech|address|statement|evidence)\s+(?:by|of|to|at|on|before)", r"testimony",
        r"^oral\s+evidence", r"^minutes\s+of\s+evidence",
        r"discours", r"rede\s+(?:des|der|von)", r"discurso", r"выступление", r"речь",
        r"state\s+of\s+the\s+union", r"keynote", r"hearing",
    )),
    ("interview", (r"interview(?:s|ed)?\s+(?:with|by|of)", r"^(?:personal|telephone|phone|author|skype|zoom|video|oral\s+history)\s+interviews?\b",
    r"^in\s+(?:discussion|conversation)\s+with", r"^transcript\s+of\s+(?:an?\s+)?interview", r"^(?:telephone\s+|phone\s+)?conversation\s+with", r"^interview\b", r"entretien\s+avec",
    r"entrevista\s+(?:a|con)", r"интервью" )),
    ("legal", (
        r"resolution\s+\d+", r"^general\s+(?:comment|recommendation|observation)\s+no",
        r"(?:international\s+)?(?:covenant|convention)\s+(?:on|for|against|relating)",
        r"^(?:treaty|agreement|protocol|statute|act|charter|constitution)\b",
        r"^(?:judgment|judgement|order|opinion|ruling|indictment|complaint|affidavit)\b",
        r"directive\s+\d", r"regulation\s+\(", r"executive\s+order",
    )),
    ("report", (
        r"report(?:s|ing)?\s+(?:of|on|to|by|for|from|no)?", r"rapport\b", r"bericht\b",
        r"informe\b", r"доклад\b", r"assessment", r"(?:working|discussion|policy)\s+paper",
        r"white\s+paper", r"تقرير", r"evaluation", r"audit", r"survey",
    )),
)  # fmt: skip
