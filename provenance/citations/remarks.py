"""Where a citation ends and a comment on it begins: a sentence, a clause, "Emphasis added"."""

import re

from provenance.citations.leads import STARTS_WITH_SIGNAL, is_preface
from provenance.citations.lexer import Lexed
from provenance.citations.prose import is_prose, is_remark, says
from provenance.citations.stretches import (
    IBID_AT_START,
    Elements,
    end_of_names,
    ends_in_figures,
    has_title,
    is_entry,
    is_title,
    is_whole,
    last_words,
    mark_before,
    words_of,
)
from provenance.lexicon.remark_words import (
    CLAUSES,
    DETERMINERS,
    PAPERS_OF_AN_EVENT,
    PLACES_IN_A_TEXT,
    REMARKS,
)
from provenance.lexicon.signals import OP_CIT

_CLAUSE = re.compile(rf"(?:{'|'.join(CLAUSES)})")
_REMARK = re.compile(rf"[\[(]?(?:{'|'.join(REMARKS)})", re.IGNORECASE)
_GOES_ON = re.compile(PAPERS_OF_AN_EVENT, re.IGNORECASE)
_POINTS_BACK = re.compile(rf"(?:{'|'.join(OP_CIT)})$", re.IGNORECASE)
_DETERMINER = re.compile(DETERMINERS, re.IGNORECASE)
_CROSS_REFERENCE = re.compile(
    rf"(?:(?:the|a|my|our|further|also)\s[^“”‘’\"]{{0,120}}?\s(?:in|at|on)\s|[a-z][a-z\s]{{0,40}}\s)?{PLACES_IN_A_TEXT}",
    re.IGNORECASE,
)
_ALL_OF_THEM = re.compile(r"(?:all|both|each|on|about|for)\s(?:the\s)?[a-z]")
"""`Marsh (2011) and Roth (2012) both find …`."""
_AS_SAYS = re.compile(
    r"(?:Comme|Según|Como|Selon|Pour|Wie|Nach|Laut|In\sthe\swords\sof|As|Secondo|Come|Segundo|Volgens|Zoals"
    r"|По\s(?:словам|выражению|мнению)|Как)\s\S"
)
"""`Según Roe, «nadie vio el farol»`: somebody's words, and no title."""
_PAST = re.compile(r"[a-z]{3,}ed")
_LONG_NAME = 6
_LEAST_OF_SENTENCE = 4
_SHORT = 9
_SENTENCE_ENDS = frozenset(".!?…")


def sentence_of_prose(lexed: Lexed, since: int, index: int) -> bool:
    """A sentence that only comments is a piece of its own, before a citation or after it."""
    elements = lexed.elements
    element = elements[index]
    mark = mark_before(elements, index)
    if index <= since or mark not in _SENTENCE_ENDS:
        return False
    if element.kind not in ("text", "quote"):
        return _is_remark_in_brackets(elements, index)
    before = elements[since:index]
    quoted = elements[index - 1].kind == "quote"
    if quoted and element.kind == "quote":
        return False
    if not mark:
        return False
    if not (has_title(before) or is_entry(lexed, before)) and _is_comment(lexed, before):
        return True
    if quoted and is_quoting(before) and element.text[:1].isupper():
        return True
    if end_of_names(lexed, before) >= before[-1].end:
        return False
    if element.kind == "text" and element.text[:1].isupper() and is_preface(elements, index):
        return len(before) > 2 or is_whole(before) or _is_title_alone(before)
    kinds = [e.kind for e in before[-4:-1]]
    if kinds == ["open", "date", "close"] and _is_short_by_year(before[:-1]):
        return _is_last_sentence(lexed, index)
    whole = is_whole(before) or _is_title_alone(before) or _is_short_pointer(before)
    return whole and _comments(lexed, before, index, quoted=quoted)


def _is_remark_in_brackets(elements: Elements, index: int) -> bool:
    """Say whether `[Illegible]` or `(Translation mine.)` stands behind a full stop."""
    inside = elements[index + 1 : index + 2]
    if elements[index].kind != "open" or not inside or inside[0].kind != "text":
        return False
    return _REMARK.match(inside[0].text) is not None


def _is_last_sentence(lexed: Lexed, index: int) -> bool:
    """Say whether prose, and nothing else, is left after `Holt (2004).`: no title of a book."""
    rest = lexed.elements[index:]
    ends = (i for i, e in enumerate(rest) if e.depth == 0 and e.kind == "sep" and e.text in ".;")
    end = next(ends, len(rest))
    after = rest[end + 1 :]
    if not is_prose(words_of(lexed, rest[:end])):
        return False
    if after and after[0].kind == "text" and STARTS_WITH_SIGNAL.match(after[0].text):
        return True
    return not any(e.kind in ("date", "url") or e.text == ":" for e in after)


