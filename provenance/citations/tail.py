"""What follows a title: container, numbers, date, pages, addresses, access, archive.

The elements are read in their order by a small machine: words announce what a date or an address
means ("accessed", "archived from the original on"); words that announce nothing are the container,
the first time, and unread from then on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from provenance.citations.draft import Draft
from provenance.citations.lexer import Element
from provenance.citations.phrases import EXPLAINS, PAGES_LEAD
from provenance.lexicon.remark_words import ASIDES

Expecting = Literal["", "accessed", "archived", "skip", "pages"]

_ARCHIVES = re.compile(
    r"(?:https?://)?(?:www\.)?(?:(?:web\.)?archive\.org/|archive\.(?:today|is|ph|li|fo|md|vn)\b|"
    r"perma\.cc/|(?:www\.)?webcitation\.org/|ghostarchive\.org/|webarchive\.|wayback\.|archive-it\.org)",
    re.IGNORECASE,
)
_ASIDE = re.compile("|".join(ASIDES), re.IGNORECASE)
_NO_YEAR = "1800"
_YEARS_ONLY = re.compile(r"[\d–-]+")
_DOI_URL = re.compile(r"https?://(?:dx\.)?doi\.org/(10\.\S+)", re.IGNORECASE)


@dataclass(slots=True)
class Tail:
    """The machine: the elements, where it stands, and what it expects next."""

    text: str
    elements: Sequence[Element]
    draft: Draft
    index: int = 0
    expecting: Expecting = ""
    last: int = 0
    wants_container: bool = True

    @property
    def element(self) -> Element:
        """The element to be read."""
        return self.elements[self.index]

    def ahead(self, steps: int = 1) -> Element | None:
        """Return the element some steps on, or back; None outside."""
        place = self.index + steps
        return self.elements[place] if 0 <= place < len(self.elements) else None

    def kinds_ahead(self, count: int) -> str:
        """Return the kinds of the next elements, one letter each: text, date, url, quote."""
        return "".join(e.kind[0] for e in self.elements[self.index + 1 : self.index + 1 + count])

    def took(self, end: int | None = None) -> None:
        """Note that what is read up to `end` belongs to the citation."""
        self.last = max(self.last, self.element.end if end is None else end)

    def skip_bracket(self) -> None:
        """Move to the closing bracket of the bracket that opens here."""
        depth = self.element.depth
        while self.index + 1 < len(self.elements):
            self.index += 1
            if self.element.kind == "close" and self.element.depth <= depth:
                return


def take_date(tail: Tail) -> None:
    """Give a date to the field that the words before it announced."""
    element, date = tail.element, tail.element.date
    expecting, tail.expecting = tail.expecting, ""
    tail.took()
    if _is_of_session(tail) or date is None or expecting == "skip" or (expecting == "archived"):
        return
    if expecting == "pages" or (_is_page_like(tail) and not tail.draft.has("pages")):
        tail.draft.put("pages", element.start, element.end, element.text)
    elif date.flag == "undated":
        tail.draft.hints.add("undated")
    elif date.edtf is None:
        tail.draft.hints.add("impossible-date")
    elif expecting == "accessed":
        if not tail.draft.has("accessed"):
            tail.draft.put("accessed", element.start, element.end, date.edtf)
    elif not tail.draft.has("date"):
        tail.draft.put("date", element.start, element.end, date.edtf, date.flag)
    elif len(date.edtf) == 10 and element.depth == 0 and _only_a_year(tail, date.edtf):
        tail.draft.drop("date")
        tail.draft.put("date", element.start, element.end, date.edtf, date.flag)


def _is_of_session(tail: Tail) -> bool:
    """Say whether `Report of Session 2017–19` counts the years of a parliament."""
    before = tail.ahead(-1)
    return before is not None and before.kind == "text" and before.text.endswith("Session")


def _only_a_year(tail: Tail, day: str) -> bool:
    """Say whether what was read as the date is the year of `day`, or a number like `ed. 1612`."""
    known = tail.draft.get("date") or ""
    return known == day[:4] or (len(known) == 4 and known < _NO_YEAR < day)


def _is_page_like(tail: Tail) -> bool:
    """Say whether a bare year can only be a page: a date is known, and a comma or colon leads."""
    before = tail.ahead(-1)
    return (
        tail.draft.has("date")
        and tail.element.depth == 0
        and _YEARS_ONLY.fullmatch(tail.element.text) is not None
        and before is not None
        and before.kind == "sep"
        and before.text in ":,"
    )


def take_url(tail: Tail) -> None:
    """Give an address to its field: live, archived, further, or a DOI."""
    element, url = tail.element, tail.element.url
    tail.took()
    if url is None:
        return
    put = tail.draft.put
    doi = _DOI_URL.match(url.url)
    if doi:
        put("doi", element.start, element.end, doi[1], url.repair)
    if url.kind == "doi":
        return
    if _ARCHIVES.match(url.url):
        further = tail.draft.has("archive_url")
        put(
            "other_url" if further else "archive_url",
            element.start,
            element.end,
            url.url,
            url.repair,
        )
    elif _names_the_site(tail, url.url):
        put("container", element.start, element.end, url.url)
        tail.wants_container = False
    else:
        further = tail.draft.has("url")
        put("other_url" if further else "url", element.start, element.end, url.url, url.repair)
    if tail.expecting == "archived":
        tail.expecting = ""


def is_archive(url: str) -> bool:
    """Say whether an address is that of an archived copy."""
    return _ARCHIVES.match(url) is not None


def _names_the_site(tail: Tail, url: str) -> bool:
    """Say whether a bare domain stands where a container stands ("Title". www.example.org.)."""
    before = tail.ahead(-1)
    return (
        tail.wants_container
        and "/" not in url
        and (before is None or before.kind == "quote" or before.text == ".")
    )


def take_open(tail: Tail) -> None:
    """Pass over a bracket that explains, or quotes; others are read like the rest."""
    following = tail.ahead()
    if following is None:
        return
    if tail.element.depth:
        return
    explains = following.kind == "text" and EXPLAINS.match(following.text)
    aside = tail.element.text == "[" and following.kind == "text" and _ASIDE.match(following.text)
    if explains or aside or (following.kind == "quote" and _ends_here(tail)) or _is_speaker(tail):
        tail.skip_bracket()


def _ends_here(tail: Tail) -> bool:
    """Say whether an address stands before words in brackets, or nothing follows them."""
    rest = tail.elements[tail.index + 2 :]
    return tail.draft.has("url") or all(e.kind in ("sep", "close") for e in rest)


def _is_speaker(tail: Tail) -> bool:
    """Say whether `[Crane]`, after a page, only says who speaks there."""
    inside = tail.elements[tail.index + 1]
    return (
        tail.element.text == "["
        and tail.draft.has("pages")
        and inside.kind == "text"
        and inside.text.replace(" ", "").isalpha()
        and inside.text[:1].isupper()
    )


def take_sep(tail: Tail) -> None:
    """A full stop ends what was announced, except between "Accessed" and its date."""
    if tail.element.text == "." and tail.expecting in ("skip", "pages"):
        tail.expecting = ""


def leads_pages(words: str) -> bool:
    """Say whether words are only "pp." and the numbers follow as an element of their own."""
    return PAGES_LEAD.fullmatch(words) is not None
