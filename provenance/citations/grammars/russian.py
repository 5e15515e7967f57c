"""Russian houses (GOST): `Иванов И. И. Название // Журнал. 2010. № 3. С. 12–15`."""

import re

from provenance.citations.cut_titles import cut_title
from provenance.citations.draft import Draft
from provenance.citations.heads import put_authors
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.text.dates import parse_date

_RUSSIAN_INITIAL = r"(?:[А-ЯЁІЇЄ]\.|(?:Дж|Ю|Я|Ж|Ш|Ч|Ф|Т|Ст|Вл|Ал|Ник|Дм|Ев|Гр)\.)"
RUSSIAN_NAMES = re.compile(
    rf"О(?:н|на|ни)\sже\.\s|(?:[А-ЯЁІЇЄ][\w’-]+,?\s+(?:{_RUSSIAN_INITIAL}\s?){{1,2}}(?:,\s*|\s+и\s+(?!др))?)+"
    r"(?:и\sдр\.\s)?"
    rf"|(?:(?:{_RUSSIAN_INITIAL}\s?){{1,2}}[А-ЯЁ][\w-]+(?:,\s*|\s+и\s+)?)+"
)
_FAMILY_AND_COMMA = re.compile(r"[А-ЯЁІЇЄ][\w’-]+,\s+[А-ЯЁІЇЄ]\.")
_RESPONSIBILITY = re.compile(
    r"\s+/\s+|\s?:\s+(?:дис\.|автореф\.)|\s+:\s+(?:монография|учебник|сборник|учеб)\b"
)
"""GOST repeats the authors after a stroke."""
_LAW = re.compile(
    r"(?:Федеральный\s(?:конституционный\s)?закон|Указ|Постановление|Приказ|Закон|Определение)\s"
)
_PERIODICAL = re.compile(
    r"(?P<container>«?[^\W\d_a-zа-яё][^.«»/]{2,50}»?)\.\s(?P<year>(?:1[89]|20)\d\d)\.\s"
    r"(?:№\s?(?P<issue>\d+)[^.]{0,12}\.\s)?(?P<day>\d{1,2}\s[а-я]{3,9})(?!\w)"
)


def two_strokes(segment: Segment) -> Draft | None:
    """`Иванов И. И. Название // Журнал. 2010. № 3. С. 12–15. URL: …`."""
    elements = segment.elements
    place = next((i for i, e in enumerate(elements) if e.text == "//" and e.kind == "sep"), None)
    if not place:
        return None
    draft = Draft(prior=2.0)
    names_and_title(segment, elements[:place], draft)
    cut_title(draft)
    if _LAW.match(segment.words):
        draft.kind = "legal"
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, elements[place + 1 :], draft), elements[place].end)
    return draft


def names_and_title(segment: Segment, head: tuple[Element, ...], draft: Draft) -> None:
    """Read names with their initials behind them, and the title as far as a stroke."""
    start, end = head[0].start, head[-1].end
    words = segment.text[start:end]
    names = RUSSIAN_NAMES.match(words)
    if names and names.end() < len(words):
        cut = start + names.end()
        inverted = _FAMILY_AND_COMMA.match(words) is not None
        put_authors(segment.text, clip(head, start, cut), draft, inverted=inverted)
        start = cut
    statement = _RESPONSIBILITY.search(segment.text, start, end)
    put_title(segment.text, start, statement.start() if statement else end, draft)


def before_strokes(head: tuple[Element, ...]) -> tuple[Element, ...]:
    """Leave out the book in which a chapter stands: `Хлеб и лёд // Реки России: сб. ст.`."""
    place = next((i for i, e in enumerate(head) if e.text == "//" and e.kind == "sep"), 0)
    return head[:place] if place else head


def periodical(segment: Segment) -> Draft | None:
    """`Портовый листок. 2003. № 112. 4 июля. С. 3`: a newspaper, its year, its day."""
    match = _PERIODICAL.match(segment.words)
    if match is None or RUSSIAN_NAMES.match(segment.words):
        return None
    day = parse_date(f"{match['day']} {match['year']}")
    if day is None:
        return None
    start, end = segment.start, segment.start + match.end()
    draft = Draft(prior=4.0, kind="news")
    name = match["container"].strip("«»")
    place = start + match["container"].index(name)
    draft.put("container", place, place + len(name), name)
    draft.put("date", start + match.start("year"), end, day)
    if match["issue"]:
        draft.put("issue", start + match.start("issue"), start + match.end("issue"), match["issue"])
    tail = clip(segment.elements, end, segment.end)
    draft.start = start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), end)
    return draft
