"""Papers cited from an archive: who wrote, to whom, when, and the shelf mark, which is no field."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.heads import count_of_authors, parts_between, put_authors
from provenance.citations.phrases import PAGES, PINPOINT, announcement
from provenance.citations.segment import Segment, clip
from provenance.citations.tail import Tail, take_date
from provenance.citations.titles import put_quoted_title, put_title
from provenance.lexicon.archives import ARCHIVES, RUSSIAN_LEAF
from provenance.text.names import is_organisation

_SMALL: Final = r"(?:of|for|the|de|du|des|von|van|and|&|le|la)"
_PARTY: Final = (
    rf"[A-Z][\w.’'-]*(?:\s(?:{_SMALL}\s)*[A-Z][\w.’'-]*){{0,5}}(?:\s\([A-Z][^()\d]{{1,30}}\))?"
)
_MARK: Final = r"\d{0,3}[A-Z]{1,5}\.?(?:\s?[A-Z]{1,3}\.?)?\s?\d+/[\w/()-]+"
_ARCHIVE: Final = (
    rf"(?:[Tt]he\s)?(?:{'|'.join(ARCHIVES)})(?:,\s[A-Z]\w+)?(?:\s\([A-Z][\w\s]{{1,30}}\))?"
)
_PLACE: Final = re.compile(
    rf"(?:{_ARCHIVE}[,:]?\s(?:[A-Z]{{1,4}}\d?\s?\d+(?:/[\w/()-]+)?|{_MARK}),\s|{_MARK},\s)"
    r"(?:(?:Bl|Bd|fols?|box|folder|Box|doc|no)\.?\s?[\d–-]+,\s)*"
)
"""Archive and shelf mark before the paper: `TNA, FO 371/104999, `, `PA AA, B 14, Bd. 123, `."""
_BETWEEN: Final = re.compile(
    rf"(?P<phrase>(?P<sender>{_PARTY})\s(?:to|an|à|a)\s(?:the\s|das\s|den\s|die\s|al?\s)?{_PARTY})"
    r"(?:,\s(?:[Nn]o|[Tt]el(?:egram)?|[Dd]espatch)\.?\s?(?:[Nn]o\.\s?)?\d+)?(?=\s*,\s)"
)
_BY: Final = re.compile(
    r"(?P<phrase>(?:[A-Z][\w. ]{0,30}\s)?(?:[Mm]inute|[Dd]espatch|[Dd]ispatch|[Mm]emorandum|[Mm]emo"
    rf"|[Nn]ote|[Tt]elegram|[Cc]ircular|[Ll]etter)\sby\s(?:the\s)?(?P<sender>{_PARTY}))(?=\s*,\s)"
)
SHELF: Final = re.compile(
    r"archives?\b|papers\b|\bmss?\b|\bTNA\b|\bbox\s\d|\bfolder\b|collection\b|library\b"
    r"|\bfols?\b|archiv\b|\b(?-i:H?StA|GStA|BArch|LHA)\b|(?-i:\b[A-Z]{1,3}(?:\.[A-Z]\.)?\s?\d+/\d+)",
    re.IGNORECASE,
)
"""What shows that a paper lies in an archive."""
_SORT_OF_LETTER: Final = re.compile(
    r"(?:e-?mail|(?:private\s|personal\s|open\s)?letter|telegram|cable|memo(?:randum)?|fax|text\smessage|note|minute"
    r"|despatch|dispatch|postcard|telex)(?:\s(?:no\.\s?)?\d+)?", re.IGNORECASE,
)  # fmt: skip
"""`Ann Holt to Karl Roe, email, May 6, 2014`."""
_WRITTEN: Final = re.compile(
    r"minute\b|letter|memo|t[eé]l[eé]gram|d[eéi]sp[aê]ch|despatch|note\b|lettre", re.IGNORECASE
)
RUSSIAN_SHELF: Final = re.compile(
    r"(?P<archive>[A-ZА-Я][A-ZА-Яа-я]{2,9}(?:\s[A-ZА-Я]{2})?)[,.]?\s(?:\([^()]*\)[,.]?\s)?"
    r"[FfФф]\.\s?[\w-]+[,.]\s(?:[OoОо][pп]\.\s?\w+[,.]\s)?(?:[Pp]\.\s?\w+[,.]\s)?"
    rf"(?:[DdДд]\.\s?[\w-]+[,.]?\s?)(?:{RUSSIAN_LEAF}\.?\s?(?P<pages>\d[\d–\-, ]*(?:\s?об\.?)?))?"
)


def letter_between(segment: Segment) -> Draft | None:
    """`Governor Pryce to Colonial Secretary, 14 June 1861, The National Archives, CO 96/53`."""
    return _paper(segment, _BETWEEN, needs_shelf=True)


def paper_by(segment: Segment) -> Draft | None:
    """`F.O. Minute by Sir A. Weston, 12 Sept. 1919, F.O. 371/4099`."""
    return _paper(segment, _BY, needs_shelf=False)


def _paper(segment: Segment, pattern: re.Pattern[str], *, needs_shelf: bool) -> Draft | None:
    place = _PLACE.match(segment.words)
    match = pattern.match(segment.words, place.end() if place else 0)
    if match is None or segment.kinds & {"url", "quote"}:
        return None
    after = segment.start + match.end()
    rest = clip(segment.elements, after, segment.end)
    date = next((element for element in rest if element.kind == "date"), None)
    between = segment.text[after : date.start].strip(" ,(") if date else ""
    sort = _SORT_OF_LETTER.fullmatch(between)
    if date is None or (between and not sort):
        return None
    printed = segment.text.startswith((", in ", ", quoted in ", ", cited in "), date.end)
    shelved = place or printed or sort or SHELF.search(segment.text, date.end, segment.end)
    if needs_shelf and not shelved:
        return None
    draft = Draft(prior=4.0, kind="letter")
    first, last = segment.start + match.start("phrase"), segment.start + match.end("phrase")
    draft.put("title", first, last, squeezed(match["phrase"]))
    if not is_organisation(match["sender"]):
        start = segment.start + match.start("sender")
        sender = match["sender"].partition(" (")[0]
        draft.put("author", start, start + len(sender), squeezed(sender))
    take_date(Tail(segment.text, (date,), draft))
    for element in rest:
        page = PAGES.fullmatch(element.text) or PINPOINT.fullmatch(element.text)
        if page and element.kind == "text" and not draft.has("pages"):
            start, end = element.start + page.start("pages"), element.start + page.end("pages")
            draft.put("pages", start, end, segment.text[start:end])
    draft.start, draft.end = segment.start, segment.end
    return draft


def shelved_paper(segment: Segment) -> Draft | None:
    """`TNA, CAB 128/26, CC(53) 34th Conclusions, 9 June 1953`: the words are the title."""
    place = _PLACE.match(segment.words)
    if place is None or "url" in segment.kinds:
        return None
    rest = clip(segment.elements, segment.start + place.end(), segment.end)
    while len(rest) > 2 and (rest[0].kind == "sep" or announcement(rest[0].text)):
        rest = rest[1:]
    date = next((i for i, e in enumerate(rest) if e.kind == "date" and not e.depth), None)
    if not date:
        return None
    draft = Draft(prior=3.0, kind="report")
    quote = next((i for i, e in enumerate(rest[:date]) if e.kind == "quote"), None)
    if quote is not None:
        put_quoted_title(segment.text, rest, quote, draft)
    else:
        put_title(segment.text, rest[0].start, rest[date - 1].end, draft)
    words = segment.text[rest[0].start : rest[date].start]
    written = _BY.search(words)
    if written:
        start = rest[0].start + written.start("sender")
        draft.put("author", start, start + len(written["sender"]), squeezed(written["sender"]))
    if _WRITTEN.search(words):
        draft.kind = "letter"
    take_date(Tail(segment.text, (rest[date],), draft))
    draft.start, draft.end = segment.start, segment.end
    return draft


_KEPT: Final = re.compile(
    r"\b(?:Papers|Archives?|MSS?|Mss|Records|Collection|Nachlass|Fonds|Library)\b"
    r"|\b(?:box|folder|reel|RG|carton)\s\d",
)
_SORT: Final = re.compile(
    r"\b(?:diary|minutes|memorandum|memo|notes?|report|petition|speech|telegram|cable|statement"
    r"|testimony|affidavit|will|log|circular|proceedings|entry|draft|inventory|manuscript|record)\b",
    re.IGNORECASE,
)


def kept_paper(segment: Segment) -> Draft | None:
    """`Minutes of the Union, 4 May 1911, Union Records, box 2, Oster City Archives`."""
    elements = segment.elements
    day = next((i for i, e in enumerate(elements) if e.kind == "date" and not e.depth), 0)
    if not day or segment.kinds & {"url", "quote"}:
        return None
    head = elements[:day]
    after = segment.text[elements[day].end : segment.end]
    parts = parts_between(head, segment.text, keep=True)
    if not parts or not _KEPT.search(after) or any(e.depth for e in head):
        return None
    count = count_of_authors(parts)
    sort = parts[count:] if count < len(parts) else parts
    if not _SORT.search(segment.text[sort[0].start : sort[-1].end]):
        return None
    draft = Draft(prior=2.5, kind="report")
    if 0 < count < len(parts):
        put_authors(segment.text, clip(head, parts[0].start, parts[count - 1].end), draft)
    put_title(segment.text, sort[0].start, sort[-1].end, draft)
    if _WRITTEN.search(draft.get("title") or ""):
        draft.kind = "letter"
        _put_sender(segment, draft)
    take_date(Tail(segment.text, (elements[day],), draft))
    draft.start, draft.end = segment.start, segment.end
    return draft


_SENT_BY: Final = re.compile(rf"\sfrom\s(?:the\s)?(?P<sender>{_PARTY})\sto\s")


def _put_sender(segment: Segment, draft: Draft) -> None:
    """Read who wrote `Memorandum from Ann Pell to the President`, if no one is named before it."""
    sent = _SENT_BY.search(segment.words)
    if sent and not draft.authors():
        start, end = segment.start + sent.start("sender"), segment.start + sent.end("sender")
        draft.put("author", start, end, squeezed(sent["sender"]))


def russian_file(segment: Segment) -> Draft | None:
    """`ГАРФ. Ф. 5446. Оп. 12. Д. 33. Л. 4–6`, `GARF, f. 5446, op. 12, d. 33, ll. 4–6`."""
    match = RUSSIAN_SHELF.match(segment.words)
    if match is None or len(segment.words) - match.end() > 3:
        return None
    draft = Draft(prior=4.0, kind="report")
    for name, group in (("container", "archive"), ("pages", "pages")):
        if match[group]:
            start, end = segment.start + match.start(group), segment.start + match.end(group)
            draft.put(name, start, end, match[group])  # type: ignore[arg-type]
    draft.start, draft.end = segment.start, segment.end
    return draft
