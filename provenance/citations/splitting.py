"""A note parted into pieces, each a citation or a comment.

Rules look at one element after the other and say whether a new piece begins there. Semicolons part,
but not between the authors of one work ("Doe, J.; Roe, K. (1974)"), and not before words that only
carry the citation on ("; document available by request").
"""

import re
from collections.abc import Callable
from typing import Final

from provenance.citations.joined import (
    compared,
    other_source,
    second_by_year,
    second_citation,
    second_reference,
    sentence_of_short_form,
)
from provenance.citations.leads import STARTS_WITH_SIGNAL
from provenance.citations.lexer import Element, Lexed
from provenance.citations.nested import nested_citation, quoting_bracket
from provenance.citations.remarks import clause_after_citation, quoted_words, sentence_of_prose
from provenance.citations.semicolons import stands_inside
from provenance.citations.stretches import IBID_AT_START, mark_before
from provenance.citations.tail import is_archive
from provenance.lexicon.signals import AND, CONTINUES

Rule = Callable[[Lexed, int, int], bool]

_CONTINUES = re.compile(rf"(?:{'|'.join(CONTINUES)})", re.IGNORECASE)
_MOST_LOOKED_BACK = 80
"""Elements a rule looks back at: enough for any citation, and the cost stays linear."""


def split(lexed: Lexed) -> list[tuple[Element, ...]]:
    """Return the pieces of a note, in its order. Never raises."""
    pieces: list[tuple[Element, ...]] = []
    since = index = 0
    lexed = _without_bracket(lexed)
    elements = lexed.elements
    while index < len(elements):
        element = elements[index]
        if element.kind == "open" and element.depth == 0:
            nested = nested_citation(elements, index)
            if nested:
                first, close = nested
                inside = tuple(e._replace(depth=max(0, e.depth - 1)) for e in elements[first:close])
                pieces += [elements[since:index], inside]
                since = index = close + 1
                continue
            closes = quoting_bracket(elements, index)
            if closes is not None and index > since:
                pieces.append(elements[since:index])
                since = index = closes + 1
                continue
        if element.depth == 0 and index > since and element.kind != "sep":
            before = elements[index - 1]
            rules = RULES.get(before.text if before.kind == "sep" else before.kind, ())
            near = max(since, index - _MOST_LOOKED_BACK)
            if element.kind == "quote" and quoted_words(lexed, near, index):
                pieces.append(elements[since:index])
                since = index = index + 1
                continue
            for rule in rules:
                if rule(lexed, near, index):
                    pieces.append(elements[since:index])
                    since = index
                    break
        index += 1
    pieces.append(elements[since:])
    return [piece for piece in pieces if piece]


def _without_bracket(lexed: Lexed) -> Lexed:
    """Take off a round bracket around the whole note: `(Holt 2011, 12; Roth 2012)`."""
    elements = lexed.elements
    last = len(elements) - 1
    while last > 0 and elements[last].kind == "sep":
        last -= 1
    if last < 2 or elements[0].text != "(" or elements[last].text != ")":
        return lexed
    inside = elements[1:last]
    if any(e.depth == 0 for e in inside):
        return lexed
    return lexed._replace(elements=tuple(e._replace(depth=e.depth - 1) for e in inside))


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
    """A sentence end and "See also", or "Ibid."."""
    elements = lexed.elements
    element = elements[index]
    mark = mark_before(elements, index)
    if index <= since or element.kind != "text" or not mark:
        return False
    if mark in ".!?…":
        return bool(STARTS_WITH_SIGNAL.match(element.text) and element.text[0].isupper()) or bool(
            IBID_AT_START.match(element.text)
        )
    return False


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


_IN_A_SENTENCE: Final[tuple[Rule, ...]] = (
    second_citation,
    second_reference,
    second_by_year,
    other_source,
    compared,
    clause_after_citation,
)
_AFTER_A_SENTENCE: Final[tuple[Rule, ...]] = (
    before_signal,
    second_citation,
    sentence_of_short_form,
    after_address,
    sentence_of_prose,
)
RULES: Final[dict[str, tuple[Rule, ...]]] = {
    **dict.fromkeys((";", "؛"), (after_semicolon,)),
    **dict.fromkeys(".!?…", _AFTER_A_SENTENCE),
    **dict.fromkeys((",", "،", "—"), _IN_A_SENTENCE),
    **dict.fromkeys(AND.split("|"), (second_reference, second_by_year)),
    "quote": (before_signal, second_citation, other_source, sentence_of_prose),
    "url": (other_source,),
    "date": (other_source, compared, second_by_year, sentence_of_prose),
    "close": (other_source, compared, second_by_year, clause_after_citation),
}
"""Rules to be asked, by the mark that stands before an element, else by the kind of what does."""
