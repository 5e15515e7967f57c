"""Short forms: the earlier citations that fit "Smith, Little Valley, 12", "ICCPR, art. 14"."""

import re
from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz

from provenance.model import Citation
from provenance.resolve.named_papers import is_treaty, letters_of_treaty, names_paper
from provenance.resolve.same_work import is_other_volume
from provenance.resolve.work_keys import normalised, telling_words
from provenance.text.names import family_name, given_initial, is_organisation, stands_for_author

_ACRONYM = re.compile(r"[(“\"\[]\s*(?:the\s+)?[“\"]?([A-Z][\w&-]*[A-Z][\w-]*)[”\"]?\s*[)”\"\]]")
_ALIAS = re.compile(
    r"(?:herein)?after(?:\s+referred\s+to)?(?:\s+as)?[:,]?\s+[“\"‘]?([^”\"’\])]{2,80})",
    re.IGNORECASE,
)
_FULL_TITLE = 8
"""A title of so many words is hardly a short form, even without date and address."""
_NUMBERED = re.compile(r"(?:H|S)\.\s?(?:R\.\s)?Rept?\.\s")
_SYMBOL = re.compile(
    r"[A-Z](?<![\w/].)(?:"  # looked back from, so that most places are passed over at once
    r"(?<!\..)(?:(?<=[AES])|[A-Z]{1,4})/(?:[\w.-]+/)*[\w.-]*\d(?:/Add\.\d+)?(?![\w/])"
    r"|[A-Z]{1,5}-\d{2,4}-\d{1,5}[A-Z]{0,3}(?![\w-]))"
)
"""The symbol of a paper of the United Nations, the number of a report: `S/2014/7`, `GAO-09-88R`."""
_LETTERED = re.compile(r"\b(?:1[5-9]|20)\d\d[a-z]\b")
_SPOKEN = frozenset({"interview", "legal", "speech"})
_HANDLE = re.compile(r"(?<!\w)@\w[\w.]*\w")
_INITIALS = re.compile(r"\b[A-Z]")


