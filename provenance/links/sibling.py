"""An address beside the cited one that cannot exist, and whether it brings the same page.

After Bar-Yossef, Broder, Kumar and Tomkins, Sic transit gloria telae (WWW 2004): a server that
answers a random address in the same directory with the same page says nothing by answering.
"""

import hashlib
import re
from collections.abc import Callable
from typing import Final, NamedTuple

from provenance.links.address import Address, tells
from provenance.links.page import Page
from provenance.links.visiting import Visit
from provenance.links.words import fold

_READ: Final = 12_000
_SHINGLE: Final = 4
_SAME: Final = 0.9
_EXTENSION = re.compile(r"\.[a-z0-9]{2,5}$", re.IGNORECASE)
_VALUE = re.compile(r"(?<==)[^&]+")
_DATE_PART = re.compile(r"(?:19|20)\d\d|\d{1,2}")


class Sibling(NamedTuple):
    """What the impossible address brought."""

    address: Address
    status: int
    end: Address
    redirects: int
    title: str | None
    """None where no page came."""
    text: str
    """Folded; its beginning."""

    @property
    def answers(self) -> bool:
        """Whether the server answers as if the page were there."""
        return 200 <= self.status < 300


def random_name(address: Address) -> str:
    """Return a name that no page has: derived from the address, so the same in every run."""
    digest = hashlib.sha256(address.sent.encode()).hexdigest()
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest[:20])


def beside(address: Address) -> Address | None:
    """Return an address in the same directory, or the same script with other values.

    Where a number stands before the last name (/story/48213/harbour-dam) both are changed: many
    servers look at the number only. None for the home page: it has no neighbours.
    """
    name = random_name(address)
    if tells(address.query):
        changed = _VALUE.sub(lambda match: _other(match[0], name), address.query)
        return None if changed == address.query else _at(address, f"{address.path}?{changed}")
    directory, _, last = address.path.rstrip("/").rpartition("/")
    if not last:
        return None
    extension = _EXTENSION.search(last)
    tail = extension[0] if extension else "/" * address.path.endswith("/")
    above, _, number = directory.rpartition("/")
    if number.isdigit() and not _DATE_PART.fullmatch(number):
        directory = f"{above}/{_other(number, name)}"
    return _at(address, f"{directory}/{name}{tail}")


def _other(value: str, name: str) -> str:
    """Return another value of the same kind."""
    if value.isdigit():
        return "9" + "".join(str(ord(letter) % 10) for letter in name[:9])
    return name


def place(address: Address) -> str:
    """Return what siblings share: one probe serves all addresses of a place."""
    path = address.path
    if tells(address.query):
        return f"{address.origin}{path}?{_VALUE.sub('', address.query)}"
    directory, _, last = path.rstrip("/").rpartition("/")
    extension = _EXTENSION.search(last)
    directory = re.sub(r"\d{3,}", "9", directory)
    return f"{address.origin}{directory}/*{extension[0] if extension else ''}{path[-1:] == '/'}"


def _at(address: Address, target: str) -> Address:
    return address._replace(target=target, fragment="", shown=address.origin + target)


def echoes_of(address: Address) -> frozenset[str]:
    """Return the words of an address that a page may repeat."""
    return frozenset(fold(re.sub(r"[-_+.]|%20", " ", address.target)).split())


def alike(page: Page, sibling: Sibling, echoes: frozenset[str]) -> bool:
    """Say whether a page is that of the impossible address, but for words of their addresses."""
    if sibling.title is None:
        return False
    echoes |= echoes_of(sibling.address)
    if _without(fold(page.title), echoes) != _without(sibling.title, echoes):
        return False
    one = _runs(_without(fold(page.text)[:_READ], echoes))
    other = _runs(_without(sibling.text, echoes))
    return len(one & other) >= _SAME * len(one | other)


def _without(folded: str, echoes: frozenset[str]) -> list[str]:
    """Leave out what any two answers differ in: the address itself, counters, the time of day."""
    return [word for word in folded.split() if word not in echoes and not word[0].isdigit()]


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    """Return the runs of four words, the shingles of Broder; of fewer, the words themselves."""
    last = max(1, len(words) - _SHINGLE + 1)
    return {tuple(words[at : at + _SHINGLE]) for at in range(last)}


def read_sibling(address: Address, visit: Visit) -> Sibling | None:
    """Keep of a visit to the impossible address what is compared; None if nothing answered."""
    if visit.answer is None or visit.trouble is not None:
        return None
    page = visit.page
    return Sibling(
        address,
        visit.answer.status,
        visit.end,
        visit.redirects,
        fold(page.title) if page else None,
        fold(page.text)[:_READ] if page else "",
    )


class Siblings:
    """The siblings asked for so far, one for each place. Used by many threads."""

    def __init__(self, most: int = 2_000) -> None:
        """Remember at most so many."""
        self._known: dict[str, Sibling | None] = {}
        self._most = most

    def of(self, address: Address, look: Callable[[Address], Visit]) -> Sibling | None:
        """Return the sibling of an address; `look` visits it if it is not known yet."""
        other = beside(address)
        if other is None:
            return None
        key = place(address)
        if key not in self._known:
            if len(self._known) >= self._most:
                self._known.clear()
            self._known[key] = read_sibling(other, look(other))
        return self._known[key]
