"""Papers without a title, named by a phrase in other languages: `Pressemitteilung der Behörde`.

The phrase is the title, as in `Letter from A to B`; a person or a body may stand before it.
"""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.grammars.archival import RUSSIAN_SHELF
from provenance.citations.heads import put_authors
from provenance.citations.lexer import Element
from provenance.citations.phrases import PAGES, PINPOINT, announcement
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.lexicon.paper_phrases import PHRASES_ABROAD
from provenance.model import WorkKind
from provenance.text.names import is_organisation, is_person

_PHRASES: Final[tuple[tuple[WorkKind, re.Pattern[str]], ...]] = tuple(
    (kind, re.compile(rf"(?:{'|'.join(pieces)})", re.IGNORECASE)) for kind, pieces in PHRASES_ABROAD
)
_HANGING: Final = re.compile(
    r"(?:,\s(?:séance|session|Sitzung|sesión|заседание))?[\s,]+(?:vom|v\.|am|du|en\sdate\sdu|datée?\sdu|de|del|de\sfecha|от|за|dated|of|le|el|del\sd[ií]a|في|بتاريخ"
    r"|المؤرخة?|المؤرخ\sفي)$"
)
_SENDER: Final = re.compile(
    r"(?:письмо\s|(?:lettres?|courriers?|courriels?|schreiben|briefe?|e-?mails?|cartas?|correos?(?:\selectrónicos?)?"
    r"|telegramas?|lettera)\s(?:(?:de|von|di)\s|d[’']))(?P<who>[^,]+?)(?=\s(?:à|au|aux|an|al?|ao|в|к|на)\s|$)",
    re.IGNORECASE,
)
_ON_THE_PHRASE: Final = re.compile(r"[a-zà-ÿа-яё(]|[A-Z]\.|(?:Mme|Mr|Dr|Prof|Sr|Sra)\b")
_WORD_OF_LEAF: Final = r"(?:\b(?:pp?|ss?|[сл]{1,2}|ff?|págs?|fol|seiten?|pages?)\.?|ص)\s?"
_LEAF: Final = re.compile(rf"{_WORD_OF_LEAF}$", re.IGNORECASE)
_LEAF_NUMBER: Final = re.compile(rf"{_WORD_OF_LEAF}(?P<leaf>\d[\d–-]*)", re.IGNORECASE)
_ARCHIVE: Final = re.compile(
    r"Arch(?:ives)?(?:\s|$)|A\.?\s?[DN]\.?,|Archivo\s|(?:[A-ZÄÖÜ][\w-]*)?[Aa]rchiv(?:\s|$)|Archivio\s|Arquivo\s|Nationaal\sArchief"
)
_FARTHEST: Final = 14
_LOOKED_AT: Final = 160


def paper_abroad(segment: Segment) -> Draft | None:
    """`Schreiben des Senators an die Reederei, 14.2.1962`; `K. Brandt, Brief an O. Wiese vom …`."""
    elements = segment.elements
    if segment.title_quote is not None or elements[0].kind != "text":
        return None
    first = 0
    kind = _kind(segment.words)
    if kind is None and len(elements) > 3 and elements[1].text in (",", "،", ".", ":"):
        name = elements[0].text
        if not (is_organisation(name) or is_person(name)) or elements[2].kind != "text":
            return None
        first, kind = 2, _kind(segment.text[elements[2].start : segment.end])
    if kind is None and _ARCHIVE.match(elements[0].text):
        return _kept(segment)
    if kind is None or not _has_day(elements[first:]):
        return None
    draft = Draft(prior=3.0 if first else 2.8, kind=kind)
    if first:
        put_authors(segment.text, elements[:1], draft)
    return _read(segment, elements[first:], draft)


def _kept(segment: Segment) -> Draft | None:
    """`Archives du Nord, M 154/12, rapport du préfet, 12 mai 1906`: the archive stands first."""
    elements = segment.elements
    for index in range(2, min(len(elements), _FARTHEST)):
        kind = _kind(elements[index].text + " ") if elements[index].kind == "text" else None
        if kind is not None and _has_day(elements[index:]):
            return _read(segment, elements[index:], Draft(prior=4.6, kind=kind))
    return None


