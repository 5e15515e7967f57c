"""A capture is opened as it was captured: is it one of the page, or of a redirect or an error."""

from dataclasses import dataclass
from typing import Final

from provenance.links.address import join, parse
from provenance.links.archives.asking import Asker
from provenance.links.archives.capture import Capture
from provenance.links.archives.memento import playback, read_memento
from provenance.links.fetching import Answer
from provenance.links.trouble import Trouble
from provenance.model import QuoteState

_MOST_STEPS: Final = 3


@dataclass(frozen=True)
class Sight:
    """What a capture shows."""

    capture: Capture
    """Perhaps another one than was asked for: archives lead on to the time that they have."""
    usable: bool
    quote: QuoteState = "unchecked"
    titled: bool = False
    """It bears the title cited."""


def open_capture(
    asker: Asker, base: str, capture: Capture, until: float
) -> tuple[Answer, Capture] | None:
    """Return a capture's own bytes; None if it is no capture of a page: a redirect, an error.

    Raises ArchiveSilentError.
    """
    for _ in range(_MOST_STEPS):
        answer = asker.page(playback(base, capture, raw=True), until)
        location = answer.headers.get("location", "")
        if 300 <= answer.status < 400 and location:
            further = _same_page(capture, answer, location)
            if further is None:
                return None
            capture = further
            continue
        return (answer, capture) if answer.status in {200, 203, 206} else None
    return None


def _same_page(capture: Capture, answer: Answer, location: str) -> Capture | None:
    """Tell the archive's own redirect, to a time that it has, from one that was captured."""
    try:
        memento = read_memento(join(answer.address, location).sent)
    except Trouble:
        return None
    if memento is None or memento.when == capture.when:
        return None
    if _key(memento.original) != _key(capture.original):
        return None
    return capture._replace(when=memento.when, original=memento.original)


def _key(url: str) -> str:
    """Return what makes two addresses one page for an archive's index."""
    try:
        address = parse(url)
    except Trouble:
        return url
    return address.host.removeprefix("www.") + address.target.rstrip("/").lower()
