"""Titles: what stands between the marks, or runs on after them."""

import re
from collections.abc import Sequence
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.lexer import Element
from provenance.lexicon.reference_words import BRACKETED_FORMS
from provenance.model import WorkKind

_FORM: Final = "|".join(words for words, _ in BRACKETED_FORMS)
FORMS_AT_END: Final = re.compile(rf"(?:\s[(\[](?:{_FORM})[)\]])+", re.IGNORECASE)
"""`(PDF) (Report)`: what stands in brackets behind a title and says its form."""
_NUMBER_AT_END: Final = re.compile(r"(?<=\w)\s\([A-Z]{2,6}\d{3,}\)$")
"""`written evidence (SMP0017)`: the number of a paper."""
_FORMS: Final = tuple((re.compile(words, re.IGNORECASE), kind) for words, kind in BRACKETED_FORMS)


def form_of(brackets: str) -> WorkKind | None:
    """Return the kind that the brackets behind a title tell."""
    for inside in re.findall(r"[(\[]([^)\]]*)", brackets):
        for pattern, kind in _FORMS:
            if kind and pattern.fullmatch(inside):
                return kind
    return None


def put_quoted_title(text: str, elements: Sequence[Element], index: int, draft: Draft) -> int:
    """Read the quotation at `index` as a title; returns the index after it.

    A title that is quoted in part and runs on (`“Troops in Reach”: Air Strikes and Deaths (…`) is
    read as far as it runs.
    """
    quote = elements[index]
    start, end = quote.start + 1, quote.end - 1
    runs_on = _end_of_run(elements, index)
    if runs_on > index and not text[start:end].rstrip().endswith((",", ".")):
        end = elements[runs_on].end
        draft.put("title", start, end, squeezed(text[start:end]))
        draft.hints.add("runs-on")
        return runs_on + 1
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(_without_final_stop(words.strip().rstrip(",")))
    draft.put("title", start, end, squeezed(text[start:end]))
    return index + 1


def _without_final_stop(words: str) -> str:
    """Take off the full stop that ends the note and not a short word of the title."""
    if not words.endswith(".") or words.endswith(("..", ". . .")):
        return words
    last = words[:-1].split()[-1:] or [""]
    return words if "." in last[0] or len(last[0]) == 1 else words[:-1]


def _end_of_run(elements: Sequence[Element], index: int) -> int:
    """Return the index of the last element of a title that goes on after a colon."""
    if index + 2 >= len(elements) or elements[index + 1].text != ":":
        return index
    last = index
    for place in range(index + 2, len(elements)):
        element = elements[place]
        if element.kind not in ("text", "quote") and element.text not in (":", "?"):
            break
        last = place
    return last


def put_title(text: str, start: int, end: int, draft: Draft) -> None:
    """Read the words from `start` to `end` as a title without marks."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(" ,.:;"))
    if words.lstrip(" ,.:;")[:1] in "“„" and "”" not in words:
        start += 1
    end = start + len(words.strip(" ,;:").rstrip("."))
    words = text[start:end]
    number = _NUMBER_AT_END.search(words)
    if number:
        end = start + number.start()
        words = words[: number.start()]
    form = FORMS_AT_END.search(words) if words[-1:] in (")", "]") else None
    if form and form.start() and form.end() == len(words):
        draft.kind = draft.kind or form_of(form[0])
        end = start + form.start()
        words = words[: form.start()]
    if words[:1] in '“"«„' and words[-1:] in '”"»“' and len(words) > 2:
        start, end = start + 1, end - 1
    draft.put("title", start, end, squeezed(text[start:end]))
