"""What a stretch of elements holds: a title, figures at its end, an entry, a whole citation."""

import re
from collections.abc import Sequence

from provenance.citations.author_lists import after_names, dated_head, plain_names
from provenance.citations.leads import STARTS_WITH_SIGNAL
from provenance.citations.lexer import Element, Lexed
from provenance.lexicon.signals import IBID

Elements = Sequence[Element]

IBID_AT_START = re.compile(rf"(?:{'|'.join(IBID)})(?![\w])", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_WITH = re.compile(r"with\s")
"""Before the second of two works that are compared."""
_LONGEST_TITLE = 14
_ENDS_IN_MARK = re.compile(r"[.?!…][”\"’»“'›]*$")


def mark_before(elements: Elements, index: int) -> str:
    """Return the mark that ends what stands before an element; nothing if there is none.

    American houses put the full stop inside the quotation: `“Harbour Shut.” Pell was silent`.
    """
    before = elements[index - 1]
    if before.kind == "sep":
        return before.text
    if before.kind == "date" and before.text.endswith("г."):  # "14 мая 2018 г. Имя изменено."
        return "."
    if before.kind == "quote":
        inside = _ENDS_IN_MARK.search(before.text[-3:])
        return inside[0][0] if inside else ""
    return ""


def words_of(lexed: Lexed, elements: Elements) -> str:
    """Return what stands outside quotations, dates and addresses."""
    return lexed.masked[elements[0].start : elements[-1].end]


def has_title(elements: Elements) -> bool:
    """Say whether a quotation stands outside brackets."""
    return any(e.kind == "quote" and e.depth == 0 for e in elements)


def last_words(elements: Elements) -> Element:
    """Return the last element that is no mark; the last of all if there are only marks."""
    for element in reversed(elements):
        if element.kind != "sep":
            return element
    return elements[-1]


def ends_in_figures(elements: Elements) -> bool:
    """Say whether the last element before the full stop is a page, a paragraph or a date."""
    last = elements[-2] if len(elements) > 1 else elements[-1]
    if last.kind == "close" and len(elements) > 2:  # art. 6(2)
        inside, lead = elements[-3], elements[-5:-3]  # Fees 3 (2011); (7th Cir. 1999)
        if inside.kind == "text":
            return inside.text[-1:].isdigit()
        return len(lead) > 1 and (lead[1].kind != "open" or lead[0].text[-1:].isdigit())
    return last.depth == 0 and last.text[-1:].isdigit()


def is_entry(lexed: Lexed, elements: Elements) -> bool:
    """Say whether elements begin like "Smith, J. (2004). How the war was won"."""
    kinds = [e.kind for e in elements[:14]]
    if any(kinds[i : i + 3] == ["open", "date", "close"] for i in range(len(kinds) - 3)):
        return True
    return end_of_names(lexed, elements) > 0


def end_of_names(lexed: Lexed, elements: Elements) -> int:
    """Return where the authors at the front of an entry end, and its date; 0 if it has none."""
    start, end = elements[0].start, elements[-1].end
    signal = STARTS_WITH_SIGNAL.match(lexed.text, start, end) or _WITH.match(lexed.text, start, end)
    start = signal.end() if signal else start
    words = lexed.text[start:end] + " "
    head = dated_head(words)
    if head:
        return start + head.end
    names = plain_names(words)
    return start + after_names(words, names) if names else 0


_PAPER_AT = re.compile(r"^[A-Z].*\s¶+\s?\d+$")
"""`Harbour Indictment ¶ 58`."""


def is_whole(elements: Elements) -> bool:
    """Say whether elements have enough of a citation that another may follow."""
    kinds = {e.kind for e in elements}
    if kinds & {"quote", "url"}:
        return not (len(elements) == 1 and "quote" in kinds)
    first = elements[0]
    if first.kind == "text" and IBID_AT_START.match(first.text):
        return True
    if len(elements) > 3 and [e.kind for e in elements[-4:]] == ["open", "date", "close", "sep"]:
        if elements[:-4] and elements[-5].text[-1:].isdigit():  # 42 U.S.C. § 1983 (2006)
            return True
        return any(e.kind == "sep" and e.depth == 0 for e in elements[:-4]) and len(elements) > 8
    if len(elements) == 2 and _PAPER_AT.search(first.text):
        return True
    return len(elements) > 3 and any(any(map(str.isdigit, e.text)) for e in elements)


def is_title(quote: Element) -> bool:
    """Say whether a quotation has the capitals of a title and is no longer than one."""
    words = [word for word in _WORD.findall(quote.text) if len(word) > 3]
    capitals = sum(1 for word in words if word[0].isupper())
    return 0 < len(words) <= _LONGEST_TITLE and capitals * 3 >= len(words) * 2