class Shelf:
    """The full citations of one numbering, findable by author and by the words of the title."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[tuple[Citation, Citation]]] = defaultdict(list)
        self._by_symbol: dict[str, list[Citation]] = defaultdict(list)

    def add(self, citation: Citation, first: Citation) -> None:
        """Put a full citation on the shelf; `first` is the root of its work."""
        for word in _findable(citation):
            self._by_word[word].append((citation, first))
        if "/" in citation.text or "-" in citation.text:
            for symbol in _SYMBOL.findall(citation.text):
                self._by_symbol[symbol].append(first)

    def bearing(self, symbol: Citation) -> Iterator[Citation]:
        """Yield the roots of the works whose citations bear the only symbol that one bears."""
        fields = symbol.fields
        points = symbol.kind == "report" or symbol.form == "short"
        if not points or fields.date or fields.url or not self._by_symbol:
            return
        found = _SYMBOL.findall(symbol.text)
        for root in self._by_symbol.get(found[0], ()) if len(found) == 1 else ():
            if normalised(root.fields.title or "") != normalised(symbol.fields.title or ""):
                yield root

    def candidates(self, short: Citation) -> Iterator[Citation]:
        """Yield the roots of the works that `short` can mean."""
        words = _asked(short)
        if not words:
            return
        known = [word for word in words if word in self._by_word]
        if not known:
            return
        rarest = min(known, key=lambda word: len(self._by_word[word]))
        for citation, first in self._by_word[rarest]:
            if self.fits(short, citation):
                yield first

    def longer(self, letter: Citation) -> Iterator[Citation]:
        """Yield the roots of the letters of whose citation this one is the beginning."""
        words = telling_words(letter.text[:200])
        if letter.kind != "letter" or not letter.fields.date or not words:
            return
        rarest = min(words, key=lambda word: len(self._by_word.get(word, ())))
        for citation, first in self._by_word.get(rarest, ()):
            if _is_cut_short(letter, citation):
                yield first

    def fits(self, short: Citation, full: Citation) -> bool:
        """Say whether author and title of a short form fit a full citation."""
        fields = short.fields
        if is_other_volume(short, full):
            return False
        if not _same_year(short, full):
            return False
        named = [name for name in fields.authors if not stands_for_author(name)]
        if not named and not fields.title:
            return bool(_handles(short) & _handles(full))
        if named and not fields.title and any(map(stands_for_author, full.fields.authors)):
            return False  # "Holl, a.a.O." is no work that "Ders." stands before
        if named and not all(_is_author(name, full) for name in named):
            return (
                not fields.title
                and len(fields.authors) == 1
                and _is_only_title(fields.authors[0], full)
            )
        return not fields.title or _is_title(fields.title, full)


def _handles(citation: Citation) -> set[str]:
    """Return the handles in a citation, and authors that go by one: `kelm_fan_87`."""
    handles = _HANDLE.findall(citation.text) if "@" in citation.text else ()
    found = {handle.casefold() for handle in handles}
    return found | {f"@{name.casefold()}" for name in citation.fields.authors if " " not in name}


def is_post_again(citation: Citation, root: Citation) -> bool:
    """Say whether `Dolan, Twitter, 12 March 2019` names a post that had its address before."""
    mine, theirs = citation.fields, root.fields
    return (
        bool(theirs.url or theirs.archive_url)
        and citation.kind == root.kind == "social"
        and mine.date == theirs.date
        and (mine.container or "").casefold() == (theirs.container or "").casefold()
    )


def _same_year(short: Citation, full: Citation) -> bool:
    """Say whether years do not contradict each other: "Marsh 2011a" is not "Marsh 2011b"."""
    mine, theirs = short.fields.date, full.fields.date
    if not mine or not theirs:
        return True
    if mine[:4] != theirs[:4]:
        return False
    one, other = (_LETTERED.search(c.text, c.text.find(mine[:4])) for c in (short, full))
    return not one or not other or one[0] == other[0]


def is_full_again(short: Citation, root: Citation) -> bool:
    """Say whether a citation without date and address gives author and title in full again."""
    mine, others = short.fields, root.fields
    if not mine.title or not others.title or root.kind == "legal":
        return False
    if fuzz.ratio(normalised(mine.title), normalised(others.title)) < 96:
        return False
    if [normalised(name) for name in mine.authors] != [normalised(name) for name in others.authors]:
        return False
    return len(normalised(mine.title).split()) >= _FULL_TITLE


def as_in_full(short: Citation, root: Citation) -> dict[str, object]:
    """Return what changes where the full citation shows what the name of a short form is.

    It may be the publisher ("UNAMA") or a name of the work itself ("Adelaide Report").
    """
    body = short.fields.authors[0] if len(short.fields.authors) == 1 else None
    container = root.fields.container
    if body is not None and not short.fields.title and _is_only_title(body, root):
        return _moved(short, body, "title")
    if body is None or container is None or root.fields.authors or short.fields.container:
        return {}
    if normalised(body) != normalised(container):
        return {}
    return _moved(short, body, "container")


def _moved(short: Citation, name: str, field: str) -> dict[str, object]:
    """Return a short form's fields and evidence with its one author in another field."""
    fields = short.fields.model_copy(update={"authors": (), field: name})
    evidence = tuple(
        piece.model_copy(update={"field": field}) if piece.field == "author" else piece
        for piece in short.evidence
    )
    return {"fields": fields, "evidence": evidence}


def _is_only_title(name: str, root: Citation) -> bool:
    """Say whether several words are in the title of a work and name none of its authors."""
    names = (*root.fields.authors, root.fields.container or "", root.fields.publisher or "")
    parties = re.split(r"\sv\.?\s", root.fields.title or "")
    party = any(normalised(side).startswith(normalised(name)) for side in parties)
    if root.kind == "legal" and party and not root.fields.authors:
        return True  # a case: "Marsh (n 2)"
    if " " not in name or any(normalised(name) in normalised(other) for other in names):
        return False
    if any(
        normalised(family_name(name)) == normalised(family_name(a)) for a in root.fields.authors
    ):
        return False
    return _is_title(name, root)


