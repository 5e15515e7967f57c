"""Citations in a bracket behind another: `(quoting …)`, `(see …)`, `(denied since; see …)`."""

import re

from provenance.citations.stretches import Elements

_QUOTES = re.compile(
    r"(?:quoting|citing|quoted\s+in|cited\s+in|cité\s+(?:dans|par)|zitiert\s+in|zit\.\s+nach"
    r"|citado\s+en|цит\.\s+по)\s",
    re.IGNORECASE,
)
_SEES = re.compile(
    r"(?:but\s+)?(?:see(?:\s+also)?|cf\.|voir(?:\s+aussi)?|siehe(?:\s+auch)?|vgl\.(?:\s+auch)?"
    r"|véase|см\.|zie(?:\s+ook)?)\s+(?=[^\W\d_a-zа-яё]|$)"
)
_LEAST = 3
_LONGEST_NAME = 6


def nested_citation(elements: Elements, index: int) -> tuple[int, int] | None:
    """Return where the citation in the bracket at `index` starts and where the bracket closes.

    None where the bracket holds none.
    """
    following = elements[index + 1] if index + 1 < len(elements) else None
    if following is None or following.kind not in ("text", "quote"):
        return None
    if following.kind == "text" and _QUOTES.match(following.text):
        return index + 1, _closing(elements, index)
    close = _closing(elements, index)
    for place in range(index + 1, close):
        element = elements[place]
        if element.kind != "text" or not _SEES.match(element.text):
            continue
        if place > index + 1 and elements[place - 1].text not in (";", "."):
            continue
        return (place, close) if _cites(elements[place:close]) else None
    return None


def quoting_bracket(elements: Elements, index: int) -> int | None:
    """Return where a bracket closes that holds only words of the work: `(“Silence is consent.”)`.

    A name in quotation marks, `(“Ferry Convention”)`, is short and part of the citation.
    """
    inside = elements[index + 1] if index + 1 < len(elements) else None
    if index == 0 or inside is None or inside.kind != "quote":
        return None
    if len(inside.text.split()) <= _LONGEST_NAME:
        return None
    close = _closing(elements, index)
    return close if all(e.kind == "sep" for e in elements[index + 2 : close]) else None


def _cites(inside: Elements) -> bool:
    """Say whether elements hold a citation, and not "see chapter 3"."""
    kinds = {element.kind for element in inside}
    if "url" in kinds:
        return True
    return len(inside) >= _LEAST and ("quote" in kinds or inside[-1].text[-1:].isdigit())


def _closing(elements: Elements, index: int) -> int:
    depth = elements[index].depth
    for place in range(index + 1, len(elements)):
        if elements[place].kind == "close" and elements[place].depth <= depth:
            return place
    return len(elements)
