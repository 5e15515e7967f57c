"""A piece of HTML inside another format."""

from provenance.readers.draft import Draft
from provenance.readers.html.flow import Flow
from provenance.readers.html.furniture import is_never_shown
from provenance.readers.html.openers import make_openers
from provenance.readers.html.tree import parse_page
from provenance.readers.layers import Layers


def write_fragment(source: str, draft: Draft, layers: Layers) -> None:
    """Write all that a browser would show of `source` into a draft."""
    page = parse_page(source)
    left_out = frozenset(each.at for each in page.elements() if is_never_shown(each))
    Flow(page, draft, layers, left_out).read(0, len(page.items), make_openers(None))
