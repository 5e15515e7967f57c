"""Words that announce what a date or an address means, or that are of no field."""

import re
from typing import Final

from provenance.citations.phrases import announcement
from provenance.citations.tail import Tail
from provenance.lexicon.citing_words import DOCUMENT_NUMBERS
from provenance.model import WorkKind
from provenance.text.dates import parse_date

THESIS: Final = re.compile(
    r"thèse\s|mémoire\sde\s(?:master|ma[iî]trise|M[12])|tesis\s|tesi\sdi|дис\.|диссертация|رسالة\s(?:ماجستير|دكتوراه)|أطروحة\s"
    r"|(?:phil\.\s|unveröff\.\s)?(?:Diss\b|Dissertation|(?:Magister|Master|Diplom)arbeit|Habil)",
)
_LANGUAGE = re.compile(r"(?:in|en|auf|на)\s+[^\W\d]+|[Tt]weet|[Vv]ideo")
_ISBN = re.compile(r"ISBN(?:-1[03])?:?\s*([\dXx][\dXx\s‑-]{8,16}[\dXx])")
_HINTS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("report", re.compile(
        r"(?:rapport|report|informe|bericht|(?:working|discussion|policy)\s(?:paper|brief))\b",
        re.IGNORECASE,
    )),
    ("paper-number", re.compile(rf"(?:{'|'.join(DOCUMENT_NUMBERS)})$")),
    ("paper-number", re.compile(r"[A-Z]{1,8}(?:/[A-Z]{2,5})*/(?:19|20)\d\d/\d+(?:/[\w.]+)?$")),
    ("episode", re.compile(r"(?:season|series|episode)\s|podcast|documentary", re.IGNORECASE)),
    ("book", re.compile(
        r"thèse\s|tesis\s|(?:Inaugural-?)?Diss|(?:unpublished\s)?(?:ph\.?\s?d|doctoral|master)",
        re.IGNORECASE,
    )),
    ("press-release", re.compile(r".*release", re.IGNORECASE)),
)  # fmt: skip
"""What words that announce nothing else say of the work."""
_KINDS: Final[tuple[tuple[WorkKind, re.Pattern[str]], ...]] = (
    ("speech", re.compile(
        r"(?:unpublished\s|keynote\s|public\s)?(?:paper|lecture|talk|speech|keynote|remarks|address|sermon)"
        r"(?:$|\s(?:presented|given|delivered|read|to|at|before)\b)", re.IGNORECASE,
    )),
    ("interview", re.compile(r"interview$", re.IGNORECASE)),
    ("book", THESIS),
    ("social", re.compile(r"(?:re)?tweets?$|tuit$", re.IGNORECASE)),
    ("letter", re.compile(r"(?:cable|telegram|despatch|dispatch|telex)\s", re.IGNORECASE)),
    ("legal", re.compile(r"(?:resolution|decision)\s", re.IGNORECASE)),
)  # fmt: skip
_ISSUE_OF = re.compile(r"n\.\s?\d{1,3}")
"""`38, 1997, n. 2`: behind a volume no note."""
_DAY_MONTH = re.compile(r"\d{1,2}\.?\s+[^\W\d_]{3,10}")


def announces(tail: Tail) -> bool:
    """`accessed`, `Archived from the original on`, `available at`, `PDF`, `2nd ed.`."""
    match = announcement(tail.element.text)
    if not match:
        return False
    if tail.draft.has("volume") and _ISSUE_OF.fullmatch(tail.element.text):
        return False
    group = match.lastgroup
    if group == "before_date" and not (next_is(tail, "date") or next_is(tail, "url")):
        return False
    if group == "before_url" and not next_is(tail, "url"):
        return False
    if group in ("accessed", "archived", "skip"):
        tail.expecting = group  # type: ignore[assignment]
    words = tail.element.text
    tail.draft.hints |= {hint for hint, pattern in _HINTS if pattern.match(words)}
    kind = next((kind for kind, pattern in _KINDS if pattern.match(words)), None)
    tail.draft.kind = tail.draft.kind or kind
    tail.took()
    return True


def language_in_brackets(tail: Tail) -> bool:
    """`(in Serbian)`, `(PDF)`: one or two words in brackets on their own."""
    before, after = tail.ahead(-1), tail.ahead()
    if not tail.element.depth or before is None or before.kind != "open":
        return False
    if after is not None and after.kind == "close" and _LANGUAGE.fullmatch(tail.element.text):
        tail.took()
        return True
    return False


def day_and_month(tail: Tail) -> bool:
    """`2012. 27 февраля`: Russian houses print the year first."""
    year = tail.draft.get("date")
    if year is None or len(year) != 4 or not _DAY_MONTH.fullmatch(tail.element.text):
        return False
    edtf = parse_date(f"{tail.element.text} {year}")
    if edtf is None:
        return False
    tail.draft.drop("date")
    tail.draft.put("date", tail.element.start, tail.element.end, edtf)
    tail.took()
    return True


def isbn(tail: Tail) -> bool:
    """`ISBN 978-0-470-82512-9`."""
    words = tail.element.text
    match = _ISBN.search(words) if "ISBN" in words else None
    if not match:
        return False
    start = tail.element.start
    tail.draft.put("isbn", start + match.start(1), start + match.end(1), match[1])
    tail.took()
    return True


def next_is(tail: Tail, kind: str) -> bool:
    """Say whether an element of this kind comes next, after a mark or not."""
    following = tail.ahead()
    if following is not None and following.kind in ("sep", "open"):
        following = tail.ahead(2)
    return following is not None and following.kind == kind
