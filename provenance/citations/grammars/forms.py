"""Rendered CS1 without quotation marks: `Dam: Safety Review (PDF) (Report). Commission`."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import FORMS_AT_END, form_of, put_title

_NAME: Final = r"[^\W\d_a-z][\w’'-]+(?:\s[^\W\d_a-z][\w’'-]+)?,\s(?:[^\W\d_a-z][\w’'.-]*\s?){1,3}"
_AUTHORS: Final = re.compile(rf"{_NAME}(?:;\s{_NAME})*(?<=[\w.])(?:\.|(?<=\.))\s")
_IMPRINT: Final = re.compile(r"\.\s[^\W\d_a-z][^.:;()\d]{2,40}:\s[^\W\d_a-z]")


def titled_form(segment: Segment) -> Draft | None:
    """`Safety Review (Report). Rivers Commission. 2012`, `Doe, Ann. Silt (PhD thesis). Leeds`."""
    if segment.title_quote is not None:
        return None
    words, start = segment.words, segment.start
    form = next(
        (m for m in FORMS_AT_END.finditer(words) if words[m.end() : m.end() + 2] == ". "), None
    )
    if form is None or not form.start():
        return None
    authors = _AUTHORS.match(words)
    title = authors.end() if authors and authors.end() < form.start() else 0
    if "." in words[title : form.start()].rstrip(".") and not title:
        return None
    draft = Draft(prior=2.6, kind=form_of(form[0]))
    if title:
        for name in re.finditer(_NAME, words[:title]):
            value = name[0].rstrip()
            value = value[:-1] if re.search(r"[a-z]{2}\.$", value) else value
            draft.put(
                "author", start + name.start(), start + name.start() + len(value), squeezed(value)
            )
    put_title(segment.text, start + title, start + form.start(), draft)
    after = start + form.end()
    if _IMPRINT.search(words, form.end()):
        draft.hints.add("book")
    tail = clip(segment.elements, after, segment.end)
    draft.start = start
    draft.end = max(read_tail(segment.text, tail, draft), after)
    return draft
