"""HTML: the article of a page, with its notes, wherever the page keeps them."""

import re

from provenance.model import Diagnostic, Document, diagnose
from provenance.readers.decoding import decode, find_controls, relocate
from provenance.readers.draft import Draft
from provenance.readers.empty import find_empty
from provenance.readers.given import Given, Reading
from provenance.readers.html.article import Article, find_article
from provenance.readers.html.flow import Flow, Noted
from provenance.readers.html.furniture import Weights, find_furniture
from provenance.readers.html.metadata import Metadata, read_metadata
from provenance.readers.html.notes import find_notes, is_note, number_hidden
from provenance.readers.html.openers import make_openers
from provenance.readers.html.stretch import Stretch
from provenance.readers.html.tree import Page, parse_page
from provenance.readers.layers import Layers

_DECLARED = re.compile(
    rb"""<(?:meta\b[^<>]*?\bcharset\s*=\s*["']?\s*|\?xml\b[^<>]*?\bencoding\s*=\s*["'])([\w.:-]+)""",
    re.IGNORECASE,
)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_DECLARED_WITHIN = 8192


def read_html(given: Given) -> Reading:
    """Read a page: its article and notes as text, its metadata as fields.

    Raises InputError as `decode` does.
    """
    decoded = decode(given, find_declaration(given.data))
    page = parse_page(decoded.text)
    metadata, trouble = read_metadata(page)
    document, found = _build(given, page, metadata)
    diagnostics = (
        *relocate((*decoded.diagnostics, *find_controls(decoded.text)), document.text),
        *trouble,
        *(find_empty(document) or found),
    )
    return document, diagnostics


def find_declaration(data: bytes) -> str | None:
    """Return the encoding that a page declares: in `meta`, or as XML does."""
    match = _DECLARED.search(_COMMENT.sub(b"", data[:_DECLARED_WITHIN]))
    return match[1].decode("ascii", "replace") if match else None


def _build(given: Given, page: Page, metadata: Metadata) -> tuple[Document, tuple[Diagnostic, ...]]:
    draft = Draft()
    layers = Layers(draft)
    article = _read_article(page, draft, layers, metadata.base)
    document = Document(
        id=given.id,
        location=given.location,
        media_type=given.media_type,
        reader="html",
        title=metadata.title,
        bylines=metadata.bylines,
        outlet=metadata.outlet,
        published=metadata.published,
        url=metadata.url,
        language=metadata.language,
        text=draft.text,
        blocks=tuple(draft.blocks),
        hyperlinks=layers.hyperlinks(),
        anchors=layers.anchors(),
        runs=layers.runs(),
    )
    if article.is_found:
        return document, ()
    return document, (diagnose("no-article-found", "no part of the page looks like an article"),)


def _read_article(page: Page, draft: Draft, layers: Layers, base: str | None) -> Article:
    """Write the article, then the notes that stand elsewhere on the page."""
    furniture = find_furniture(page)
    article = find_article(page, Weights(page, lambda each: each.at in furniture or is_note(each)))
    around = {article.body.at, *(each.at for each in article.body.ancestors())}
    named = frozenset(each.at for each in page.elements() if is_note(each) and each.tag != "span")
    stretch = Stretch(page, article, furniture - named - around)
    notes = find_notes(page, stretch, base)
    # Notes in an element that is left out otherwise are read where they stand, if they are shown.
    places = frozenset(each.at for each in notes)
    hidden = frozenset(each.at for each in notes if each.tag == "span")
    stretch = Stretch(page, article, (stretch.left_out - places) | hidden)
    openers = make_openers(base)
    labels = number_hidden(page, notes)
    for_notes = Noted(places, labels)
    Flow(page, draft, layers, stretch.left_out, for_notes).read(stretch.start, stretch.end, openers)
    flow = Flow(page, draft, layers, stretch.left_out - places, for_notes)
    for note in notes:
        if not stretch.shows(note):
            flow.read(note.at, note.end, openers)
    return article
