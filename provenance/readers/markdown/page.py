"""Markdown: text without its signs, with footnotes as they were labelled."""

import re

from provenance.model import Document
from provenance.readers.decoding import decode, find_controls, relocate
from provenance.readers.draft import Draft
from provenance.readers.empty import find_empty
from provenance.readers.given import Given, Reading
from provenance.readers.layers import Layers
from provenance.readers.markdown.blocks import Blocks
from provenance.readers.markdown.front_matter import FrontMatter, split_front_matter
from provenance.readers.markdown.parser import parse_markdown
from provenance.readers.plain import find_blocks

_LABEL = re.compile(r"\[\^?([^\]\s]{1,80})\]")


def read_markdown(given: Given) -> Reading:
    """Read Markdown as CommonMark has it, with tables and footnotes.

    Raises InputError as `decode` does.
    """
    decoded = decode(given)
    stated, source = split_front_matter(decoded.text)
    document = _build(given, source, stated)
    diagnostics = (
        *relocate((*decoded.diagnostics, *find_controls(decoded.text)), document.text),
        *find_empty(document),
    )
    return document, diagnostics


def _build(given: Given, source: str, stated: FrontMatter) -> Document:
    parsed = parse_markdown(source)
    draft = Draft()
    layers = Layers(draft)
    if parsed.is_too_deep:
        text, blocks = source, find_blocks(source)
    else:
        Blocks(draft, layers, frozenset(_LABEL.findall(source))).write(parsed)
        text, blocks = draft.text, tuple(draft.blocks)
    return Document(
        id=given.id,
        location=given.location,
        media_type=given.media_type,
        reader="markdown",
        title=stated.title,
        bylines=stated.bylines,
        outlet=stated.outlet,
        published=stated.published,
        url=stated.url,
        language=stated.language,
        text=text,
        blocks=blocks,
        hyperlinks=layers.hyperlinks(),
        anchors=layers.anchors(),
        runs=layers.runs(),
    )
