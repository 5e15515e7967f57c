"""What each tag does to the text: one line a tag."""

import re
from collections.abc import Iterable
from functools import partial
from typing import Final

from provenance.model import Role
from provenance.readers.draft import Frame
from provenance.readers.html.addresses import resolve_address
from provenance.readers.html.flow import Closer, Flow, Opener
from provenance.readers.html.numbering import number_items
from provenance.readers.html.tags import BLOCKS, HEADINGS
from provenance.readers.html.tree import Element
from provenance.readers.layers import Style

RULE: Final = "---"
"""How a horizontal rule is written, which has no text of its own."""

_RAISED = re.compile(r"vertical-align\s*:\s*(?:super|top|[1-9]\d*(?:\.\d+)?(?:px|pt|em|%))", re.I)


def _style(style: Style) -> Opener:
    def open_run(flow: Flow, element: Element) -> Closer:
        return partial(flow.draft.finish, flow.layers.run(style))

    return open_run


def _role(role: Role, level: int | None = None) -> Opener:
    return lambda flow, element: flow.push(element, Frame(role, level))


def _block(flow: Flow, element: Element) -> Closer:
    return flow.block(element)


def _span(flow: Flow, element: Element) -> Closer | None:
    """Word and its like write a raised number so."""
    return _style("superscript")(flow, element) if _RAISED.search(element.get("style")) else None


def _ordered(flow: Flow, element: Element) -> Closer:
    flow.numbers.update(number_items(flow.page, element))
    return flow.block(element)


def _item(flow: Flow, element: Element) -> Closer | None:
    return flow.push(element, Frame("list-item", label=flow.numbers.get(element.at)))


def _code(flow: Flow, element: Element) -> Closer:
    pop = flow.push(element, Frame("code"))
    before, flow.is_exact = flow.is_exact, True

    def close() -> None:
        flow.is_exact = before
        if pop is not None:
            pop()

    return close


def _line_break(flow: Flow, element: Element) -> None:
    flow.draft.break_line()


def _rule(flow: Flow, element: Element) -> None:
    flow.draft.rule(RULE)


def _quotation_marks(flow: Flow, element: Element) -> Closer:
    """Browsers write the marks of a `q`, which the page does not."""
    flow.draft.write("“")
    return lambda: flow.draft.write("”")


def _row(flow: Flow, element: Element) -> Closer | None:
    table = next((each for each in element.ancestors() if each.tag == "table"), None)
    if table is None or not flow.is_data(table):
        return flow.block(element)
    return flow.row(element)


def _cell(flow: Flow, element: Element) -> Closer | None:
    closer = flow.block(element)
    flow.draft.gap("\t")
    return closer


def make_openers(base: str | None) -> dict[str, tuple[Opener, ...]]:
    """Return what each tag does, on a page whose address is `base`."""

    def link(flow: Flow, element: Element) -> Closer | None:
        address = resolve_address(element.get("href"), base)
        if address is None:
            return None
        return partial(flow.draft.finish, flow.layers.link(address))

    return {**_OPENERS, "a": (link,)}


def _all(tags: Iterable[str], opener: Opener) -> dict[str, tuple[Opener, ...]]:
    return dict.fromkeys(tags, (opener,))


_OPENERS: Final[dict[str, tuple[Opener, ...]]] = {
    **_all(BLOCKS, _block),
    **{tag: (_role("heading", level),) for tag, level in HEADINGS.items()},
    **_all(["em", "i", "cite", "dfn", "var"], _style("emphasis")),
    **_all(["strong", "b"], _style("strong")),
    **_all(["sup"], _style("superscript")),
    **_all(["code", "kbd", "samp"], _style("code")),
    **_all(["figcaption", "caption"], _role("caption")),
    **_all(["td", "th"], _cell),
    "span": (_span,),
    "blockquote": (_role("quotation"),),
    "pre": (_code,),
    "ol": (_ordered,),
    "li": (_item,),
    "tr": (_row,),
    "br": (_line_break,),
    "hr": (_rule,),
    "q": (_quotation_marks,),
}
