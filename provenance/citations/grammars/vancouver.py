"""Vancouver: `Doe JB, Roe K. Title. J Abbrev. 2016;41(7):12-9.` and its books."""

import re

from provenance.citations.author_lists import after_names, plain_names, put_names
from provenance.citations.draft import Draft
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.text.dates import parse_date
from provenance.text.names import is_organisation

_ARTICLE = re.compile(
    r"[.\s]\s*(?P<date>(?:1[89]|20)\d\d(?:\s[A-Z][a-z]{2}[a-z]*(?:\s\d{1,2})?)?)\s?;\s?(?P<volume>\d{1,4})?"
    r"(?:\s?\((?P<issue>[^()]{1,20})\))?(?:\s?:\s?(?P<pages>[A-Za-z]?\d+(?:[-–][A-Za-z]?\d+)?))?"
)
_IMPRINT = re.compile(
    r"(?P<place>[^\W\d_][^.:;\d]{1,40}):\s(?P<publisher>[^;:.]{2,80})[;,]\s(?P<date>(?:1[5-9]|20)\d\d)\b"
)
_BARE_IMPRINT = re.compile(r"\.\s(?P<publisher>[^.,;:\d]{2,60}),\s(?P<date>(?:1[5-9]|20)\d\d)\.?$")
_YEAR_OF_IMPRINT = re.compile(r"[;,]\s(?:1[5-9]|20)\d\d")
_CITED = re.compile(
    r"\[(?:cited|accessed|updated)\s(?P<year>\d{4})(?:\s(?P<month>[A-Z][a-z]+))?(?:\s(?P<day>\d{1,2}))?\]"
)
_ON_THE_INTERNET = re.compile(
    r"(?P<title>[^\[\]“”\"]{5,200}?)\s\[(?:Internet|Online|homepage[^\]]*|database[^\]]*)\]\.\s"
)
_EDITION = re.compile(r"\.\s+(?:\d+\w{1,2}|[Rr]ev\.?)\s+ed(?:n|ition)?\.?\s*$")
_HOST = re.compile(r"\.\s+In:\s.*$", re.DOTALL)
_FORM = re.compile(r"\s*\[[^\]]*\][\s.]*$")


def numbered_article(segment: Segment) -> Draft | None:
    """`Doe JB, Roe K. Title. J Abbrev. 2016 Mar 4;41(7):12-9. doi:…`."""
    words, start = segment.words, segment.start
    names = plain_names(words)
    match = _ARTICLE.search(words, after_names(words, names) if names else 0)
    if match is None or not (names or is_organisation(words[: words.find(". ")])):
        return None
    draft = Draft(prior=2.5, kind="journal")
    title = _put_authors(segment, names, draft)
    body = clip(segment.elements, start + title, start + match.start())
    last = _last_stop(body)
    if not last:
        return None
    put_title(segment.text, body[0].start, body[last].start, draft)
    if body[last].text in "?!":
        draft.pieces[-1].end += 1
        draft.pieces[-1].value += body[last].text
    draft.put("container", body[last + 1].start, body[-1].end, _words(segment, body[last + 1 :]))
    for name in ("volume", "issue", "pages"):
        if match[name]:
            draft.put(name, start + match.start(name), start + match.end(name), match[name])
    _put_date(segment, match, draft)
    return _with_rest(segment, match.end(), draft)


def book_after_names(segment: Segment) -> Draft | None:
    """`Doe J. Title. 3rd ed. Leeds: Tarn; 2013. p. 2-5.`; `Doe T. Title. Tarn Press, 2012.`."""
    words, start = segment.words, segment.start
    if not _YEAR_OF_IMPRINT.search(words):
        return None
    names = plain_names(words)
    stop = after_names(words, names) if names else words.find(". ")
    if stop < 0 or not (names or _is_body(words[:stop])):
        return None
    match = _IMPRINT.search(words, stop) or (_BARE_IMPRINT.search(words, stop) if names else None)
    if match is None or words[: match.start()].endswith("("):
        return None
    if words[stop : stop + 2] not in (". ", " ") and words[stop - 1] != ".":
        return None
    draft = Draft(prior=2.2, kind="book" if names else "report")
    title = _put_authors(segment, names, draft)
    body = words[title : match.start()]
    for pattern in (_HOST, _EDITION, _FORM):
        body = pattern.sub("", body)
    if not body.strip(" ."):
        return None
    put_title(segment.text, start + title, start + title + len(body), draft)
    span = match.span("publisher")
    draft.put("publisher", start + span[0], start + span[1], match["publisher"])
    _put_date(segment, match, draft)
    return _with_rest(segment, match.end(), draft)


def page_on_the_internet(segment: Segment) -> Draft | None:
    """`Tide toolkit [Internet]. Leeds: Tarn; 2010 [cited 2011 Feb 3]. Available from: …`."""
    words, start = segment.words, segment.start
    title = _ON_THE_INTERNET.match(words)
    match = _IMPRINT.match(words, title.end()) if title else None
    if title is None or match is None:
        return None
    draft = Draft(prior=2.6, kind="web")
    put_title(segment.text, start, start + title.end("title"), draft)
    span = match.span("publisher")
    draft.put("publisher", start + span[0], start + span[1], match["publisher"])
    _put_date(segment, match, draft)
    return _with_rest(segment, match.end(), draft)


def _is_body(words: str) -> bool:
    plain = words.count(",") < 2 and not any(map(str.isdigit, words))
    return plain and is_organisation(words)


def _put_authors(segment: Segment, names: tuple[tuple[int, int], ...], draft: Draft) -> int:
    """Read the authors; returns where the title starts, in the words of the segment."""
    words = segment.words
    end = after_names(words, names) if names else words.find(". ")
    put_names(names or ((0, end),), segment.start, segment.text, draft)
    return end + len(words[end:]) - len(words[end:].lstrip(" .:"))


def _last_stop(body: tuple[Element, ...]) -> int:
    """Return the index of the last mark that parts title and journal; 0 if there is none."""
    for index in range(len(body) - 2, 0, -1):
        if body[index].kind == "sep" and body[index].text in ".?!" and not body[index].depth:
            return index
    return 0


def _words(segment: Segment, elements: tuple[Element, ...]) -> str:
    return segment.text[elements[0].start : elements[-1].end].rstrip(". ")


def _put_date(segment: Segment, match: re.Match[str], draft: Draft) -> None:
    year, *rest = match["date"].split()
    value = parse_date(" ".join([*reversed(rest), year])) or year
    start = segment.start
    draft.put("date", start + match.start("date"), start + match.end("date"), value)


def _with_rest(segment: Segment, place: int, draft: Draft) -> Draft:
    """Read what follows the numbers: access, address, DOI, pages."""
    start = segment.start + place
    cited = _CITED.match(segment.text, start + 1, segment.end)
    if cited:
        day = " ".join(filter(None, (cited["day"], cited["month"], cited["year"])))
        draft.put("accessed", *cited.span(), parse_date(day) or cited["year"])
        start = cited.end()
    tail = clip(segment.elements, start, segment.end)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.start, draft.end = segment.start, max(end, start)
    return draft
