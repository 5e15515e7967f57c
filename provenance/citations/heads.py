"""What stands before a title: authors, or a body that issued the work."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from provenance.citations.draft import Draft, squeezed
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import names_an_outlet
from provenance.citations.phrases import announcement
from provenance.lexicon.papers import NO_NAMES
from provenance.model import WorkKind
from provenance.text.names import is_division, is_organisation, is_person, split_names


class Part(NamedTuple):
    """Elements between two commas: where they stand, and their words."""

    start: int
    end: int
    text: str


_PAPER = re.compile(
    r"\s+(?:(?:\w+ )?(?P<sort>report|analysis|paper|memo|memorandum|cable|e-?mail|letter|note)"
    r"|(?:press|news|media)\s(?:release|notice|statement)(?:\s[\w/.-]*\d[\w/.-]*)?)$"
)
"""`DCI report, “Title”`: what kind of paper a body wrote."""
_PAPERS_OF: Final[tuple[tuple[WorkKind, re.Pattern[str]], ...]] = (
    ("report", re.compile(
        r"(?:[A-Z][\w-]*\s){0,3}?(?:Reports?|Study|Findings|Analysis)\s(?:of|by|from)\s(?:the\s)?"
        r"(?P<who>[A-Z].*)"
    )),
    ("web", re.compile(
        r"(?:Communiqué\sde\spresse|Pressemitteilung|Presseerklärung|Comunicado\sde\sprensa|Nota\sde\sprensa"
        r"|Comunicato\sstampa|Пресс-релиз|Press\s[Rr]elease\s(?:of|by))\s"
        r"(?:de\sla|de\sl[’']|des|de|du|d[’']|der|del|dell[ao’'])?\s?(?P<who>\S.*)"
    )),
    ("speech", re.compile(
        r"(?:[A-Z][\w-]*\s)?(?:Testimony|Statement|Remarks|Speech|Address|Presentation|Lecture)\s"
        r"(?:of|by)\s(?:the\s)?(?P<who>[A-Z].*?)(?:,?\s(?:to|before|at|for|on)\s.*)?"
    )),
    ("letter", re.compile(
        r"(?:[A-Z][\w-]*\s)?(?:Memorandum|Memo|Letter|E-?mail|Note|Cable|Telegram)\s(?:from|by)\s"
        r"(?:the\s)?(?P<who>[A-Z].*?)(?:,?\s(?:to|for)\s.*)?"
    )),
)  # fmt: skip
"""`Final Report of the Port Committee, “Title”`: whose paper it is."""
_RESOLUTION = re.compile(r"(?:[Rr]esolution|[Dd]irective|[Rr]egulation)\s[^,]*\d")
_NO_NAMES = frozenset(NO_NAMES)
NAMES_A_PAPER = re.compile(
    r"(?:Informe|Rapport|Bericht|Relazione|Relatório)\s(?:[^,]{0,20}\s)?(?:de|du|des|der|del|della|da|do|d[’'])"
    r"|(?:Доклад|Отч[её]т)\s|تقرير\s|Submissions?\s(?:of|by|to|from)\s"
)
"""`Informe de la Comisión, Cámara de Diputados`: a title, though a body stands in it."""
_LONGEST_NAME = 90
_MORE_NAMES: Final = ("et al.", "et al", "and others", "and colleagues")
_COLLECTED = re.compile(
    r"(?:Calendars?|Journals?|Acts|Proceedings|Records|Letters|Papers|Statutes|Annals|Registers?|Transactions"
    r"|Correspondence|Diar(?:y|ies)|Debates|Minutes)\s(?:of|and)\s"
)
"""`Calendar of State Papers, Domestic`: a title, though a body is named in it."""
_INITIALS_SECOND = re.compile(
    r"[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)?,\s(?:[A-Z]\.[\s-]?){1,3}(?:,|$|\s(?:and|&))"
)
_WHERE = re.compile(r"\s\([A-Z][^()\d]*\)$")
"""`Dr. Ann Lee (Oster University)`: where a person works."""
_FOR_OUTLET = re.compile(
    r"(?P<who>[^,]{3,60}?)\s(?:for|of|in|at)\s(?:the\s)?(?P<outlet>[A-Z][^,]{3,40})"
)


def put_authors(
    text: str, elements: Sequence[Element], draft: Draft, *, inverted: bool = False
) -> None:
    """Read the elements before a title as names; what is no name counts as unread."""
    parts = [e for e in elements if e.kind not in ("sep", "open", "close")]
    if not parts:
        return
    start, end = parts[0].start, elements[-1].end
    while elements and elements[-1].kind in ("sep", "open"):
        elements = elements[:-1]
        end = elements[-1].end
    if _put_whose_paper(text, start, end, draft) or _put_reporter(text, start, end, draft):
        return
    inverted = inverted or _INITIALS_SECOND.match(text[start:end]) is not None
    for name in split_names(text[start:end], start, inverted=inverted):
        words = name.text
        paper = _PAPER.search(words)
        if paper:
            draft.hints.add(_hint_of(paper["sort"]))
            words = words[: paper.start()]
        if words.casefold().rstrip(".") in _NO_NAMES or _is_number_of_paper(words):
            draft.kind = "legal" if _RESOLUTION.match(words) else draft.kind
            continue
        if words.startswith("@"):
            draft.hints.add("handle")
            continue
        where = _WHERE.search(words)
        if where and is_person(words[: where.start()]):
            words = words[: where.start()]
        if not _is_name(words):
            draft.unread += len(words)
        draft.put("author", name.start, name.start + len(words), squeezed(words))


def _hint_of(sort: str | None) -> str:
    """Say what a paper is: a press release has no sort of its own."""
    if sort is None:
        return "press-release"
    return "report" if sort in ("report", "analysis", "paper") else "letter"


def _put_whose_paper(text: str, start: int, end: int, draft: Draft) -> bool:
    """Read `Testimony of Ann Pell before the Port Committee`: the author is who spoke or wrote."""
    for kind, pattern in _PAPERS_OF:
        match = pattern.fullmatch(text, start, end)
        if match:
            who = match["who"].rstrip(" ,")
            draft.kind = kind
            draft.put("author", match.start("who"), match.start("who") + len(who), squeezed(who))
            return True
    return False


def _put_reporter(text: str, start: int, end: int, draft: Draft) -> bool:
    """Read `Ann Pell for the Oster Herald`: an author, and the newspaper."""
    match = _FOR_OUTLET.fullmatch(text, start, end)
    if match is None or not (is_person(match["who"]) and names_an_outlet(match["outlet"])):
        return False
    draft.put("author", *match.span("who"), squeezed(match["who"]))
    draft.put("container", *match.span("outlet"), squeezed(match["outlet"]))
    return True


def _is_number_of_paper(words: str) -> bool:
    """Say whether `Resolution 58/4`, `GAO-12-44`, `Report No. 7` stands where a name stands."""
    return any(map(str.isdigit, words)) and announcement(words) is not None


def _is_name(words: str) -> bool:
    return len(words) <= _LONGEST_NAME and (
        is_person(words, lone=True) or is_organisation(words) or len(words.split()) <= 3
    )


def parts_between(
    elements: Sequence[Element], text: str, marks: str = ",،", *, keep: bool = False
) -> list[Part]:
    """Part elements at separators outside brackets; dates, addresses and quotations stay inside.

    Words that only announce ("available at", "2nd ed.") are left out unless `keep` is set.
    """
    parts: list[Part] = []
    start = end = -1
    for element in elements:
        if element.kind == "sep" and element.depth == 0 and element.text in marks:
            if start >= 0:
                parts.append(Part(start, end, text[start:end]))
            start = -1
            continue
        start = element.start if start < 0 else start
        end = element.end
    if start >= 0:
        parts.append(Part(start, end, text[start:end]))
    return parts if keep else [part for part in parts if not announcement(part.text)]


def with_divisions(parts: list[Part], text: str) -> list[Part]:
    """Join a body and its parts: `United Nations, General Assembly`, where a title follows them."""
    last = 0
    if not is_organisation(parts[0].text) if parts else True:
        return parts
    while last + 2 < len(parts) and is_division(parts[last + 1].text):
        last += 1
    if not last:
        return parts
    start, end = parts[0].start, parts[last].end
    return [Part(start, end, text[start:end]), *parts[last + 1 :]]


def count_of_authors(parts: Sequence[Part]) -> int:
    """Say how many of the first parts are authors, where a title without marks follows.

    One, unless an "and" later in the list shows that more names stand before it.
    """
    if len(parts) < 2 or _COLLECTED.match(parts[0].text):
        return 0
    if _INITIALS_SECOND.match(f"{parts[0].text}, {parts[1].text}") and len(parts) > 2:
        return 2
    for index, part in enumerate(parts[:6]):
        if index == len(parts) - 1:
            break
        names = split_names(part.text)
        if index == 0 and "/" in part.text and all(is_person(n.text, lone=True) for n in names):
            return 1
        joined = len(names) > 1 or part.text.startswith(("and ", "et ", "und ", "y ", "и ", "& "))
        if not all(is_person(name.text, lone=index > 0 or joined) for name in names) or not names:
            break
        if joined and all(is_person(name.text) for name in names):
            return index + 1
    first = parts[0].text
    if NAMES_A_PAPER.match(first):
        return 0
    if is_person(first) or is_organisation(first) or first.endswith(_MORE_NAMES):
        return 1
    return 1 if is_person(first, lone=True) and len(parts) > 1 else 0
