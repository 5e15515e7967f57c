"""Which articles a question is about."""

from typing import Any, NamedTuple, TypeAlias, TypeVar

from sqlalchemy import Select, or_

from provenance.corpus.keeping.tables import ARTICLE

Question: TypeAlias = "Select[*tuple[Any, ...]]"
"""A SELECT of any columns; SQLAlchemy has no narrower name for it."""
Q = TypeVar("Q", bound=Question)


class Filter(NamedTuple):
    """What a person asks for; empty means all. Dates are EDTF, compared as far as both go.

    `outlet` is a name or a domain, `article` a name; `words` must stand in the rows' own words.
    """

    outlet: str = ""
    article: str = ""
    since: str = ""
    until: str = ""
    issuer: str = ""
    work: str = ""
    source: str = ""
    words: str = ""


def narrowed(question: Q, wanted: Filter) -> Q:
    """Keep to the articles of an outlet, of a name, of a time; undated ones only without a time."""
    if wanted.outlet:
        folded = wanted.outlet.casefold()
        question = question.where(
            or_(ARTICLE.c.domain == folded, ARTICLE.c.outlet.ilike(wanted.outlet))
        )
    if wanted.article:
        question = question.where(ARTICLE.c.name == wanted.article)
    if wanted.since:
        question = question.where(ARTICLE.c.published >= wanted.since)
    if wanted.until:
        question = question.where(ARTICLE.c.published <= wanted.until + "~")
    return question
