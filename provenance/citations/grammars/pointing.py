"""Citations that point back by a word: Ibid., supra note 3, op. cit., a.a.O., там же."""

import re

from provenance.citations.draft import Draft
from provenance.citations.heads import NAMES_A_PAPER, parts_between, put_authors
from provenance.citations.lexer import Element
from provenance.citations.pinpoints import end_of_pinpoints, pinpoints
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title
from provenance.lexicon.signals import IBID
from provenance.text.names import is_organisation, is_person
from provenance.text.pointers import find_pointer, note_pointed_at

_ONE_IBID = rf"(?:{'|'.join(IBID)})(?=[\s,.;:)،]|$)"
_IBID = re.compile(rf"{_ONE_IBID}(?:,?\s+{_ONE_IBID})?", re.IGNORECASE)
"""`Idem, ibidem` says it twice."""
_RUSSIAN_LEAF = re.compile(
    r"\.?\s(?:(?:Ф|Оп|Д)\.\s?[\w-]+\.\s)+Л\.\s?(?P<pages>\d[\d–, -]*(?:\s?об\.?)?)"
)
"""`Там же. Д. 346. Л. 2 об.`"""
_TITLE_AFTER = re.compile(r",\s(?:[A-Z][\w’'-]+(?:\s[\w’'-]+){0,6}),\s(?:pp?\.\s)?\d")
"""`Idem, Salt Roads, p. 4`: the same author, another work."""
_TO_TEXT = re.compile(r"[\s,.]*(?:and\s+(?:the\s+)?(?:accompanying|surrounding)\s+text|text\s+at)")
_CHAPTER = re.compile(r"ch(?:ap(?:ter|\.)?|\.)?\s\d+,", re.IGNORECASE)
_NOTE_OF_PAGE = re.compile(r"\s?nn?\.\s?\d+(?:[–-]\d+)?")
_BARE_NUMBER = re.compile(
    r"[\s,]*(?:n\.º?|anm\.?|fn\.?|fußn\.?|nota|note|прим\.?|сноск[аи])\s*\d+[\s.,]*", re.IGNORECASE
)
_AFTER_PAGE = re.compile(r"[,\s]\d+(?:[–-]\d+)?,?(?:\s+(?:and|with|und|mit|et|avec))?\s*$")
"""`12 F.4th 301, 305` or `Ferry, 9,` before "n.4": a footnote of that page, not one of ours."""
_INITIAL_LAST = re.compile(
    r"(?:[А-ЯЁІЇЄ][\w-]+\s+)?(?:[А-ЯЁІЇЄ]\.\s?){1,2}|(?:[^\W\d_]\.[\s-]?){1,3}"
)
"""`Кац И. Б.` or, behind a family name and a comma, `I.`."""
_AFTER_NAMES = re.compile(r"\s+(?:et al\.?|and others|и др\.|وآخرون)$|\s+\((?:Hg|Hrsg|ed|eds)\.\)$")
_JOIN = re.compile(r"\s+(?:and|&|und|et|y|и)\s+|\s*[/;]\s*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?)+")
_DESCRIBES = re.compile(
    r"\b(?:interview|letter|e-?mail|minute|memo(?:randum)?|statement|meeting|conversation|deposition"
    r"|testimony|affidavit)s?\b",
    re.IGNORECASE,
)


def ibid(segment: Segment) -> Draft | None:
    """`Ibid.`, `Id. at 12`, `Ebd., S. 13`, `Там же. С. 14`, `المرجع نفسه، ص 26`."""
    match = _IBID.match(segment.words)
    if match is None:
        return None
    end = segment.start + match.end()
    following = [e.kind for e in clip(segment.elements, end, segment.end)]
    if "quote" in following[:2]:  # "idem, “First Ferry”": the same author, another title
        return None
    if match[0].casefold() == "idem" and _TITLE_AFTER.match(segment.text, end, segment.end):
        return None
    draft = Draft(prior=5.0)
    draft.hints.add("ibid")
    draft.start, draft.end = segment.start, end
    tail = pinpoints(clip(segment.elements, end, segment.end))
    draft.end = max(
        end, read_tail(segment.text, tail, draft, container_known=True), end_of_pinpoints(tail)
    )
    draft.unread = 0
    leaf = _RUSSIAN_LEAF.match(segment.text, end, segment.end)
    if leaf:
        draft.drop("pages")
        draft.put("pages", leaf.start("pages"), leaf.end("pages"), leaf["pages"])
        draft.end = leaf.end()
    _take_note_of_page(segment.text, draft)
    return draft


