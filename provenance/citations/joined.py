"""Citations joined without a semicolon: by "and", by a comma, by a full stop, in one sentence."""

import re

from provenance.citations.leads import STARTS_WITH_SIGNAL
from provenance.citations.lexer import Element, Lexed
from provenance.citations.stretches import (
    IBID_AT_START,
    Elements,
    ends_in_figures,
    has_title,
    is_entry,
    is_title,
    is_whole,
    last_words,
    mark_before,
)
from provenance.lexicon.signals import AND, NOTE, OP_CIT
from provenance.text.names import is_person, split_names

_AND = re.compile(rf"(?:{AND})(?:\s+|$)")
_POINTS_BACK = re.compile(rf"[,\s]*(?:{'|'.join(OP_CIT)}|supra)", re.IGNORECASE)
_OTHER = re.compile(
    r"(?:and\s+(?:see|cf\.)|see(?:\s+also|\s+further)?|but\s+(?:see|cf\.)|cf\.|(?:as\s+)?(?:quoted|cited)\s+(?:in|by)"
    r"|quoting|citing|reprinted\s+in|voir(?:\s+aussi)?|cité\s+(?:dans|par|in)"
    r"|siehe(?:\s+auch)?|vgl\.(?:\s+auch)?|zit(?:\.|iert)\s+(?:nach|n\.|in|bei)|véase(?:\s+también)?"
    r"|citado\s+(?:en|por)|cit\.\s+en|citato\s+in|apud|см\.(?:\s+также)?|цит\.\s+по|نقل(?:ا|اً|ًا)\s+عن|zie(?:\s+ook)?)\s",
    re.IGNORECASE,
)
_GLUED = re.compile(
    r"(?:(?:as\s+)?(?:quoted|cited|reported|reproduced)\s+(?:in|by)|cité\s+(?:dans|par)"
    r"|zit(?:\.|iert)\s+(?:nach|n\.|in|bei)|citado\s+(?:en|por)|цит\.\s+по)(?:\s|$)"
    r"|(?:quoting|citing)\s",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"(?:attaching|enclosing)\s", re.IGNORECASE)
_NOTE = re.compile(rf"\s{NOTE}\s*\d", re.IGNORECASE)
_COMPARES = re.compile(r"\b[Cc]ompare\s")
"""`Compare Roe, …`, `On dues, compare Roe, …`."""
_SYMBOL = re.compile(r"(?:and\s)?(?:[AES]|[A-Z]{2,5})/(?:[\w.-]+/)*[\w.-]*\d")
_A_YEAR = re.compile(r"(?:1[5-9]|20)\d\d[a-z]?")
_FAR = 40
_MOST_LOOKED_AT = 40
_TALK = re.compile(
    r"and\s+(?:[\w-]+\s){0,4}?(?:interviews?|letters?|e-?mails?|correspondence|conversations?)\s"
    r"(?:with|from|to|between)\b"
)
"""`Calder, May 2014, and telephone interview with Jan M., June 2, 2014`."""
_SHORT = 9
"""Elements that a short form has at most: a name, a title, a page, the marks between them."""


def second_citation(lexed: Lexed, since: int, index: int) -> bool:
    """After a whole citation, "and" or a full stop, and another title in quotation marks."""
    elements = lexed.elements
    if index <= since:
        return False
    if elements[index - 1].kind == "quote":
        return _after_quotation(elements, since, index)
    if elements[index - 1].text == ",":
        return _after_comma(elements, since, index)
    piece = elements[since:index]
    if elements[index - 1].text != "." or not is_whole(piece):
        return False
    if has_title(piece):
        return _title_follows(elements, index)
    return (
        elements[index].kind == "text"
        and ends_in_figures(piece)
        and not is_entry(lexed, piece)
        and _title_follows(elements, index)
    )


def _after_quotation(elements: Elements, since: int, index: int) -> bool:
    """`“Salt Mine Flooded.” “Miners Rescued.”`, `“Report, 2001,” and “Report, 2002.”`."""
    element = elements[index]
    if _is_and(element):
        return elements[index - 1].text[-2:-1] == "," and _is_quote(elements, index + 1)
    if mark_before(elements, index) != "." or index - since >= _SHORT:
        return False
    return element.kind == "quote" and is_title(element)


def _after_comma(elements: Elements, since: int, index: int) -> bool:
    """`…, May 2, 2001, “Miners Rescued,” …`, `…, and Karl Roe, “Bridge Open,” …`."""
    element, piece = elements[index], elements[since:index]
    if element.kind == "quote":
        return _dated(piece) and _dated(elements[index : index + _MOST_LOOKED_AT])
    if element.kind != "text" or not _AND.match(element.text):
        return False
    if _TALK.match(element.text):
        return any(e.kind == "date" for e in piece)
    if elements[index - 2].kind == "url":
        return True
    return is_whole(piece) and has_title(piece) and _title_follows(elements, index)


def _title_follows(elements: Elements, index: int) -> bool:
    """Say whether a quotation comes next, or names, a comma and a quotation."""
    following = [e for e in elements[index : index + _MOST_LOOKED_AT] if e.depth == 0]
    for place, other in enumerate(following):
        if other.kind == "quote":
            return place == 0 or following[place - 1].text == "," or _is_and(following[place - 1])
        if other.kind in ("url", "date") or other.text in (".", ";"):
            return False
    return False


def _is_quote(elements: Elements, index: int) -> bool:
    return index < len(elements) and elements[index].kind == "quote"


def _is_and(element: Element) -> bool:
    return element.kind == "text" and _AND.fullmatch(element.text) is not None


