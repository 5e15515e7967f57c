"""Notes, wherever the page keeps them: often in what is otherwise left out."""

from provenance.readers.html.furniture import is_comments, is_hidden, is_never_shown
from provenance.readers.html.stretch import Stretch
from provenance.readers.html.tags import NOTE_NAMES, NOTE_ROLES, NOTE_TAGS
from provenance.readers.html.targets import LABEL, find_targets
from provenance.readers.html.tree import Element, Page


def is_note(element: Element) -> bool:
    """Say whether the page itself calls this element a note or a list of notes."""
    if not NOTE_ROLES.isdisjoint(element.tokens("role", "epub:type")):
        return element.tag not in ("html", "body", "a", "sup", "span")
    is_named = not NOTE_NAMES.isdisjoint(element.tokens("class", "id"))
    if element.tag == "span":
        return is_named and is_hidden(element)
    return element.tag in NOTE_TAGS and is_named


def find_notes(page: Page, stretch: Stretch, base: str | None) -> tuple[Element, ...]:
    """Return the outermost elements that hold notes, in document order.

    They are those the page calls so, and those that a marker of the article points at.
    """
    barred = page.cover(
        lambda element: (
            is_comments(element) or (is_never_shown(element) and element.tag != "dialog")
        )
    )
    named = [each for each in page.elements() if is_note(each)]
    found = {
        each.at: each
        for each in (*named, *find_targets(page, stretch, base))
        if not each.holds(stretch.body) and not barred[each.at] and page.words(each)
    }
    outermost: list[Element] = []
    for _, element in sorted(found.items()):
        if not (outermost and outermost[-1].holds(element)):
            outermost.append(element)
    return tuple(outermost)


def number_hidden(page: Page, notes: tuple[Element, ...]) -> dict[int, str]:
    """Return the labels of notes that pop up: the words of the marker right before each."""
    labels: dict[int, str] = {}
    for note in notes:
        if note.tag == "span" and is_hidden(note):
            before = page.items[note.at - 1]
            words = before.strip() if isinstance(before, str) else ""
            if LABEL.match(words):
                labels[note.at] = words.strip("[]().")
    return labels
