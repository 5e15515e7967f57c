"""Citations that point back: Ibid., supra note 3, op. cit., and short forms."""

import re

from provenance.citations.draft import Draft
from provenance.citations.heads import Part, parts_between, put_authors
from provenance.citations.lexer import Element
from provenance.citations.phrases import AT_PAGE, EXPLAINS, NUMBER, PAGES, PINPOINT, VOLUME
from provenance.citations.pointers import find_pointer, note_pointed_at
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title
from provenance.lexicon.law import REPORTERS
from provenance.lexicon.papers import PAPER_WORDS
from provenance.lexicon.signals import IBID
from provenance.text.names import is_organisation, is_person

_ONE_IBID = rf"(?:{'|'.join(IBID)})(?=[\s,.;:)،]|$)"
_IBID = re.compile(rf"{_ONE_IBID}(?:,?\s+{_ONE_IBID})?", re.IGNORECASE)
"""`Idem, ibidem` says it twice."""
_TO_TEXT = re.compile(r"[\s,.]*(?:and\s+(?:the\s+)?(?:accompanying|surrounding)\s+text|text\s+at)")
_BARE_NUMBER = re.compile(r"[\s,(]*n\.º?\s*\d+[\s.,)]*", re.IGNORECASE)
_TRAILING = r"(?=\s*\(|\s*$)"
_SHORT_CASE = re.compile(
    rf"(?P<name>[^,\d]{{2,80}}?),\s+(?P<volume>\d+)\s+(?P<reporter>{'|'.join(REPORTERS)})\s+at\s+(?P<pages>\d+(?:[–-]\d+)?){_TRAILING}"
)
_PINPOINT_ONLY = re.compile(
    r"(?:arts?|sec(?:tion)?s?|ch(?:ap)?s?|annex|app|nn?|notes?)\b\.?\s*[\dIVX]|§|¶|para",
    re.IGNORECASE,
)
_WITH_INITIALS = re.compile(r"[А-ЯЁІЇЄ][\w-]+\s+(?:[А-ЯЁІЇЄ]\.?\s?){1,2}")
_DESCRIBES = re.compile(
    r"\b(?:interview|letter|e-?mail|minute|memo(?:randum)?|statement|meeting|conversation|deposition"
    r"|testimony|affidavit)s?\b",
    re.IGNORECASE,
)
_MORE_PLACES = re.compile(
    r"(?:esp(?:ecially|\.)?|bes(?:onders|\.)|notamment|en\s+particular)"
    r"\s+(?:pp?\.\s*|S\.\s*)?\d.*|passim|chapters?\s[\dIVX]+.*"
)
_PAPER_AT_PAGE = re.compile(
    r"(?P<paper>[A-Z][\w.’'& -]{1,60}?\s(?:Letter|Report|Memo|Memorandum|Interview|Deposition|Dep\."
    r"|Tr\.|Transcript|Testimony|Statement|Aff\.|Affidavit|Decl\.|Declaration|Br\.|Brief|Compl\."
    r"|Complaint|Indictment|Mem\.))\s+at\s+(?P<pages>\d[\d–-]*(?:,\s\d[\d–-]*)*)\.?"
)
_NUMERAL = re.compile(r"[IVXLC]+")
_ACRONYM = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Z0-9]*")


def ibid(segment: Segment) -> Draft | None:
    """`Ibid.`, `Id. at 12`, `Ebd., S. 13`, `Там же. С. 14`, `المرجع نفسه، ص 26`."""
    match = _IBID.match(segment.words)
    if match is None:
        return None
    end = segment.start + match.end()
    following = [e.kind for e in clip(segment.elements, end, segment.end)]
    if "quote" in following[:2]:  # "idem, “First Ferry”": the same author, another title
        return None
    draft = Draft(prior=5.0)
    draft.hints.add("ibid")
    draft.start, draft.end = segment.start, end
    tail = _pinpoints(clip(segment.elements, end, segment.end))
    draft.end = max(end, read_tail(segment.text, tail, draft, container_known=True))
    return draft


