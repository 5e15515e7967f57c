"""A note parted into pieces, each a citation or a comment.

Rules look at one element after the other and say whether a new piece begins there. Semicolons part,
but not between the authors of one work ("Doe, J.; Roe, K. (1974)"), and not before words that only
carry the citation on ("; document available by request").
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from provenance.citations.author_lists import after_names, dated_head, plain_names
from provenance.citations.leads import STARTS_WITH_SIGNAL
from provenance.citations.lexer import Element, Lexed
from provenance.citations.prose import is_prose, is_remark
from provenance.citations.semicolons import stands_inside
from provenance.citations.tail import is_archive
from provenance.lexicon.signals import CONTINUES, IBID, OP_CIT
from provenance.text.names import is_person

Elements = Sequence[Element]
Rule = Callable[[Lexed, int, int], bool]

_CONTINUES = re.compile(rf"(?:{'|'.join(CONTINUES)})", re.IGNORECASE)
_IBID = re.compile(rf"(?:{'|'.join(IBID)})(?![\w])", re.IGNORECASE)
_NESTED = re.compile(
    r"(?:quoting|citing|quoted\s+in|cited\s+in|cité\s+dans|zitiert\s+in|citado\s+en)\s",
    re.IGNORECASE,
)
_ALSO = re.compile(
    r"(?:and\s+(?:see|cf\.)|see(?:\s+also)?|but\s+see|cf\.|(?:as\s+)?(?:quoted|cited)\s+(?:in|by)|quoting|citing|reprinted\s+in|cité\s+(?:dans|par|in)|zit(?:\.|iert)\s+(?:nach|in|bei)|citado\s+(?:en|por)|цит\.\s+по|نقلا\s+عن)\s",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(rf"[,\s]*(?:{'|'.join(OP_CIT)}|supra)", re.IGNORECASE)
_MOST_LOOKED_AT = 40
_MOST_LOOKED_BACK = 80
"""Elements a rule looks back at: enough for any citation, and the cost stays linear."""


def split(lexed: Lexed) -> list[tuple[Element, ...]]:
    """Return the pieces of a note, in its order. Never raises."""
    pieces: list[tuple[Element, ...]] = []
    since = index = 0
    elements = lexed.elements
    while index < len(elements):
        element = elements[index]
        if element.kind == "open" and element.depth == 0 and _opens_nested(elements, index):
            close = _closing(elements, index)
            inside = tuple(
                e._replace(depth=max(0, e.depth - 1)) for e in elements[index + 1 : close]
            )
            pieces += [elements[since:index], inside]
            since = index = close + 1
            continue
        if element.depth == 0 and index > since and elements[index - 1].kind == "sep":
            near = max(since, index - _MOST_LOOKED_BACK)
            if any(rule(lexed, near, index) for rule in RULES):
                pieces.append(elements[since:index])
                since = index
        index += 1
    pieces.append(elements[since:])
    return [piece for piece in pieces if piece]


def after_semicolon(lexed: Lexed, since: int, index: int) -> bool:
    """A semicolon outside quotations and brackets parts two citations."""
    elements = lexed.elements
    if index <= since or elements[index - 1].text not in (";", "؛"):
        return False
    element = elements[index]
    if element.kind == "text" and _CONTINUES.match(element.text):
        return False
    if element.kind == "url" and is_archive(element.text) and elements[index - 2].kind == "url":
        return False
    return not stands_inside(lexed, since, index)


def before_signal(lexed: Lexed, since: int, index: int) -> bool:
    """A sentence end and "See also"; a comma and "quoted in"; "and" after a whole citation."""
    elements = lexed.elements
    element = elements[index]
    if index <= since or element.kind != "text" or elements[index - 1].kind != "sep":
        return False
    mark = elements[index - 1].text
    if mark in ".!?…":
        return bool(STARTS_WITH_SIGNAL.match(element.text) and element.text[0].isupper()) or bool(
            _IBID.match(element.text)
        )
    if mark == "," and _ALSO.match(element.text):
        return _is_whole(elements[since:index])
    return False


def second_citation(lexed: Lexed, since: int, index: int) -> bool:
    """After a whole citation, "and" or a full stop, and another title in quotation marks."""
    elements = lexed.elements
    if index <= since or elements[index - 1].kind != "sep":
        return False
    element, mark = elements[index], elements[index - 1].text
    piece = elements[since:index]
    if mark == "," and element.text.startswith("and ") and elements[index - 2].kind == "url":
        return True
    if mark == "," and not (element.kind == "text" and element.text.startswith("and ")):
        return False
    if mark not in (".", ",") or not _is_whole(piece) or not _has_title(piece):
        return False
    following = [e for e in elements[index : index + _MOST_LOOKED_AT] if e.depth == 0]
    for place, other in enumerate(following):
        if other.kind == "quote":
            return place == 0 or following[place - 1].text == ","
        if other.kind in ("url", "date") or other.text in (".", ";"):
            return False
    return False


def second_reference(lexed: Lexed, since: int, index: int) -> bool:
    """`Ibid., p. 150, and Marsh, op. cit.`; `Kern, Silt, 4, and Roe, Sand, 33`."""
    elements = lexed.elements
    element = elements[index]
    if index <= since or element.kind != "text" or not element.text.startswith("and "):
        return False
    following = elements[index + 1 : index + 3]
    ahead = " ".join(e.text for e in following)
    named = (
        elements[index - 2].text[-1:].isdigit()
        and is_person(element.text[4:], lone=True)
        and len(following) > 1
        and following[0].text == ","
        and following[1].kind in ("text", "quote")
        and not following[1].text[:1].islower()
    )
    return bool(named or _POINTS_BACK.match(ahead)) and _is_whole(elements[since:index])


def after_address(lexed: Lexed, since: int, index: int) -> bool:
    """An address and a full stop end a citation, unless access, archive or pages follow."""
    elements = lexed.elements
    if index - since < 2 or elements[index - 1].text != "." or elements[index - 2].kind != "url":
        return False
    url = elements[index - 2].url
    element = elements[index]
    if url is None or url.kind == "doi" or element.kind not in ("text", "quote"):
        return False
    return not (
        element.kind == "text" and (_CONTINUES.match(element.text) or len(element.text) < 4)
    )


def sentence_of_prose(lexed: Lexed, since: int, index: int) -> bool:
    """A sentence that only comments is a piece of its own, before a citation or after it."""
    elements = lexed.elements
    if index <= since or elements[index - 1].text not in (".", "!", "?", "…"):
        return False
    element = elements[index]
    if element.kind not in ("text", "quote"):
        return False
    before = elements[since:index]
    if not (_has_title(before) or _is_entry(lexed, before)) and is_prose(_words(lexed, before)):
        return True
    if _end_of_names(lexed, before) >= before[-1].end:
        return False
    end = index
    while end < len(elements) and not (elements[end].kind == "sep" and elements[end].text in ".;"):
        end += 1
    after = elements[index:end]
    if not _is_whole(before) or any(e.kind == "url" for e in after):
        return False
    words = _words(lexed, after)
    return is_prose(words) or (_ends_in_figures(before) and is_remark(words))


RULES: Final[tuple[Rule, ...]] = (
    after_semicolon,
    before_signal,
    second_citation,
    second_reference,
    after_address,
    sentence_of_prose,
)


def _words(lexed: Lexed, elements: Elements) -> str:
    """Return what stands outside quotations, dates and addresses."""
    return lexed.masked[elements[0].start : elements[-1].end]


def _has_title(elements: Elements) -> bool:
    return any(e.kind == "quote" and e.depth == 0 for e in elements)


def _ends_in_figures(elements: Elements) -> bool:
    """Say whether the last element before the full stop is a page, a paragraph or a date."""
    last = elements[-2] if len(elements) > 1 else elements[-1]
    return last.depth == 0 and last.text[-1:].isdigit()


def _is_entry(lexed: Lexed, elements: Elements) -> bool:
    """Say whether elements begin like "Smith, J. (2004). How the war was won"."""
    kinds = [e.kind for e in elements[:14]]
    if any(kinds[i : i + 3] == ["open", "date", "close"] for i in range(len(kinds) - 3)):
        return True
    return _end_of_names(lexed, elements) > 0


def _end_of_names(lexed: Lexed, elements: Elements) -> int:
    """Return where the authors at the front of an entry end, and its date; 0 if it has none."""
    start, end = elements[0].start, elements[-1].end
    signal = STARTS_WITH_SIGNAL.match(lexed.text, start, end)
    start = signal.end() if signal else start
    words = lexed.text[start:end] + " "
    head = dated_head(words)
    if head:
        return start + head.end
    names = plain_names(words)
    return start + after_names(words, names) if names else 0


def _is_whole(elements: Elements) -> bool:
    """Say whether elements have enough of a citation that another may follow."""
    kinds = {e.kind for e in elements}
    if kinds & {"quote", "url"}:
        return not (len(elements) == 1 and "quote" in kinds)
    first = elements[0]
    if first.kind == "text" and _IBID.match(first.text):
        return True
    if len(elements) > 3 and [e.kind for e in elements[-4:]] == ["open", "date", "close", "sep"]:
        return any(e.kind == "sep" and e.depth == 0 for e in elements[:-4]) and len(elements) > 8
    return len(elements) > 3 and any(char.isdigit() for e in elements for char in e.text)


def _opens_nested(elements: Elements, index: int) -> bool:
    following = elements[index + 1] if index + 1 < len(elements) else None
    return (
        following is not None and following.kind == "text" and bool(_NESTED.match(following.text))
    )


def _closing(elements: Elements, index: int) -> int:
    depth = elements[index].depth
    for place in range(index + 1, len(elements)):
        if elements[place].kind == "close" and elements[place].depth <= depth:
            return place
    return len(elements)