def is_named_again(citation: Citation, root: Citation) -> bool:
    """Say whether a citation with no date and no address of its own names an earlier work shortly.

    `Vance Interview, p. 12` after an interview of Marta Vance; `Safety Convention, art. 7` after a
    convention of that name. A law or a numbered report is named shortly, too, by its whole name
    and no year: `H.R. Rep. No. 111-842, at 34`.
    """
    mine, theirs = citation.fields, root.fields
    if mine.url or mine.archive_url or mine.container or mine.date:
        return False
    if citation.kind == "web" and mine.authors and theirs.authors:
        return bool(theirs.date or theirs.url)  # "Roe, Silt": neither year, nor place, nor address
    if citation.kind != root.kind:
        spoken = citation.kind in _SPOKEN and root.kind in _SPOKEN
        same = normalised(mine.title or "") == normalised(theirs.title or "")
        return spoken and same and not mine.authors and bool(theirs.date)
    if normalised(mine.title or "") == normalised(theirs.title or ""):
        named = citation.kind == "legal" and not any(map(str.isdigit, mine.title or ""))
        plain = named or _NUMBERED.match(mine.title or "") is not None
        return plain and not mine.authors and bool(theirs.date)
    return len(telling_words(mine.title or "")) > 1 and bool(theirs.date or theirs.url)


def _is_cut_short(citation: Citation, root: Citation) -> bool:
    """`Letter Doe to Roe, 3 March 2003` after the same words with a subject behind them."""
    return root.kind == "letter" and normalised(root.text).startswith(
        normalised(citation.text) + " "
    )


def _findable(citation: Citation) -> set[str]:
    fields = citation.fields
    words = set(telling_words(fields.title or "")) | set(_other_names(citation))
    for name in (*fields.authors, fields.container or "", fields.publisher or ""):
        words |= set(telling_words(family_name(name))) | set(telling_words(name))
    if citation.kind in ("interview", "letter", "legal", "speech", "report"):
        words |= set(telling_words(citation.text[:200]))
    return words | _handles(citation)


def _asked(short: Citation) -> list[str]:
    """Return the words that must all be found."""
    fields = short.fields
    named = [name for name in fields.authors if not stands_for_author(name)]
    words = [word for name in named for word in telling_words(family_name(name))[-1:]]
    return words + telling_words(fields.title or "")[:6] or sorted(_handles(short))


def _is_author(name: str, full: Citation) -> bool:
    """Say whether `name` is an author of `full`, or the body that published it."""
    fields = full.fields
    family = normalised(family_name(name))
    if any(
        family == normalised(family_name(other)) and not _are_two(name, other)
        for other in fields.authors
    ):
        return True
    wanted = normalised(name)
    bodies = [
        *(a for a in fields.authors if is_organisation(a)),
        fields.container,
        fields.publisher,
    ]
    if any(body and _is_body(wanted, normalised(body), name) for body in bodies):
        return True
    return wanted in _other_names(full) or (
        not fields.authors and wanted in normalised(full.text[:120])
    )


def _are_two(one: str, other: str) -> bool:
    """Say whether given names differ: Ilse Brandauer is not Rudolf, but may be I. Brandauer."""
    if set(normalised(one).split()) <= set(normalised(other).split()):  # "Solís Rey", two families
        return False
    mine, theirs = given_initial(one), given_initial(other)
    return bool(mine and theirs and mine != theirs)


def _is_body(wanted: str, body: str, name: str) -> bool:
    initials = "".join(_INITIALS.findall(body.title())).casefold()
    return wanted == body or wanted in body or (name.isupper() and wanted == initials)


def _is_title(title: str, full: Citation) -> bool:
    """Say whether a short title is the beginning, or the gist, of the full one."""
    short = normalised(title)
    if short in _other_names(full) or names_paper(title, full):
        return True
    if title.isupper() and is_treaty(short):  # no report on the treaty that names it
        return False
    long = normalised(full.fields.title or "")
    if not long:
        return False
    if f" {short} " in f" {long} " or (len(short) > 5 and _flat(short) in _flat(long)):
        return True
    words, others = telling_words(title), telling_words(full.fields.title or "")
    if words and all(word in others for word in words):
        return True
    return len(short) > 12 and fuzz.partial_ratio(short, long) >= 93


def _flat(words: str) -> str:
    """Return words as scanners may have read them: "Memo irs" and "Mernoirs" are one word."""
    return words.replace(" ", "").replace("rn", "m")


def _other_names(citation: Citation) -> set[str]:
    """Return the names that a citation gives its work: "(ICCPR)", "hereinafter Valley Report"."""
    text = citation.text
    names = {normalised(match) for match in _ACRONYM.findall(text)}
    if "after" in text.lower():
        names |= {normalised(match) for match in _ALIAS.findall(text)}
    names |= letters_of_treaty(citation)
    title = citation.fields.title or ""
    initials = "".join(word[0] for word in title.split() if word[:1].isupper())
    if len(initials) > 2:
        names.add(initials.casefold())
    return {name for name in names if name}
