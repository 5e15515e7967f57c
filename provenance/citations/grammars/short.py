"""Short forms of a work cited before: `Brown, 347 U.S. at 495`, `Smith, Little Valley, 12`."""

import re

from provenance.citations.draft import Draft
from provenance.citations.grammars.pointing import is_name_list
from provenance.citations.heads import Part, parts_between, put_authors
from provenance.citations.phrases import EXPLAINS
from provenance.citations.pinpoints import is_article, is_pinpoint
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title, put_title
from provenance.lexicon.law import REPORTERS
from provenance.lexicon.papers import PAPER_WORDS
from provenance.text.names import is_organisation, is_person

_TRAILING = r"(?=\s*\(|\s*$)"
_SHORT_CASE = re.compile(
    rf"(?P<name>[^,\d]{{2,80}}?),\s+(?P<volume>\d+)\s+(?P<reporter>{'|'.join(REPORTERS)})\s+at\s+(?P<pages>\d+(?:[–-]\d+)?){_TRAILING}"
)
_PAPER_AT_PAGE = re.compile(
    r"(?P<paper>[A-Z][\w.’'& -]{1,60}?\s(?:Letter|Report|Memo|Memorandum|Interview|Deposition|Dep\."
    r"|Tr\.|Transcript|Testimony|Statement|Aff\.|Affidavit|Decl\.|Declaration|Br\.|Brief|Compl\."
    r"|Complaint|Indictment|Mem\.))\s+(?:at|¶+)\s+(?P<pages>\d[\d–-]*(?:,\s\d[\d–-]*)*)\.?"
)
_FORM = re.compile(
    r"video|photos?|film|map|tweet|thread|post|audio|vidéo|видео|فيديو", re.IGNORECASE
)
_SYMBOL = re.compile(r"[A-Z]{1,5}/(?:[\w.-]+/)*[\w.-]*\d")
_SMALL = frozenset({"of", "for", "the", "and", "in", "on", "to", "at", "from", "with", "by", "a"})
_OF_COURTS = frozenset({"judgment", "judgement", "ruling", "indictment"})
_NUMERAL = re.compile(r"[IVXLC]+")
_ACRONYM = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Z0-9]*")


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
        if any(e.kind == "text" and not is_pinpoint(e.text) for e in tail):
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
            if inside.kind == "text" and (
                EXPLAINS.match(inside.text) or _FORM.fullmatch(inside.text)
            ):
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
    last = words.split()[-1].casefold()
    return " " in words and (last in PAPER_WORDS or last in _OF_COURTS)


def _joined_names(head: list[Part], text: str) -> list[Part]:
    """Make one part of `Holt, Roe, and Lee` before a short title."""
    last = next((i for i, part in enumerate(head[:6]) if part.text.startswith(("and ", "& "))), 0)
    if not last or last + 1 >= len(head):
        return head
    names = [part.text.removeprefix("and ").removeprefix("& ") for part in head[: last + 1]]
    if not all(is_person(name, lone=True) for name in names):
        return head
    start, end = head[0].start, head[last].end
    return [Part(start, end, text[start:end]), *head[last + 1 :]]


def _is_title(words: str) -> bool:
    """Say whether words before a page are a title, by its small words: "Harbours for the Town"."""
    found = words.split()
    small = sum(1 for word in found[1:] if word in _SMALL)
    others = (word for word in found if word not in _SMALL)
    titled = all(word[:1].isupper() for word in others) and not any(map(str.isdigit, words))
    return titled and small > 0 and len(found) > 2 and not is_organisation(words)


def _unquoted_short(segment: Segment, draft: Draft) -> Draft | None:
    """Read a name, a few words of a title, and a place in it."""
    parts = parts_between(segment.elements, segment.text, keep=True)
    if len(parts) == 1:
        return _paper_at_page(segment, draft)
    count = next((i for i, part in enumerate(parts) if is_pinpoint(part.text)), len(parts))
    head = _joined_names(parts[:count], segment.text)
    if not head or len(head) > 3 or len(head[-1].text) > 120 or _NUMERAL.fullmatch(head[0].text):
        return None
    if len(head) > 1 and _SYMBOL.match(head[-1].text):
        return None
    if count == len(parts) and not _is_bare_short_form(head):
        return None
    if len(head) == 1:
        words = head[0].text
        paper = _is_paper(words) or _is_title(words)
        if not (_ACRONYM.fullmatch(words) or is_name_list(words) or paper):
            return None
        acronym = _ACRONYM.fullmatch(words) and is_article(parts[count].text)
        if acronym or paper:
            put_title(segment.text, head[0].start, head[0].end, draft)
        else:
            put_authors(segment.text, clip(segment.elements, head[0].start, head[0].end), draft)
    else:
        if not is_name_list(head[0].text):
            return None
        _put_name_and_title(segment, head, draft, placed=count < len(parts))
    tail = clip(segment.elements, head[-1].end, segment.end)
    draft.end = max(
        head[-1].end, read_tail(segment.text, tail, draft, container_known=True), segment.end
    )
    if len(head) == 1 and is_article(parts[count].text):  # "NPT, art. IV"
        draft.unread = 0
    return draft


def _put_name_and_title(segment: Segment, head: list[Part], draft: Draft, *, placed: bool) -> None:
    """Read `Holt, Silver Roads`, and `Holt, II` before a page: the second volume."""
    put_authors(segment.text, clip(segment.elements, head[0].start, head[0].end), draft)
    last = head[-1]
    if placed and _NUMERAL.fullmatch(last.text):
        draft.put("volume", last.start, last.end, last.text)
        draft.prior += 1.0
        head = head[:-1]
    if len(head) > 1:
        put_title(segment.text, head[1].start, head[-1].end, draft)