def _take_note_of_page(text: str, draft: Draft) -> None:
    """Add "n.42" to a page that looked like a year: `Id. at 1811 n.42`."""
    for piece in draft.pieces:
        note = _NOTE_OF_PAGE.match(text, piece.end, draft.end) if piece.field == "pages" else None
        if note:
            piece.end = note.end()
            piece.value += note[0]


def cited_before(segment: Segment) -> Draft | None:
    """`Sunstein, supra note 3, at 1740`, `Müller, a.a.O., S. 12`, `Иванов И. И. Указ. соч.`."""
    match = find_pointer(segment.words)
    if match is None or _points_elsewhere(segment, match):
        return None
    draft = Draft(prior=4.0)
    draft.hints.add("supra")
    draft.start = segment.start
    head = clip(segment.elements, segment.start, segment.start + match.start())
    _author_and_title(segment, head, draft)
    after = segment.start + match.end()
    tail = pinpoints(clip(segment.elements, after, segment.end))
    stop = segment.start + len(segment.words[: match.end()].rstrip(" ,"))
    draft.end = max(stop, read_tail(segment.text, tail, draft, container_known=True))
    _take_note_of_page(segment.text, draft)
    return draft


def _points_elsewhere(segment: Segment, match: re.Match[str]) -> bool:
    """Say whether what looks like a pointer is a page's note, an issue, or means our own text."""
    words = segment.words
    chapter = _CHAPTER.match(words)
    if "url" in segment.kinds or chapter or _TO_TEXT.match(words, match.end()):
        return True
    if note_pointed_at(match) is None and match.start() == 0 and match[0].strip(" ,.") == "supra":
        return match.end() < len(words) and not words[match.end()].isdigit()
    if match[0] == words and not segment.signal and "alone" in match.groupdict():
        return True
    if not _BARE_NUMBER.fullmatch(match[0]):
        return False
    if "date" in segment.kinds and match["n"]:
        return True
    return _AFTER_PAGE.search(words, 0, match.start()) is not None


def _author_and_title(segment: Segment, head: tuple[Element, ...], draft: Draft) -> None:
    """Read "Sunstein" or "Smith, Little Valley" or "Smith, “Title,”"."""
    head = _without_year(head, draft)
    quote = next((i for i, e in enumerate(head) if e.kind == "quote"), None)
    if quote is not None:
        put_authors(segment.text, head[:quote], draft)
        put_quoted_title(segment.text, head, quote, draft)
        return
    parts = parts_between(head, segment.text) or parts_between(head, segment.text, keep=True)
    if not parts or parts[0].text.startswith("@"):  # a handle is neither author nor title
        return
    described = _DESCRIBES.search(parts[0].text) or NAMES_A_PAPER.match(parts[0].text)
    names = 1 if is_name_list(parts[0].text) and not described else 0
    while names and names < len(parts) and _goes_on(parts[names].text):
        names += 1
    if names:
        inverted = names > 1 and _INITIALS.fullmatch(parts[1].text) is not None
        authors = clip(head, parts[0].start, parts[names - 1].end)
        put_authors(segment.text, authors, draft, inverted=inverted)
    if names < len(parts):
        put_title(segment.text, parts[names].start, parts[-1].end, draft)


def _without_year(head: tuple[Element, ...], draft: Draft) -> tuple[Element, ...]:
    """Read the year in "Holt 2004" and "Holt (2004)", and leave it out."""
    last = len(head) - (bool(head) and head[-1].kind == "close")
    if not last or head[last - 1].kind != "date":
        return head
    year = head[last - 1]
    draft.put("date", year.start, year.end, year.text)
    return head[: last - 1 - (last < len(head))]


def _goes_on(words: str) -> bool:
    """Say whether a part is another name: after "and", or with initials behind it."""
    return words.startswith(("and ", "& ")) or _INITIAL_LAST.fullmatch(words) is not None


def is_name_list(words: str) -> bool:
    """Say whether words are names of persons or bodies, with "and", "et al.", "(ed.)"."""
    names = _JOIN.split(_AFTER_NAMES.sub("", words))
    return all(is_person(name, lone=True) or is_organisation(name) for name in names)
