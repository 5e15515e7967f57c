"""From ranges of tokens to ranges of the text, cut the way content is cut."""

from typing import Final

from provenance.attribution.noun_phrase import Range
from provenance.attribution.passage import Passage
from provenance.text.quotes import FAMILIES

_EDGE: Final = frozenset({",", ";", ":", "—", "–", "-", "--"})
_FINAL: Final = frozenset({".", "!", "?", "…"})


def pieces(passage: Passage, tokens: Range) -> tuple[tuple[int, int], ...]:
    """Return the text range of some tokens as one piece, or none where no word is left.

    Commas and dashes at the edges are cut, and the sentence's full stop unless a quotation mark
    or a question follows it: a full stop inside the marks belongs to the quotation.
    """
    start, end = tokens
    items = passage.tokens
    while start < end and (items[start].text in _EDGE or items[start].text in _FINAL):
        start += 1
    while end > start and _cut_from_end(passage, end - 1):
        end -= 1
    if not any(t.is_word for t in items[start:end]):
        return ()
    return ((items[start].start, items[end - 1].end),)


def _cut_from_end(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    if token.quoted:
        return False
    if token.text in _EDGE:
        return True
    if token.text in _FINAL:
        return token.text == "."
    return token.text in FAMILIES and not _closes(passage, token.start)


def _closes(passage: Passage, at: int) -> bool:
    return any(q.start < at for q in passage.quoting(at, at + 1))