def _comments(lexed: Lexed, before: Elements, index: int, *, quoted: bool) -> bool:
    """Say whether a comment starts at an element, after a citation."""
    elements = lexed.elements
    element = elements[index]
    if element.kind == "text" and _REMARK.match(element.text):
        return True
    end = index
    while end < len(elements) and not (elements[end].kind == "sep" and elements[end].text in ".;"):
        end += 1
    after = elements[index:end]
    if any(e.kind == "url" for e in after):
        return False
    if is_quoting(after):
        return True
    words = words_of(lexed, after)
    if quoted and (not words[:1].isupper() or _GOES_ON.match(words)):
        return False
    if is_prose(words):
        return True
    if quoted or not ends_in_figures(before):
        return False
    return is_remark(words) or _is_sentence(after)


def _is_sentence(after: Elements) -> bool:
    """Say whether elements are words alone that begin like a sentence: "Das Blatt trägt kein …"."""
    if after[0].kind != "text" or any(e.kind not in ("text", "quote", "sep") for e in after):
        return False
    words = " ".join(e.text for e in after if e.kind == "text")
    found = words.split()
    small = sum(1 for word in found[1:] if word[:1].islower())
    return (
        len(found) >= _LEAST_OF_SENTENCE
        and small >= 2
        and not any(map(str.isdigit, words))
        and _DETERMINER.match(words) is not None
    )


def clause_after_citation(lexed: Lexed, since: int, index: int) -> bool:
    """`p. 9, which omits the map`, `p. 9, gives other figures`: a clause about the citation."""
    elements = lexed.elements
    element = elements[index]
    mark = elements[index - 1].text
    if elements[index - 1].kind == "close" and element.kind == "text":
        follows = is_clause(element.text) or _ALL_OF_THEM.match(element.text)
        return bool(follows) and _is_short_by_year(elements[since:index])
    if mark not in (",", "،", "—") or element.kind != "text" or index - since < 2:
        return False
    if mark == "," and _is_short_by_year(elements[since:index]):
        return not element.text[:1].isupper() and (is_clause(element.text) or says(element.text))
    if not (_is_sentence((element,)) if mark == "—" else is_clause(element.text)):
        return False
    before = elements[since:index]
    last = last_words(before)
    if last.kind == "text" and not last.text[-1:].isdigit():
        return _is_short_pointer(before)
    return is_whole(before) or _is_named_quote(before) or _is_short_by_year(before)


def quoted_words(lexed: Lexed, since: int, index: int) -> bool:
    """`Holt 2004, p. 12: “The doors were never closed.”`: what the work says, and no title."""
    elements = lexed.elements
    element, mark = elements[index], elements[index - 1]
    if element.kind != "quote" or mark.text not in (":", ".") or index - since < 3:
        return False
    last = elements[index - 2]
    if last.kind != "text" or not last.text[-1:].isdigit() or not is_whole(elements[since:index]):
        return False
    return mark.text == ":" or not is_title(element)


def _is_short_by_year(before: Elements) -> bool:
    """Say whether elements are `Holt (2004, pp. 12–14)`."""
    opens = next((i for i, e in enumerate(before[:_SHORT]) if e.kind == "open"), 0)
    return (
        0 < opens < len(before) - 1 <= _SHORT
        and before[opens + 1].kind == "date"
        and not any(char.isdigit() for e in before[:opens] for char in e.text)
    )


def is_quoting(elements: Elements) -> bool:
    """Say whether `Mr. Doe said he “never saw it”` only gives somebody's words, and no title."""
    index = next((i for i, e in enumerate(elements) if e.kind == "quote" and not e.depth), 0)
    if not index or any(e.kind in ("date", "url") for e in elements[index:]):
        return False
    before, quote = elements[index - 1], elements[index].text.strip("“”\"‘’'«»„ \xa0")
    if before.text == ":" and index > 1:
        before = elements[index - 2]
    if before.kind == "text":
        return says(before.text) or any(map(_PAST.fullmatch, before.text.split()[1:]))
    rest = [e for e in elements[index + 1 :] if e.kind not in ("sep", "close")]
    if before.text not in (",", ":") or rest or not quote[:1].islower():
        return False
    return len(quote.split()) > _LONG_NAME or _AS_SAYS.match(elements[0].text) is not None


def is_clause(words: str) -> bool:
    """Say whether words begin like a clause about the citation before them."""
    return not words[:1].isupper() and _CLAUSE.match(words) is not None


def is_cross_reference(words: str) -> bool:
    """Say whether words send the reader to another place of the same text: "chapter 3 above"."""
    return _CROSS_REFERENCE.fullmatch(words) is not None


def _is_comment(lexed: Lexed, before: Elements) -> bool:
    first = before[0]
    return is_prose(words_of(lexed, before)) or (
        first.kind == "text" and _REMARK.match(first.text) is not None
    )


def _is_named_quote(before: Elements) -> bool:
    return len(before) > 1 and has_title(before)


def _is_short_pointer(before: Elements) -> bool:
    """Say whether elements are `Ibid.` or end in `op. cit.`."""
    first, last = before[0], last_words(before)
    return (first.kind == "text" and IBID_AT_START.match(first.text) is not None) or (
        last.kind == "text" and _POINTS_BACK.search(last.text) is not None
    )


def _is_title_alone(before: Elements) -> bool:
    """Say whether elements are one quotation with the capitals of a title."""
    return len(before) == 1 and before[0].kind == "quote" and is_title(before[0])
