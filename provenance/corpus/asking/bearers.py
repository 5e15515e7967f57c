"""What the articles of one story name as what they rest on, each with its weight."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from provenance.corpus.asking.loading import Held
from provenance.corpus.compare.names import telling_words
from provenance.corpus.compare.speaking import own_words
from provenance.lexicon.origins import SPOKEN_WORKS
from provenance.model import Analysis, Claim, Hop, Span, Work

_WEIGHTS: Final = {
    "document": 2.5,
    "person": 1.0,
    "organisation": 1.0,
    "outlet": 0.8,
    "group": 0.4,
    "anonymous": 0.4,
    "unknown": 0.3,
}
_SHARED: Final = 2.0
"""A claim that other articles have too counts so much more."""
_LEAD: Final = 4
_LATER: Final = 0.6
"""News tells first what it rests on; who answers to it comes later."""
_MENTIONED: Final = 0.4
"""What a mention of a document adds; one that stands early adds a point besides."""
_EARLY: Final = 0.3
_MASTHEAD: Final = 5
"""So short a line that names an outlet and nothing else says whose the article is."""
_JOURNAL: Final = re.compile(
    r",?(?: (?:study|paper|which|that|was|is|published|appeared|appearing|due))*"
    r"(?: (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|this week|last week))?"
    r" in ((?:the )?(?:[A-Z][\w-]+ (?:(?:of|and|for|the) )*){0,4}"
    r"(?:Journal|Annals|Archives|Proceedings|Letters|Review)\b"
    r"(?: (?:(?:of|and|for|the|in) )*[A-Z][\w-]+)*)"
)
"""What follows a study: "published on Monday in the Journal of River Medicine"."""
_UNNAMED: Final = frozenset({"anonymous", "group", "unknown"})


class Bearer:
    """Somebody or something that articles of a story rest on, under one name."""

    def __init__(self, name: str) -> None:
        """Begin with no article."""
        self.name: Final = name
        self.kinds: Final[defaultdict[str, float]] = defaultdict(float)
        self.weights: Final[defaultdict[str, float]] = defaultdict(float)
        self.roles: Final[set[str]] = set()
        self.affiliations: Final[set[str]] = set()
        self.issuers: Final[set[str]] = set()
        self.containers: Final[set[str]] = set()
        self.spoken = False

    @property
    def kind(self) -> str:
        """Return what it is taken for by most of the weight."""
        return max(self.kinds, key=lambda k: (self.kinds[k], k))

    @property
    def weight(self) -> float:
        """Return its weight in all articles together."""
        return sum(self.weights.values())

    @property
    def named(self) -> bool:
        """Say whether its name is somebody's: "their weekly report" is nobody's."""
        words = (word.strip("“”\"'’") for word in self.name.split())
        return any(word[:1].isupper() and telling_words(word) for word in words)

    @property
    def document(self) -> bool:
        """Say whether it is something written, and not somebody speaking."""
        return self.kind == "document" and not self.spoken


class _Weighed(NamedTuple):
    name: str
    kind: str
    work: Work | None
    weight: float


def bearers_of(articles: Sequence[Held], shared: Mapping[str, list[Span]]) -> dict[str, Bearer]:
    """Return all that the articles rest on, by name; equal names are one in one story.

    `shared` are the spans of each article whose claims others have too.
    """
    found: dict[str, Bearer] = {}
    for article in articles:
        outlets = _cited_outlets(other for other in articles if other is not article)
        for each in _weighed(article, shared.get(article.name, ()), outlets):
            bearer = found.setdefault(each.name, Bearer(each.name))
            bearer.kinds[each.kind] += each.weight
            bearer.weights[article.name] += each.weight
            if each.work is not None:
                bearer.spoken = each.work.kind in SPOKEN_WORKS
                bearer.issuers.update(filter(None, (each.work.issuer,)))
                bearer.containers.update(_journals(article, each.work))
        _describe(article.analysis, found)
    return found


def _journals(article: Held, work: Work) -> Iterator[str]:
    """Give the journal that a study is in, as the words around its mentions say."""
    if work.container:
        yield work.container
    text = article.analysis.document.text
    for mention in work.mentions:
        found = _JOURNAL.match(text, mention.end)
        if found:
            yield found[1]


def _describe(analysis: Analysis, found: Mapping[str, Bearer]) -> None:
    for source in analysis.sources:
        if source.name in found:
            found[source.name].roles.update(filter(None, (source.role,)))
            found[source.name].affiliations.update(filter(None, (source.affiliation,)))


def _weighed(
    article: Held, shared: Iterable[Span], outlets: Mapping[frozenset[str], str]
) -> Iterator[_Weighed]:
    works = {work.id: work for work in article.analysis.works}
    named = {work.name: work for work in article.analysis.works}
    own = _own_outlet(article, outlets)
    for number, claim in enumerate(article.analysis.claims):
        factor = 1.0 if number < _LEAD else _LATER
        factor *= _SHARED if any(s.overlaps(claim.span) for s in shared) else 1.0
        for each in _of_claim(claim, works, named, own):
            yield each._replace(weight=each.weight * factor)
    yield from _mentioned(article.analysis)


def _of_claim(
    claim: Claim, works: Mapping[str, Work], named: Mapping[str, Work], own: str | None
) -> Iterator[_Weighed]:
    """Weigh the last hop, and documents and outlets on the way: the article rests on these too.

    An outlet whose sources are not named answers for what they say.
    """
    chain = claim.chain
    if not chain:
        return
    last = chain[-1]
    ends = _weight_of(last, _work_of(last, works, named))
    answers = last.kind in _UNNAMED or (last.kind == "document" and not telling_words(last.name))
    for hop in chain:
        work = _work_of(hop, works, named)
        if hop is last or hop.kind == "document":
            yield _Weighed(hop.name, hop.kind, work, _weight_of(hop, work))
        elif hop.kind == "outlet":
            yield _Weighed(hop.name, "outlet", None, max(0.4, ends) if answers else 0.4)
        elif hop.kind == "organisation" and answers:
            yield _Weighed(hop.name, "outlet", None, max(0.4, ends))  # it passes their words on
    if own is not None and last.kind in _UNNAMED and all(hop.kind != "outlet" for hop in chain):
        yield _Weighed(own, "outlet", None, ends)


def _work_of(hop: Hop, works: Mapping[str, Work], named: Mapping[str, Work]) -> Work | None:
    if hop.kind != "document":
        return None
    return works.get(hop.work or "") or named.get(hop.name)


def _weight_of(hop: Hop, work: Work | None) -> float:
    if work is not None and work.kind in SPOKEN_WORKS:
        return _WEIGHTS["person"]
    return _WEIGHTS[hop.kind]


def _mentioned(analysis: Analysis) -> Iterator[_Weighed]:
    """Weigh documents by how often they are spoken of, and how early."""
    length = len(analysis.document.text)
    for work in analysis.works:
        if work.kind is not None and work.kind not in SPOKEN_WORKS and not work.citations:
            for mention in work.mentions:
                early = mention.start < _EARLY * length
                yield _Weighed(work.name, "document", work, _MENTIONED + early)


def _cited_outlets(articles: Iterable[Held]) -> dict[frozenset[str], str]:
    return {
        telling_words(hop.name): hop.name
        for article in articles
        for claim in article.analysis.claims
        for hop in claim.chain
        if _passes_on(hop, claim) and telling_words(hop.name)
    }


def _passes_on(hop: Hop, claim: Claim) -> bool:
    """Say whether it is an outlet, or a body before sources that nobody names: an agency."""
    if hop.kind == "organisation":
        return hop is not claim.chain[-1] and claim.chain[-1].kind in _UNNAMED
    return hop.kind == "outlet"


def _own_outlet(article: Held, outlets: Mapping[frozenset[str], str]) -> str | None:
    """Return the outlet of an article as the others cite it; nothing if none does."""
    own = own_words(article.analysis) | telling_words(article.outlet or "")
    lines = [line for line in article.analysis.document.text.splitlines()[1:] if line.strip()]
    mastheads = [telling_words(line) for line in lines if len(line.split()) <= _MASTHEAD]
    return next(
        (name for words, name in outlets.items() if words <= own or words in mastheads), None
    )
