"""Analyses of every shape, derived from the models, so that a new field is tested at once."""

from functools import cache
from types import NoneType
from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st

from provenance.model import Analysis, Correction, Quote, Span, TextSpan
from provenance.model.base import Value

ODD = (
    "“A” said: 'B' & \"C\"",
    "</script><script>alert(1)</script>",
    "العربية \u202e עברית",
    "漢字 e\u0301 👩‍👩‍👧 \U0010ffff",
    "\x00\x1b[31m\x7f\x85\x9b\u2028\u2029\\ \t\n\r",
    "",
)
words = st.sampled_from(ODD) | st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
starts = st.integers(0, 2**40)
quotes = st.builds(
    Quote, exact=words.map(lambda w: w or "x"), prefix=words, suffix=words, start=starts
)
corrections = st.sampled_from(
    [
        ("claim", "accepted", False, ()),
        ("source", "rejected", False, ()),
        ("claim", "corrected", True, ()),
        ("chain", "corrected", False, ("A", "B")),
    ]
).flatmap(
    lambda kind: st.builds(
        Correction,
        of=st.just(kind[0]),
        decision=st.just(kind[1]),
        claim=quotes,
        by=words.map(lambda w: w or "AB"),
        at=words,
        remark=words,
        words=quotes if kind[2] else st.none(),
        names=st.just(kind[3]),
    )
)
SIMPLE: dict[object, st.SearchStrategy[Any]] = {
    str: words,
    int: st.integers(1, 9),
    float: st.floats(0, 1),
    NoneType: st.none(),
    Correction: corrections,
    Span: st.builds(lambda at, size: Span(start=at, end=at + size), starts, st.integers(1, 99)),
    TextSpan: st.builds(
        lambda at, w: TextSpan(start=at, end=at + len(w) + 1, text=w), starts, words
    ),
}


def of(annotation: object) -> st.SearchStrategy[Any]:
    """Give values of a field's annotation."""
    if annotation in SIMPLE:
        return SIMPLE[annotation]
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return st.deferred(lambda: of_model(annotation))
    args = get_args(annotation)
    if get_origin(annotation) is Literal:
        return st.sampled_from(args)
    if get_origin(annotation) is tuple:
        return st.lists(of(args[0]), min_size=1, max_size=2).map(tuple)
    return st.one_of([of(arg) for arg in args])


@cache
def of_model(model: type[Value]) -> st.SearchStrategy[Any]:
    """Give values of `model`; a field with a default is left out now and then."""
    strategies = {
        name: of(field.annotation) if field.is_required() else of(field.annotation) | st.just(field)
        for name, field in model.model_fields.items()
    }
    return st.fixed_dictionaries(strategies).map(
        lambda fields: model(
            **{name: got for name, got in fields.items() if got is not model.model_fields[name]}
        )
    )


analyses: st.SearchStrategy[Analysis] = of_model(Analysis)