def _pinpoints(tail: tuple[Element, ...]) -> tuple[Element, ...]:
    """Keep the elements up to the first words that are no pages: a comment begins there."""
    for index, element in enumerate(tail):
        if element.kind == "text" and not _is_pinpoint(element.text):
            return tail[:index]
        if element.kind == "open" and _is_small_bracket(tail, index):
            continue
        if element.kind in ("quote", "open") or (element.kind == "date" and index > 2):
            return tail[:index]
    return tail


def _is_small_bracket(tail: tuple[Element, ...], index: int) -> bool:
    """Say whether a bracket holds a number or letter of an article: "art. 7(1)"."""
    inside = tail[index + 1] if index + 1 < len(tail) else None
    return inside is not None and len(inside.text) <= 3


def _is_pinpoint(words: str) -> bool:
    return bool(
        PAGES.fullmatch(words)
        or PINPOINT.fullmatch(words)
        or AT_PAGE.fullmatch(words)
        or NUMBER.fullmatch(words)
        or _PINPOINT_ONLY.match(words)
        or VOLUME.fullmatch(words)
        or _MORE_PLACES.fullmatch(words)
        or re.fullmatch(r"[a-z]|[ivx]{1,3}", words)
        or re.fullmatch(r"(?:at|pp?\.|S\.|С\.|ص\.?|page|pages)", words)
    )


_AFTER_PAGE = re.compile(r"[,\s]\d+(?:[–-]\d+)?,?\s*$")
"""`12 F.4th 301, 305` or `Ferry, 9,` before "n.4": a footnote of that page, not one of ours."""


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
    tail = _pinpoints(clip(segment.elements, after, segment.end))
    stop = segment.start + len(segment.words[: match.end()].rstrip(" ,"))
    draft.end = max(stop, read_tail(segment.text, tail, draft, container_known=True))
    return draft


def _points_elsewhere(segment: Segment, match: re.Match[str]) -> bool:
    """Say whether what looks like a pointer is a page's note, an issue, or means our own text."""
    words = segment.words
    if "url" in segment.kinds or _TO_TEXT.match(words, match.end()):
        return True
    if note_pointed_at(match) is None and match.start() == 0 and match[0].strip(" ,.") == "supra":
        return match.end() < len(words) and not words[match.end()].isdigit()
    if match[0] == words and not segment.signal and "alone" in match.groupdict():
        return True
    if not _BARE_NUMBER.fullmatch(match[0]):
        return False
    return "date" in segment.kinds or _AFTER_PAGE.search(words, 0, match.start()) is not None


def _author_and_title(segment: Segment, head: tuple[Element, ...], draft: Draft) -> None:
    """Read "Sunstein" or "Smith, Little Valley" or "Smith, “Title,”"."""
    if head and head[-1].kind == "date":
        draft.put("date", head[-1].start, head[-1].end, head[-1].text)
        head = head[:-1]
    quote = next((i for i, e in enumerate(head) if e.kind == "quote"), None)
    if quote is not None:
        put_authors(segment.text, head[:quote], draft)
        put_quoted_title(segment.text, head, quote, draft)
        return
    parts = parts_between(head, segment.text)
    if not parts:
        return
    names = 1 if _is_name(parts[0].text) and not _DESCRIBES.search(parts[0].text) else 0
    while names and names < len(parts) and _goes_on(parts[names].text):
        names += 1
    if names:
        put_authors(segment.text, clip(head, parts[0].start, parts[names - 1].end), draft)
    if names < len(parts):
        put_title(segment.text, parts[names].start, parts[-1].end, draft)


def _goes_on(words: str) -> bool:
    """Say whether a part is another name: after "and", or with initials behind it."""
    return words.startswith(("and ", "& ")) or _WITH_INITIALS.fullmatch(words) is not None


def _is_name(words: str) -> bool:
    plain = re.sub(
        r"\s+(?:et al\.?|and others|и др\.|وآخرون)$|\s+\((?:Hg|Hrsg|ed|eds)\.\)$", "", words
    )
    names = re.split(r"\s+(?:and|&|und|et|y|и)\s+|\s*[/;]\s*", plain)
    return all(is_person(name, lone=True) or is_organisation(name) for name in names)


