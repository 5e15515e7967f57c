"""Links of an article → what to check: each with its own quotation, title and date."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from provenance.links.cited.paths import Paths
from provenance.links.cited.quoting import quote_of
from provenance.model import Analysis, Citation, CitedLink, Dependent, Target

_MOST_QUOTES: Final = 4


def cited_links(analysis: Analysis) -> Iterator[CitedLink]:
    """Give each link of an article to be checked; several times if it is cited for several words.

    `Target.date` is when the page was seen, else when the article came out, else the work's date.
    """
    paths = Paths(analysis)
    resting: dict[int, list[int]] = defaultdict(list)
    for number, claim in enumerate(analysis.claims):
        for place in paths.links_behind(claim):
            resting[place].append(number)
    for place in range(len(analysis.links)):
        yield from _of_link(place, resting[place], paths)


def _of_link(place: int, claims: list[int], paths: Paths) -> Iterator[CitedLink]:
    link = paths.analysis.links[place]
    citation = paths.citations.get(link.citation or "")
    by_quote: dict[str | None, list[int]] = defaultdict(list)
    for number in claims:
        by_quote[quote_of(paths.analysis.claims[number], place, paths)].append(number)
    quotes = [quote for quote in by_quote if quote is not None][:_MOST_QUOTES]
    for at, quote in enumerate(quotes or [None]):
        numbers = list(by_quote[quote])
        if at == 0 and quote is not None:
            # Claims without words of their own go with the first question.
            numbers = sorted({*numbers, *by_quote.get(None, [])})
        yield CitedLink(
            target=Target(
                id=f"{paths.analysis.document.location}:link:{link.span.start}-{link.span.end}"
                + (f":{at + 1}" if at else ""),
                url=link.url,
                quote=quote,
                title=citation.fields.title if citation is not None else None,
                date=_date(paths.analysis, citation),
            ),
            document=paths.analysis.document.location,
            link=place,
            note=paths.labels.get(paths.notes_of_links[place] or ""),
            claims=tuple(_dependent(number, paths) for number in numbers),
        )


def _date(analysis: Analysis, citation: Citation | None) -> str | None:
    fields = citation.fields if citation is not None else None
    seen = fields.accessed if fields is not None else None
    return seen or analysis.document.published or (fields.date if fields is not None else None)


def _dependent(number: int, paths: Paths) -> Dependent:
    claim = paths.analysis.claims[number]
    urls = (paths.analysis.links[place].url for place in paths.links_behind(claim))
    return Dependent(
        document=paths.analysis.document.location,
        claim=claim.id,
        number=number + 1,
        text=claim.text,
        links=tuple(dict.fromkeys(urls)),
    )