def _dated(elements: Elements) -> bool:
    """Say whether a title in quotation marks is followed by a date, in the same citation."""
    seen = 0
    for element in elements:
        if element.depth or element.text == ";":
            return False
        seen += element.kind == "quote"
        if seen > 1:
            return False
        if seen and element.kind == "date":
            return True
    return False


def second_reference(lexed: Lexed, since: int, index: int) -> bool:
    """`Ibid., p. 15, and Marsh, op. cit.`; `Kern, Silt, 4, and Roe, Sand, 3`; `p. 4 et Roe, …`."""
    elements = lexed.elements
    element, mark = elements[index], elements[index - 1]
    if index - since < 2 or element.kind != "text" or mark.kind != "sep":
        return False
    joined = _AND.match(element.text)
    if not joined and not _AND.fullmatch(mark.text):
        return False
    before = elements[since : index - 1]
    if _SYMBOL.match(element.text):
        return any(_SYMBOL.search(e.text) for e in before)
    name = element.text[joined.end() :] if joined else element.text
    ahead = elements[index + 1 : index + 3]
    if _POINTS_BACK.match(" ".join(e.text for e in ahead)):
        return is_whole(before) or _points(before)
    return _stands_in_a_place(before) and _begins_short_form(name, ahead)


def sentence_of_short_form(lexed: Lexed, since: int, index: int) -> bool:
    """`Voss, Brine, p. 13. Rohde, War, 9`: a full stop between two short forms."""
    elements = lexed.elements
    element = elements[index]
    if index <= since or elements[index - 1].text != "." or element.kind != "text":
        return False
    before = elements[since:index]
    if len(before) > _SHORT or not ends_in_figures(before) or before[0].kind != "text":
        return False
    if any(e.kind in ("date", "url") for e in before) or not is_whole(before):
        return False
    if not is_person(before[0].text, lone=True):
        return False
    ahead = elements[index + 1 : index + 5]
    return (
        _begins_short_form(element.text, ahead)
        and len(ahead) > 3
        and ahead[2].text == ","
        and ahead[3].text[-1:].isdigit()
    )


def _begins_short_form(name: str, ahead: Elements) -> bool:
    """Say whether a name, a comma and the beginning of a title stand there."""
    return (
        len(ahead) > 1
        and is_person(name, lone=True)
        and ahead[0].text == ","
        and ahead[1].kind in ("text", "quote")
        and not ahead[1].text[:1].islower()
    )


def _stands_in_a_place(before: Elements) -> bool:
    """Say whether elements end in a page, or are `Ibid.`."""
    return _points(before) or (last_words(before).text[-1:].isdigit() and is_whole(before))


def _points(before: Elements) -> bool:
    return before[0].kind == "text" and IBID_AT_START.match(before[0].text) is not None


def other_source(lexed: Lexed, since: int, index: int) -> bool:
    """`p. 4, quoted in …`, `‘Next Steps’ cited in …`, `‘Options’ attaching Paper X, 4 May 2003`."""
    elements = lexed.elements
    element, before = elements[index], elements[index - 1]
    if index - since < 2 or element.kind != "text":
        return False
    if _NOTE.search(element.text, 0, _FAR):
        return False
    if before.text in (",", "،"):
        if _GLUED.match(element.text):
            return True
        if _ATTACHED.match(element.text):
            return _has_date_of_its_own(elements, index)
        return _OTHER.match(element.text) is not None and is_whole(elements[since : index - 1])
    if before.kind not in ("quote", "date", "close", "url"):
        return False
    if _GLUED.match(element.text):
        return True
    return _ATTACHED.match(element.text) is not None and _has_date_of_its_own(elements, index)


def _has_date_of_its_own(elements: Elements, index: int) -> bool:
    """Say whether an attached paper is dated: then it is cited, and not only mentioned."""
    for element in elements[index : index + _MOST_LOOKED_AT]:
        if element.text in (";", "."):
            return False
        if element.kind == "date":
            return any(map(str.isdigit, element.text))
    return False


def compared(lexed: Lexed, since: int, index: int) -> bool:
    """`Compare Voss, Brine, p. 21, with Rohde, “War,” 10`, `compare Voss (2009) with Roth`."""
    elements = lexed.elements
    element, mark = elements[index], elements[index - 1]
    return (
        element.kind == "text"
        and element.text.startswith("with ")
        and (mark.text == "," or mark.kind in ("close", "date"))
        and any(_COMPARES.search(e.text) for e in elements[since : since + 3] if e.kind == "text")
    )


def second_by_year(lexed: Lexed, since: int, index: int) -> bool:
    """`Okafor (2014), Marsh (2011, 12) and Adeyemi (2009)`; `Marsh 2011 and Okafor 2014`."""
    elements = lexed.elements
    element, mark = elements[index], elements[index - 1]
    ahead = elements[index + 1 : index + 3]
    if element.kind != "text" or len(element.text) > _FAR or len(ahead) < 2:
        return False
    joined = _AND.match(element.text)
    if not joined and mark.text != "," and not _AND.fullmatch(mark.text):
        return False
    year = ahead[1] if ahead[0].kind == "open" else ahead[0]
    if not _A_YEAR.fullmatch(year.text):
        return False
    before = elements[since:index]
    first = before[0]
    if first.kind != "text" or len(before) > _SHORT or has_title(before):
        return False
    if not any(_A_YEAR.fullmatch(e.text) for e in before[1:]):
        return False
    signal = STARTS_WITH_SIGNAL.match(first.text)
    head = first.text[signal.end() :] if signal else first.text
    name = element.text[joined.end() :] if joined else element.text
    return _are_persons(head) and _are_persons(name)


def _are_persons(words: str) -> bool:
    """Say whether words are family names alone: `Okafor and Lindqvist`."""
    names = split_names(words)
    return bool(names) and all(is_person(n.text, lone=True) and " " not in n.text for n in names)