def short_case(segment: Segment) -> Draft | None:
    """`Brown, 347 U.S. at 495`."""
    match = _SHORT_CASE.match(segment.words)
    if match is None:
        return None
    draft = Draft(prior=4.0)
    draft.hints.add("short")
    start = segment.start
    put_title(segment.text, start, start + match.end("name"), draft)
    draft.put(
        "container",
        start + match.start("reporter"),
        start + match.end("reporter"),
        match["reporter"],
    )
    draft.put("volume", start + match.start("volume"), start + match.end("volume"), match["volume"])
    draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])
    draft.start, draft.end = start, start + match.end()
    return draft


def short_form(segment: Segment) -> Draft | None:
    """`Smith, “Short Title,” 12`, `Smith, Little Valley, 12`, `ICCPR, art. 14`."""
    segment = _without_explanation(segment)
    kinds = segment.kinds
    if kinds & {"url", "date"} or ("open" in kinds and segment.title_quote is None):
        return None
    elements = segment.elements
    draft = Draft(prior=1.6)
    draft.hints.add("short")
    draft.start = segment.start
    index = segment.title_quote
    if index is not None:
        put_authors(segment.text, elements[:index], draft)
        after = put_quoted_title(segment.text, elements, index, draft)
        tail = elements[after:]
        if any(e.kind == "text" and not _is_pinpoint(e.text) for e in tail):
            return None
        draft.end = max(
            elements[after - 1].end, read_tail(segment.text, tail, draft, container_known=True)
        )
        return draft
    return _unquoted_short(segment, draft)


def _without_explanation(segment: Segment) -> Segment:
    """Leave out a last bracket that says what the work shows: "(arguing that dredging failed)"."""
    for index, element in enumerate(segment.elements[1:-1], 1):
        if element.kind == "open" and element.depth == 0:
            inside = segment.elements[index + 1]
            if inside.kind == "text" and EXPLAINS.match(inside.text):
                return Segment(segment.text, segment.elements[:index], segment.signal)
            return segment
    return segment


def _is_bare_short_form(head: list[Part]) -> bool:
    """Say whether two parts are a family name and a title, with no place in it: "Doe, The Dam"."""
    if len(head) != 2 or " " in head[0].text or not head[0].text[:1].isupper():
        return False
    words = head[1].text.split()
    return 2 <= len(words) <= 9 and words[0][:1].isupper() and words[-1][:1].isupper()


def _paper_at_page(segment: Segment, draft: Draft) -> Draft | None:
    """Read "Strand Letter at 4", "Pruitt Tr. at 51–52"."""
    match = _PAPER_AT_PAGE.fullmatch(segment.words)
    if match is None:
        return None
    start = segment.start
    put_title(segment.text, start, start + match.end("paper"), draft)
    draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])
    draft.end = start + match.end()
    return draft


def _is_paper(words: str) -> bool:
    """Say whether words are the name of a paper ("Kestrel Letter") and not of a person."""
    return " " in words and words.split()[-1].casefold() in PAPER_WORDS


def _unquoted_short(segment: Segment, draft: Draft) -> Draft | None:
    """Read a name, a few words of a title, and a place in it."""
    parts = parts_between(segment.elements, segment.text, keep=True)
    if len(parts) == 1:
        return _paper_at_page(segment, draft)
    count = next((i for i, part in enumerate(parts) if _is_pinpoint(part.text)), len(parts))
    head = parts[:count]
    if not head or len(head) > 3 or len(head[-1].text) > 120 or _NUMERAL.fullmatch(head[0].text):
        return None
    if count == len(parts) and not _is_bare_short_form(head):
        return None
    if len(head) == 1:
        words = head[0].text
        if not (_ACRONYM.fullmatch(words) or _is_name(words) or _is_paper(words)):
            return None
        acronym = _ACRONYM.fullmatch(words) and _PINPOINT_ONLY.match(parts[count].text)
        if acronym or _is_paper(words):
            put_title(segment.text, head[0].start, head[0].end, draft)
        else:
            put_authors(segment.text, clip(segment.elements, head[0].start, head[0].end), draft)
    else:
        if not _is_name(head[0].text):
            return None
        put_authors(segment.text, clip(segment.elements, head[0].start, head[0].end), draft)
        put_title(segment.text, head[1].start, head[-1].end, draft)
    tail = clip(segment.elements, head[-1].end, segment.end)
    draft.end = max(
        head[-1].end, read_tail(segment.text, tail, draft, container_known=True), segment.end
    )
    return draft
