"""Quotation marks without a partner, paragraph by paragraph."""

from collections.abc import Iterator

from provenance.text.quotes import FAMILIES, find_quotations, quotation_runs_on


def unbalanced_marks(text: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Give the places in one paragraph of marks that open or close nothing, in no order.

    A quotation that runs on into the next paragraph is whole. Single marks are left alone: most of
    them are apostrophes. So is a straight mark behind a digit: it stands for inches.
    """
    stop = len(text) if end is None else end
    quotations = find_quotations(text, start, stop)
    runs_on = quotation_runs_on(text, stop)
    partners: set[int] = set()
    for quotation in quotations:
        partners |= {quotation.start, quotation.end - 1, quotation.end - 2}
        if not quotation.closed and not runs_on and FAMILIES[text[quotation.start]] != "single":
            yield quotation.start
    for at in range(start, stop):
        if text[at] in FAMILIES and FAMILIES[text[at]] != "single" and at not in partners:
            if text[at] == '"' and text[at - 1 : at].isdigit():
                continue
            yield at