def _read(segment: Segment, elements: tuple[Element, ...], draft: Draft) -> Draft | None:
    start, end = elements[0].start, _end_of_phrase(elements)
    words = segment.text[start:end]
    hanging = _HANGING.search(words)
    words = words[: hanging.start()] if hanging else words
    draft.put("title", start, start + len(words), squeezed(words))
    sender = _SENDER.match(words) if draft.kind == "letter" and not draft.authors() else None
    if sender and is_person(sender["who"]):
        place = start + sender.start("who")
        draft.put("author", place, place + len(sender["who"]), squeezed(sender["who"]))
    tail = clip(elements, end, segment.end)
    read_to = read_tail(segment.text, tail, draft, container_known=True)
    draft.unread //= 3  # where it was said, and where it lies
    _leave_out_the_place(segment, draft)
    _put_shelf(segment, draft)
    draft.start, draft.end = segment.start, max(read_to, end, segment.end)
    return draft


def _leave_out_the_place(segment: Segment, draft: Draft) -> None:
    """Drop the town, the archive and the numbers of its shelves: only leaves are pages."""
    for name in ("container", "publisher", "volume", "issue"):
        draft.drop(name)
    pages = next((p for p in draft.pieces if p.field == "pages"), None)
    if pages and pages.value[:1].isdigit() and _LEAF.search(segment.text, 0, pages.start) is None:
        draft.drop("pages")
        leaf = _LEAF_NUMBER.search(segment.text, pages.end, segment.end)
        if leaf:
            draft.put("pages", leaf.start("leaf"), leaf.end("leaf"), leaf["leaf"])


def _put_shelf(segment: Segment, draft: Draft) -> None:
    """`… // ГАМО. Ф. 12. Оп. 3. Д. 45. Л. 7`: the archive is the container, as in files alone."""
    strokes = next((e.end for e in segment.elements if e.text == "//" and e.kind == "sep"), 0)
    shelf = RUSSIAN_SHELF.match(segment.text, strokes + 1, segment.end) if strokes else None
    if shelf is None:
        return
    draft.prior += 2.5
    draft.drop("pages")
    draft.put("container", shelf.start("archive"), shelf.end("archive"), shelf["archive"])
    if shelf["pages"]:
        draft.put("pages", shelf.start("pages"), shelf.end("pages"), shelf["pages"])


def _kind(words: str) -> WorkKind | None:
    opening = words[:_LOOKED_AT]
    return next((kind for kind, pattern in _PHRASES if pattern.match(opening)), None)


def _has_day(elements: tuple[Element, ...]) -> bool:
    """Say whether a date with its month comes: years alone date books."""
    dates = (e.date for e in elements if e.kind == "date")
    return any(date is not None and len(date.edtf or "") >= 7 for date in dates)


def _end_of_phrase(elements: tuple[Element, ...]) -> int:
    """Return where the phrase ends: before a date, an address, a new sentence, or a place."""
    end = elements[0].end
    for index, element in enumerate(elements):
        if element.depth:
            continue
        after = elements[index + 1] if index + 1 < len(elements) else None
        if element.kind in ("date", "url"):
            return max(end, elements[0].end)
        if element.kind == "sep" and index:
            if element.text not in (",", "،") or after is None or not _goes_on(after):
                return end
        elif element.kind == "open" and after is not None and not _ON_THE_PHRASE.match(after.text):
            return end
        else:
            end = element.end
    return end


def _goes_on(element: Element) -> bool:
    """Say whether words behind a comma still belong to the phrase: a role, a second receiver."""
    words = element.text
    if element.kind != "text" or announcement(words) or not _ON_THE_PHRASE.match(words):
        return False
    return not (PAGES.match(words) or PINPOINT.match(words))
