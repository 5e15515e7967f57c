"""Whether the words cited stand on a page: found, altered (and how), or missing."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from rapidfuzz.distance import Indel, Opcode

from provenance.links.words import fold, has_weight, squeeze, without_spaces
from provenance.model import QuoteState

_GAPS = re.compile(r"\[?(?:\.\s?){3,}\]?|\[?…\]?|\[[^\]]{2,80}\]|\(\s?\.\.\.\s?\)|\s/\s")
_ONE_LETTER = re.compile(r"\[(\w)\]")
_SIC = re.compile(r"\[sic!?\]|\(sic!?\)", re.IGNORECASE)
_DIGITS: Final = "0123456789"
_LEAST_WORDS: Final = 4
_LEAST_ALIKE: Final = 0.55
_MOST_PLACES: Final = 60
_SHINGLE: Final = 3
_SHOWN: Final = 4


class Comparison(NamedTuple):
    """How a quotation compares with a page, and what differs."""

    state: QuoteState
    difference: str = ""
    weighty: bool = True
    """False if the quotation is too short to prove anything."""


def compare(quote: str, text: str) -> Comparison:
    """Look for a quotation in a text that is not folded yet."""
    return compare_folded(quote, fold(text))


def compare_folded(quote: str, page: str) -> Comparison:
    """Look for a quotation in the folded text of a page.

    Where the quotation leaves something out (…, [the minister]) its pieces must follow one
    another. A quotation of fewer than four words is found or missing, never altered.
    """
    pieces = [piece for piece in map(fold, split(quote)) if piece]
    if not pieces:
        return Comparison("unchecked", weighty=False)
    weighty = has_weight("".join(pieces))
    if _stand_in_order(pieces, page):
        return Comparison("found", weighty=weighty)
    whole = " ".join(pieces)
    nearest = _nearest(whole, page)
    if nearest is None:
        return Comparison("missing", weighty=weighty)
    difference = _difference(nearest[0], nearest[1])
    if not difference:
        return Comparison("found", weighty=weighty)
    return Comparison("altered", difference, weighty)


def split(quote: str) -> list[str]:
    """Split a quotation where it leaves something out or puts something in."""
    return _GAPS.split(_ONE_LETTER.sub(r"\1", _SIC.sub(" ", html.unescape(quote))))


def _stand_in_order(pieces: Sequence[str], page: str) -> bool:
    position = 0
    for piece in pieces:
        at = _find_words(piece, page, position)
        if at < 0:
            return _stand_squeezed(pieces, squeeze(page))
        position = at + len(piece)
    return True


def _find_words(piece: str, page: str, start: int) -> int:
    """Return where whole words stand, or -1."""
    at = page.find(piece, start)
    while at >= 0:
        end = at + len(piece)
        if page[at - 1 : at] in {"", " "} and page[end : end + 1] in {"", " "}:
            return at
        at = page.find(piece, at + 1)
    return -1


def _stand_squeezed(pieces: Sequence[str], page: str) -> bool:
    position = 0
    for piece in map(squeeze, pieces):
        at = page.find(piece, position)
        while at >= 0 and _cuts_a_number(page, at, at + len(piece)):
            at = page.find(piece, at + 1)
        if at < 0:
            return False
        position = at + len(piece)
    return True


def _cuts_a_number(page: str, start: int, end: int) -> bool:
    """Say whether an edge falls between two digits: 5 million is not in 15 million."""
    before = start > 0 and page[start - 1] in _DIGITS + "." and page[start] in _DIGITS
    after = end < len(page) and page[end] in _DIGITS + "." and page[end - 1] in _DIGITS
    return before or after


def _nearest(quote: str, page: str) -> tuple[list[str], list[str]] | None:
    """Return the words of the quotation and of the place most like it, or None."""
    dense = without_spaces(quote)
    words = list(squeeze(quote)) if dense else quote.split()
    if len(words) < _LEAST_WORDS:
        return None
    joint = "" if dense else " "
    text = squeeze(page) if dense else page
    best: tuple[float, list[str]] = (0.0, [])
    for start in _places(words, text, joint):
        window = _window(text, start, words, joint)
        alike = Indel.normalized_similarity(words, window)
        if alike > best[0]:
            best = (alike, window)
    if best[0] < _LEAST_ALIKE:
        return None
    return words, _trimmed(words, best[1])


def _places(words: Sequence[str], text: str, joint: str) -> Iterator[int]:
    """Give the places where the quotation may begin, by the places of its word triples."""
    seen: set[int] = set()
    for first in range(max(1, len(words) - _SHINGLE + 1)):
        shingle = joint.join(words[first : first + _SHINGLE])
        offset = len(joint.join(words[:first]))
        at = text.find(shingle)
        while at >= 0 and len(seen) < _MOST_PLACES:
            start = max(0, at - offset)
            if not any(abs(start - other) < 12 for other in seen):
                seen.add(start)
                yield start
            at = text.find(shingle, at + 1)


def _window(text: str, start: int, words: Sequence[str], joint: str) -> list[str]:
    length = len(joint.join(words))
    slack = 12 + length // 6
    piece = text[max(0, start - slack) : start + length + slack]
    return piece.split() if joint else list(piece)


def _trimmed(words: Sequence[str], window: list[str]) -> list[str]:
    """Cut the window to the place itself: what precedes and follows it is no difference."""
    kept = [op for op in Indel.opcodes(words, window) if op.tag == "equal"]
    if not kept:
        return window
    before = kept[0].src_start
    after = len(words) - kept[-1].src_end
    return window[max(0, kept[0].dest_start - before) : kept[-1].dest_end + after]


def _difference(words: Sequence[str], page: Sequence[str]) -> str:
    """Say what differs: “seven” is now “nine”. Empty if only note numbers do."""
    said = []
    for op in _merged(Indel.opcodes(words, page)):
        was, now = words[op.src_start : op.src_end], page[op.dest_start : op.dest_end]
        if not was and all(word.isdigit() and len(word) < 4 for word in now):
            continue
        said.append(f"“{' '.join(was)}” is “{' '.join(now)}” there")
    more = f", and {len(said) - _SHOWN} more" if len(said) > _SHOWN else ""
    return "; ".join(said[:_SHOWN]) + more


def _merged(opcodes: Iterable[Opcode]) -> Iterator[Opcode]:
    """Join a deletion and an insertion side by side into one replacement."""
    last: Opcode | None = None
    for op in opcodes:
        if op.tag == "equal":
            if last is not None:
                yield last
            last = None
        elif last is None:
            last = op
        else:
            last = Opcode("replace", last.src_start, op.src_end, last.dest_start, op.dest_end)
    if last is not None:
        yield last
